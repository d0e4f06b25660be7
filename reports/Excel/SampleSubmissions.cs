using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Excel;

/// <summary>The sample submissions: what each reporting unit hands in for each half-year, from the CSV files of samples/.</summary>
public static class SampleSubmissions
{
    /// <summary>All of them, programme by programme in the order of time; the file name is like DN-731-2025-H1.xlsx.</summary>
    public static IEnumerable<(string FileName, SubmissionDraft Draft)> All() => SampleCsv.Programmes().SelectMany(Of);

    private static IEnumerable<(string FileName, SubmissionDraft Draft)> Of(string programme)
    {
        var units = SampleCsv.Read(programme, "units").ToLookup(unit => unit["unit_code"]);
        var records = SubmissionTemplate.Sheets.ToDictionary(sheet => sheet.Key, sheet => SampleCsv.Read(programme, sheet.Key, sheet.IsOptional));
        foreach (var form in records[SubmissionTemplate.UnitProfile.Key])
        {
            var (unitCode, period) = (form["unit_code"], Period(form));
            // A unit that was renamed has a row for each name, with the first period that knows it.
            var unit = units[unitCode].Last(name => string.CompareOrdinal(name["from_period"], period.Code) <= 0);
            var rows = SubmissionTemplate.Sheets.ToDictionary(sheet => sheet.Key, sheet => RowsOf(sheet, records[sheet.Key], unitCode, period));
            yield return ($"{unit["file_prefix"]}-{period.Code}.xlsx",
                new SubmissionDraft(unitCode, unit["unit_name"], period.Code, unit["province_name"], rows));
        }
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, object?>> RowsOf(
        SheetLayout sheet, IReadOnlyList<IReadOnlyDictionary<string, string>> records, string unitCode, ReportingPeriod period) =>
        [.. records
            .Where(record => record["unit_code"] == unitCode && Belongs(sheet, Period(record), period))
            // A row that changed is written again with the period that first has it so.
            .GroupBy(record => EntryOf(sheet, record)).Select(entry => entry.Last())
            .Select(record => KnownBy(period.End, SampleCsv.Typed(sheet, record)))];

    // What is on a standing list stays there from its first period on; everything else, counts of staff too, is of its own.
    private static bool Belongs(SheetLayout sheet, ReportingPeriod recorded, ReportingPeriod period) =>
        IsStanding(sheet) ? recorded.CompareTo(period) <= 0 : recorded == period;

    private static bool IsStanding(SheetLayout sheet) => sheet != MonitoringSheets.Staff && KnownUnitData.StandingLists.Contains(sheet);

    // The code in the first column; a product stands in many channels, and each row of what happens is its own.
    private static object EntryOf(SheetLayout sheet, IReadOnlyDictionary<string, string> record) =>
        IsStanding(sheet) && sheet != SaleSheets.Channel ? record[sheet.Columns[0].Key] : record;

    // A producer is stored once, with the day it was consolidated; whoever reports before that day does not know it.
    private static Dictionary<string, object?> KnownBy(DateOnly day, IReadOnlyDictionary<string, object?> values) =>
        values.Where(value => value.Value is not DateOnly date || date <= day).ToDictionary();

    private static ReportingPeriod Period(IReadOnlyDictionary<string, string> record) =>
        ReportingPeriod.TryParse(record["period_code"], out var period)
            ? period
            : throw new InvalidOperationException($"{record["period_code"]} is no reporting period.");
}
