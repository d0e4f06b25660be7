using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>Money: each year, source and content once, in its year, and not more paid than there was.</summary>
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
        foreach (var row in sheet.Rows)
        {
            if (context.Period is { } period && row.Count(FundingYear) is { } year && year != period.Year)
            {
                context.Issues.Warning(IssueCode.YearOutsidePeriod, sheet.At(row, FundingYear), year, period.Code);
            }
            // An empty cell says nothing: what is paid in one half-year may have been mobilised in another.
            if (row.Number(Disbursed) is { } disbursed && row.Number(Mobilised) is { } mobilised && disbursed > mobilised)
            {
                context.Issues.Warning(IssueCode.DisbursedAboveMobilised, sheet.At(row, Disbursed), Written(disbursed), Written(mobilised));
            }
        }
    }

    // In the unit of the sheet, as the person wrote it.
    private static decimal Written(decimal amount) => amount / Layout.Columns[Mobilised].MoneyScale;
}
