using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Places;
using OcopAnalytics.Model.Text;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about how a file was left and written: formulas, hidden and merged cells, old encodings, places by name.</summary>
internal static class ReadingRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.FileLocaleUnknown, Error, RuleScope.File,
            new("Tệp CSV, JSON khai cách viết số là vi-VN hoặc en-US.", "CSV and JSON files declare their way of writing numbers as vi-VN or en-US."),
            new("fr-FR", "fr-FR"),
            new("vi-VN", "vi-VN"),
            new("Không biết dấu nào ngăn hàng nghìn thì không đọc được số nào.",
                "Without knowing which mark stands between thousands no number can be read."),
            static said => FileTexts.Of((FileFault)said[0]!)),
        new(IssueCode.SheetHidden, Warning, Sheet,
            new("Bảng bị ẩn vẫn được đọc.", "A hidden sheet is read all the same."),
            new("Bảng Tập huấn bị ẩn", "Sheet \"Tập huấn\" hidden"),
            new("Bảng Tập huấn hiện ra", "Sheet \"Tập huấn\" visible"),
            new("Số liệu không ai nhìn thấy vẫn vào kho, nên phải nói.", "Data that nobody sees goes into the warehouse, and so it must be said."),
            static _ => new(
                "bảng này đang bị ẩn nhưng vẫn được đọc như các bảng khác.",
                "this sheet is hidden but was read like the others.")),
        new(IssueCode.RowsHidden, Warning, Sheet,
            new("Dòng bị ẩn hoặc bị lọc vẫn được đọc.", "Rows hidden or filtered out are read all the same."),
            new("Đang lọc theo xã rồi nộp", "Handed in while filtered by commune"),
            new("Bỏ lọc rồi nộp", "Filter removed, then handed in"),
            new("Bộ lọc là cách nhìn, không phải là xóa; đọc thiếu là mất số liệu.",
                "A filter is a way of looking, not of deleting; to leave rows out would lose data."),
            static said => new(
                $"có {said.Number(0)} dòng đang bị ẩn hoặc bị lọc, từ dòng {said.At.RowNumber}; các dòng ấy vẫn được đọc.",
                $"{said.Many(said[0], "row is", "rows are")} hidden or filtered out, from row {said.At.RowNumber} on; hidden rows are read all the same.")),
        new(IssueCode.CellsMerged, Warning, Sheet,
            new("Ô gộp chỉ có giá trị ở ô đầu; các ô khác là trống.", "Of merged cells only the first has a value; the others are empty."),
            new("Gộp tên xã cho ba dòng", "One commune name merged over three rows"),
            new("Ghi tên xã ở cả ba dòng", "The commune name in each of the three rows"),
            new("Gộp ô không nói giá trị thuộc dòng nào.", "Merging does not tell which row a value belongs to."),
            static said => new(
                $"các ô từ đây đến {said[0]} đã bị gộp ({said.Number(1)} chỗ gộp trong bảng): chỉ ô đầu có giá trị, các ô khác coi là trống. Hãy bỏ gộp ô rồi ghi đủ từng ô.",
                $"the cells from here to {said[0]} are merged ({said.Many(said[1], "merged range")} in this sheet): only the first has a value, the others count as empty. Unmerge them and fill in each cell.")),
        new(IssueCode.FormulaValue, Warning, Cell,
            new("Công thức không được tính lại; giá trị lưu trong tệp được lấy.",
                "Formulas are not calculated again; the value kept in the file is taken."),
            new("=SUM(D5:D9)", "=SUM(D5:D9)"),
            new("1.250,5", "1.250,5"),
            new("Công thức có thể trỏ sang tệp khác hay tính sai; nộp giá trị thì ai cũng thấy cùng một số.",
                "A formula may point to another file or be wrong; a value shows everybody the same number."),
            static said => new(
                $"có {said.Number(0)} ô là công thức, bắt đầu từ ô này; công thức không được tính lại, giá trị lưu trong tệp được lấy. Hãy kiểm tra lại các giá trị ấy.",
                $"{said.Many(said[0], "cell is a formula", "cells are formulas")}, from this one on; formulas are not recalculated, the value saved in the file was taken. Check those values.")),
        new(IssueCode.FormulaWithoutValue, Error, Cell,
            new("Công thức phải có giá trị đã tính, lưu trong tệp.", "A formula must have a calculated value kept in the file."),
            new("=A1*2 do chương trình khác ghi", "=A1*2, written by another program"),
            new("Giá trị gõ vào, hoặc tệp đã mở và lưu bằng Excel", "The value typed in, or the file opened and saved by Excel"),
            new("Hệ thống không bao giờ chạy công thức.", "Formulas are never run here."),
            static _ => new(
                "ô là công thức nhưng trong tệp không có giá trị đã tính. Hãy mở tệp bằng Excel, lưu lại rồi nộp, hoặc nhập giá trị.",
                "this cell is a formula without a calculated value in the file. Open the file in Excel, save it and hand it in again, or enter the value.")),
        new(IssueCode.TextLegacyEncoding, Error, Cell,
            new("Chữ phải viết bằng Unicode, không bằng bảng mã TCVN3 (ABC) hay VNI.", "Text must be Unicode, not TCVN3 (ABC) or VNI."),
            new("MËt ong rõng", "\"MËt ong rõng\""),
            new("Mật ong rừng", "\"Mật ong rừng\""),
            new("Chữ bảng mã cũ in ra là chữ lạ và không khớp tên nào; tự chuyển thì có khi sai nghĩa.",
                "Text in an old encoding prints as strange letters and matches no name; converting it automatically may change its meaning."),
            static said => LegacyText.Recognise(Cells.Written(said.Found!)) is { } legacy
                ? new($"{Quoted(said)} viết bằng bảng mã cũ {legacy.EncodingVi}, đọc ra là \"{IssueTexts.Shown(legacy.Text)}\". Hãy chuyển sang Unicode rồi nộp lại; hệ thống không tự chuyển.",
                    $"{IssueTexts.QuotedEn(said)} is in the old encoding {legacy.EncodingVi} and would read \"{IssueTexts.Shown(legacy.Text)}\". Convert it to Unicode and hand in again; nothing is converted automatically.")
                : new($"{Quoted(said)} viết bằng bảng mã cũ. Hãy chuyển sang Unicode rồi nộp lại.",
                    $"{IssueTexts.QuotedEn(said)} is in an old encoding. Convert it to Unicode and hand in again.")),
        new(IssueCode.DateYearOnly, Warning, Cell,
            new("Cột cho phép ghi riêng năm thì năm được hiểu là ngày cuối năm.",
                "Where a column takes a year alone, it stands for the last day of that year."),
            new("2023", "2023"),
            new("04/05/2023", "04/05/2023"),
            new("Việc cũ có khi chỉ nhớ năm; ngày cuối năm là ngày chắc chắn việc đã có.",
                "For old events often only the year is remembered; by its last day they had certainly happened."),
            static said => new(
                $"chỉ ghi năm {said.Shown}, được hiểu là ngày {said.Day(0)}. Nếu biết ngày thì hãy ghi đủ ngày/tháng/năm.",
                $"only the year {said.Shown}, taken for {said.Day(0)}. If the day is known, write day/month/year.")),
        new(IssueCode.PlaceAmbiguous, Error, AcrossSheets,
            new("Tên nơi phải chỉ một nơi; trùng tên thì ghi mã hoặc ghi cả cấp.",
                "A place's name must mean one place; where several bear it, give the code or the level with it."),
            new("Cao Lãnh", "\"Cao Lãnh\""),
            new("Thành phố Cao Lãnh, hoặc 866", "\"Thành phố Cao Lãnh\", or 866"),
            new("Cao Lãnh và Hồng Ngự đều vừa là thành phố vừa là huyện.", "\"Cao Lãnh\" and \"Hồng Ngự\" are each a city and a district as well."),
            static said => new(
                $"có nhiều nơi tên \"{said.Shown}\": {Listed(said)}. Hãy ghi mã, hoặc ghi cả cấp (ví dụ \"Thành phố\", \"Huyện\") trước tên.",
                $"several places are named \"{said.Shown}\": {ListedEn(said)}. Give the code, or put the level (\"Thành phố\", \"Huyện\") before the name.")),
        new(IssueCode.PlaceUnknown, Error, AcrossSheets,
            new("Tên nơi phải là tên đang dùng vào ngày cuối kỳ, thuộc đơn vị báo cáo.",
                "A place's name must be in use on the last day of the period, within the reporting unit."),
            new("Trảng Dày", "\"Trảng Dày\""),
            new("Phường Trảng Dài, hoặc 25993", "\"Phường Trảng Dài\", or 25993"),
            new("Tên gần giống có thể là nơi khác, nên hỏi lại chứ không đoán.",
                "A name much like it may be another place, so it is asked back, not guessed."),
            Unknown),
        new(IssueCode.NameRepeated, Warning, History,
            new("Một tên dưới hai mã, cùng chủ thể hoặc cùng xã, được hỏi lại.",
                "One name under two codes, of the same producer or in the same commune, is asked back."),
            new("SP-731-0007 Mật ong rừng, khi đã có SP-731-0002 Mật ong rừng",
                "SP-731-0007 \"Mật ong rừng\" where there is SP-731-0002 \"Mật ong rừng\""),
            new("Dùng lại mã SP-731-0002", "The code SP-731-0002 used again"),
            new("Mã quyết định ai là ai; hai mã của một sản phẩm là đếm hai lần. Hệ thống không tự gộp.",
                "Codes decide who is who; two codes for one product count it twice. Nothing is merged automatically."),
            static said => new(
                $"\"{said.Shown}\" trùng tên với mã {said[0]}. Nếu là một thì hãy dùng mã ấy; nếu là hai thì giữ nguyên.",
                $"\"{said.Shown}\" is also the name of {said[0]}. If they are one, use that code; if they are two, leave it.")),
    ];

    private static Bilingual Unknown(Said said)
    {
        var nowhere = said[1] is null
            ? new Bilingual($"vào ngày {said.Day(2)} không có đơn vị hành chính nào tên \"{said.Shown}\".", $"on {said.Day(2)} there is no administrative unit named \"{said.Shown}\".")
            : new($"vào ngày {said.Day(2)} không có xã, phường nào tên \"{said.Shown}\" thuộc {said[1]}.", $"on {said.Day(2)} there is no commune named \"{said.Shown}\" in \"{said[1]}\".");
        var (vi, en) = Places(said).Any() ? ($" Có phải: {Listed(said)}?", $" Did you mean {ListedEn(said)}?") : (string.Empty, string.Empty);
        return new($"{nowhere.Vi}{vi} Hãy ghi mã hoặc sửa lại tên.", $"{nowhere.En}{en} Give the code or correct the name.");
    }

    private static IEnumerable<Place> Places(Said said) => (IEnumerable<Place>)said[0]!;

    // As a person tells them apart: Thành phố Cao Lãnh (866), Huyện Cao Lãnh (873).
    private static string Listed(Said said) => string.Join(", ", Places(said).Select(place => $"{place.FullNameVi} ({place.Code})"));

    private static string ListedEn(Said said) => string.Join(", ", Places(said).Select(place => $"\"{place.FullNameVi}\" ({place.Code})"));

    private static string Quoted(Said said) => IssueTexts.Quoted(said);
}
