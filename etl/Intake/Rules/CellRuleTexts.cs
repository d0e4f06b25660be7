using System.Globalization;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about one cell by itself.</summary>
internal static class CellRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.ValueRequired, Error, Cell, "Cột bắt buộc không được để trống ở dòng đã có ghi.",
            "Ô trống", "Tên sản phẩm",
            "Thiếu mã, tên hay ngày thì dòng ấy không đếm được vào chỉ tiêu nào.",
            static said => $"không được để trống. {said.Hint}"),
        new(IssueCode.NotANumber, Error, Cell, "Cột số phải viết bằng chữ số.",
            "bốn sao; 12 triệu", "4; 12",
            "Chữ không cộng được; đơn vị tính đã ghi ở tiêu đề cột.",
            static said => $"phải là {Expected(said.Column)}, không phải {Quoted(said)}."),
        new(IssueCode.NumberAmbiguous, Error, Cell, "Số viết thành chữ phải chỉ có một cách hiểu: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân.",
            "18500.00; 52,450; 1,5 tỷ trong cột triệu đồng; 12 % trong cột số người; 0,5 trong cột phần trăm", "18.500; 52.450; 1.500; 12; 50 %",
            "\"52,450\" là 52,45 hay 52.450? Đoán sai là sai một nghìn lần, nên hỏi lại. 12 % là 0,12, còn người ghi có khi muốn ghi 12.",
            static said => $"{Quoted(said)} có thể hiểu là {Either(said)}. {(
                said.Column.Kind == ColumnKind.Share ? "Hãy ghi kèm dấu %, dấu phẩy ngăn phần thập phân, ví dụ 12,5 %."
                : PercentText.Is(said.Found!) ? "Cột này không ghi theo phần trăm: hãy ghi số, không kèm dấu % và không định dạng ô là phần trăm."
                : IsOtherUnit(said)
                ? $"Cột này ghi theo {Unit(said.Column)}: hãy viết số theo {Unit(said.Column)}, dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân."
                : "Hãy viết dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân, ví dụ 1.250,5; hoặc nhập số vào ô có định dạng số.")}"),
        new(IssueCode.NotWhole, Error, Cell, "Số người, số lượt phải là số nguyên; số tiền phải tròn đồng.",
            "2,5 người; 1,1234567 triệu đồng", "3 người; 1,123456 triệu đồng",
            "Không có nửa người; tiền lưu theo đồng, không làm tròn hộ.",
            static said => said.Column.Kind == ColumnKind.Money
                ? $"phải tròn đồng: viết theo {Unit(said.Column)} thì có nhiều nhất {Decimals(said.Column)} chữ số thập phân, không phải {Quoted(said)}."
                : $"phải là {Expected(said.Column)}, không phải {Quoted(said)}."),
        new(IssueCode.NumberOutOfRange, Error, Cell, "Số phải nằm trong khoảng mà cột cho phép.",
            "6 sao; 100,5 điểm", "5 sao; 100 điểm",
            "Ngoài khoảng ấy chắc chắn là gõ nhầm.",
            static said => $"phải {Range(said.Column)}{(said.Column.Kind == ColumnKind.Share ? " %" : string.Empty)}, không phải {Quoted(said)}."),
        new(IssueCode.NegativeAmount, Error, Cell, "Số tiền không được âm.",
            "-5", "5, hoặc sửa lại số của kỳ trước",
            "Thu hồi, điều chỉnh giảm được ghi bằng cách nộp lại kỳ đã ghi sai.",
            static said => $"số tiền không được âm, ở đây là {Quoted(said)}."),
        new(IssueCode.NotADate, Error, Cell, "Ngày phải là ngày có thật, nhập vào ô có định dạng ngày hoặc viết ngày/tháng/năm.",
            "29/02/2025; 45678", "28/02/2025; 21/01/2025",
            "Năm 2025 không có ngày 29/02; số không có định dạng ngày có thể là số gì khác.",
            static said => said.Found is double
                ? $"phải là ngày/tháng/năm, ví dụ 14/06/2025, không phải số {said.Shown}. Nếu số ấy là ngày thì hãy định dạng ô là ngày."
                : said.Found is string && NoSuchDay(said.Shown!) is { } month ? $"không có ngày {said.Shown}: {month}. Hãy kiểm tra lại ngày."
                : $"phải là ngày/tháng/năm có thật, ví dụ 14/06/2025, không phải {Quoted(said)}."),
        new(IssueCode.DateInFuture, Error, Cell, "Ngày không được sau ngày nộp.",
            "14/06/2052", "14/06/2025",
            "Biểu ghi việc đã làm; ngày chưa tới là gõ nhầm năm.",
            static said => $"{said.Shown} là ngày chưa tới (hôm nay là {said.Day(0)})."),
        new(IssueCode.DateTooOld, Error, Cell, "Ngày không được trước 01/01/2008.",
            "31/12/1900", "31/12/2020",
            "Trước đó chưa có Chương trình, kể cả đề án khởi đầu năm 2013.",
            static said => $"{said.Shown} quá xa: ngày sớm nhất nhận được là {Said.DayOf(ColumnParser.EarliestDate)}."),
        new(IssueCode.TextTooLong, Error, Cell, "Chữ không dài quá giới hạn của cột.",
            "Tên sản phẩm 400 ký tự", "Tên sản phẩm; phần còn lại ghi ở cột Ghi chú",
            "Thường là dán nhầm cả đoạn văn vào một ô.",
            static said => $"dài quá {Said.NumberOf(said.Column.Max)} ký tự: \"{said.Shown}\"."),
        new(IssueCode.NotAChoice, Error, Cell, "Cột có danh sách chọn chỉ nhận các mục trong danh sách.",
            "Lần hai", "Nâng hạng",
            "Mỗi mục là một dòng của báo cáo; chữ khác đi là một dòng không ai đếm.",
            static said => said.Column.Choices!.Choices.Count > MostListed
                ? $"phải là một trong {said.Column.Choices.Choices.Count} mục của danh sách ở ô này; không phải {Quoted(said)}."
                : $"phải là một trong: {Choices(said.Column)}; không phải {Quoted(said)}."),
        new(IssueCode.NotACode, Error, Cell, "Mã phải là chữ, đúng như đã đặt.",
            "01/02/2025 (Excel tự đổi từ 1-2)", "1-2, trong ô định dạng văn bản",
            "Excel đổi mã thành ngày hay số lẻ; mã đã đổi thì không khớp với dòng nào.",
            static said => $"phải là mã viết thành chữ, không phải {Quoted(said)}. Hãy định dạng ô là văn bản rồi nhập lại mã."),
        new(IssueCode.CellError, Error, Cell, "Ô không được báo lỗi của Excel.",
            "#REF!, #N/A, #DIV/0!", "Giá trị gõ lại",
            "Công thức hỏng không có giá trị; coi nó là ô trống là bỏ mất số liệu.",
            static said => $"ô đang báo lỗi {said.Shown} của Excel. Hãy sửa công thức hoặc nhập lại giá trị."),
    ];

    private static string Expected(ColumnLayout column) => column.Kind switch
    {
        ColumnKind.Count => $"số nguyên {Range(column)}",
        ColumnKind.Share => $"tỷ lệ phần trăm {Range(column)}, ví dụ 12,5 %",
        ColumnKind.Money => $"số tiền viết bằng chữ số theo {Unit(column)}, ví dụ {(column.MoneyScale == 1m ? "1.250.500.000" : "1.250,5")}",
        _ => $"số {Range(column)}, ví dụ 78,5",
    };

    // A year is not written with a dot for its thousands.
    private static string Range(ColumnLayout column) => column.Min >= 1000m
        ? $"từ {column.Min:0} đến {column.Max:0}"
        : $"từ {Said.NumberOf(column.Min)} đến {Said.NumberOf(column.Max)}";

    private const int MostListed = 20;

    private static string Choices(ColumnLayout column) => string.Join(", ", column.Choices!.Choices.Select(choice => $"\"{choice.NameVi}\""));

    private static string Unit(ColumnLayout column) => MoneyWords.NameOf(column.MoneyScale);

    // A unit of 10^n đồng leaves n decimals.
    private static int Decimals(ColumnLayout column) => (int)Math.Round(Math.Log10((double)column.MoneyScale));

    private static bool IsOtherUnit(Said said) => said.Column.Kind == ColumnKind.Money
        && MoneyText.Split(Cells.Written(said.Found!)).Scale is { } scale && scale != said.Column.MoneyScale;

    private static string Either(Said said)
    {
        var isShare = said.Column.Kind == ColumnKind.Share;
        if (isShare || PercentText.Is(said.Found!))
        {
            var (first, second) = PercentText.Readings(said.Found!, isShare);
            return $"{first} hoặc {second}";
        }
        var (one, other) = MoneyText.Readings(Cells.Written(said.Found!), said.Column.Kind == ColumnKind.Money ? said.Column.MoneyScale : 0m);
        return $"{one} hoặc {other}";
    }

    private static string? NoSuchDay(string shown)
    {
        var parts = shown.Split('/');
        if (parts.Length != 3 || !int.TryParse(parts[1], NumberStyles.None, VietnameseFormat.Culture, out var month) || month is < 1 or > 12) return null;
        if (parts[2].Length != 4 || !int.TryParse(parts[2], NumberStyles.None, VietnameseFormat.Culture, out var year) || year < 1900) return null;
        return $"tháng {month}/{year} có {DateTime.DaysInMonth(year, month)} ngày";
    }

    private static string Quoted(Said said) => IssueTexts.Quoted(said);
}
