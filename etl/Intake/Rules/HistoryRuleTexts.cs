using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about what was handed in before, and about numbers unlike all others of their column.</summary>
internal static class HistoryRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.UpgradeNotHigher, Error, History, "Sản phẩm \"Nâng hạng\" phải có hạng sao cao hơn lần công nhận liền trước.",
            "Nâng hạng, 3 sao; lần trước 3 sao", "Nâng hạng, 4 sao; lần trước 3 sao",
            "Bằng hoặc thấp hơn là phân hạng lại, không đếm vào số sản phẩm được nâng hạng.",
            static said => $"sản phẩm \"{said[0]}\" nâng hạng lên {said.Shown} sao, nhưng lần công nhận liền trước, ngày {said.Day(2)}, đã là {said[1]} sao."),
        new(IssueCode.ProductVanished, Warning, History, "Sản phẩm đã có ở kỳ trước phải còn trong bảng Sản phẩm.",
            "Kỳ trước có SP-731-0002, kỳ này không có", "Giữ nguyên các dòng đã có, thêm dòng mới ở cuối",
            "Dòng bị xóa nhầm làm số sản phẩm giảm mà không ai biết.",
            static said => Vanished(said, "sản phẩm")),
        new(IssueCode.ProducerVanished, Warning, History, "Chủ thể đã có ở kỳ trước phải còn trong bảng Chủ thể.",
            "Kỳ trước có CT-731-0002, kỳ này không có", "Giữ nguyên các dòng đã có, thêm dòng mới ở cuối",
            "Dòng bị xóa nhầm làm số chủ thể giảm mà không ai biết.",
            static said => Vanished(said, "chủ thể")),
        new(IssueCode.EntryVanished, Warning, History, "Dự án, điểm bán, kênh tiêu thụ, ý tưởng, làng nghề đã có ở kỳ trước phải còn trong bảng của mình.",
            "Kỳ trước có DB-731-02, kỳ này không có", "Giữ nguyên dòng DB-731-02; điểm bán đã đóng thì ghi ngày đóng",
            "Dòng bị xóa nhầm thì điểm bán, dự án ấy không còn ai đếm. Bảng để trống cả thì không nói gì: danh sách của kỳ trước vẫn được dùng.",
            static said => $"thiếu {said.Number(0)} mục đã có ở kỳ {said[1]}: {said[2]}. Hãy giữ nguyên các dòng đã có; việc đã thôi thì ghi ngày kết thúc hoặc ghi ở Ghi chú."),
        new(IssueCode.DisbursedAboveYear, Warning, History, "Giải ngân trong năm của một nguồn vốn, cộng các dòng và các kỳ, không quá số huy động, phân bổ trong năm của nguồn ấy.",
            "Kỳ 2025-H1 phân bổ 800, giải ngân 640; kỳ 2025-H2 giải ngân 200", "Kỳ 2025-H2 phân bổ thêm 100, giải ngân 200",
            "Tiền chỉ trả được khi đã có. Cộng cả năm thì thấy cái mà từng dòng không cho thấy.",
            static said => $"nguồn \"{said[0]}\" năm {said[1]} đã giải ngân {said.Million(2)} triệu đồng{(said[4] is string since ? $" (cộng từ kỳ {since})" : " (cộng các dòng)")}, quá số huy động, phân bổ {said.Million(3)} triệu đồng. Hãy kiểm tra lại các số, hoặc ghi bổ sung số huy động, phân bổ."),
        new(IssueCode.CountFell, Warning, History, "Số người của đơn vị, của từng nhóm, số lao động của từng sản phẩm không giảm quá một phần năm so với kỳ trước mà không có lý do.",
            "Kỳ trước 40 cán bộ, kỳ này 4", "40, hoặc 4 kèm lý do ở Ghi chú",
            "Thiếu một chữ số là nhầm lẫn thường gặp nhất.",
            static said => $"{said.Shown} là giảm nhiều so với {said.Number(0)} của kỳ {said[1]}. Hãy kiểm tra lại; nếu đúng thì ghi lý do ở Ghi chú."),
        new(IssueCode.AmountJumped, Warning, History, "Số tiền của cùng nguồn vốn và nội dung, doanh thu của cùng sản phẩm không tăng hay giảm từ mười lần so với kỳ trước mà không có lý do.",
            "Kỳ trước 800 triệu đồng, kỳ này 800.000", "800, hoặc 800.000 kèm lý do ở Ghi chú",
            "Ghi theo nghìn đồng thay vì triệu đồng là sai một nghìn lần.",
            static said => $"{Said.MillionOf(said.Found)} triệu đồng {(said[3] is true ? "gấp " : "chỉ bằng 1/")}{Rounded(said[2])}{(said[3] is true ? " lần" : "")} số của kỳ {said[1]}, {said.Million(0)} triệu đồng. Hãy kiểm tra đơn vị tính; nếu đúng thì ghi lý do ở Ghi chú."),
        new(IssueCode.ValueOutlier, Warning, Rows, "Số trong một cột không khác hẳn mọi số còn lại mà không có lý do.",
            "Cả cột từ 20 đến 60 người, một dòng 3.000 người", "30",
            "Xét các dòng cùng loại (cùng nhóm người, cùng nguồn vốn), khi có từ 12 số. Lấy số ở giữa (trung vị) của cột và khoảng lệch ở giữa (độ lệch tuyệt đối trung vị), tính theo số lần lớn nhỏ; số lệch quá 3,5 khoảng ấy và ít nhất mười lần là khác hẳn. Hai số ở giữa không bị chính số sai kéo theo như số trung bình.",
            static said => $"{Number(said.Found)} {(said[0] is true ? "lớn gấp " : "chỉ bằng 1/")}{Rounded(said[1])}{(said[0] is true ? " lần" : "")} số ở giữa của các dòng cùng loại ({Number(said[2])}, trong {said.Number(3)} dòng), khác hẳn các dòng còn lại. Hãy kiểm tra số và đơn vị tính; nếu đúng thì ghi lý do ở Ghi chú."),
    ];

    private static string Vanished(Said said, string what) =>
        $"thiếu {said.Number(0)} {what} đã có ở kỳ {said[1]}: {said[2]}. Hãy giữ nguyên các dòng đã có; nếu {what} đã thôi tham gia thì ghi ở Ghi chú.";

    private static string Rounded(object? factor) => Said.NumberOf(Math.Round((decimal)factor!, (decimal)factor < 20m ? 1 : 0));

    private static string Number(object? number) => Said.NumberOf(Math.Round((decimal)number!, 2));
}
