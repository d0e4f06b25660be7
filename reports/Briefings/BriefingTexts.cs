using System.Globalization;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Reports.Briefings;

/// <summary>The words of the briefing, which is written in Vietnamese only. Names of statuses and goals come from Texts.resx, as on the pages.</summary>
public static class BriefingTexts
{
    public const string Nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";
    public const string Number = "Số:";

    /// <summary>The number is the office's to give: room is left for it, in blanks that do not fold.</summary>
    public const string Room = "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0";
    public const string OpenNumber = $"số {Room}";
    public const string Kind = "BÁO CÁO";
    public const string To = "Kính gửi:";
    public const string Recipients = "Nơi nhận:";
    public const string EndMark = "./.";

    public const string Met = "CHỈ TIÊU ĐẠT VÀ ĐÚNG TIẾN ĐỘ";
    public const string Behind = "CHỈ TIÊU KHÔNG ĐẠT, CHẬM HOẶC CÓ NGUY CƠ CHẬM";
    public const string NotMeasured = "CHỈ TIÊU CHƯA ĐO ĐƯỢC";
    public const string Results = "KẾT QUẢ CHỦ YẾU";
    public const string Figures = "Số liệu chính";
    public const string Stars = "Cơ cấu hạng sao của sản phẩm còn hiệu lực";
    public const string Units = "Kết quả theo đơn vị";
    public const string Funding = "Kinh phí theo nguồn vốn";

    public const string MetNone = "Chưa có chỉ tiêu nào đạt hoặc đúng tiến độ.";
    public const string BehindNone = "Không có chỉ tiêu nào không đạt, chậm hoặc có nguy cơ chậm.";
    public const string NotMeasuredNone = "Mọi chỉ tiêu đều có số liệu.";
    public const string NoTargets = "Giai đoạn này không có chỉ tiêu kế hoạch; báo cáo nêu kết quả đã thực hiện.";
    public const string NoFigures = "Chưa có số liệu.";
    public const string NotReported = "Chưa có đơn vị nào nộp biểu trong giai đoạn này.";

    public const string Ordinal = "TT";
    public const string Target = "Chỉ tiêu";
    public const string Figure = "Chỉ số";
    public const string Unit = "Đơn vị tính";
    public const string Gap = "Còn thiếu";
    public const string Expected = "Cần có theo tiến độ";
    public const string Place = "Đơn vị";
    public const string Certified = "Sản phẩm từ 3 sao còn hiệu lực";
    public const string NewProducts = "Sản phẩm mới từ 3 sao";
    public const string Producers = "Chủ thể có sản phẩm được công nhận";
    public const string Officials = "Cán bộ được tập huấn";
    public const string Leaders = "Lãnh đạo chủ thể được tập huấn";
    public const string WholePlace = "Toàn địa bàn";
    public const string FundingUnit = "Đơn vị tính: triệu đồng";
    public const string MeasureAndCounting = "Chỉ tiêu, kết quả và cách tính";
    public const string FigureAndCounting = "Chỉ số, kết quả và cách tính";

    public const string AppendixMark = "PHỤ LỤC";
    public const string AppendixTargets = "CÁC CHỈ TIÊU VÀ CÁCH TÍNH";
    public const string AppendixFigures = "CÁC CHỈ SỐ VÀ CÁCH TÍNH";

    public const string IllustrativeMark = "Số liệu minh họa";
    public const string ReconstructedMark = "Số liệu dựng lại";

    public const string ChartSheet = "Số liệu";

    /// <summary>A chart for a reader who does not see it: what it shows, and each of its figures.</summary>
    public static string ChartSaid(string title, IReadOnlyList<IReadOnlyList<string>> rows) =>
        $"Biểu đồ: {title}. {string.Join("; ", rows.Select(row => $"{row[0]}: {string.Join(", ", row.Skip(1))}"))}.";


    public static string Subject(string programmeName) => $"Tóm tắt kết quả thực hiện {programmeName}";

    public static string SubjectScope(string programmeName, string phaseName, DateOnly asOf) => $"({Scope(programmeName, phaseName, asOf)})";

    public static string Opening(string agency, string programmeName, string phaseName, DateOnly asOf) =>
        $"{agency} báo cáo tóm tắt kết quả thực hiện {programmeName}, {Scope(programmeName, phaseName, asOf)} như sau:";

    public static string Summary(string metOfAll, string countsByStatus) => $"{metOfAll}. Theo đánh giá: {countsByStatus}.";

    /// <summary>A sentence ends with a full stop, once.</summary>
    public static string Sentence(string text) => text.EndsWith('.') ? text : text + ".";

