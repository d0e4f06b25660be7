using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>Whether a product or producer that a row names is listed, in this workbook or in an earlier one.</summary>
internal sealed class KnownCodes(CheckContext context)
{
    private readonly HashSet<string> products = Listed(context, SubmissionTemplate.Product, "product_code");
    private readonly HashSet<string> producers = Listed(context, SubmissionTemplate.Producer, "producer_code");

    public void CheckProduct(SheetRows sheet, SourceRow row, int column)
    {
        if (context.Known is { } known && row.Text(column) is { } code && !products.Contains(code) && !known.ListedDates.ContainsKey(code))
        {
            context.Issues.Error(IssueCode.ProductUnknown, sheet.At(row, column), code);
        }
    }

    /// <summary>A cell with several product codes (<see cref="ColumnKind.Codes"/>): the first that is not listed is named.</summary>
    public void CheckProducts(SheetRows sheet, SourceRow row, int column)
    {
        if (context.Known is not { } known || row.Text(column) is not { } codes) return;
        var unknown = codes.Split(Cells.CodeSeparator).FirstOrDefault(code => !products.Contains(code) && !known.ListedDates.ContainsKey(code));
        if (unknown is not null) context.Issues.Error(IssueCode.ProductUnknown, sheet.At(row, column), unknown);
    }

    public void CheckProducer(SheetRows sheet, SourceRow row, int column)
    {
        if (context.Known is { } known && row.Text(column) is { } code && !producers.Contains(code) && !known.Producers.Contains(code))
        {
            context.Issues.Error(IssueCode.ProducerUnknown, sheet.At(row, column), code);
        }
    }

    private static HashSet<string> Listed(CheckContext context, SheetLayout layout, string codeColumn)
    {
        var column = layout.IndexOf(codeColumn);
        return context.Sheets[layout].Rows.Select(row => row.Text(column)).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }
}
