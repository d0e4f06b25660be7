using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>Where the columns of the certification sheet stand in a row, and the choices that the checks know by name.</summary>
internal static class CertificationColumns
{
    public const string Certified = "certified";
    public const string Upgrade = "upgrade";

    private static readonly SheetLayout Layout = SubmissionTemplate.Certification;

    public static readonly int ProductCode = Layout.IndexOf("product_code");
    public static readonly int ApplicationKind = Layout.IndexOf("application_kind");
    public static readonly int EvaluationLevel = Layout.IndexOf("evaluation_level");
    public static readonly int EvaluationDate = Layout.IndexOf("evaluation_date");
    public static readonly int TotalScore = Layout.IndexOf("total_score");
    public static readonly int Result = Layout.IndexOf("result");
    public static readonly int Stars = Layout.IndexOf("star_rating");
    public static readonly int DecisionNo = Layout.IndexOf("decision_no");
    public static readonly int IssuingAuthority = Layout.IndexOf("issuing_authority");
    public static readonly int DecisionDate = Layout.IndexOf("decision_date");
}
