using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Components.Pages.Progress;

/// <summary>What is not as it was half a year before: targets with another status, and how many others have another figure.</summary>
public sealed record ProgressChanges(DateOnly? EarlierDay, IReadOnlyList<TargetChangeRow> Turned, int MovedCount)
{
    public static ProgressChanges Of(IReadOnlyList<TargetChangeRow> rows)
    {
        var turned = rows.Where(row => row.TargetStatus != row.EarlierStatus).ToList();
        return new ProgressChanges(rows.Count > 0 ? rows[0].EarlierAsOf : null, turned, rows.Count - turned.Count);
    }
}
