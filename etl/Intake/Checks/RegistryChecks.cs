using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>The standing lists: producers and products.</summary>
internal static class RegistryChecks
{
    private static readonly int ProducerCode = SubmissionTemplate.Producer.IndexOf("producer_code");
    private static readonly int ProducerCommune = SubmissionTemplate.Producer.IndexOf("commune_code");
    private static readonly int JoinedDate = SubmissionTemplate.Producer.IndexOf("joined_date");
    private static readonly int ConsolidatedDate = SubmissionTemplate.Producer.IndexOf("consolidated_date");

    private static readonly int ProductCode = SubmissionTemplate.Product.IndexOf("product_code");
    private static readonly int ProducerOfProduct = SubmissionTemplate.Product.IndexOf("producer_code");
    private static readonly int ProductCommune = SubmissionTemplate.Product.IndexOf("commune_code");
    private static readonly int ListedDate = SubmissionTemplate.Product.IndexOf("listed_date");

    public static void Run(CheckContext context)
    {
        var communes = new CommuneChecks(context);
        var producers = context.Sheets[SubmissionTemplate.Producer];
        StandingLists.Check(context, producers, ProducerCode);
        foreach (var row in producers.Rows)
        {
            communes.Check(producers, row, ProducerCommune);
            PeriodDates.Standing(context, producers, row, JoinedDate);
            PeriodDates.Standing(context, producers, row, ConsolidatedDate);
        }

        var products = context.Sheets[SubmissionTemplate.Product];
        StandingLists.Check(context, products, ProductCode);
        foreach (var row in products.Rows)
        {
            communes.Check(products, row, ProductCommune);
            PeriodDates.Standing(context, products, row, ListedDate);
        }
        CheckProducers(context, products, producers);
    }

    private static void CheckProducers(CheckContext context, SheetRows products, SheetRows producers)
    {
        if (context.Known is not { } known || !producers.Has(ProducerCode)) return;
        var listed = producers.Rows.Select(row => row.Text(ProducerCode)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var row in products.Rows)
        {
            if (row.Text(ProducerOfProduct) is { } code && !listed.Contains(code) && !known.Producers.Contains(code))
            {
                context.Issues.Error(IssueCode.ProducerUnknown, products.At(row, ProducerOfProduct), code);
            }
        }
    }
}
