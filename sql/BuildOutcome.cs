using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Warehouse;

/// <summary>A step of a build that was done.</summary>
/// <param name="Name">Object made, or the name of the step.</param>
/// <param name="Rows">Rows of the table; 0 for a view, whose rows are made when it is read.</param>
public sealed record BuildStep(string Name, long Rows, TimeSpan Elapsed);

/// <summary>An audit that found bad rows: the claim that does not hold, how many rows break it, and a few of them as text.</summary>
/// <param name="ClaimEn">The claim in English; nothing in a trial that was kept before there was one.</param>
public sealed record AuditFinding(string AuditName, string ClaimVi, long RowCount, IReadOnlyList<string> SampleRows, string? ClaimEn = null)
{
    /// <summary>All of it in one sentence.</summary>
    public Bilingual InWords() => WarehouseTexts.Finding(this);

    public override string ToString() => InWords().Vi;
}

/// <summary>What became of a build: put in service, or kept out by the findings of its audits.</summary>
/// <param name="FactRows">Rows of all fact tables together.</param>
public sealed record BuildOutcome(string BuildId, bool IsPromoted, IReadOnlyList<AuditFinding> Findings, long FactRows, TimeSpan Elapsed);

/// <summary>A build that broke off: nothing was promoted and the last good build stays in service.</summary>
public sealed class WarehouseBuildException(Bilingual sentence, Exception? inner = null) : ForeseenException(sentence, inner);

/// <summary>There is no warehouse file that opens. The sentence says how to make one.</summary>
public sealed class NoWarehouseException(Bilingual sentence) : ForeseenException(sentence);
