using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules of the programme workbook about targets, their milestones and what a document says of them besides.</summary>
internal static class TargetRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.TargetKpiWrong, Error, Programme,
            new("Chỉ tiêu được đo bằng một chỉ số, hoặc do người đánh giá; không cả hai.",
                "A target is measured by a KPI or judged by people; not both."),
            new("Từ n trở lên, không chọn chỉ số", "\"Từ n trở lên\", no KPI chosen"),
            new("Từ n trở lên, Số sản phẩm 4 sao còn hiệu lực", "\"Từ n trở lên\", \"Số sản phẩm 4 sao còn hiệu lực\""),
            new("Không có chỉ số thì không có gì để đo.", "Without a KPI there is nothing to measure."),
            static said => said[0] is true
                ? new("chỉ tiêu do người đánh giá thì không đo bằng chỉ số. Hãy để trống ô này hoặc chọn cách so sánh khác.",
                    "a target judged by people is not measured by a KPI. Leave this cell empty or choose another comparison.")
                : new("phải chọn chỉ số dùng để đo. Nếu văn bản không có con số thì chọn cách so sánh \"Do người đánh giá\".",
                    "choose the KPI it is measured by. If the document gives no number, choose the comparison \"Do người đánh giá\".")),
        new(IssueCode.TargetComparatorWrong, Error, Programme,
            new("\"Tất cả\" và \"Ít nhất n%\" chỉ so với chỉ số tính bằng %.", "\"Tất cả\" and \"Ít nhất n%\" go with a KPI in % only."),
            new("Tất cả (100%), chỉ số Số dự án đã hoàn thành", "\"Tất cả (100%)\" with the KPI \"Số dự án đã hoàn thành\""),
            new("Làm xong n việc", "\"Làm xong n việc\""),
            new("Số đếm không có mẫu số nên không có phần trăm.", "A count has no denominator, and so no percentage."),
            static said => new(
                $"chỉ số đã chọn tính bằng {said[0]}, không tính bằng %. Hãy chọn \"Từ n trở lên\", \"Làm xong n việc\" hoặc một chỉ số tính bằng %.",
                $"the KPI chosen is measured in {said[1]}, not in %. Choose \"Từ n trở lên\", \"Làm xong n việc\" or a KPI in %.")),
        new(IssueCode.TargetValueMissing, Error, Programme,
            new("Chỉ tiêu đo bằng chỉ số phải có con số mà cách so sánh cần.",
                "A target measured by a KPI must have the number its comparison needs."),
            new("Từ n đến m, mức cao nhất để trống", "\"Từ n đến m\", \"Mức cao nhất\" left empty"),
            new("10 và 12", "10 and 12"),
            new("Không có mức thì không kết luận được đạt hay chưa.", "Without it nobody can say whether the target is met."),
            static said => new(
                $"thiếu {said.LowerHeader}: cách so sánh đã chọn cần con số này.",
                "must not be empty: the comparison chosen needs this number.")),
        new(IssueCode.TargetValuesOutOfOrder, Error, Programme,
            new("Mức phấn đấu và mức cao nhất không thấp hơn mức phải đạt.",
                "The ambition and the highest value are not below the value to be reached."),
            new("Phải đạt 15, phấn đấu 10", "To be reached 15, ambition 10"),
            new("Phải đạt 10, phấn đấu 15", "To be reached 10, ambition 15"),
            new("Hai số bị ghi đổi chỗ.", "The two numbers were exchanged."),
            static said => new(
                $"{said.Shown} thấp hơn mức phải đạt, {said.Number(0)}. Hãy kiểm tra hai số.",
                $"{said.Shown} is below the value to be reached, {said.Number(0)}. Check the two numbers.")),
        new(IssueCode.TargetShareWrong, Error, Programme,
            new("Với chỉ số tính bằng %, ghi số phần trăm: trên 1, đến 100.", "For a KPI in % the number is a percentage: above 1, up to 100."),
            new("0,7", "0,7"),
            new("70", "70"),
            new("0,7 có thể là 0,7% hay 70%: hỏi lại thay vì đoán.", "0,7 may be 0,7 % or 70 %: it is asked back, not guessed."),
            static said => new(
                $"chỉ số này tính bằng %: ghi 70 cho 70%, không ghi {said.Shown}.",
                $"this KPI is in %: write 70 for 70 %, not {said.Shown}.")),
        new(IssueCode.TargetScopeWrong, Error, Programme,
            new("\"Mỗi nơi\" đi với phạm vi từng huyện, xã, dự án, điểm, năm; cách so sánh khác đi với phạm vi chung.",
                "\"Mỗi nơi\" goes with a scope of each district, commune, project, place or year; other comparisons go with a common scope."),
            new("Mỗi nơi ít nhất n, Cả địa bàn", "\"Mỗi nơi ít nhất n\", \"Cả địa bàn\""),
            new("Mỗi nơi ít nhất n, Mỗi huyện, xã", "\"Mỗi nơi ít nhất n\", \"Mỗi huyện, xã\""),
            new("Phải biết xét từng cái gì.", "It must be known what is looked at one by one."),
            static said => said[0] is true
                ? new("cách so sánh \"Mỗi nơi\" cần phạm vi bắt đầu bằng \"Mỗi\".", "the comparison \"Mỗi nơi\" needs a scope that begins with \"Mỗi\".")
                : new("phạm vi bắt đầu bằng \"Mỗi\" chỉ đi với cách so sánh \"Mỗi nơi\".",
                    "a scope that begins with \"Mỗi\" goes with the comparison \"Mỗi nơi\" only.")),
        new(IssueCode.TargetPlaceUnknown, Error, Programme,
            new("Nơi nêu tên phải là mã nơi có trong danh mục vào ngày chương trình bắt đầu.",
                "Places named must be codes of places that exist on the day the programme begins."),
            new("866", "866"),
            new("D866", "D866"),
            new("Không tìm được nơi thì không biết việc đã làm ở đâu.", "If the place is not found, nobody knows where the work was done."),
            static said => said[0] is ""
                ? new("phạm vi \"Các nơi nêu tên\" cần mã các nơi, ví dụ D866.", "the scope \"Các nơi nêu tên\" needs the codes of the places, such as D866.")
                : new($"không có nơi mang mã \"{said[0]}\" vào ngày chương trình bắt đầu. Mã nơi gồm chữ đầu (P tỉnh, D huyện, C xã) và mã số, ví dụ D866.",
                    $"there is no place with the code \"{said[0]}\" on the day the programme begins. A code is a letter (P province, D district, C commune) and a number, such as D866.")),
        new(IssueCode.ProgrammeTargetUnknown, Error, Programme,
            new("Chỉ tiêu nêu ở bảng Mốc, Chỉ tiêu gộp, Dự án, địa điểm, Mâu thuẫn phải có ở bảng Chỉ tiêu; chỉ tiêu được dẫn chiếu có thể là của chương trình khác.",
                "Targets named in the sheets \"Mốc\", \"Chỉ tiêu gộp\", \"Dự án, địa điểm\" and \"Mâu thuẫn\" must stand in the sheet \"Chỉ tiêu\"; one that is referred to may be of another programme."),
            new("DT26-99, không có ở bảng Chỉ tiêu", "DT26-99, not in the sheet \"Chỉ tiêu\""),
            new("DT26-09", "DT26-09"),
            new("Một mốc, một tên dự án không thuộc chỉ tiêu nào thì không đánh giá được gì.",
                "A milestone or named project that belongs to no target measures nothing."),
            static said => new(
                $"không có chỉ tiêu nào khác mang mã \"{said.Shown}\". Hãy ghi đúng mã, hoặc thêm chỉ tiêu ấy.",
                $"there is no other target with the code \"{said.Shown}\". Give the right code, or add that target.")),
        new(IssueCode.MilestoneOfNothing, Error, Programme,
            new("Mốc chỉ đặt cho chỉ tiêu có một con số chung.", "Only a target with one common number has milestones."),
            new("Mốc của một chỉ tiêu \"Mỗi nơi ít nhất n\"", "A milestone of a target \"Mỗi nơi ít nhất n\""),
            new("Mốc của một chỉ tiêu \"Từ n trở lên\"", "A milestone of a target \"Từ n trở lên\""),
            new("Xét từng nơi hoặc do người đánh giá thì không có mức chung để so với mốc.",
                "Looked at place by place or judged by people there is no common value to hold against a milestone."),
            static said => new(
                $"chỉ tiêu {said.Shown} xét từng nơi hoặc do người đánh giá: không đặt mốc được.",
                $"target {said.Shown} is looked at place by place or judged by people: it can have no milestones.")),
        new(IssueCode.MilestoneAboveTarget, Error, Programme,
            new("Mốc không đòi hơn mức phải đạt của chỉ tiêu.", "A milestone asks for no more than its target."),
            new("Chỉ tiêu 2 đợt, mốc 3", "Target 2 rounds, milestone 3"),
            new("Mốc 1, rồi 2", "Milestones 1, then 2"),
            new("Đi hết chặng đường mà chưa đến mốc thì một trong hai số bị ghi nhầm.",
                "If the target is reached and a milestone on the way is not, one of the two numbers is wrong."),
            static said => new(
                $"{said.Shown} hơn mức phải đạt của chỉ tiêu, {said.Number(0)}.",
                $"{said.Shown} is more than the target itself asks for, {said.Number(0)}.")),
    ];
}
