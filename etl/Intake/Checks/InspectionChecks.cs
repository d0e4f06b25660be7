using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>Inspections: of what, when, and a revocation only with its decision and for a product that was certified.</summary>
internal static class InspectionChecks
{
    private const string Revoked = "revoked";

    private static readonly SheetLayout Layout = MonitoringSheets.Inspection;
    private static readonly int InspectionDate = Layout.IndexOf("inspection_date");
    private static readonly int Product = Layout.IndexOf("product_code");
    private static readonly int Producer = Layout.IndexOf("producer_code");
    private static readonly int Result = Layout.IndexOf("inspection_result");
    private static readonly int DecisionNo = Layout.IndexOf("revocation_decision_no");
    private static readonly int RevocationDate = Layout.IndexOf("revocation_date");

    // A revocation is of a certificate, and a certificate is of a product.
    private static readonly int[] Indispensable = [Product, DecisionNo, RevocationDate];

    public static void Run(CheckContext context, KnownCodes codes)
    {
        var sheet = context.Sheets[Layout];
        // Gathered when the first revocation is met: most workbooks have none.
        var certified = new Lazy<Dictionary<string, DateOnly>?>(() => context.Known?.FirstDecisions(context.Sheets[SubmissionTemplate.Certification].Rows));
        DuplicateRows.Check(sheet, context.Issues, InspectionDate, row =>
            row.Day(InspectionDate) is { } day ? ((DateOnly, string?, string?)?)(day, row.Text(Product), row.Text(Producer)) : null);
        foreach (var row in sheet.Rows)
        {
            PeriodDates.Event(context, sheet, row, InspectionDate);
            PeriodDates.Step(context, sheet, row, RevocationDate);
            codes.CheckProduct(sheet, row, Product);
            codes.CheckProducer(sheet, row, Producer);
            if (row.Text(Result) == Revoked) CheckRevocation(context, sheet, row, certified);
            else CheckOther(context, sheet, row);
        }
    }

    private static void CheckRevocation(CheckContext context, SheetRows sheet, SourceRow row, Lazy<Dictionary<string, DateOnly>?> certified)
    {
        foreach (var column in Indispensable.Where(column => row.IsEmpty(column) && sheet.Has(column)))
        {
            context.Issues.Error(IssueCode.RevocationMissing, sheet.At(row, column));
        }
        if (row.Text(Product) is not { } product || row.Day(RevocationDate) is not { } day || certified.Value is not { } first) return;
        if (!first.TryGetValue(product, out var decided) || decided > day) context.Issues.Warning(IssueCode.RevocationWithoutCertificate, sheet.At(row, Product), product, day);
    }

    private static void CheckOther(CheckContext context, SheetRows sheet, SourceRow row)
    {
        if (row.IsEmpty(Product) && row.IsEmpty(Producer) && sheet.Has(Product))
        {
            context.Issues.Error(IssueCode.InspectedNothing, sheet.At(row, Product));
        }
        foreach (var column in (int[])[DecisionNo, RevocationDate])
        {
            if (row.Text(Result) is not null && row.Values[column] is (string or DateOnly) and var found)
            {
                context.Issues.Warning(IssueCode.RevocationUnexpected, sheet.At(row, column), found);
            }
        }
    }
}
