using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about projects, points of sale, channels, ideas and verdicts.</summary>
internal static class ProjectRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.DatesOutOfOrder, Error, Row, "Các mốc của một dự án, ý tưởng, điểm bán, kênh tiêu thụ, giai đoạn phải theo thứ tự thời gian.",
            "Phê duyệt 05/02/2024, triển khai 04/02/2024", "Phê duyệt 05/02/2024, triển khai 01/04/2024",
            "Mốc nào cũng được tính vào kỳ của ngày mình; sai thứ tự là ít nhất một ngày sai.",
            static said => $"{said.Shown} trước mục \"{said[1]}\", {said.Day(0)}. Hãy kiểm tra lại hai ngày."),
        new(IssueCode.ClosedWithoutOpening, Error, Row, "Điểm bán đã đóng thì phải có ngày mở.",
            "Ngày mở để trống, ngày đóng 31/03/2025", "Mở 17/11/2023, đóng 31/03/2025",
            "Không có ngày mở thì điểm bán chưa từng được đếm.",
            static said => $"có ngày đóng, {said.Day(0)}, mà không có ngày mở. Hãy ghi ngày mở."),
        new(IssueCode.ProgressDisagrees, Warning, Row, "Dự án có ngày hoàn thành thì tiến độ là 100 %; dự án chưa có ngày triển khai thì tiến độ để trống hoặc 0 %.",
            "Hoàn thành 30/05/2025, tiến độ 45 %", "Hoàn thành 30/05/2025, tiến độ 100 %",
            "Hai ô nói khác nhau thì một ô sai: dự án được đếm là hoàn thành theo ngày, không theo tiến độ.",
            static said => said[0] is DateOnly
                ? $"tiến độ {said.Shown}, nhưng dự án đã hoàn thành ngày {said.Day(0)}. Hãy ghi 100 %, hoặc bỏ ngày hoàn thành."
                : $"tiến độ {said.Shown}, nhưng dự án chưa có ngày triển khai. Hãy ghi ngày triển khai."),
        new(IssueCode.SiteUnknown, ErrorOrWarning, Row, "Mã mục được nêu tên phải là của đề án, kế hoạch trên địa bàn.",
            "DN19-23.9; DT21-08.1 trong biểu của Đồng Nai", "DN19-23.1 (tuyến Bửu Long - Chiến khu D - Phú Lý)",
            "Dự án có tên trong văn bản được đối chiếu từng mục, mã sai là mục ấy bị coi như chưa làm. Mã không văn bản nào nêu: cảnh báo, dự án vẫn được nạp nhưng không tính vào mục nào. Mã của địa bàn khác: lỗi, vì sẽ bị tính cho nơi khác.",
            static said => said[0] is true
                ? $"\"{said.Shown}\" là mục trong văn bản của địa bàn khác. Hãy ghi lại mã, hoặc để trống nếu dự án không được nêu tên."
                : $"\"{said.Shown}\" không phải mục nào được đề án, kế hoạch nêu tên; dự án được nạp nhưng không tính vào mục nào. Hãy ghi lại mã, hoặc để trống nếu dự án không được nêu tên."),
        new(IssueCode.TargetUnknown, Error, Row, "Kết luận phải về một mục tiêu có trong hệ thống.",
            "DN99-01", "DN25-07",
            "Kết luận không gắn với mục tiêu nào thì không hiện ở đâu.",
            static said => $"không có mục tiêu nào mang mã \"{said.Shown}\". {said.Hint}"),
        new(IssueCode.TargetNotJudged, Error, Row, "Chỉ mục tiêu không có con số mới được đánh giá bằng kết luận.",
            "DN25-02 (khoảng 45 sản phẩm)", "DN25-07 (đánh giá lại sản phẩm hết hạn)",
            "Mục tiêu có số được tính từ số liệu; người không sửa được kết quả tính.",
            static said => $"mục tiêu \"{said.Shown}\" được đo bằng số, không đánh giá bằng kết luận."),
        new(IssueCode.TargetOfOtherPlace, Error, Row, "Chỉ đơn vị ban hành mục tiêu, hoặc đơn vị kế tục, mới kết luận.",
            "Biên Hòa kết luận DN25-07 của tỉnh Đồng Nai", "Tỉnh Đồng Nai kết luận DN25-07",
            "Kết luận của nhiều nơi về một mục tiêu sẽ mâu thuẫn nhau.",
            static said => $"mục tiêu \"{said.Shown}\" không phải của {said[0]}: chỉ đơn vị có mục tiêu mới kết luận."),
    ];
}
