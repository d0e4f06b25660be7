using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about what was handed in before, and about numbers unlike all others of their column.</summary>
internal static class HistoryRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.UpgradeNotHigher, Error, History,
            new("Sản phẩm \"Nâng hạng\" phải có hạng sao cao hơn lần công nhận liền trước.",
                "A product entered as \"Nâng hạng\" must have more stars than at its certification before."),
            new("Nâng hạng, 3 sao; lần trước 3 sao", "\"Nâng hạng\", 3 stars; before, 3 stars"),
            new("Nâng hạng, 4 sao; lần trước 3 sao", "\"Nâng hạng\", 4 stars; before, 3 stars"),
            new("Bằng hoặc thấp hơn là phân hạng lại, không đếm vào số sản phẩm được nâng hạng.",
                "As many stars or fewer are a re-evaluation, which does not count as an upgrade."),
            static said => new(
                $"sản phẩm \"{said[0]}\" nâng hạng lên {said.Shown} sao, nhưng lần công nhận liền trước, ngày {said.Day(2)}, đã là {said[1]} sao.",
                $"product \"{said[0]}\" is upgraded to {said.Many(said.Found, "star")}, but had {said[1]} already at its certification before, on {said.Day(2)}.")),
        new(IssueCode.ProductVanished, Warning, History,
            new("Sản phẩm đã có ở kỳ trước phải còn trong bảng Sản phẩm.",
                "Products of the period before must still stand in the sheet \"Sản phẩm\"."),
            new("Kỳ trước có SP-731-0002, kỳ này không có", "SP-731-0002 in the period before, not in this one"),
            new("Giữ nguyên các dòng đã có, thêm dòng mới ở cuối", "Rows kept as they are, new ones added at the end"),
            new("Dòng bị xóa nhầm làm số sản phẩm giảm mà không ai biết.",
                "A row deleted by mistake makes the number of products fall without anybody knowing."),
            static said => Vanished(said, "sản phẩm", "product")),
        new(IssueCode.ProducerVanished, Warning, History,
            new("Chủ thể đã có ở kỳ trước phải còn trong bảng Chủ thể.", "Producers of the period before must still stand in the sheet \"Chủ thể\"."),
            new("Kỳ trước có CT-731-0002, kỳ này không có", "CT-731-0002 in the period before, not in this one"),
            new("Giữ nguyên các dòng đã có, thêm dòng mới ở cuối", "Rows kept as they are, new ones added at the end"),
            new("Dòng bị xóa nhầm làm số chủ thể giảm mà không ai biết.",
                "A row deleted by mistake makes the number of producers fall without anybody knowing."),
            static said => Vanished(said, "chủ thể", "producer")),
        new(IssueCode.EntryVanished, Warning, History,
            new("Dự án, điểm bán, kênh tiêu thụ, ý tưởng, làng nghề đã có ở kỳ trước phải còn trong bảng của mình.",
                "Projects, points of sale, sales channels, ideas and craft villages of the period before must still stand in their sheet."),
            new("Kỳ trước có DB-731-02, kỳ này không có", "DB-731-02 in the period before, not in this one"),
            new("Giữ nguyên dòng DB-731-02; điểm bán đã đóng thì ghi ngày đóng",
                "The row DB-731-02 kept; a closed point of sale with the day it closed"),
            new("Dòng bị xóa nhầm thì điểm bán, dự án ấy không còn ai đếm. Bảng để trống cả thì không nói gì: danh sách của kỳ trước vẫn được dùng.",
                "A project or point of sale whose row was deleted by mistake is counted by nobody. A sheet left wholly empty says nothing: the list of the period before stands."),
            static said => new(
                $"thiếu {said.Number(0)} mục đã có ở kỳ {said[1]}: {said[2]}. Hãy giữ nguyên các dòng đã có; việc đã thôi thì ghi ngày kết thúc hoặc ghi ở Ghi chú.",
                $"{said.Many(said[0], $"entry of period {said[1]} is", $"entries of period {said[1]} are")} missing: \"{said[2]}\". Keep the rows there were; for what has ended give its last day or say so in \"Ghi chú\".")),
        new(IssueCode.DisbursedAboveYear, Warning, History,
            new("Giải ngân trong năm của một nguồn vốn, cộng các dòng và các kỳ, không quá số huy động, phân bổ trong năm của nguồn ấy.",
                "What a source disburses in a year, rows and periods together, is not more than it mobilised or allocated in that year."),
            new("Kỳ 2025-H1 phân bổ 800, giải ngân 640; kỳ 2025-H2 giải ngân 200",
                "Period 2025-H1 allocated 800, disbursed 640; period 2025-H2 disbursed 200"),
            new("Kỳ 2025-H2 phân bổ thêm 100, giải ngân 200", "Period 2025-H2 allocated 100 more, disbursed 200"),
            new("Tiền chỉ trả được khi đã có. Cộng cả năm thì thấy cái mà từng dòng không cho thấy.",
                "Money is paid only once it is there. The whole year shows what no single row does."),
            static said => new(
                $"nguồn \"{said[0]}\" năm {said[1]} đã giải ngân {said.Million(2)} triệu đồng{(said[4] is string since ? $" (cộng từ kỳ {since})" : " (cộng các dòng)")}, quá số huy động, phân bổ {said.Million(3)} triệu đồng. Hãy kiểm tra lại các số, hoặc ghi bổ sung số huy động, phân bổ.",
                $"source \"{said[0]}\" disbursed {said.Million(2)} million đồng in {said[1]}{(said[4] is string from ? $" (from period {from} on)" : " (all rows together)")}, more than the {said.Million(3)} million đồng it mobilised or allocated. Check the numbers, or report what else was mobilised or allocated.")),
        new(IssueCode.CountFell, Warning, History,
            new("Số người của đơn vị, của từng nhóm, số lao động của từng sản phẩm không giảm quá một phần năm so với kỳ trước mà không có lý do.",
                "The people of a unit and of each group, and the workers of each product, do not fall by more than a fifth from one period to the next without a reason."),
            new("Kỳ trước 40 cán bộ, kỳ này 4", "40 officials in the period before, 4 in this one"),
            new("40, hoặc 4 kèm lý do ở Ghi chú", "40, or 4 with the reason in \"Ghi chú\""),
            new("Thiếu một chữ số là nhầm lẫn thường gặp nhất.", "A digit left out is the most frequent slip."),
            static said => new(
                $"{said.Shown} là giảm nhiều so với {said.Number(0)} của kỳ {said[1]}. Hãy kiểm tra lại; nếu đúng thì ghi lý do ở Ghi chú.",
                $"{said.Shown} is much less than the {said.Number(0)} of period {said[1]}. Check it; if it is right, give the reason in \"Ghi chú\".")),
        new(IssueCode.AmountJumped, Warning, History,
            new("Số tiền của cùng nguồn vốn và nội dung, doanh thu của cùng sản phẩm không tăng hay giảm từ mười lần so với kỳ trước mà không có lý do.",
                "An amount of the same source and content, and the revenue of the same product, do not rise or fall tenfold from one period to the next without a reason."),
            new("Kỳ trước 800 triệu đồng, kỳ này 800.000", "800 million đồng in the period before, 800.000 in this one"),
            new("800, hoặc 800.000 kèm lý do ở Ghi chú", "800, or 800.000 with the reason in \"Ghi chú\""),
            new("Ghi theo nghìn đồng thay vì triệu đồng là sai một nghìn lần.",
                "Writing thousand đồng for million đồng is wrong by a factor of a thousand."),
            static said => new(
                $"{Said.MillionOf(said.Found)} triệu đồng {Times(said[3], said[2]).Vi} số của kỳ {said[1]}, {said.Million(0)} triệu đồng. Hãy kiểm tra đơn vị tính; nếu đúng thì ghi lý do ở Ghi chú.",
                $"{Said.MillionOf(said.Found)} million đồng is {Times(said[3], said[2]).En} the {said.Million(0)} million đồng of period {said[1]}. Check the unit; if it is right, give the reason in \"Ghi chú\".")),
        new(IssueCode.ValueOutlier, Warning, Rows,
            new("Số trong một cột không khác hẳn mọi số còn lại mà không có lý do.",
                "A number is not wholly unlike all others of its column without a reason."),
            new("Cả cột từ 20 đến 60 người, một dòng 3.000 người", "A column from 20 to 60 people, one row of 3.000"),
            new("30", "30"),
            new("Xét các dòng cùng loại (cùng nhóm người, cùng nguồn vốn), khi có từ 12 số. Lấy số ở giữa (trung vị) của cột và khoảng lệch ở giữa (độ lệch tuyệt đối trung vị), tính theo số lần lớn nhỏ; số lệch quá 3,5 khoảng ấy và ít nhất mười lần là khác hẳn. Hai số ở giữa không bị chính số sai kéo theo như số trung bình.",
                "Rows of one kind are compared (one group of people, one source) where there are 12 numbers or more. The middle number (median) and the middle distance from it (median absolute deviation) are taken, by how many times larger or smaller; a number more than 3,5 such distances away and at least tenfold is unlike the others. Unlike an average, neither is drawn along by the wrong number itself."),
            static said => new(
                $"{Number(said.Found)} {(said[0] is true ? "lớn " : string.Empty)}{Times(said[0], said[1]).Vi} số ở giữa của các dòng cùng loại ({Number(said[2])}, trong {said.Number(3)} dòng), khác hẳn các dòng còn lại. Hãy kiểm tra số và đơn vị tính; nếu đúng thì ghi lý do ở Ghi chú.",
                $"{Number(said.Found)} is {Times(said[0], said[1]).En} the middle number of rows of this kind ({Number(said[2])}, of {said.Number(3)} rows), unlike all the others. Check the number and the unit; if it is right, give the reason in \"Ghi chú\".")),
    ];

    private static Bilingual Vanished(Said said, string what, string whatEn) => new(
        $"thiếu {said.Number(0)} {what} đã có ở kỳ {said[1]}: {said[2]}. Hãy giữ nguyên các dòng đã có; nếu {what} đã thôi tham gia thì ghi ở Ghi chú.",
        $"{said.Many(said[0], $"{whatEn} of period {said[1]} is", $"{whatEn}s of period {said[1]} are")} missing: \"{said[2]}\". Keep the rows there were; if a {whatEn} no longer takes part, say so in \"Ghi chú\".");

    /// <param name="isMore">Whether the number is the larger of the two.</param>
    private static Bilingual Times(object? isMore, object? factor)
    {
        var times = Said.NumberOf(Math.Round((decimal)factor!, (decimal)factor < 20m ? 1 : 0));
        return isMore is true ? new($"gấp {times} lần", $"{times} times") : new($"chỉ bằng 1/{times}", $"only 1/{times} of");
    }

    private static string Number(object? number) => Said.NumberOf(Math.Round((decimal)number!, 2));
}
