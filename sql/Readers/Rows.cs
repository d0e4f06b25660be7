namespace OcopAnalytics.Warehouse;

/// <summary>A line of the scorecard: a target, or a KPI without one, at a date. Shares and ratios are 0 to 1, money is whole đồng.</summary>
/// <param name="AsOf">Inclusive.</param>
/// <param name="PlaceCode">The programme's place, or the unit looked at: then the target columns are empty.</param>
/// <param name="ActualValue">Nothing when nothing was handed in: no data is not zero.</param>
/// <param name="ExpectedValue">What the pace asks for at the date: from the baseline at the phase's start to the goal at its end.</param>
/// <param name="GoalValue">What the actual is measured against: the document's floor, or, for a target for each, how many there are.</param>
/// <param name="Remark">in_full (the ambition is reached too), above_range, above_whole, units_not_on_map (why it is not measured), or nothing.</param>
/// <param name="ConflictsWith">Targets that cannot both hold with this one as written: "DL20-06; DL20-08".</param>
/// <param name="EvidenceVi">Of a target that is judged: on what grounds; by whom (name and office) and on which day.</param>
/// <param name="TargetStatus">One of <see cref="Model.Kpis.TargetStatus"/>.</param>
/// <param name="DataPeriodCode">The newest half-year the actual rests on.</param>
public sealed record ScorecardRow(
    string ScorecardId,
    string? TargetId,
    string? KpiCode,
    string ProgrammeCode,
    string PhaseCode,
    string PlaceCode,
    string PlaceNameVi,
    string PeriodCode,
    DateOnly AsOf,
    string NameVi,
    string NameEn,
    string UnitVi,
    string UnitEn,
    string? Measure,
    bool IsHeadline,
    string? Comparator,
    string? Basis,
    decimal? Numerator,
    decimal? Denominator,
    decimal? ActualValue,
    decimal? TargetMin,
    decimal? TargetStretch,
    decimal? TargetMax,
    decimal? BaselineValue,
    decimal? GoalValue,
    decimal? ExpectedValue,
    decimal? AttainmentShare,
    decimal? GapValue,
    string TargetStatus,
    string? Remark,
    string? ConflictsWith,
    bool IsPhaseOver,
    DateOnly PhaseStart,
    DateOnly PhaseEnd,
    string? DataPeriodCode,
    string? WordingVi,
    string? ReadingVi,
    string? NoteVi,
    string? SourceDocument,
    string? SourceLine,
    string? Decision,
    string? EvidenceVi = null,
    string? JudgedBy = null,
    DateOnly? JudgedDate = null)
{
    /// <summary>What was handed in and accepted by then counts (UTC, inclusive).</summary>
    public DateTimeOffset? KnownAt { get; init; }

    /// <summary>The map it is told on; nothing = as reported.</summary>
    public DateOnly? Map { get; init; }
}

/// <summary>A KPI at the end of a half-year within a phase, beside what the pace asked for.</summary>
public sealed record TrendRow(string KpiCode, string PeriodCode, DateOnly PeriodEnd, decimal? ActualValue, decimal? ExpectedValue);

/// <summary>A KPI of one unit.</summary>
public sealed record PlaceValueRow(string KpiCode, string PlaceCode, string PlaceNameVi, decimal? Numerator, decimal? Denominator, decimal? ActualValue);

/// <summary>Products in force with a star rating, and their share of all in force (0 to 1).</summary>
public sealed record StarRow(int StarRating, long ProductCount, decimal Share);

/// <summary>Products in force of a product group, and their share of all in force (0 to 1).</summary>
public sealed record GroupRow(string ProductGroupCode, string NameVi, string NameEn, long ProductCount, decimal Share);

/// <summary>Money of a budget year from a source for a content, in whole đồng; nothing where the column was left empty.</summary>
public sealed record FundingRow(
    int FundingYear,
    string FundingSourceCode,
    string SourceNameVi,
    string SourceNameEn,
    string FundingContentCode,
    string ContentNameVi,
    string ContentNameEn,
    decimal? PlannedVnd,
    decimal? MobilisedVnd,
    decimal? DisbursedVnd);

