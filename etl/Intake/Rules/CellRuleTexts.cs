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
        new(IssueCode.ValueRequired, Error, Cell,
            new("Cột bắt buộc không được để trống ở dòng đã có ghi.", "A required column must not be empty in a row that holds anything."),
            new("Ô trống", "An empty cell"),
            new("Tên sản phẩm", "\"Tên sản phẩm\""),
            new("Thiếu mã, tên hay ngày thì dòng ấy không đếm được vào chỉ tiêu nào.", "A row without code, name or date counts for no target."),
            static said => new(
                $"không được để trống. {said.Hint}",
                $"must not be empty. {said.Takes}")),
        new(IssueCode.NotANumber, Error, Cell,
            new("Cột số phải viết bằng chữ số.", "A column of numbers is written in digits."),
            new("bốn sao; 12 triệu", "\"bốn sao\"; \"12 triệu\""),
            new("4; 12", "4; 12"),
            new("Chữ không cộng được; đơn vị tính đã ghi ở tiêu đề cột.", "Words cannot be added up; the unit already stands in the header."),
            static said => new(
                $"phải là {ColumnTexts.Expected(said.Column).Vi}, không phải {Quoted(said)}.",
                $"must be {ColumnTexts.Expected(said.Column).En}, not {IssueTexts.QuotedEn(said)}.")),
        new(IssueCode.NumberAmbiguous, Error, Cell,
            new("Số viết thành chữ phải chỉ có một cách hiểu: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân.",
                "A number written as text must have one reading: a dot between thousands, a comma before decimals."),
            new("18500.00; 52,450; 1,5 tỷ trong cột triệu đồng; 12 % trong cột số người; 0,5 trong cột phần trăm",
                "18500.00; 52,450; \"1,5 tỷ\" in a column of million đồng; 12 % in a column of people; 0,5 in a column of percentages"),
            new("18.500; 52.450; 1.500; 12; 50 %", "18.500; 52.450; 1.500; 12; 50 %"),
            new("\"52,450\" là 52,45 hay 52.450? Đoán sai là sai một nghìn lần, nên hỏi lại. 12 % là 0,12, còn người ghi có khi muốn ghi 12.",
                "Is \"52,450\" 52,45 or 52.450? A wrong guess is out by a factor of a thousand, so it is asked back. 12 % is 0,12, and its writer may have meant 12."),
            Ambiguous),
        new(IssueCode.NotWhole, Error, Cell,
            new("Số người, số lượt phải là số nguyên; số tiền phải tròn đồng.", "Numbers of people and of times are whole; money is in whole đồng."),
            new("2,5 người; 1,1234567 triệu đồng", "2,5 people; 1,1234567 million đồng"),
            new("3 người; 1,123456 triệu đồng", "3 people; 1,123456 million đồng"),
            new("Không có nửa người; tiền lưu theo đồng, không làm tròn hộ.",
                "There is no half person; money is kept in đồng, and nobody rounds it for you."),
            static said => said.Column.Kind == ColumnKind.Money
                ? new($"phải tròn đồng: viết theo {ColumnTexts.Unit(said.Column).Vi} thì có nhiều nhất {ColumnTexts.Decimals(said.Column)} chữ số thập phân, không phải {Quoted(said)}.",
                    $"must be whole đồng: in {ColumnTexts.Unit(said.Column).En} that leaves at most {ColumnTexts.Decimals(said.Column)} decimals, not {IssueTexts.QuotedEn(said)}.")
                : new($"phải là {ColumnTexts.Expected(said.Column).Vi}, không phải {Quoted(said)}.",
                    $"must be {ColumnTexts.Expected(said.Column).En}, not {IssueTexts.QuotedEn(said)}.")),
        new(IssueCode.NumberOutOfRange, Error, Cell,
            new("Số phải nằm trong khoảng mà cột cho phép.", "A number must lie within the range of its column."),
            new("6 sao; 100,5 điểm", "6 stars; 100,5 points"),
            new("5 sao; 100 điểm", "5 stars; 100 points"),
            new("Ngoài khoảng ấy chắc chắn là gõ nhầm.", "Beyond that range it is a slip for certain."),
            static said => new(
                $"phải {ColumnTexts.Range(said.Column).Vi}{PercentSign(said.Column)}, không phải {Quoted(said)}.",
                $"must be {ColumnTexts.Range(said.Column).En}{PercentSign(said.Column)}, not {IssueTexts.QuotedEn(said)}.")),
        new(IssueCode.NegativeAmount, Error, Cell,
            new("Số tiền không được âm.", "An amount of money must not be negative."),
            new("-5", "-5"),
            new("5, hoặc sửa lại số của kỳ trước", "5, or the earlier period put right"),
            new("Thu hồi, điều chỉnh giảm được ghi bằng cách nộp lại kỳ đã ghi sai.",
                "Money taken back or adjusted down is reported by handing in again the period that had it wrong."),
            static said => new(
                $"số tiền không được âm, ở đây là {Quoted(said)}.",
                $"an amount of money must not be negative; here it is {IssueTexts.QuotedEn(said)}.")),
        new(IssueCode.NotADate, Error, Cell,
            new("Ngày phải là ngày có thật, nhập vào ô có định dạng ngày hoặc viết ngày/tháng/năm.",
                "A date must be a real day, in a cell formatted as a date or written day/month/year."),
            new("29/02/2025; 45678", "29/02/2025; 45678"),
            new("28/02/2025; 21/01/2025", "28/02/2025; 21/01/2025"),
            new("Năm 2025 không có ngày 29/02; số không có định dạng ngày có thể là số gì khác.",
                "There was no 29/02 in 2025; a number without the format of a date may be any other number."),
            static said => said.Found is double
                ? new($"phải là ngày/tháng/năm, ví dụ 14/06/2025, không phải số {said.Shown}. Nếu số ấy là ngày thì hãy định dạng ô là ngày.",
                    $"must be day/month/year, such as 14/06/2025, not the number {said.Shown}. If that number is a date, format the cell as a date.")
                : said.Found is string && NoSuchDay(said.Shown!) is { } month
                ? new($"không có ngày {said.Shown}: {month.Vi}. Hãy kiểm tra lại ngày.", $"there is no day {said.Shown}: {month.En}. Check the date.")
                : new($"phải là ngày/tháng/năm có thật, ví dụ 14/06/2025, không phải {Quoted(said)}.",
                    $"must be a real day/month/year, such as 14/06/2025, not {IssueTexts.QuotedEn(said)}.")),
        new(IssueCode.DateInFuture, Error, Cell,
            new("Ngày không được sau ngày nộp.", "A date must not lie after the day of handing in."),
            new("14/06/2052", "14/06/2052"),
            new("14/06/2025", "14/06/2025"),
            new("Biểu ghi việc đã làm; ngày chưa tới là gõ nhầm năm.", "The workbook tells what was done; a day to come is a slip in the year."),
            static said => new(
                $"{said.Shown} là ngày chưa tới (hôm nay là {said.Day(0)}).",
                $"{said.Shown} is in the future (today is {said.Day(0)}).")),
        new(IssueCode.DateTooOld, Error, Cell,
            new("Ngày không được trước 01/01/2008.", "A date must not lie before 01/01/2008."),
            new("31/12/1900", "31/12/1900"),
            new("31/12/2020", "31/12/2020"),
            new("Trước đó chưa có Chương trình, kể cả đề án khởi đầu năm 2013.", "Before that there was no Programme, not even its forerunner of 2013."),
            static said => new(
                $"{said.Shown} quá xa: ngày sớm nhất nhận được là {Said.DayOf(ColumnParser.EarliestDate)}.",
                $"{said.Shown} is too long ago: the earliest day taken is {Said.DayOf(ColumnParser.EarliestDate)}.")),
        new(IssueCode.TextTooLong, Error, Cell,
            new("Chữ không dài quá giới hạn của cột.", "A text must not be longer than its column allows."),
            new("Tên sản phẩm 400 ký tự", "A product name of 400 characters"),
            new("Tên sản phẩm; phần còn lại ghi ở cột Ghi chú", "The product name; the rest goes into the column \"Ghi chú\""),
            new("Thường là dán nhầm cả đoạn văn vào một ô.", "Mostly a whole paragraph was pasted into one cell by mistake."),
            static said => new(
                $"dài quá {Said.NumberOf(said.Column.Max)} ký tự: \"{said.Shown}\".",
                $"longer than {Said.NumberOf(said.Column.Max)} characters: \"{said.Shown}\".")),
        new(IssueCode.NotAChoice, Error, Cell,
            new("Cột có danh sách chọn chỉ nhận các mục trong danh sách.", "A column with a list takes only what is in its list."),
            new("Lần hai", "\"Lần hai\""),
            new("Nâng hạng", "\"Nâng hạng\""),
            new("Mỗi mục là một dòng của báo cáo; chữ khác đi là một dòng không ai đếm.",
                "Each choice is a line of the report; other words are a line that nobody counts."),
            static said => said.Column.Choices!.Choices.Count > MostListed
                ? new($"phải là một trong {said.Column.Choices.Choices.Count} mục của danh sách ở ô này; không phải {Quoted(said)}.",
                    $"must be one of the {said.Column.Choices.Choices.Count} choices in the cell's list; not {IssueTexts.QuotedEn(said)}.")
                : new($"phải là một trong: {ColumnTexts.Choices(said.Column)}; không phải {Quoted(said)}.",
                    $"must be one of {ColumnTexts.Choices(said.Column)}; not {IssueTexts.QuotedEn(said)}.")),
        new(IssueCode.NotACode, Error, Cell,
            new("Mã phải là chữ, đúng như đã đặt.", "A code must be text, just as it was given."),
            new("01/02/2025 (Excel tự đổi từ 1-2)", "01/02/2025 (which Excel made of 1-2)"),
            new("1-2, trong ô định dạng văn bản", "1-2, in a cell formatted as text"),
            new("Excel đổi mã thành ngày hay số lẻ; mã đã đổi thì không khớp với dòng nào.",
                "Excel turns codes into dates or decimals; a code so changed matches no row."),
            static said => new(
                $"phải là mã viết thành chữ, không phải {Quoted(said)}. Hãy định dạng ô là văn bản rồi nhập lại mã.",
                $"must be a code written as text, not {IssueTexts.QuotedEn(said)}. Format the cell as text and enter the code again.")),
        new(IssueCode.CellError, Error, Cell,
            new("Ô không được báo lỗi của Excel.", "A cell must not show an error of Excel."),
            new("#REF!, #N/A, #DIV/0!", "#REF!, #N/A, #DIV/0!"),
            new("Giá trị gõ lại", "The value, typed again"),
            new("Công thức hỏng không có giá trị; coi nó là ô trống là bỏ mất số liệu.",
                "A broken formula has no value; to take the cell for empty would lose data."),
            static said => new(
                $"ô đang báo lỗi {said.Shown} của Excel. Hãy sửa công thức hoặc nhập lại giá trị.",
                $"the cell shows the Excel error {said.Shown}. Mend the formula or enter the value again.")),
    ];

    private const int MostListed = 20;

    private static string PercentSign(ColumnLayout column) => column.Kind == ColumnKind.Share ? " %" : string.Empty;

    private static Bilingual Ambiguous(Said said)
    {
        var (one, other) = Readings(said);
        var advice = ColumnTexts.Advice(said.Column, said.Found!);
        return new(
            $"{Quoted(said)} có thể hiểu là {one.Vi} hoặc {other.Vi}. {advice.Vi}",
            $"{IssueTexts.QuotedEn(said)} may mean {one.En} or {other.En}. {advice.En}");
    }

    private static (Bilingual One, Bilingual Other) Readings(Said said)
    {
        var isShare = said.Column.Kind == ColumnKind.Share;
        if (!isShare && !PercentText.Is(said.Found!)) return MoneyText.Readings(Cells.Written(said.Found!), said.Column.Kind == ColumnKind.Money ? said.Column.MoneyScale : 0m);
        var (first, second) = PercentText.Readings(said.Found!, isShare);
        return (new(first, first), new(second, second));
    }

    private static Bilingual? NoSuchDay(string shown)
    {
        var parts = shown.Split('/');
        if (parts.Length != 3 || !int.TryParse(parts[1], NumberStyles.None, VietnameseFormat.Culture, out var month) || month is < 1 or > 12) return null;
        if (parts[2].Length != 4 || !int.TryParse(parts[2], NumberStyles.None, VietnameseFormat.Culture, out var year) || year < 1900) return null;
        var days = DateTime.DaysInMonth(year, month);
        return new($"tháng {month}/{year} có {days} ngày", $"month {month}/{year} has {days} days");
    }

    private static string Quoted(Said said) => IssueTexts.Quoted(said);
}
