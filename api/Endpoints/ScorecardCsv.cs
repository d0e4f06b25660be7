using OcopAnalytics.Api.Reading;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>The scorecard as a CSV file: the same rows and numbers as /kpis, ratios as shares of 0 to 1.</summary>
public static class ScorecardCsv
{
    public static byte[] Write(IEnumerable<ScorecardRow> rows)
    {
        var csv = new CsvText().Row(
            "target_id", "kpi_code", "programme_code", "phase_code", "place_code", "place_name_vi", "as_of", "name_vi", "unit_vi",
            "numerator", "denominator", "actual_value", "comparator", "target_min", "target_stretch", "target_max", "goal_value", "expected_value",
            "attainment_share", "gap_value", "target_status", "remark", "conflicts_with", "wording_vi", "source_document", "source_line",
            "evidence_vi", "judged_by", "judged_date", "known_at", "map");
        foreach (var row in rows)
        {
            csv.Row(row.TargetId, row.KpiCode, row.ProgrammeCode, row.PhaseCode, row.PlaceCode, row.PlaceNameVi, row.AsOf, row.NameVi, row.UnitVi,
                row.Numerator, row.Denominator, row.ActualValue, row.Comparator, row.TargetMin, row.TargetStretch, row.TargetMax, row.GoalValue, row.ExpectedValue,
                row.AttainmentShare, row.GapValue, row.TargetStatus, row.Remark, row.ConflictsWith, row.WordingVi, row.SourceDocument, row.SourceLine,
                row.EvidenceVi, row.JudgedBy, row.JudgedDate, row.KnownAt is { } known ? OcopAnalytics.Reports.ViewpointQuery.Iso(known) : null, row.Map);
        }
        return csv.ToBytes();
    }
}
