using OcopAnalytics.Api.Reading;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>A difference as a CSV file: first the figures, then the submissions that made them differ, told apart by the first column.</summary>
public static class DifferenceCsv
{
    public static byte[] Write(Difference difference)
    {
        var csv = new CsvText().Row(
            "row_kind", "programme_code", "phase_code", "kpi_code", "target_id", "place_code", "name_vi", "before", "after", "change",
            "status_before", "status_after", "submission_id", "file_name", "unit_name_vi", "period_code", "denominator_before", "denominator_after");
        foreach (var figure in difference.Figures)
        {
            csv.Row("figure", difference.ProgrammeCode, difference.PhaseCode, figure.KpiCode, figure.TargetId, figure.PlaceCode, figure.NameVi,
                figure.Before, figure.After, figure.Change, figure.StatusBefore, figure.StatusAfter, null, null, figure.PlaceNameVi, null, null, null);
        }
        foreach (var part in difference.Contributions)
        {
            csv.Row("submission_" + part.Kind, difference.ProgrammeCode, difference.PhaseCode, part.KpiCode, null, null, null,
                part.NumeratorBefore, part.NumeratorAfter, (part.NumeratorAfter ?? 0m) - (part.NumeratorBefore ?? 0m), null, null,
                part.SubmissionId, part.FileName, part.UnitNameVi, part.PeriodCode, part.DenominatorBefore, part.DenominatorAfter);
        }
        return csv.ToBytes();
    }
}
