using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Names of what rules look at and of how grave they are.</summary>
public static class IntakeRuleTexts
{
    public const string Wrong = "Sai";
    public const string Right = "Đúng";
    public const string Why = "Vì sao";

    public static string NameOf(RuleScope scope) => scope switch
    {
        RuleScope.File => "Tệp",
        RuleScope.Sheet => "Bảng và tiêu đề",
        RuleScope.Cell => "Từng ô",
        RuleScope.Submission => "Đơn vị và kỳ báo cáo",
        RuleScope.Row => "Trong một dòng",
        RuleScope.Rows => "Giữa các dòng của một bảng",
        RuleScope.Programme => "Biểu chương trình",
        RuleScope.AcrossSheets => "Giữa các bảng, với danh mục địa bàn",
        _ => "Với các lần nộp trước",
    };

    public static string NameOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "Lỗi: không được nạp",
        RuleSeverity.Warning => "Cảnh báo: vẫn được nạp",
        _ => "Lỗi hoặc cảnh báo, tùy trường hợp",
    };
}
