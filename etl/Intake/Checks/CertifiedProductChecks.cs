using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;
using static OcopAnalytics.Etl.Intake.Checks.CertificationColumns;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>Evaluations and certifications against the products they are about, and against each other.</summary>
internal static class CertifiedProductChecks
{
    private static readonly int ListedCode = SubmissionTemplate.Product.IndexOf("product_code");
    private static readonly int ListedDate = SubmissionTemplate.Product.IndexOf("listed_date");

    public static void Run(CheckContext context)
    {
        var sheet = context.Sheets[SubmissionTemplate.Certification];
        DuplicateRows.Check(sheet, context.Issues, ProductCode, KeyOf());

        var products = context.Sheets[SubmissionTemplate.Product];
        var listed = products.Rows.Where(row => row.Text(ListedCode) is not null).ToLookup(row => row.Text(ListedCode)!, row => row.Day(ListedDate), StringComparer.Ordinal);
        foreach (var row in sheet.Rows)
        {
            if (row.Text(ProductCode) is not { } product) continue;
            var isListed = listed.Contains(product);
            if (!isListed && products.Has(ListedCode) && context.Known is { } known && !known.ListedDates.ContainsKey(product))
            {
                context.Issues.Error(IssueCode.ProductUnknown, sheet.At(row, ProductCode), product);
            }
            var listedDate = isListed ? listed[product].First() : context.Known?.ListedDates.GetValueOrDefault(product);
            if (listedDate is { } day && row.Day(DecisionDate) is { } decision && decision < day)
            {
                context.Issues.Error(IssueCode.DecisionBeforeProduct, sheet.At(row, DecisionDate), decision, day);
            }
        }
    }

    // The same decision for the same product; without a decision, the same sitting. Few numbers stand for many rows.
    private static Func<SourceRow, (string, string, DateOnly)?> KeyOf()
    {
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        return row =>
        {
            if (row.Text(ProductCode) is not { } product) return null;
            if (row.Text(DecisionNo) is not { } written)
            {
                return row.IsEmpty(DecisionNo) && row.Day(EvaluationDate) is { } sitting ? (product, string.Empty, sitting) : null;
            }
            if (!numbers.TryGetValue(written, out var number)) numbers.Add(written, number = VietnameseText.MatchKey(written));
            return (product, number, default);
        };
    }
}
