using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// Every sentence that intake says, in one place: where, what was found, what was expected, and a right value where that
/// helps. Sentences about the file as a whole stand in <see cref="FileTexts"/>.
/// </summary>
internal static class IssueTexts
{
    private const int LongestShown = 60;

    public static Issue Of(string code, IssueSeverity severity, Spot at, object? found, ReadOnlySpan<object?> facts)
    {
        var shown = found is null ? null : Shown(found);
        var sentence = at.Sheet is null ? FileTexts.Sentence(code, shown, facts) : Place(at) + ": " + Sentence(code, at, found, shown, facts);
        return new Issue(code, severity, at.Sheet?.NameVi, at.Address, at.Column?.HeaderVi, shown, sentence);
    }

    /// <summary>A cell's value for display: at most sixty characters.</summary>
    public static string Shown(object value)
    {
        var written = Cells.Written(value);
        var text = VietnameseText.Clean(written.Length > 4 * LongestShown ? Cut(written, 4 * LongestShown) : written);
        return text.Length <= LongestShown ? text : Cut(text, LongestShown - 1) + "…";
    }

    // Never through the middle of a surrogate pair.
    private static string Cut(string text, int length) => text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private static string Place(Spot at)
    {
        var sheet = $"Bảng \"{at.Sheet!.NameVi}\"";
        if (at.Address is not { } address) return at.RowNumber == 0 ? sheet : $"{sheet}, dòng {at.RowNumber}";
        if (at.Column is not { } column) return $"{sheet}, ô {address}";
        return $"{sheet}, ô {address}, {(at.Sheet.Shape == SheetShape.Form ? "mục" : "cột")} \"{column.HeaderVi}\"";
    }

