namespace OcopAnalytics.Warehouse;

/// <summary>A target behind its pace or missed, in the order of urgency (cần chú ý).</summary>
/// <param name="BehindShare">How far behind, 0 to 1: of the pace while there is time, of the goal once there is none.</param>
/// <param name="DaysLeft">Days to the end of the phase; 0 once it is over.</param>
/// <param name="ClosingValue">What would close the gap to the goal, in whole products, people, đồng or places.</param>
/// <param name="ClosingKind">part (of <paramref name="ClosingUnitVi"/>), amount (đồng), or each_unit, each_project, each_site, each_year.</param>
/// <param name="ForecastReachedOn">The day on which the line through the last half-years reaches the goal, or nothing.</param>
public sealed record AttentionRow(
    int AttentionRank,
    string TargetId,
    string? KpiCode,
    string ProgrammeCode,
    string PhaseCode,
    string NameVi,
    string NameEn,
    string? Measure,
    string TargetStatus,
    decimal? ActualValue,
    decimal? GoalValue,
    decimal? ExpectedValue,
    decimal? BehindShare,
    int DaysLeft,
    decimal? Urgency,
    decimal? ClosingValue,
    string ClosingKind,
    string ClosingUnitVi,
    string ClosingUnitEn,
    decimal? ForecastEndValue,
    DateOnly? ForecastReachedOn);

/// <summary>A target that needs attention, and the units that pull it down, the furthest short first.</summary>
public sealed record AttentionItem(AttentionRow Target, IReadOnlyList<TargetUnitRow> Units);

/// <summary>A unit beside a target of its programme.</summary>
/// <param name="ExpectedValue">What is asked of each, of all alike, or the even share of a number: no document sets the last.</param>
/// <param name="ShortfallValue">How many products, people, đồng the unit is short of it.</param>
/// <param name="UnitStatus">on_track, at_risk, off_track, not_measured, or no_part where there are fewer to do than units; no verdict, for targets are the programme's.</param>
public sealed record TargetUnitRow(
    string TargetId,
    string PlaceCode,
    string PlaceNameVi,
    string? Measure,
    decimal? Numerator,
    decimal? Denominator,
    decimal? ActualValue,
    decimal? ExpectedValue,
    decimal? ShortfallValue,
    string UnitStatus);

/// <summary>A version of a target: the days it holds (the last is not in them; nothing = without end), and the document's words.</summary>
public sealed record TargetVersionRow(
    string TargetId,
    string ProgrammeCode,
    string PhaseCode,
    string? KpiCode,
    string Comparator,
    string? Basis,
    string Scope,
    string? UnitVi,
    decimal? TargetMin,
    decimal? TargetStretch,
    decimal? TargetMax,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    string? Decision,
    string? SourceDocument,
    string? SourceLine,
    string? WordingVi,
    string? ReadingVi,
    string? NoteVi);

/// <summary>Two targets that do not stand well together.</summary>
/// <param name="Kind">bounds_disagree, total_or_more, phases_disagree, same_things or order_disagrees.</param>
public sealed record TargetConflictRow(string TargetId, string OtherTargetId, string Kind, string NoteVi, string? OtherWordingVi);

/// <summary>One of several that a target asks something of: a unit, a project, a site or a year.</summary>
public sealed record TargetItemRow(string ItemCode, string ItemNameVi, decimal? ActualValue, bool IsPassed, bool IsAboveRange);

/// <summary>A target that another speaks of, with its verdict.</summary>
public sealed record TargetPartRow(string TargetId, string? WordingVi, string? Measure, decimal? ActualValue, decimal? GoalValue, string TargetStatus);

/// <summary>A target at a half-year's end; those to come carry only the pace at the phase's end and the line of the forecast.</summary>
public sealed record TargetTrendRow(
    string PeriodCode,
    DateOnly PeriodEnd,
    decimal? ActualValue,
    decimal? ExpectedValue,
    string? TargetStatus,
    decimal? ForecastValue,
    decimal? ForecastLowValue,
    decimal? ForecastHighValue);

/// <summary>A straight line through a target's last half-years, prolonged to the end of its phase; it is no verdict.</summary>
/// <param name="LowValue">One standard error of the forecast below.</param>
/// <param name="ReachedOn">The day on which the line reaches the goal; nothing when it has, or does not within a lifetime.</param>
public sealed record TargetForecastRow(
    string TargetId,
    int PointCount,
    string FirstPointPeriodCode,
    decimal EndValue,
    decimal LowValue,
    decimal HighValue,
    decimal YearlyValue,
    DateOnly? ReachedOn);

/// <summary>A target whose status or figure is not that of the half-year before.</summary>
public sealed record TargetChangeRow(
    string TargetId,
    string NameVi,
    string NameEn,
    string? Measure,
    DateOnly EarlierAsOf,
    string EarlierStatus,
    string TargetStatus,
    decimal? EarlierValue,
    decimal? ActualValue,
    decimal? ChangeValue);

/// <summary>Products in force with a star rating on a day.</summary>
public sealed record StarYearRow(DateOnly PeriodEnd, int StarRating, long ProductCount);