/// <summary>
/// Money added up one way: by source, year, year_source, content or in total (<paramref name="Grouping"/>). What is added over is null.
/// Shares are 0 to 1: of all that was mobilised, and of what was mobilised here.
/// </summary>
public sealed record FundingSummaryRow(
    string Grouping,
    int? FundingYear,
    string? FundingSourceCode,
    string? SourceNameVi,
    string? SourceNameEn,
    string? FundingContentCode,
    string? ContentNameVi,
    string? ContentNameEn,
    decimal? PlannedVnd,
    decimal? MobilisedVnd,
    decimal? DisbursedVnd,
    decimal? MobilisedShare,
    decimal? DisbursementShare);

/// <summary>An amount a programme's document states, beside the share it states and the share its parts give.</summary>
public sealed record FundingPlanRow(
    string PlanId,
    string PhaseCode,
    string? ParentPlanId,
    string Kind,
    string SourceCode,
    string SourceNameVi,
    string SourceNameEn,
    string? ContentVi,
    decimal? AmountVnd,
    decimal? StatedShare,
    decimal? ComputedShare,
    string AsWritten,
    string SourceDocument,
    string SourceLine,
    string? MayOverlapWith,
    string? NoteVi);

/// <summary>The rows behind a figure, one page of them; the totals are over all pages and equal the figure's parts.</summary>
public sealed record LineagePage(decimal? NumeratorTotal, decimal? DenominatorTotal, long RowCount, IReadOnlyList<LineageRow> Rows);

/// <summary>A row of a handed-in workbook that counts for a figure.</summary>
/// <param name="Cells">The cells that decide it: "Công nhận!I12, Công nhận!K12".</param>
public sealed record LineageRow(
    string PeriodCode,
    string PlaceCode,
    string PlaceNameVi,
    decimal? Numerator,
    decimal? Denominator,
    string SubmissionId,
    string FileName,
    string UnitNameVi,
    string SubmissionPeriodCode,
    string SheetName,
    int RowNumber,
    string Cells,
    string? ItemCode,
    string? ItemName);

/// <summary>The build that answers: up to which day (inclusive), with what was accepted by when (UTC; nothing = everything), made when (UTC).</summary>
/// <param name="MapDate">The map it is told on; nothing = as reported.</param>
public sealed record BuildRow(string BuildId, DateOnly AsOf, DateTime? KnownAt, DateTime BuiltAt, DateOnly? MapDate = null)
{
    /// <summary>The moment asked for, or else that of the build: it knows no more.</summary>
    public DateTimeOffset KnownUntil(Viewpoint view)
    {
        var known = new DateTimeOffset(DateTime.SpecifyKind(KnownAt ?? BuiltAt, DateTimeKind.Utc));
        return view.KnownAt < known ? view.KnownAt.Value : known;
    }
}

/// <summary>A programme and its phases in time.</summary>
public sealed record ProgrammeRow(
    string ProgrammeCode,
    string NameVi,
    string NameEn,
    string PlaceCode,
    string PlaceNameVi,
    string Decision,
    IReadOnlyList<PhaseRow> Phases);

/// <summary>A phase of a programme; both dates are inclusive.</summary>
public sealed record PhaseRow(string PhaseCode, string NameVi, string NameEn, DateOnly StartDate, DateOnly EndDate);

/// <summary>A place figures can be asked for.</summary>
public sealed record PlaceRow(string PlaceCode, string PlaceNameVi, string PlaceLevel);

/// <summary>Who has handed in for a half-year of a phase.</summary>
/// <param name="DataNature">The weakest nature of the data: illustrative, then reconstructed, then official.</param>
public sealed record ReportingStatusRow(
    string PhaseCode, string PeriodCode, int UnitCount, int ReportedUnitCount, int SubmissionCount, string? DataNature);

/// <summary>What a KPI means: what counts, what does not, and the law it rests on.</summary>
public sealed record KpiRow(
    string KpiCode,
    string NameVi,
    string NameEn,
    string UnitVi,
    string UnitEn,
    string Measure,
    string? CountsVi,
    string? ExcludesVi,
    string? LegalBasis,
    string? NoteVi,
    bool IsMeasured);
