using OcopAnalytics.Model.Places;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Reports;
using OcopAnalytics.Reports.Excel;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Intake;

/// <summary>Writes the workbook a reporting unit fills in for a period, with what is already known of the unit.</summary>
public sealed class TemplateDesk(PlaceBook places, RawArchive archive)
{
    /// <summary>The workbook, or what is wrong with the unit or the period.</summary>
    public (byte[]? Workbook, ScopeProblem? Problem) Write(string unitCode, string periodCode)
    {
        if (!ReportingPeriod.TryParse(periodCode, out var period))
        {
            return (null, ScopeTexts.Problem("period", periodCode, ["2019-H1", "2019-H2", "…"], "problem.no_period"));
        }
        if (places.ReportingUnit(unitCode, period) is not { } unit)
        {
            return (null, ScopeTexts.Problem("unit", unitCode, ["75", "731", "26068", "…"], "problem.no_unit", period.Code));
        }
        var province = Province(unit, period.Start);
        var draft = new SubmissionDraft(unit.Code, unit.FullNameVi, period.Code, province?.FullNameVi ?? string.Empty,
            KnownRows.Of(archive.Known(unit.PlaceId)));
        return (SubmissionTemplateWorkbook.Write(draft), null);
    }

    private Place? Province(Place unit, DateOnly on)
    {
        var place = unit;
        while (place is { Level: not PlaceLevel.Province, ParentId: { } parent }) place = places.ById(parent, on);
        return place;
    }
}
