using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about sheets and their headers.</summary>
internal static class SheetRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.SheetMissing, Error, Sheet, "Sổ tính phải có đủ các bảng của biểu mẫu, kể cả bảng không có gì để ghi.",
            "Đã xóa bảng Tập huấn", "Bảng Tập huấn để trống",
            "Bảng trống nói \"kỳ này không có\"; thiếu bảng thì không biết là không có hay quên.",
            static _ => "thiếu bảng này. Hãy dùng đúng biểu mẫu, không xóa và không đổi tên bảng."),
        new(IssueCode.SheetUnknown, ErrorOrWarning, Sheet, "Tệp CSV, mục JSON phải là một bảng của biểu mẫu; bảng khác trong sổ tính không được đọc.",
            "projects.csv; bảng \"Dự án 2025\"", "project.csv, hoặc du-an.csv; bảng \"Dự án\"",
            "Bảng đổi tên thì số liệu của nó không vào kho mà không ai biết. Tệp CSV được nhận ra theo tên bảng, theo mã bảng, hoặc theo các tiêu đề; trong sổ tính, đơn vị được giữ bảng ghi chép riêng nên chỉ là cảnh báo.",
            static said => said[0] is true
                ? $"Không biết tệp \"{said.Shown}\" là bảng nào của biểu mẫu. Hãy đặt tên tệp theo mã bảng (ví dụ product.csv) hoặc theo tên bảng (Sản phẩm.csv), và ghi đủ các cột bắt buộc ở dòng tiêu đề."
                : said.At.Form == SpotForm.Path ? $"Không có bảng nào mang mã \"{said.Shown}\". Hãy ghi đúng mã của bảng."
                : $"Bảng \"{said.Shown}\" không có trong biểu mẫu nên không được đọc. Nếu là một bảng của biểu mẫu đã đổi tên thì hãy lấy lại tên cũ."),
        new(IssueCode.SheetTwice, Error, Sheet, "Mỗi bảng của biểu mẫu chỉ có một lần trong một lần nộp.",
            "product.csv và Sản phẩm.csv", "product.csv có đủ các dòng",
            "Chỉ một trong hai được đọc; chọn hộ là bỏ mất số liệu.",
            static said => $"bảng \"{said[0]}\" đã có ở chỗ khác trong lần nộp này. Hãy gộp các dòng vào một bảng."),
        new(IssueCode.ColumnMissing, Error, Sheet, "Bảng phải có đủ các cột của biểu mẫu, đúng tên.",
            "Kế hoạch (đồng)", "Kế hoạch (triệu đồng)",
            "Cột được tìm theo tên; đổi tên là đổi nghĩa, nhất là đơn vị tính.",
            static said => $"thiếu {Part(said)} này. Hãy ghi lại tên \"{said.Header}\" vào ô {said.At.Address}, đúng như biểu mẫu."),
        new(IssueCode.ColumnMoved, Error, Sheet, "Các cột phải đứng đúng thứ tự của biểu mẫu.",
            "Hạng sao ở cột J", "Hạng sao ở cột I",
            "Ô nguồn của mỗi con số được chỉ ra theo chỗ của biểu mẫu; cột đổi chỗ thì lần ngược nhầm ô.",
            static said => $"đứng sai chỗ, phải ở ô {said[0]}. Hãy đưa {Part(said)} về đúng chỗ của biểu mẫu."),
        new(IssueCode.ColumnUnknown, Warning, Sheet, "Cột ngoài biểu mẫu không được đọc.",
            "Thêm cột Giá bán", "Ghi vào cột Ghi chú",
            "Để người nộp biết nội dung ấy không vào số liệu.",
            static said => said[0] is true
                ? $"\"{said.Shown}\" đã có ở chỗ khác trong bảng này, nội dung ở đây không được đọc."
                : $"\"{said.Shown}\" không có trong biểu mẫu, nội dung ở đó không được đọc."),
        new(IssueCode.RowLimitExceeded, Error, Sheet, "Một bảng có nhiều nhất 200.000 dòng.",
            "200.001 dòng", "Chia làm hai lần nộp, hoặc xóa dòng thừa",
            "Không đơn vị nào có nhiều hơn; thường là do chép nhầm cả cột xuống cuối bảng.",
            static said => $"quá {said.Number(0)} dòng. Hãy chia thành nhiều lần nộp hoặc xóa các dòng thừa."),
    ];

    private static string Part(Said said) => said.At.Sheet!.Shape == SheetShape.Form ? "mục" : "cột";
}
