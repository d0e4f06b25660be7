using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Products;
using OcopAnalytics.Model.Text;
using static OcopAnalytics.Etl.Intake.Checks.CertificationColumns;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>Evaluations and certifications, each row by itself: decision, stars, score and who may certify.</summary>
internal static class CertificationChecks
{
    private const long NationalStars = 5;
    private static readonly string[] LocalAuthorities = ["ubnd", "uy ban nhan dan", "so ", "chi cuc"];

    // What a certification cannot be without.
    private static readonly int[] Indispensable = [Stars, DecisionNo, DecisionDate];

    public static void Run(CheckContext context)
    {
        var sheet = context.Sheets[SubmissionTemplate.Certification];
        foreach (var row in sheet.Rows)
        {
            CheckScore(context.Issues, sheet, row);
            if (row.Text(Result) == Certified) CheckCertified(context, sheet, row);
            else if (row.Text(Result) is { } result) CheckNotCertified(context, sheet, row, result);
        }
    }

    private static void CheckCertified(CheckContext context, SheetRows sheet, SourceRow row)
    {
        foreach (var column in Indispensable)
        {
            if (row.IsEmpty(column) && sheet.Has(column)) context.Issues.Error(IssueCode.DecisionMissing, sheet.At(row, column));
        }
        PeriodDates.Event(context, sheet, row, DecisionDate);
        PeriodDates.Step(context, sheet, row, EvaluationDate);

        var decision = row.Day(DecisionDate);
        if (decision is { } decided && row.Day(EvaluationDate) is { } evaluated && decided < evaluated)
        {
            context.Issues.Error(IssueCode.DecisionBeforeEvaluation, sheet.At(row, DecisionDate), decided, evaluated);
        }
        if (row.Count(Stars) is { } stars)
        {
            CheckStars(context.Issues, sheet, row, stars, decision);
            CheckAuthority(context.Issues, sheet, row, stars);
        }
    }

    private static void CheckStars(IssueList issues, SheetRows sheet, SourceRow row, long stars, DateOnly? decision)
    {
        if (!new StarRating((int)stars).IsCertified)
        {
            issues.Error(IssueCode.StarNotCertifiable, sheet.At(row, Stars), stars);
        }
        else if (decision is { } day && row.Text(EvaluationLevel) is { } level && CompetentLevel.Of(stars, day) is { } competent && competent != level)
        {
            issues.Error(IssueCode.LevelNotCompetent, sheet.At(row, EvaluationLevel), NameOf(Choices.EvaluationLevels, level),
                stars, day, NameOf(Choices.EvaluationLevels, competent));
        }
    }

    // Who issued it is written freely: a province, district or department is told by its first words.
    private static void CheckAuthority(IssueList issues, SheetRows sheet, SourceRow row, long stars)
    {
        if (stars != NationalStars || row.Text(IssuingAuthority) is not { } authority) return;
        var key = VietnameseText.MatchKey(authority);
        if (LocalAuthorities.Any(words => key.StartsWith(words, StringComparison.Ordinal)))
        {
            issues.Error(IssueCode.FiveStarNotNational, sheet.At(row, IssuingAuthority), authority);
        }
    }

    private static void CheckNotCertified(CheckContext context, SheetRows sheet, SourceRow row, string result)
    {
        PeriodDates.Event(context, sheet, row, EvaluationDate);
        foreach (var column in (int[])[DecisionNo, DecisionDate])
        {
            if (row.Values[column] is (string or DateOnly) and var found)
            {
                context.Issues.Warning(IssueCode.DecisionUnexpected, sheet.At(row, column), found, NameOf(Choices.EvaluationResults, result));
            }
        }
    }

    private static void CheckScore(IssueList issues, SheetRows sheet, SourceRow row)
    {
        if (row.Count(Stars) is not { } stars || row.Number(TotalScore) is not { } score) return;
        var allowed = StarRating.AllowedBy(score);
        if (stars > allowed.Stars) issues.Error(IssueCode.StarAboveScore, sheet.At(row, Stars), stars, score, allowed.Stars);
    }

    private static string NameOf(ChoiceList list, string code) => list.Choices.First(choice => choice.Code == code).NameVi;
}
