using OcopAnalytics.Model.Intake;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Intake;

/// <summary>What is already known of a unit, in the form a workbook is pre-filled from.</summary>
public static class KnownRows
{
    /// <summary>
    /// Products and producers go into every workbook again. Evaluations, training and funding are what happened within
    /// a period and start empty.
    /// </summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>> Of(KnownUnitData known) =>
        new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>>
        {
            [SubmissionTemplate.Product.Key] = Rows(SubmissionTemplate.Product, known.Products),
            [SubmissionTemplate.Producer.Key] = Rows(SubmissionTemplate.Producer, known.Producers),
        };

    private static IReadOnlyList<IReadOnlyDictionary<string, object?>> Rows(SheetLayout sheet, IReadOnlyList<SourceRow> rows) =>
        [.. rows.Select(row => (IReadOnlyDictionary<string, object?>)sheet.Columns.Select((column, index) => (column.Key, Value: row.Values[index]))
            .ToDictionary(cell => cell.Key, cell => cell.Value))];
}
