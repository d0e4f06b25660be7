using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Quality;

/// <summary>What a person decides: these codes are the one that stays.</summary>
/// <param name="Kind">product or producer.</param>
public sealed record MergeDraft(string? Kind, string? IntoCode, IReadOnlyList<string> Codes, string? Reason);

/// <summary>
/// Merging by decision (gộp mã): codes of one thing stand for the one that stays, from the next build on and for all
/// half-years, until somebody takes it back. What was handed in stays as it is.
/// </summary>
public sealed class MergeDesk(WarehouseReader reader, SubmissionDesk desk, MergeArchive archive, AuditLog audit, VietnamClock clock)
{
    public const int LongestReason = 500;

    /// <summary>Merges and builds; the key of what is wrong, or nothing.</summary>
    public async Task<string?> MergeAsync(MergeDraft draft, Access by, CancellationToken stop)
    {
        var reason = VietnameseText.Clean(draft.Reason ?? string.Empty);
        if (reason.Length is 0 or > LongestReason) return "merge.reason_wrong";
        var known = (await reader.NamesAsync()).Where(row => row.Kind == draft.Kind).ToDictionary(row => row.Code, StringComparer.Ordinal);
        var codes = draft.Codes.Where(code => code != draft.IntoCode).Distinct().ToList();
        if (codes.Count == 0 || draft.IntoCode is not { } into || !codes.Append(into).All(known.ContainsKey)) return "merge.code_wrong";
        if (!by.May(Right.Review) || !codes.Append(into).All(code => by.Units.Covers(known[code].UnitCode))) return "calendar.not_yours";
        // A chain of decisions could not be taken back one by one.
        if ((await reader.MergesAsync()).Any(merge => merge.Kind == draft.Kind && codes.Contains(merge.IntoCode))) return "merge.chain";

        var decisions = codes.Select(code => new MergeDecision(draft.Kind!, code, into, reason, by.Name, clock.UtcNow)).ToList();
        return await DecideAsync(decisions, AuditAction.CodesMerged, by, stop);
    }

    /// <summary>Takes a decision back and builds: the code stands for itself again.</summary>
    public async Task<string?> UndoAsync(string kind, string code, Access by, CancellationToken stop)
    {
        var merge = (await reader.MergesAsync()).FirstOrDefault(one => one.Kind == kind && one.Code == code);
        var into = merge is null ? null : (await reader.NamesAsync()).FirstOrDefault(row => row.Kind == kind && row.Code == merge.IntoCode);
        if (merge is null || into is null) return "error.not_found";
        if (!by.May(Right.Review) || !by.Units.Covers(into.UnitCode)) return "calendar.not_yours";
        var decision = new MergeDecision(kind, code, merge.IntoCode, merge.Reason, by.Name, clock.UtcNow).Undone(merge.Reason, by.Name, clock.UtcNow);
        return await DecideAsync([decision], AuditAction.CodesParted, by, stop);
    }

    private async Task<string?> DecideAsync(List<MergeDecision> decisions, string action, Access by, CancellationToken stop)
    {
        var before = (await reader.MergesAsync()).ToDictionary(merge => (merge.Kind, merge.Code), merge => merge.IntoCode);
        var build = await desk.ChangeAsync(
            () => archive.Append(decisions),
            () => archive.Append([.. decisions.Select(one => one with { IntoCode = before.GetValueOrDefault((one.Kind, one.Code), one.Code) })]), stop);
        if (!build.IsPromoted) return "merge.build_failed";
        foreach (var one in decisions)
        {
            await audit.AppendAsync(new AuditLine(by.Name, action, $"{one.Kind}:{one.Code}",
                new { IntoCode = before.GetValueOrDefault((one.Kind, one.Code), one.Code) }, new { one.IntoCode, one.Reason }), stop);
        }
        return null;
    }
}
