namespace OcopAnalytics.Warehouse;

/// <summary>A day on which the map of a programme's units changed, and how many units it has from then on.</summary>
public sealed record MapRow(DateOnly MapDay, int UnitCount, string PlaceLevel);

/// <summary>A part of a figure that could not be divided on the map it is told on, with the place that reported it.</summary>
public sealed record RemainderRow(
    string KpiCode,
    string NameVi,
    string NameEn,
    string UnitVi,
    string UnitEn,
    string Measure,
    string PlaceCode,
    string PlaceNameVi,
    decimal? Numerator,
    decimal? Denominator,
    decimal? ActualValue);

/// <summary>What a submission contributes to a KPI of a phase, whole programme.</summary>
/// <param name="AcceptedAt">UTC.</param>
public sealed record ContributionRow(
    string KpiCode, string SubmissionId, string FileName, string UnitPlaceCode, string UnitNameVi, string PeriodCode, DateTime AcceptedAt, decimal? Numerator, decimal? Denominator);
