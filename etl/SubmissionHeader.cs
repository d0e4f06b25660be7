namespace OcopAnalytics.Etl;

/// <summary>Who hands in, for which half-year, and what kind of figures.</summary>
/// <param name="UnitCode">Code that the unit bore on the period's last day, leading zeros restored.</param>
/// <param name="UnitNameVi">"Thành phố Biên Hòa".</param>
/// <param name="PeriodCode">2025-H1.</param>
/// <param name="DataNature">official, reconstructed or illustrative.</param>
public sealed record SubmissionHeader(
    string UnitCode,
    string UnitPlaceId,
    string UnitNameVi,
    string PeriodCode,
    int TemplateVersion,
    string DataNature);
