using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Reading;

/// <summary>What the documents state beside what their parts give: one answer for page, API and command line.</summary>
public sealed class StatedDesk(WarehouseReader reader)
{
    public static readonly IReadOnlyList<string> Verdicts = ["differs", "agrees", "not_stated", "cannot_be_computed"];

    /// <summary>Of one programme's document or of all, of one verdict or of all.</summary>
    public async Task<(IReadOnlyList<StatedFigure>? Figures, ScopeProblem? Problem)> ReadAsync(string? programme, string? verdict)
    {
        if (verdict is not null && !Verdicts.Contains(verdict))
        {
            return (null, ReadingDesk.Problem("verdict", verdict, Verdicts, "Không có kết luận"));
        }
        if (programme is not null)
        {
            var known = (await reader.ProgrammesAsync()).Select(one => one.ProgrammeCode).ToList();
            if (!known.Contains(programme)) return (null, ReadingDesk.Problem("programme", programme, known, "Không có chương trình"));
        }
        var parts = (await reader.StatedPartsAsync(programme)).ToLookup(part => part.FigureId);
        var rows = await reader.StatedFiguresAsync(programme, verdict);
        return ([.. rows.Select(row => new StatedFigure(row, [.. parts[row.FigureId]]))], null);
    }
}