    private static string Sentence(string code, Spot at, object? found, string? shown, ReadOnlySpan<object?> facts) => code switch
    {
        IssueCode.SheetMissing => "thiếu bảng này. Hãy dùng đúng biểu mẫu, không xóa và không đổi tên bảng.",
        IssueCode.ColumnMissing => $"thiếu {Part(at)} này. Hãy ghi lại tên \"{at.Column!.HeaderVi}\" vào ô {at.Address}, đúng như biểu mẫu.",
        IssueCode.ColumnMoved => $"đứng sai chỗ, phải ở ô {facts[0]}. Hãy đưa {Part(at)} về đúng chỗ của biểu mẫu.",
        IssueCode.ColumnUnknown when facts[0] is true => $"\"{shown}\" đã có ở chỗ khác trong bảng này, nội dung ở đây không được đọc.",
        IssueCode.ColumnUnknown => $"\"{shown}\" không có trong biểu mẫu, nội dung ở đó không được đọc.",
        IssueCode.RowLimitExceeded => $"quá {Number(facts[0])} dòng. Hãy chia thành nhiều lần nộp hoặc xóa các dòng thừa.",

        IssueCode.ValueRequired => $"không được để trống. {Closed(at.Column!.HintVi)}",
        IssueCode.NotANumber => $"phải là {Expected(at.Column!)}, không phải {Quoted(found, shown)}.",
        IssueCode.NumberAmbiguous => $"{Quoted(found, shown)} có thể hiểu thành hai số khác nhau. Hãy viết dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân, ví dụ 1.250,5; hoặc nhập số vào ô có định dạng số.",
        IssueCode.NotWhole when at.Column!.Kind == ColumnKind.Money => $"phải tròn đồng: viết theo triệu đồng thì có nhiều nhất 6 chữ số thập phân, không phải {Quoted(found, shown)}.",
        IssueCode.NotWhole => $"phải là {Expected(at.Column!)}, không phải {Quoted(found, shown)}.",
        IssueCode.NumberOutOfRange => $"phải {Range(at.Column!)}, không phải {Quoted(found, shown)}.",
        IssueCode.NegativeAmount => $"số tiền không được âm, ở đây là {Quoted(found, shown)}.",
        IssueCode.NotADate when found is double => $"phải là ngày/tháng/năm, ví dụ 14/06/2025, không phải số {shown}. Nếu số ấy là ngày thì hãy định dạng ô là ngày.",
        IssueCode.NotADate => $"phải là ngày/tháng/năm có thật, ví dụ 14/06/2025, không phải {Quoted(found, shown)}.",
        IssueCode.DateInFuture => $"{shown} là ngày chưa tới (hôm nay là {Day(facts[0])}).",
        IssueCode.DateTooOld => $"{shown} quá xa: ngày sớm nhất nhận được là {Day(ColumnParser.EarliestDate)}.",
        IssueCode.TextTooLong => $"dài quá {Number(at.Column!.Max)} ký tự: \"{shown}\".",
        IssueCode.NotAChoice => $"phải là một trong: {Choices(at.Column!)}; không phải {Quoted(found, shown)}.",
        IssueCode.NotACode => $"phải là mã viết thành chữ, không phải {Quoted(found, shown)}. Hãy định dạng ô là văn bản rồi nhập lại mã.",
        IssueCode.CellError => $"ô đang báo lỗi {shown} của Excel. Hãy sửa công thức hoặc nhập lại giá trị.",

        IssueCode.UnitUnknown => $"không có đơn vị hành chính nào mang mã \"{shown}\". {Closed(at.Column!.HintVi)}",
        IssueCode.UnitNotValidInPeriod => $"mã \"{shown}\" không phải mã của đơn vị nào vào ngày cuối kỳ, {Day(facts[0])}: {facts[1]} mang mã này từ {Day(facts[2])} đến {Day(facts[3])}.",
        IssueCode.PeriodUnknown => $"\"{shown}\" không phải kỳ báo cáo. Hãy viết năm và nửa năm, từ {facts[0]} trở đi, ví dụ 2025-H1 là 6 tháng đầu năm 2025.",
        IssueCode.PeriodInFuture => $"kỳ {shown} chưa bắt đầu (hôm nay là {Day(facts[0])}).",
        IssueCode.TraineesAboveStaff => $"có {shown} người, ít hơn {Number(facts[0])} người \"{facts[1]}\" dự tập huấn lần đầu trong kỳ. Hãy kiểm tra lại hai số.",

        IssueCode.DuplicateRow => $"trùng với dòng {facts[0]}: {Once(at.Sheet!)}.",
        IssueCode.CodeTaken => $"mã \"{shown}\" đã do đơn vị khác nộp trước đó: {facts[0]}. Mỗi mã chỉ dùng cho một {Thing(at.Sheet!)}.",
        IssueCode.ProducerUnknown => $"chưa có chủ thể mang mã \"{shown}\" trong bảng \"Chủ thể\" lần này hoặc các lần nộp trước.",
        IssueCode.ProductUnknown => $"chưa có sản phẩm mang mã \"{shown}\" trong bảng \"Sản phẩm\" lần này hoặc các lần nộp trước.",
        IssueCode.CommuneUnknown when facts[1] is null => $"không có xã, phường nào mang mã \"{shown}\". {Closed(at.Column!.HintVi)}",
        IssueCode.CommuneUnknown => $"mã \"{shown}\" không còn hoặc chưa dùng vào ngày cuối kỳ, {Day(facts[0])}: {facts[1]} mang mã này từ {Day(facts[2])} đến {Day(facts[3])}.",
        IssueCode.CommuneOutsideUnit => $"{facts[0]} (mã \"{shown}\") không thuộc {facts[1]} vào ngày cuối kỳ, {Day(facts[2])}.",

        IssueCode.DecisionMissing => $"sản phẩm có kết quả \"Công nhận\" phải có {LowerFirst(at.Column!.HeaderVi)}. {Closed(at.Column!.HintVi)}",
        IssueCode.DecisionUnexpected => $"kết quả là \"{facts[0]}\" nhưng lại có {LowerFirst(at.Column!.HeaderVi)} {Quoted(found, shown)}. Hãy kiểm tra lại kết quả.",
        IssueCode.DecisionBeforeProduct => $"quyết định ngày {shown} có trước ngày sản phẩm được ghi vào danh mục, {Day(facts[0])}.",
        IssueCode.DecisionBeforeEvaluation => $"quyết định ngày {shown} có trước ngày đánh giá, {Day(facts[0])}.",
        IssueCode.StarNotCertifiable => $"sản phẩm có kết quả \"Công nhận\" phải từ 3 sao trở lên, không phải {shown} sao.",
        IssueCode.StarAboveScore => $"{shown} sao là quá tổng điểm: {Number(facts[0])} điểm được nhiều nhất {facts[1]} sao (5 sao từ 90, 4 sao từ 70, 3 sao từ 50, 2 sao từ 30 điểm).",
        IssueCode.LevelNotCompetent => $"sản phẩm {facts[0]} sao có quyết định ngày {Day(facts[1])} phải do \"{facts[2]}\" công nhận, không phải \"{shown}\".",
        IssueCode.UpgradeWithoutEarlierRating => $"sản phẩm \"{facts[0]}\" nâng hạng nhưng chưa có lần công nhận nào trước đó. Nếu là lần đầu thì hãy chọn \"Lần đầu\".",
        IssueCode.DateOutsidePeriod when facts[1] is true => $"{shown} sau ngày cuối của kỳ {facts[0]}. Hãy ghi vào kỳ có ngày ấy.",
        IssueCode.DateOutsidePeriod => $"{shown} trước ngày đầu của kỳ {facts[0]}: được nhận là số liệu ghi muộn.",

        IssueCode.TraineesAboveAttendances => $"{shown} người dự lần đầu là quá {Number(facts[0])} lượt người của lớp.",
        IssueCode.DisbursedAboveMobilised => $"giải ngân {Amount(found)} triệu đồng là quá số huy động, phân bổ {Amount(facts[0])} triệu đồng. Hãy kiểm tra lại hai số.",
        IssueCode.YearOutsidePeriod => $"năm {shown} không phải năm của kỳ báo cáo {facts[0]}. Hãy kiểm tra lại.",

        IssueCode.ContractValueWithoutContract => "có giá trị hợp đồng nhưng không có số hợp đồng. Hãy ghi số hợp đồng, biên bản ghi nhớ đã ký.",
        IssueCode.InspectedNothing => "phải ghi mã sản phẩm hoặc mã chủ thể được kiểm tra.",
        IssueCode.RevocationMissing => $"thu hồi giấy chứng nhận phải có {LowerFirst(at.Column!.HeaderVi)}. {Closed(at.Column!.HintVi)}",
        IssueCode.RevocationUnexpected => $"kết quả không phải là thu hồi nhưng lại có {LowerFirst(at.Column!.HeaderVi)} {Quoted(found, shown)}. Hãy kiểm tra lại kết quả.",
        IssueCode.RevocationWithoutCertificate => $"sản phẩm \"{shown}\" chưa có lần công nhận nào trước ngày thu hồi, {Day(facts[0])}. Hãy kiểm tra lại mã sản phẩm.",
        IssueCode.StaffGroupMissing => $"nhóm \"{facts[0]}\" phải có {LowerFirst(at.Column!.HeaderVi)}. {Closed(at.Column!.HintVi)}",
        IssueCode.StaffDiffersFromProfile => $"có {shown} người, nhưng các dòng \"{facts[1]}\" của bảng \"Nhân sự\" cộng lại là {Number(facts[0])} người. Hãy sửa cho khớp.",

        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "No sentence for this code."),
    };

    private static string Expected(ColumnLayout column) => column.Kind switch
    {
        ColumnKind.Count => $"số nguyên {Range(column)}",
        ColumnKind.Money => "số tiền viết bằng chữ số theo triệu đồng, ví dụ 1.250,5",
        _ => $"số {Range(column)}, ví dụ 78,5",
    };

    // A year is not written with a dot for its thousands.
    private static string Range(ColumnLayout column) => column.Min >= 1000m
        ? $"từ {column.Min:0} đến {column.Max:0}"
        : $"từ {Number(column.Min)} đến {Number(column.Max)}";

    private static string Part(Spot at) => at.Sheet!.Shape == SheetShape.Form ? "mục" : "cột";

    private static string Choices(ColumnLayout column) => string.Join(", ", column.Choices!.Choices.Select(choice => $"\"{choice.NameVi}\""));

    private static string Once(SheetLayout sheet) => sheet.Key switch
    {
        "product" => "mỗi sản phẩm chỉ ghi một dòng",
        "producer" => "mỗi chủ thể chỉ ghi một dòng",
        "certification" => "mỗi sản phẩm chỉ ghi một dòng cho một quyết định hoặc một lần đánh giá",
        "training" => "mỗi đối tượng, cấp và loại hình của một lớp chỉ ghi một dòng",
        "activity" => "mỗi hoạt động chỉ ghi một dòng",
        "trade_promotion" => "mỗi sự kiện chỉ ghi một dòng",
        "inspection" => "mỗi lần kiểm tra một sản phẩm hoặc chủ thể trong ngày chỉ ghi một dòng",
        "communication" => "mỗi ấn phẩm, chuyên mục chỉ ghi một dòng",
        "staff" => "mỗi cấp cán bộ, mỗi chủ thể chỉ ghi một dòng",
        "revenue" => "mỗi sản phẩm chỉ ghi một dòng",
        "craft_village" => "mỗi làng nghề chỉ ghi một dòng",
        _ => "mỗi nguồn vốn và nội dung chi của một năm chỉ ghi một dòng",
    };

    private static string Thing(SheetLayout sheet) => sheet.Key == "producer" ? "chủ thể" : "sản phẩm";

    private static string Quoted(object? found, string? shown) => found is string ? $"\"{shown}\"" : shown ?? "ô trống";

    private static string Closed(string sentence) => sentence.EndsWith('.') ? sentence : sentence + ".";

    private static string LowerFirst(string text) => char.ToLower(text[0], VietnameseFormat.Culture) + text[1..];

    private static string Day(object? day) => VietnameseFormat.Date((DateOnly)day!);

    private static string Amount(object? million) => ((decimal)million!).ToString("#,##0.######", VietnameseFormat.Culture);

    private static string Number(object? number) => VietnameseFormat.Number(Convert.ToDecimal(number, VietnameseFormat.Culture));
}
