using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Money;
using OcopAnalytics.Reports.Funding;

namespace OcopAnalytics.Reports.Excel;

/// <summary>
/// A view of funding as a workbook: a sheet for each amount with living sums, two of shares that refer to them, and the
/// notes. Whoever changes an amount sees sums and shares follow.
/// </summary>
public static class FundingWorkbook
{
    private const int FirstRow = TableWorkbook.FirstRow;
    private static readonly string[] amounts = ["planned", "mobilised", "disbursed"];

    public static byte[] Write(FundingPivot pivot, ReadingScope scope, Language language) => ExportBook.Write(
    [
        .. amounts.Select(measure => Amounts(pivot, scope, measure, language)),
        Shares(pivot, scope, "share", (cell, total) => $"IF({Sheet("mobilised", language)}!{total}=0,\"\",{Sheet("mobilised", language)}!{cell}/{Sheet("mobilised", language)}!{total})", language),
        Shares(pivot, scope, "disbursement_rate", (cell, _) => $"IF(OR({Sheet("mobilised", language)}!{cell}=0,{Sheet("disbursed", language)}!{cell}=\"\"),\"\",{Sheet("disbursed", language)}!{cell}/{Sheet("mobilised", language)}!{cell})", language),
        Notes(pivot, scope, language),
    ]);

    private static ExportSheet Amounts(FundingPivot pivot, ReadingScope scope, string measure, Language language)
    {
        var (last, lastRow) = (pivot.Columns.Count, FirstRow + pivot.Rows.Count - 1);
        var look = pivot.Question.Money switch { MoneyUnit.Dong => ExportLook.Dong, MoneyUnit.Billion => ExportLook.Billion, _ => ExportLook.Million };
        var rows = Head(pivot, scope, measure, language["funding.money_" + pivot.Question.MoneyCode], language);
        foreach (var (row, number) in pivot.Rows.Select((row, index) => (row, FirstRow + index)))
        {
            rows.Add([new(row.Name), .. pivot.Columns.Select(column => new ExportCell(pivot.Value(row.Code, column.Code, measure), look)),
                Sum(pivot.Value(row.Code, null, measure), CellAddress.Of(1, number), CellAddress.Of(last, number))]);
        }
        rows.Add([new(language["funding.total"], IsTotal: true),
            .. pivot.Columns.Select(column => (string?)column.Code).Append(null).Select((column, index) =>
                Sum(pivot.Value(null, column, measure), CellAddress.Of(index + 1, FirstRow), CellAddress.Of(index + 1, lastRow)))]);
        return Sheet(pivot, measure, rows, language);

        // Of a column that was left empty there is no sum: Excel would make it zero.
        ExportCell Sum(decimal? value, string from, string to) => new(value, look, value is null ? null : $"SUM({from}:{to})", IsTotal: true);
    }

    private static ExportSheet Shares(FundingPivot pivot, ReadingScope scope, string measure, Func<string, string, string> formula, Language language)
    {
        var total = CellAddress.Of(pivot.Columns.Count + 1, FirstRow + pivot.Rows.Count);
        var rows = Head(pivot, scope, measure, "%", language);
        foreach (var (row, number) in pivot.Rows.Select(row => (string?)row.Code).Append(null).Select((row, index) => (row, FirstRow + index)))
        {
            rows.Add([new(row is null ? language["funding.total"] : pivot.Rows[number - FirstRow].Name, IsTotal: row is null),
                .. pivot.Columns.Select(column => (string?)column.Code).Append(null).Select((column, index) => new ExportCell(
                    pivot.Value(row, column, measure), ExportLook.Percent, formula(CellAddress.Of(index + 1, number), total), IsTotal: row is null || column is null))]);
        }
        return Sheet(pivot, measure, rows, language);
    }

    private static List<IReadOnlyList<ExportCell>> Head(FundingPivot pivot, ReadingScope scope, string measure, string unit, Language language)
    {
        var head = TableHead.Of(scope, language);
        return
        [
            [new($"{language["funding.measure_" + measure]} ({unit})", ExportLook.Title)],
            [new(head.Subject, ExportLook.Note)],
            [new(head.Viewpoint, ExportLook.Note)],
            [new(language["funding.axis_" + pivot.Question.Rows], ExportLook.Header), .. pivot.Columns.Select(column => new ExportCell(column.Name, ExportLook.Header)), new(language["funding.total"], ExportLook.Header)],
        ];
    }

    private static ExportSheet Notes(FundingPivot pivot, ReadingScope scope, Language language) => new(language["funding.notes"],
    [
        [new(language["funding.notes"], ExportLook.Title)],
        .. TableHead.Of(scope, language).Notes.Append(language["funding.notes_amounts"]).Append(language["funding.notes_shares"]).Concat(pivot.Overlaps)
            .Select(sentence => (IReadOnlyList<ExportCell>)[new ExportCell(sentence)]),
    ], [110]);

    private static ExportSheet Sheet(FundingPivot pivot, string measure, IReadOnlyList<IReadOnlyList<ExportCell>> rows, Language language) =>
        new(language["funding.sheet_" + measure], rows, [54, .. Enumerable.Repeat(18d, pivot.Columns.Count + 1)], FirstRow - 1, 1);

    private static string Sheet(string measure, Language language) => $"'{language["funding.sheet_" + measure]}'";
}
