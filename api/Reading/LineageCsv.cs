using OcopAnalytics.Api.Security;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Reading;

/// <summary>All the rows behind a figure as CSV; nothing is cut off.</summary>
public static class LineageCsv
{
    public static async Task<(byte[]? Csv, ScopeProblem? Problem)> WriteAsync(LineageDesk desk, string? kpiCode, ScopeQuery query, UnitScope units)
    {
        var csv = new CsvText().Row("programme_code", "phase_code", "kpi_code", "item_code", "item_name", "place_code", "place_name_vi", "numerator",
            "denominator", "unit_name_vi", "submission_period_code", "file_name", "cells", "submission_id");
        for (var offset = 0; ; offset += PageRange.MaxLimit)
        {
            var (lineages, problem) = await desk.ReadAsync(kpiCode, query, units, offset, PageRange.MaxLimit);
            if (lineages is null) return (null, problem);
            foreach (var lineage in lineages)
            {
                foreach (var row in lineage.Rows)
                {
                    csv.Row(lineage.ProgrammeCode, lineage.PhaseCode, lineage.KpiCode, row.ItemCode, row.ItemName, row.PlaceCode, row.PlaceNameVi,
                        row.Numerator, row.Denominator, row.UnitNameVi, row.SubmissionPeriodCode, row.FileName, row.Cells, row.SubmissionId);
                }
            }
            if (lineages.All(lineage => lineage.RowCount <= offset + PageRange.MaxLimit)) return (csv.ToBytes(), null);
        }
    }
}
