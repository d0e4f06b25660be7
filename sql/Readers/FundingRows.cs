namespace OcopAnalytics.Warehouse;

/// <summary>Money of a phase added up over two things: a cell, a row, a column or all (<paramref name="Level"/>). What is added over is null.</summary>
public sealed record FundingPivotRow(
    string Level, string? RowCode, string? ColumnCode, decimal? PlannedVnd, decimal? MobilisedVnd, decimal? DisbursedVnd,
    decimal? MobilisedShare, decimal? DisbursementShare);

/// <summary>What a code on an axis of a pivot means.</summary>
/// <param name="Axis">source, own_source, content or unit; a year means itself.</param>
/// <param name="MayContain">Codes of other sources that the document counts in here too, separated by semicolons: a declared overlap.</param>
public sealed record FundingNameRow(string Axis, string Code, string NameVi, string? NameEn, string? MayContain, string? NoteVi, int DisplayOrder);

/// <summary>What a document plans from a source, beside what units planned, mobilised and disbursed in the phase; without a source, all together.</summary>
/// <param name="Kind">plan, or actual where the document reports what was done.</param>
/// <param name="PlanShare">Of the whole plan, computed.</param>
public sealed record FundingAgainstPlanRow(
    string PhaseCode, string? SourceCode, string? Kind, string? SourceNameVi, string? SourceNameEn, string? MayContain, string? NoteVi,
    decimal? PlanVnd, decimal? PlannedVnd, decimal? MobilisedVnd, decimal? DisbursedVnd,
    decimal? PlanShare, decimal? MobilisedShare, decimal? MobilisedOfPlanShare, decimal? DisbursementShare)
{
    /// <summary>What was handed in and accepted by then counts (UTC, inclusive).</summary>
    public DateTimeOffset? KnownAt { get; init; }

    /// <summary>The map it is told on; nothing = as reported.</summary>
    public DateOnly? Map { get; init; }
}

/// <summary>Funding of a phase at a place beside the products first certified in it.</summary>
public sealed record FundingCostRow(
    string ProgrammeCode, string PhaseCode, string PeriodCode, string PlaceCode, string PlaceNameVi, bool IsProgrammePlace,
    decimal? PlannedVnd, decimal? MobilisedVnd, decimal? DisbursedVnd, int? CertifiedProducts,
    decimal? MobilisedOfPlanShare, decimal? DisbursementShare, decimal? DisbursedPerProductVnd)
{
    /// <summary>What was handed in and accepted by then counts (UTC, inclusive).</summary>
    public DateTimeOffset? KnownAt { get; init; }

    /// <summary>The map it is told on; nothing = as reported.</summary>
    public DateOnly? Map { get; init; }
}
