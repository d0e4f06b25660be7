using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Names of what rules look at and of how grave they are.</summary>
public static class IntakeRuleTexts
{
    public static readonly Bilingual Wrong = new("Sai", "Wrong");
    public static readonly Bilingual Right = new("Đúng", "Right");
    public static readonly Bilingual Why = new("Vì sao", "Why");

    public static Bilingual NameOf(RuleScope scope) => scope switch
    {
        RuleScope.File => new("Tệp", "File"),
        RuleScope.Sheet => new("Bảng và tiêu đề", "Sheets and headers"),
        RuleScope.Cell => new("Từng ô", "Single cells"),
        RuleScope.Submission => new("Đơn vị và kỳ báo cáo", "Unit and period"),
        RuleScope.Row => new("Trong một dòng", "Within a row"),
        RuleScope.Rows => new("Giữa các dòng của một bảng", "Between rows of a sheet"),
        RuleScope.Programme => new("Biểu chương trình", "Programme workbook"),
        RuleScope.AcrossSheets => new("Giữa các bảng, với danh mục địa bàn", "Between sheets, and against the list of places"),
        _ => new("Với các lần nộp trước", "Against earlier submissions"),
    };

    public static Bilingual NameOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => new("Lỗi: không được nạp", "Error: not taken in"),
        RuleSeverity.Warning => new("Cảnh báo: vẫn được nạp", "Warning: taken in"),
        _ => new("Lỗi hoặc cảnh báo, tùy trường hợp", "Error or warning, as the case may be"),
    };
}
