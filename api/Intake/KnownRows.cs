using OcopAnalytics.Model.Intake;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Intake;

/// <summary>What is already known of a unit, in the form a workbook is pre-filled from.</summary>
public static class KnownRows
{
    /// <summary>
    /// The standing lists go into every workbook again, so that the unit changes only what has changed, and each product
    /// has a line for its turnover. Evaluations, training, funding and verdicts are what happened within a period and
    /// start empty.
    /// </summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>> Of(KnownUnitData known)
    {
        var rows = KnownUnitData.StandingLists.ToDictionary(sheet => sheet.Key, sheet => Rows(sheet, known.RowsOf(sheet)));
        rows[MonitoringSheets.Revenue.Key] = [.. rows[SubmissionTemplate.Product.Key].Select(product =>
            product.Where(cell => cell.Key is "product_code" or "product_name").ToDictionary())];
        return rows;
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, object?>> Rows(SheetLayout sheet, IReadOnlyList<SourceRow> rows) =>
        [.. rows.Select(row => (IReadOnlyDictionary<string, object?>)sheet.Columns.Select((column, index) => (column.Key, Value: row.Values[index]))
            .ToDictionary(cell => cell.Key, cell => cell.Value))];
}