    public static string StatusCount(string count, string status) => $"{count} {Lowered(status)}";

    public const string ToDo = "1. Phần còn thiếu và nơi kéo chậm";
    public const string UnitsNote = "Trừ chỉ tiêu đặt cho từng đơn vị, văn bản không giao chỉ tiêu cho đơn vị; đơn vị được so với tỷ lệ chung hoặc mức chia đều. Dự báo kéo dài nhịp của các nửa năm gần nhất, không dùng để đánh giá.";

    public static string Closing(string targetId, string name, string closing, int daysLeft) => daysLeft > 0
        ? $"{targetId}, {name}: cần thêm {closing} trong {VietnameseFormat.Number(daysLeft)} ngày còn lại"
        : $"{targetId}, {name}: giai đoạn đã kết thúc, còn thiếu {closing}";

    public static string Forecast(string endValue, string? reachedOn) => reachedOn is null
        ? $"Theo nhịp vừa qua, hết giai đoạn được {endValue}"
        : $"Theo nhịp vừa qua, hết giai đoạn được {endValue} và mục tiêu đạt khoảng {reachedOn}";

    public static string Conflict(string otherTargetId, string noteVi) => $"Mâu thuẫn với {otherTargetId}: {noteVi}";

    public static string BehindLead(string count) =>
        $"{count} chỉ tiêu không đạt, chậm hoặc có nguy cơ chậm. Mức còn thiếu so với mục tiêu và mức cần có theo tiến độ:";

    public static string NotMeasuredLead(string count, string names) => $"{count} chỉ tiêu chưa có số liệu: {names}.";

    public static string NotJudgedLead(string count, string names) => $"{count} chỉ tiêu không có con số, do người đánh giá: {names}.";

    public static string UnitsLead(string shown, string all) =>
        $"Bảng nêu {shown} đơn vị có nhiều sản phẩm từ 3 sao còn hiệu lực nhất trong {all} đơn vị.";

    public static string Reading(string reading) => $"Cách hiểu: {reading}";

    public static string Counts(string counts) => $"Tính: {counts}";

    public static string Excludes(string excludes) => $"Không tính: {excludes}";

    public static string Standing(string actual) => $"Thực hiện: {actual}.";

    public static string Standing(string goal, string actual, string status) => $"Mục tiêu: {goal}. Thực hiện: {actual}. Đánh giá: {Lowered(status)}.";

    public static string StandingUnmeasured(string goal, string status) => $"Mục tiêu: {goal}. {status}.";

    public static string TargetSource(string decision) => $"Chỉ tiêu theo {Lowered(decision)}.";

    public static string Conclusion(string agency, string addressee) => $"Trên đây là báo cáo tóm tắt, {agency} kính báo cáo {addressee}{EndMark}";

    public static string PlaceAndDate(string placeName, DateOnly date) => $"{placeName}, {VietnameseFormat.OfficialDate(date)}";

    public static string Attachment(string symbol, string agency, DateOnly date) =>
        $"(Kèm theo Báo cáo {OpenNumber}{symbol} {VietnameseFormat.OfficialDate(date)} của {agency})";

    /// <summary>Two lines for the margin: with them the same paper can be made again.</summary>
    public static string BuildMark(ReadingScope scope)
    {
        var (build, view, language) = (scope.Build, scope.View, Language.Vietnamese);
        return $"{ViewpointWords.Build(build, language)} - {ViewpointWords.AsOf(view, language)}\n{ViewpointWords.KnownAt(build, view, language)} - {ViewpointWords.Map(view, language)}";
    }

    public static string Upper(string text) => text.ToUpper(VietnameseFormat.Culture);

    /// <summary>A name as it stands inside a sentence: "Giai đoạn 2021 - 2025" → "giai đoạn 2021 - 2025".</summary>
    public static string Lowered(string text) =>
        text.Length == 0 ? text : text[..1].ToLower(VietnameseFormat.Culture) + text[1..];

    // A programme whose name says its years is not told them twice.
    private static string Scope(string programmeName, string phaseName, DateOnly asOf)
    {
        var figures = $"số liệu đến ngày {VietnameseFormat.Date(asOf)}";
        return VietnameseText.MatchKey(programmeName).Contains(VietnameseText.MatchKey(phaseName), StringComparison.Ordinal)
            ? figures
            : $"{Lowered(phaseName)}, {figures}";
    }

    /// <summary>Roman numbers of the parts of a report.</summary>
    public static string Numbered(int number, string title) =>
        $"{(number is >= 1 and <= 9 ? RomanNumbers[number - 1] : number.ToString(CultureInfo.InvariantCulture))}. {title}";

    private static readonly string[] RomanNumbers = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
}
