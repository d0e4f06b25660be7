using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about projects, points of sale, channels, ideas and verdicts.</summary>
internal static class ProjectRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.DatesOutOfOrder, Error, Row,
            new("Các mốc của một dự án, ý tưởng, điểm bán, kênh tiêu thụ, giai đoạn phải theo thứ tự thời gian.",
                "The days of a project, idea, point of sale, sales channel or phase must follow one another."),
            new("Phê duyệt 05/02/2024, triển khai 04/02/2024", "Approved on 05/02/2024, started on 04/02/2024"),
            new("Phê duyệt 05/02/2024, triển khai 01/04/2024", "Approved on 05/02/2024, started on 01/04/2024"),
            new("Mốc nào cũng được tính vào kỳ của ngày mình; sai thứ tự là ít nhất một ngày sai.",
                "Each step counts in the period of its day; out of order, at least one day is wrong."),
            static said => new(
                $"{said.Shown} trước mục \"{said[1]}\", {said.Day(0)}. Hãy kiểm tra lại hai ngày.",
                $"{said.Shown} lies before \"{said[1]}\", {said.Day(0)}. Check the two days.")),
        new(IssueCode.ClosedWithoutOpening, Error, Row,
            new("Điểm bán đã đóng thì phải có ngày mở.", "A point of sale that closed must have the day it opened."),
            new("Ngày mở để trống, ngày đóng 31/03/2025", "No day of opening, closed on 31/03/2025"),
            new("Mở 17/11/2023, đóng 31/03/2025", "Opened on 17/11/2023, closed on 31/03/2025"),
            new("Không có ngày mở thì điểm bán chưa từng được đếm.", "Without the day it opened a point of sale was never counted."),
            static said => new(
                $"có ngày đóng, {said.Day(0)}, mà không có ngày mở. Hãy ghi ngày mở.",
                $"closed on {said.Day(0)}, but there is no day of opening. Give the day it opened.")),
        new(IssueCode.ProgressDisagrees, Warning, Row,
            new("Dự án có ngày hoàn thành thì tiến độ là 100 %; dự án chưa có ngày triển khai thì tiến độ để trống hoặc 0 %.",
                "A project with a day of completion has a progress of 100 %; one without a day of start has none, or 0 %."),
            new("Hoàn thành 30/05/2025, tiến độ 45 %", "Completed on 30/05/2025, progress 45 %"),
            new("Hoàn thành 30/05/2025, tiến độ 100 %", "Completed on 30/05/2025, progress 100 %"),
            new("Hai ô nói khác nhau thì một ô sai: dự án được đếm là hoàn thành theo ngày, không theo tiến độ.",
                "Where two cells disagree one is wrong: a project counts as completed by its day, not by its progress."),
            static said => said[0] is DateOnly
                ? new($"tiến độ {said.Shown}, nhưng dự án đã hoàn thành ngày {said.Day(0)}. Hãy ghi 100 %, hoặc bỏ ngày hoàn thành.",
                    $"progress is {said.Shown}, but the project was completed on {said.Day(0)}. Write 100 %, or take the day of completion out.")
                : new($"tiến độ {said.Shown}, nhưng dự án chưa có ngày triển khai. Hãy ghi ngày triển khai.",
                    $"progress is {said.Shown}, but the project has no day of start. Give the day it started.")),
        new(IssueCode.SiteUnknown, ErrorOrWarning, Row,
            new("Mã mục được nêu tên phải là của đề án, kế hoạch trên địa bàn.", "The code of a named site must be one of a plan for this area."),
            new("DN19-23.9; DT21-08.1 trong biểu của Đồng Nai", "DN19-23.9; DT21-08.1 in a workbook of \"Đồng Nai\""),
            new("DN19-23.1 (tuyến Bửu Long - Chiến khu D - Phú Lý)", "DN19-23.1 (\"tuyến Bửu Long - Chiến khu D - Phú Lý\")"),
            new("Dự án có tên trong văn bản được đối chiếu từng mục, mã sai là mục ấy bị coi như chưa làm. Mã không văn bản nào nêu: cảnh báo, dự án vẫn được nạp nhưng không tính vào mục nào. Mã của địa bàn khác: lỗi, vì sẽ bị tính cho nơi khác.",
                "Projects named in a document are matched one by one; with a wrong code one counts as not done. A code that no document names is a warning: the project is taken in but counts for no site. A code of another area is an error, for it would count elsewhere."),
            static said => said[0] is true
                ? new($"\"{said.Shown}\" là mục trong văn bản của địa bàn khác. Hãy ghi lại mã, hoặc để trống nếu dự án không được nêu tên.",
                    $"\"{said.Shown}\" is a site in a document of another area. Correct the code, or leave it empty if no document names the project.")
                : new($"\"{said.Shown}\" không phải mục nào được đề án, kế hoạch nêu tên; dự án được nạp nhưng không tính vào mục nào. Hãy ghi lại mã, hoặc để trống nếu dự án không được nêu tên.",
                    $"\"{said.Shown}\" is not a site that any plan names; the project is taken in but counts for no site. Correct the code, or leave it empty if no document names the project.")),
        new(IssueCode.TargetUnknown, Error, Row,
            new("Kết luận phải về một mục tiêu có trong hệ thống.", "A verdict must be on a target that exists."),
            new("DN99-01", "DN99-01"),
            new("DN25-07", "DN25-07"),
            new("Kết luận không gắn với mục tiêu nào thì không hiện ở đâu.", "A verdict that belongs to no target is shown nowhere."),
            static said => new(
                $"không có mục tiêu nào mang mã \"{said.Shown}\". {said.Hint}",
                $"there is no target with the code \"{said.Shown}\". Codes stand on the page \"Tiến độ\" (Progress), such as DN25-07.")),
        new(IssueCode.TargetNotJudged, Error, Row,
            new("Chỉ mục tiêu không có con số mới được đánh giá bằng kết luận.", "Only targets without a number are judged by a verdict."),
            new("DN25-02 (khoảng 45 sản phẩm)", "DN25-02 (about 45 products)"),
            new("DN25-07 (đánh giá lại sản phẩm hết hạn)", "DN25-07 (products re-evaluated on expiry)"),
            new("Mục tiêu có số được tính từ số liệu; người không sửa được kết quả tính.",
                "A target with a number is computed from the data; nobody corrects what was computed."),
            static said => new(
                $"mục tiêu \"{said.Shown}\" được đo bằng số, không đánh giá bằng kết luận.",
                $"target \"{said.Shown}\" is measured by a number, not judged by a verdict.")),
        new(IssueCode.TargetOfOtherPlace, Error, Row,
            new("Chỉ đơn vị ban hành mục tiêu, hoặc đơn vị kế tục, mới kết luận.",
                "Only the unit that set a target, or its successor, gives the verdict on it."),
            new("Biên Hòa kết luận DN25-07 của tỉnh Đồng Nai", "\"Biên Hòa\" on DN25-07 of the province \"Đồng Nai\""),
            new("Tỉnh Đồng Nai kết luận DN25-07", "The province \"Đồng Nai\" on DN25-07"),
            new("Kết luận của nhiều nơi về một mục tiêu sẽ mâu thuẫn nhau.", "Verdicts of several places on one target would contradict each other."),
            static said => new(
                $"mục tiêu \"{said.Shown}\" không phải của {said[0]}: chỉ đơn vị có mục tiêu mới kết luận.",
                $"target \"{said.Shown}\" does not belong to \"{said[0]}\": only the unit whose target it is gives the verdict.")),
    ];
}
