using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about sheets and their headers.</summary>
internal static class SheetRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.SheetMissing, Error, Sheet,
            new("Sổ tính phải có đủ các bảng của biểu mẫu, kể cả bảng không có gì để ghi.",
                "A workbook must have all sheets of the template, also those with nothing to report."),
            new("Đã xóa bảng Tập huấn", "Sheet \"Tập huấn\" deleted"),
            new("Bảng Tập huấn để trống", "Sheet \"Tập huấn\" left empty"),
            new("Bảng trống nói \"kỳ này không có\"; thiếu bảng thì không biết là không có hay quên.",
                "An empty sheet says \"none in this period\"; if it is missing, nobody knows whether there is none or it was forgotten."),
            static _ => new(
                "thiếu bảng này. Hãy dùng đúng biểu mẫu, không xóa và không đổi tên bảng.",
                "this sheet is missing. Use the template as it is; neither delete nor rename sheets.")),
        new(IssueCode.SheetUnknown, ErrorOrWarning, Sheet,
            new("Tệp CSV, mục JSON phải là một bảng của biểu mẫu; bảng khác trong sổ tính không được đọc.",
                "A CSV file or JSON member must be a sheet of the template; other sheets of a workbook are not read."),
            new("projects.csv; bảng \"Dự án 2025\"", "projects.csv; sheet \"Dự án 2025\""),
            new("project.csv, hoặc du-an.csv; bảng \"Dự án\"", "project.csv, or du-an.csv; sheet \"Dự án\""),
            new("Bảng đổi tên thì số liệu của nó không vào kho mà không ai biết. Tệp CSV được nhận ra theo tên bảng, theo mã bảng, hoặc theo các tiêu đề; trong sổ tính, đơn vị được giữ bảng ghi chép riêng nên chỉ là cảnh báo.",
                "The data of a renamed sheet stays out without anybody knowing. A CSV file is known by the name of its sheet, by its code, or by its headers; in a workbook a unit may keep notes of its own, so there it is only a warning."),
            static said => said[0] is true
                ? new($"Không biết tệp \"{said.Shown}\" là bảng nào của biểu mẫu. Hãy đặt tên tệp theo mã bảng (ví dụ product.csv) hoặc theo tên bảng (Sản phẩm.csv), và ghi đủ các cột bắt buộc ở dòng tiêu đề.",
                    $"It is not clear which sheet of the template the file \"{said.Shown}\" is. Name it by the code of the sheet (product.csv) or by its name (\"Sản phẩm.csv\"), with all required columns in its header.")
                : said.At.Form == SpotForm.Path
                ? new($"Không có bảng nào mang mã \"{said.Shown}\". Hãy ghi đúng mã của bảng.",
                    $"There is no sheet with the code \"{said.Shown}\". Give the right code.")
                : new($"Bảng \"{said.Shown}\" không có trong biểu mẫu nên không được đọc. Nếu là một bảng của biểu mẫu đã đổi tên thì hãy lấy lại tên cũ.",
                    $"Sheet \"{said.Shown}\" is not part of the template and was not read. If it is a sheet of the template under another name, restore the name.")),
        new(IssueCode.SheetTwice, Error, Sheet,
            new("Mỗi bảng của biểu mẫu chỉ có một lần trong một lần nộp.", "Each sheet of the template comes once in a submission."),
            new("product.csv và Sản phẩm.csv", "product.csv and \"Sản phẩm.csv\""),
            new("product.csv có đủ các dòng", "product.csv with all rows"),
            new("Chỉ một trong hai được đọc; chọn hộ là bỏ mất số liệu.", "Only one of the two could be read; choosing for the sender would lose data."),
            static said => new(
                $"bảng \"{said[0]}\" đã có ở chỗ khác trong lần nộp này. Hãy gộp các dòng vào một bảng.",
                $"sheet \"{said[0]}\" already comes elsewhere in this submission. Put all its rows into one sheet.")),
        new(IssueCode.ColumnMissing, Error, Sheet,
            new("Bảng phải có đủ các cột của biểu mẫu, đúng tên.", "A sheet must have all columns of the template, under their names."),
            new("Kế hoạch (đồng)", "\"Kế hoạch (đồng)\""),
            new("Kế hoạch (triệu đồng)", "\"Kế hoạch (triệu đồng)\""),
            new("Cột được tìm theo tên; đổi tên là đổi nghĩa, nhất là đơn vị tính.",
                "Columns are found by name; another name means something else, above all another unit."),
            static said => new(
                $"thiếu {Part(said).Vi} này. Hãy ghi lại tên \"{said.Header}\" vào ô {said.At.Address}, đúng như biểu mẫu.",
                $"this {Part(said).En} is missing. Write the name \"{said.Header}\" into cell {said.At.Address} again, as in the template.")),
        new(IssueCode.ColumnMoved, Error, Sheet,
            new("Các cột phải đứng đúng thứ tự của biểu mẫu.", "Columns must stand in the order of the template."),
            new("Hạng sao ở cột J", "\"Hạng sao\" in column J"),
            new("Hạng sao ở cột I", "\"Hạng sao\" in column I"),
            new("Ô nguồn của mỗi con số được chỉ ra theo chỗ của biểu mẫu; cột đổi chỗ thì lần ngược nhầm ô.",
                "The cell behind a figure is found by its place in the template; a moved column would lead to the wrong cell."),
            static said => new(
                $"đứng sai chỗ, phải ở ô {said[0]}. Hãy đưa {Part(said).Vi} về đúng chỗ của biểu mẫu.",
                $"is in the wrong place; it belongs in cell {said[0]}. Move the {Part(said).En} back to its place in the template.")),
        new(IssueCode.ColumnUnknown, Warning, Sheet,
            new("Cột ngoài biểu mẫu không được đọc.", "Columns outside the template are not read."),
            new("Thêm cột Giá bán", "A column \"Giá bán\" added"),
            new("Ghi vào cột Ghi chú", "Written into the column \"Ghi chú\""),
            new("Để người nộp biết nội dung ấy không vào số liệu.", "So that the sender knows it is not in the data."),
            static said => said[0] is true
                ? new($"\"{said.Shown}\" đã có ở chỗ khác trong bảng này, nội dung ở đây không được đọc.",
                    $"\"{said.Shown}\" already comes elsewhere in this sheet; what is here was not read.")
                : new($"\"{said.Shown}\" không có trong biểu mẫu, nội dung ở đó không được đọc.",
                    $"\"{said.Shown}\" is not in the template; what is there was not read.")),
        new(IssueCode.RowLimitExceeded, Error, Sheet,
            new("Một bảng có nhiều nhất 200.000 dòng.", "A sheet has at most 200.000 rows."),
            new("200.001 dòng", "200.001 rows"),
            new("Chia làm hai lần nộp, hoặc xóa dòng thừa", "Split into two submissions, or the surplus rows deleted"),
            new("Không đơn vị nào có nhiều hơn; thường là do chép nhầm cả cột xuống cuối bảng.",
                "No unit has more; mostly a whole column was copied down by mistake."),
            static said => new(
                $"quá {said.Number(0)} dòng. Hãy chia thành nhiều lần nộp hoặc xóa các dòng thừa.",
                $"more than {said.Number(0)} rows. Split into several submissions or delete the surplus rows.")),
    ];

    private static Bilingual Part(Said said) => said.At.Sheet!.Shape == SheetShape.Form ? new("mục", "field") : new("cột", "column");
}
