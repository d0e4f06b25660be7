namespace OcopAnalytics.Warehouse;

/// <summary>A step of a build that was done.</summary>
/// <param name="Name">Object made, or the name of the step.</param>
/// <param name="Rows">Rows of the table; 0 for a view, whose rows are made when it is read.</param>
public sealed record BuildStep(string Name, long Rows, TimeSpan Elapsed);

/// <summary>An audit that found bad rows: the claim that does not hold, how many rows break it, and a few of them as text.</summary>
public sealed record AuditFinding(string AuditName, string ClaimVi, long RowCount, IReadOnlyList<string> SampleRows)
{
    public override string ToString() => WarehouseTexts.Finding(this);
}

/// <summary>What became of a build: put in service, or kept out by the findings of its audits.</summary>
/// <param name="FactRows">Rows of all fact tables together.</param>
public sealed record BuildOutcome(string BuildId, bool IsPromoted, IReadOnlyList<AuditFinding> Findings, long FactRows, TimeSpan Elapsed);

/// <summary>A build that broke off: nothing was promoted and the last good build stays in service. The message is Vietnamese and whole.</summary>
public sealed class WarehouseBuildException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>There is no warehouse file that opens. The message says how to make one.</summary>
public sealed class NoWarehouseException(string message) : Exception(message);
