using OcopAnalytics.Model.Intake;
using OcopAnalytics.Warehouse;
using static OcopAnalytics.Etl.Intake.Checks.CertificationColumns;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>An upgrade needs a lower rating before it, in this workbook or in one handed in before.</summary>
internal static class UpgradeChecks
{
    public static void Run(CheckContext context)
    {
        var sheet = context.Sheets[SubmissionTemplate.Certification];
        var upgrades = sheet.Rows.Where(row => row.Text(ApplicationKind) == Upgrade && row.Text(ProductCode) is not null).ToList();
        if (upgrades.Count == 0 || context.Known is not { } known) return;

        // Few products are upgraded: the ratings of the others are not gathered.
        var products = upgrades.Select(row => row.Text(ProductCode)!).ToHashSet(StringComparer.Ordinal);
        var ratings = RatingsIn(sheet).Concat(known.Earlier.Ratings).Where(rating => products.Contains(rating.ProductCode))
            .ToLookup(rating => rating.ProductCode, StringComparer.Ordinal);
        foreach (var row in upgrades)
        {
            if ((row.Day(DecisionDate) ?? row.Day(EvaluationDate)) is { } day) Check(context.Issues, sheet, row, day, ratings[row.Text(ProductCode)!]);
        }
    }

    private static void Check(IssueList issues, SheetRows sheet, SourceRow row, DateOnly day, IEnumerable<EarlierRating> ratings)
    {
        var product = row.Text(ProductCode)!;
        if (ratings.Where(rating => rating.DecisionDate < day).MaxBy(rating => rating.DecisionDate) is not { } last)
        {
            var kind = Choices.ApplicationKinds.Choices.First(choice => choice.Code == Upgrade).NameVi;
            issues.Warning(IssueCode.UpgradeWithoutEarlierRating, sheet.At(row, ApplicationKind), kind, product);
        }
        else if (row.Text(Result) == Certified && row.Count(Stars) is { } stars && stars <= last.Stars)
        {
            issues.Error(IssueCode.UpgradeNotHigher, sheet.At(row, Stars), stars, product, last.Stars, last.DecisionDate);
        }
    }

    private static IEnumerable<EarlierRating> RatingsIn(SheetRows sheet)
    {
        foreach (var row in sheet.Rows)
        {
            if (row.Text(Result) != Certified || row.Text(ProductCode) is not { } product) continue;
            if (row.Day(DecisionDate) is { } day && row.Count(Stars) is { } stars) yield return new EarlierRating(product, day, stars);
        }
    }
}
