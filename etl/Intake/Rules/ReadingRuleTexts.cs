using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about how a file was left and written: formulas, hidden and merged cells, old encodings, places by name.</summary>
internal static class ReadingRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.FileLocaleUnknown, Error, RuleScope.File, "Tệp CSV, JSON khai cách viết số là vi-VN hoặc en-US.",
            "fr-FR", "vi-VN",
            "Không biết dấu nào ngăn hàng nghìn thì không đọc được số nào.",
            static said => FileTexts.Of((FileFault)said[0]!)),
        new(IssueCode.SheetHidden, Warning, Sheet, "Bảng bị ẩn vẫn được đọc.",
            "Bảng Tập huấn bị ẩn", "Bảng Tập huấn hiện ra",
            "Số liệu không ai nhìn thấy vẫn vào kho, nên phải nói.",
            static _ => "bảng này đang bị ẩn nhưng vẫn được đọc như các bảng khác."),
        new(IssueCode.RowsHidden, Warning, Sheet, "Dòng bị ẩn hoặc bị lọc vẫn được đọc.",
            "Đang lọc theo xã rồi nộp", "Bỏ lọc rồi nộp",
            "Bộ lọc là cách nhìn, không phải là xóa; đọc thiếu là mất số liệu.",
            static said => $"có {said.Number(0)} dòng đang bị ẩn hoặc bị lọc, từ dòng {said.At.RowNumber}; các dòng ấy vẫn được đọc."),
        new(IssueCode.CellsMerged, Warning, Sheet, "Ô gộp chỉ có giá trị ở ô đầu; các ô khác là trống.",
            "Gộp tên xã cho ba dòng", "Ghi tên xã ở cả ba dòng",
            "Gộp ô không nói giá trị thuộc dòng nào.",
            static said => $"các ô từ đây đến {said[0]} đã bị gộp ({said.Number(1)} chỗ gộp trong bảng): chỉ ô đầu có giá trị, các ô khác coi là trống. Hãy bỏ gộp ô rồi ghi đủ từng ô."),
        new(IssueCode.FormulaValue, Warning, Cell, "Công thức không được tính lại; giá trị lưu trong tệp được lấy.",
            "=SUM(D5:D9)", "1.250,5",
            "Công thức có thể trỏ sang tệp khác hay tính sai; nộp giá trị thì ai cũng thấy cùng một số.",
            static said => $"có {said.Number(0)} ô là công thức, bắt đầu từ ô này; công thức không được tính lại, giá trị lưu trong tệp được lấy. Hãy kiểm tra lại các giá trị ấy."),
        new(IssueCode.FormulaWithoutValue, Error, Cell, "Công thức phải có giá trị đã tính, lưu trong tệp.",
            "=A1*2 do chương trình khác ghi", "Giá trị gõ vào, hoặc tệp đã mở và lưu bằng Excel",
            "Hệ thống không bao giờ chạy công thức.",
            static _ => "ô là công thức nhưng trong tệp không có giá trị đã tính. Hãy mở tệp bằng Excel, lưu lại rồi nộp, hoặc nhập giá trị."),
        new(IssueCode.TextLegacyEncoding, Error, Cell, "Chữ phải viết bằng Unicode, không bằng bảng mã TCVN3 (ABC) hay VNI.",
            "MËt ong rõng", "Mật ong rừng",
            "Chữ bảng mã cũ in ra là chữ lạ và không khớp tên nào; tự chuyển thì có khi sai nghĩa.",
            static said => LegacyText.Recognise(Cells.Written(said.Found!)) is { } legacy
                ? $"{Quoted(said)} viết bằng bảng mã cũ {legacy.EncodingVi}, đọc ra là \"{IssueTexts.Shown(legacy.Text)}\". Hãy chuyển sang Unicode rồi nộp lại; hệ thống không tự chuyển."
                : $"{Quoted(said)} viết bằng bảng mã cũ. Hãy chuyển sang Unicode rồi nộp lại."),
        new(IssueCode.DateYearOnly, Warning, Cell, "Cột cho phép ghi riêng năm thì năm được hiểu là ngày cuối năm.",
            "2023", "04/05/2023",
            "Việc cũ có khi chỉ nhớ năm; ngày cuối năm là ngày chắc chắn việc đã có.",
            static said => $"chỉ ghi năm {said.Shown}, được hiểu là ngày {said.Day(0)}. Nếu biết ngày thì hãy ghi đủ ngày/tháng/năm."),
        new(IssueCode.PlaceAmbiguous, Error, AcrossSheets, "Tên nơi phải chỉ một nơi; trùng tên thì ghi mã hoặc ghi cả cấp.",
            "Cao Lãnh", "Thành phố Cao Lãnh, hoặc 866",
            "Cao Lãnh và Hồng Ngự đều vừa là thành phố vừa là huyện.",
            static said => $"có nhiều nơi tên \"{said.Shown}\": {said[0]}. Hãy ghi mã, hoặc ghi cả cấp (ví dụ \"Thành phố\", \"Huyện\") trước tên."),
        new(IssueCode.PlaceUnknown, Error, AcrossSheets, "Tên nơi phải là tên đang dùng vào ngày cuối kỳ, thuộc đơn vị báo cáo.",
            "Trảng Dày", "Phường Trảng Dài, hoặc 25993",
            "Tên gần giống có thể là nơi khác, nên hỏi lại chứ không đoán.",
            static said => $"{Nowhere(said)}{(said[0] is "" ? string.Empty : $" Có phải: {said[0]}?")} Hãy ghi mã hoặc sửa lại tên."),
        new(IssueCode.NameRepeated, Warning, History, "Một tên dưới hai mã, cùng chủ thể hoặc cùng xã, được hỏi lại.",
            "SP-731-0007 Mật ong rừng, khi đã có SP-731-0002 Mật ong rừng", "Dùng lại mã SP-731-0002",
            "Mã quyết định ai là ai; hai mã của một sản phẩm là đếm hai lần. Hệ thống không tự gộp.",
            static said => $"\"{said.Shown}\" trùng tên với mã {said[0]}. Nếu là một thì hãy dùng mã ấy; nếu là hai thì giữ nguyên."),
    ];

    private static string Nowhere(Said said) => said[1] is null
        ? $"vào ngày {said.Day(2)} không có đơn vị hành chính nào tên \"{said.Shown}\"."
        : $"vào ngày {said.Day(2)} không có xã, phường nào tên \"{said.Shown}\" thuộc {said[1]}.";

    private static string Quoted(Said said) => IssueTexts.Quoted(said);
}
