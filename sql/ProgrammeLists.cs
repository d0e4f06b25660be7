using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Warehouse;

/// <summary>What the programme workbook picks from, out of the seeds: a KPI or a funding source that joins them is in the workbook at once.</summary>
public static class ProgrammeLists
{
    private static readonly Lazy<ProgrammeTemplate> template = new(() => new ProgrammeTemplate(Kpis(), Places(), FundingSources()));
    private static readonly Lazy<IReadOnlyDictionary<string, KnownKpi>> kpis = new(() => KpiRows().ToDictionary(
        row => row["kpi_code"], row => new KnownKpi(row["kpi_code"], row["unit_vi"], row["unit_en"], row["measure"], row["numerator_basis"]), StringComparer.Ordinal));

    public static ProgrammeTemplate Template => template.Value;

    /// <summary>What is measured, by code.</summary>
    public static IReadOnlyDictionary<string, KnownKpi> KpisByCode => kpis.Value;

    private static IEnumerable<Dictionary<string, string>> KpiRows() => SeedText.Rows("seed_kpi").Concat(SeedText.Rows("seed_kpi_planned"));

    private static ChoiceList Kpis() => new("chi_so", [.. KpiRows().Select(row => new Choice(row["kpi_code"], row["name_vi"], row["name_en"]))]);

    private static ChoiceList FundingSources() =>
        new("nguon_von_van_ban", [.. SeedText.Rows("seed_funding_source").Select(row => new Choice(row["funding_source_code"], row["name_vi"], row["name_en"]))]);

    private static ChoiceList Places() => new("dia_ban",
    [
        new Choice("VN", WarehouseTexts.WholeCountry),
        .. SeedText.Rows("seed_place").Where(row => row["place_level"] == "province").GroupBy(row => row["place_id"])
            .Select(place => new Choice(place.Key, WarehouseTexts.PlaceOf(place.Key, place.Last()["kind_vi"], place.Last()["name_vi"], place.Last()["valid_to"]))),
    ]);
}

/// <summary>A KPI as the programme workbook needs to know it.</summary>
/// <param name="Measure">count, amount (đồng) or ratio.</param>
/// <param name="Basis">stock or flow.</param>
public sealed record KnownKpi(string KpiCode, string UnitVi, string UnitEn, string Measure, string Basis)
{
    public bool IsShare => Measure == "ratio";
}
