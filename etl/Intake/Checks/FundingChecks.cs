using OcopAnalytics.Model.Intake;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>Money: each year, source and content once, in its year, and not more paid than there was, in the row and in the year.</summary>
internal static class FundingChecks
{
    private static readonly SheetLayout Layout = SubmissionTemplate.Funding;
    private static readonly int FundingYear = Layout.IndexOf("funding_year");
    private static readonly int Source = Layout.IndexOf("funding_source");
    private static readonly int Content = Layout.IndexOf("funding_content");
    private static readonly int Mobilised = Layout.IndexOf("mobilised_vnd");
    private static readonly int Disbursed = Layout.IndexOf("disbursed_vnd");

    public static void Run(CheckContext context)
    {
        var sheet = context.Sheets[Layout];
        DuplicateRows.Check(sheet, context.Issues, FundingYear, row =>
            row.Count(FundingYear) is { } year && row.Text(Source) is { } source && row.Text(Content) is { } content
                ? ((long, string, string)?)(year, source, content)
                : null);
        var asked = new HashSet<(long? Year, string? Source)>();
        foreach (var row in sheet.Rows)
        {
            if (context.Period is { } period && row.Count(FundingYear) is { } year && year != period.Year)
            {
                context.Issues.Warning(IssueCode.YearOutsidePeriod, sheet.At(row, FundingYear), year, period.Code);
            }
            // An empty cell says nothing: what is paid in one half-year may have been mobilised in another.
            if (row.Number(Disbursed) is { } disbursed && row.Number(Mobilised) is { } mobilised && disbursed > mobilised && !WasMobilisedBefore(context, row))
            {
                context.Issues.Warning(IssueCode.DisbursedAboveMobilised, sheet.At(row, Disbursed), Written(disbursed), Written(mobilised));
                asked.Add((row.Count(FundingYear), row.Text(Source)));
            }
        }
        foreach (var source in sheet.Rows.GroupBy(row => (Year: row.Count(FundingYear), Source: row.Text(Source))).Where(source => !asked.Contains(source.Key)))
        {
            if (source.Key is (Year: { } year, Source: { } code)) CheckYear(context, sheet, year, code, [.. source]);
        }
    }

    // What exceeds the money of its own half-year was paid from that of an earlier one of the same year.
    private static bool WasMobilisedBefore(CheckContext context, SourceRow row)
    {
        var before = Before(context, row.Count(FundingYear), row.Text(Source)).Where(earlier => earlier.Content == row.Text(Content)).ToList();
        return before.Count > 0 && before.Sum(earlier => earlier.DisbursedVnd ?? 0m) + row.Number(Disbursed) <= before.Sum(earlier => earlier.MobilisedVnd ?? 0m) + row.Number(Mobilised);
    }

    // A source of which nobody says what it brought is not held against what was paid from it.
    private static void CheckYear(CheckContext context, SheetRows sheet, long year, string source, IReadOnlyList<SourceRow> rows)
    {
        var before = Before(context, year, source).ToList();
        var mobilised = rows.Sum(row => row.Number(Mobilised) ?? 0m) + before.Sum(earlier => earlier.MobilisedVnd ?? 0m);
        var disbursed = rows.Sum(row => row.Number(Disbursed) ?? 0m) + before.Sum(earlier => earlier.DisbursedVnd ?? 0m);
        if (mobilised == 0m || disbursed <= mobilised || rows.LastOrDefault(row => row.Number(Disbursed) > 0m) is not { } last) return;
        context.Issues.Warning(IssueCode.DisbursedAboveYear, sheet.At(last, Disbursed), Written(last.Number(Disbursed)!.Value),
            Choices.FundingSources.Choices.First(choice => choice.Code == source).NameVi, year, Written(disbursed), Written(mobilised),
            before.Count == 0 ? null : before.Min(earlier => earlier.FirstPeriodCode));
    }

    private static IEnumerable<EarlierFunding> Before(CheckContext context, long? year, string? source) =>
        context.Known?.Earlier.Funding.Where(earlier => earlier.Year == year && earlier.Source == source) ?? [];

    // In the unit of the sheet, as the person wrote it.
    private static decimal Written(decimal amount) => amount / Layout.Columns[Mobilised].MoneyScale;
}
