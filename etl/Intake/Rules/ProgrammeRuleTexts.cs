using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules of the programme workbook: phases, targets, funding plan, report calendar, and what a document says besides.</summary>
internal static class ProgrammeRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.ProgrammeCodeWrong, Error, Programme, "Mã chương trình gồm 2 đến 10 chữ cái không dấu và chữ số.",
            "KẾ HOẠCH 26", "DT26", "Mã đứng trong địa chỉ trang, tên tệp và mã chỉ tiêu.",
            static said => $"\"{said.Shown}\" không phải mã chương trình: phải là 2 đến 10 chữ cái không dấu và chữ số, ví dụ DT26."),
        new(IssueCode.ProgrammeDayMissing, Error, Programme, "Sửa một chương trình đã có thì phải ghi ngày bản sửa được áp dụng.",
            "DT21, ô Áp dụng từ ngày để trống", "DT21, áp dụng từ 01/07/2023", "Trước ngày ấy bản cũ vẫn được dùng: xem số liệu của năm trước thì thấy chỉ tiêu của năm trước.",
            static said => $"chương trình {said[0]} đã có, nên tệp này là bản sửa: phải ghi ngày bản sửa được áp dụng, ví dụ 01/07/2023. Nếu là chương trình khác thì hãy đổi mã."),
        new(IssueCode.ProgrammeEmpty, Error, Programme, "Chương trình phải có ít nhất một giai đoạn và một chỉ tiêu.",
            "Bảng Chỉ tiêu để trống", "Ít nhất một dòng", "Không có chỉ tiêu thì không có gì để theo dõi.",
            static _ => "chưa có dòng nào: phải có ít nhất một."),
        new(IssueCode.ProgrammeIdTaken, Error, Programme, "Mã chỉ tiêu, mã khoản vốn, mã việc không được trùng với chương trình khác.",
            "DN19-01 (của chương trình DN19)", "DT26-01", "Hai nơi dùng một mã thì trang chỉ tiêu không biết nói về nơi nào.",
            static said => $"mã \"{said.Shown}\" đã là của chương trình {said[0]}. Hãy đặt mã khác, nên bắt đầu bằng mã chương trình."),
        new(IssueCode.PhaseUnknown, Error, Programme, "Giai đoạn nêu ở chỉ tiêu, khoản vốn phải có ở bảng Giai đoạn.",
            "2026-2031", "2026-2030", "Không có giai đoạn thì không biết chỉ tiêu đến hạn khi nào.",
            static said => $"không có giai đoạn \"{said.Shown}\" ở bảng Giai đoạn. Hãy ghi đúng mã giai đoạn hoặc thêm giai đoạn ấy."),
        new(IssueCode.PhaseOutsideProgramme, Error, Programme, "Giai đoạn phải nằm trong thời gian của chương trình.",
            "Chương trình đến 31/12/2030, giai đoạn đến 31/12/2035", "Giai đoạn đến 31/12/2030", "Ngày ngoài thời gian của chương trình thường là ghi nhầm năm.",
            static said => $"{said.Shown} nằm ngoài thời gian của chương trình, từ {DayOrNone(said[0])} đến {DayOrNone(said[1])}."),
        new(IssueCode.PhasesOverlap, Error, Programme, "Các giai đoạn chia sản phẩm hiện có và mới không chồng nhau.",
            "2026-2030 và 2028-2032 đều ghi Có", "Một giai đoạn ghi Không", "Trong hai giai đoạn cùng lúc thì một sản phẩm vừa là mới vừa là hiện có.",
            static said => $"{said.Shown} còn trong giai đoạn ở dòng {said[0]}, đến {DayOrNone(said[1])}. Hãy sửa ngày, hoặc ghi Không ở cột \"Chia sản phẩm hiện có và mới\" của một trong hai."),
        new(IssueCode.TargetKpiWrong, Error, Programme, "Chỉ tiêu được đo bằng một chỉ số, hoặc do người đánh giá; không cả hai.",
            "Từ n trở lên, không chọn chỉ số", "Từ n trở lên, Số sản phẩm 4 sao còn hiệu lực", "Không có chỉ số thì không có gì để đo.",
            static said => said[0] is true
                ? "chỉ tiêu do người đánh giá thì không đo bằng chỉ số. Hãy để trống ô này hoặc chọn cách so sánh khác."
                : "phải chọn chỉ số dùng để đo. Nếu văn bản không có con số thì chọn cách so sánh \"Do người đánh giá\"."),
        new(IssueCode.TargetComparatorWrong, Error, Programme, "\"Tất cả\" và \"Ít nhất n%\" chỉ so với chỉ số tính bằng %.",
            "Tất cả (100%), chỉ số Số dự án đã hoàn thành", "Làm xong n việc", "Số đếm không có mẫu số nên không có phần trăm.",
            static said => $"chỉ số đã chọn tính bằng {said[0]}, không tính bằng %. Hãy chọn \"Từ n trở lên\", \"Làm xong n việc\" hoặc một chỉ số tính bằng %."),
        new(IssueCode.TargetValueMissing, Error, Programme, "Chỉ tiêu đo bằng chỉ số phải có con số mà cách so sánh cần.",
            "Từ n đến m, mức cao nhất để trống", "10 và 12", "Không có mức thì không kết luận được đạt hay chưa.",
            static said => $"thiếu {said.LowerHeader}: cách so sánh đã chọn cần con số này."),
        new(IssueCode.TargetValuesOutOfOrder, Error, Programme, "Mức phấn đấu và mức cao nhất không thấp hơn mức phải đạt.",
            "Phải đạt 15, phấn đấu 10", "Phải đạt 10, phấn đấu 15", "Hai số bị ghi đổi chỗ.",
            static said => $"{said.Shown} thấp hơn mức phải đạt, {said.Number(0)}. Hãy kiểm tra hai số."),
        new(IssueCode.TargetShareWrong, Error, Programme, "Với chỉ số tính bằng %, ghi số phần trăm: trên 1, đến 100.",
            "0,7", "70", "0,7 có thể là 0,7% hay 70%: hỏi lại thay vì đoán.",
            static said => $"chỉ số này tính bằng %: ghi 70 cho 70%, không ghi {said.Shown}."),
        new(IssueCode.TargetScopeWrong, Error, Programme, "\"Mỗi nơi\" đi với phạm vi từng huyện, xã, dự án, điểm, năm; cách so sánh khác đi với phạm vi chung.",
            "Mỗi nơi ít nhất n, Cả địa bàn", "Mỗi nơi ít nhất n, Mỗi huyện, xã", "Phải biết xét từng cái gì.",
            static said => said[0] is true ? "cách so sánh \"Mỗi nơi\" cần phạm vi bắt đầu bằng \"Mỗi\"." : "phạm vi bắt đầu bằng \"Mỗi\" chỉ đi với cách so sánh \"Mỗi nơi\"."),
        new(IssueCode.TargetPlaceUnknown, Error, Programme, "Nơi nêu tên phải là mã nơi có trong danh mục vào ngày chương trình bắt đầu.",
            "866", "D866", "Không tìm được nơi thì không biết việc đã làm ở đâu.",
            static said => said[0] is "" ? "phạm vi \"Các nơi nêu tên\" cần mã các nơi, ví dụ D866." : $"không có nơi mang mã \"{said[0]}\" vào ngày chương trình bắt đầu. Mã nơi gồm chữ đầu (P tỉnh, D huyện, C xã) và mã số, ví dụ D866."),
        new(IssueCode.ProgrammeTargetUnknown, Error, Programme, "Chỉ tiêu nêu ở bảng Mốc, Chỉ tiêu gộp, Dự án, địa điểm, Mâu thuẫn phải có ở bảng Chỉ tiêu; chỉ tiêu được dẫn chiếu có thể là của chương trình khác.",
            "DT26-99, không có ở bảng Chỉ tiêu", "DT26-09", "Một mốc, một tên dự án không thuộc chỉ tiêu nào thì không đánh giá được gì.",
            static said => $"không có chỉ tiêu nào khác mang mã \"{said.Shown}\". Hãy ghi đúng mã, hoặc thêm chỉ tiêu ấy."),
        new(IssueCode.MilestoneOfNothing, Error, Programme, "Mốc chỉ đặt cho chỉ tiêu có một con số chung.",
            "Mốc của một chỉ tiêu \"Mỗi nơi ít nhất n\"", "Mốc của một chỉ tiêu \"Từ n trở lên\"", "Xét từng nơi hoặc do người đánh giá thì không có mức chung để so với mốc.",
            static said => $"chỉ tiêu {said.Shown} xét từng nơi hoặc do người đánh giá: không đặt mốc được."),
        new(IssueCode.MilestoneAboveTarget, Error, Programme, "Mốc không đòi hơn mức phải đạt của chỉ tiêu.",
            "Chỉ tiêu 2 đợt, mốc 3", "Mốc 1, rồi 2", "Đi hết chặng đường mà chưa đến mốc thì một trong hai số bị ghi nhầm.",
            static said => $"{said.Shown} hơn mức phải đạt của chỉ tiêu, {said.Number(0)}."),
        new(IssueCode.OwnSourceUnknown, Error, Programme, "Mã nguồn vốn phải có: nguồn chung ở bảng Danh mục, nguồn của văn bản ở bảng Nguồn vốn văn bản.",
            "ngan_sach", "provincial_budget; district_budget", "Không biết nguồn nào thì tiền của nguồn ấy không đứng ở dòng nào.",
            static said => $"không có nguồn vốn mang mã \"{said[0]}\"."),
        new(IssueCode.PlanParentUnknown, Error, Programme, "Khoản gộp phải có ở bảng Kế hoạch vốn, và không thuộc chính khoản con của mình.",
            "V03 thuộc V09, không có V09", "V03 thuộc V01", "Tỷ lệ của một khoản được tính trên khoản gộp.",
            static said => $"\"{said.Shown}\" không có ở bảng này, hoặc các khoản thuộc nhau theo vòng tròn."),
        new(IssueCode.CalendarDayWrong, Error, Programme, "Ngày đến hạn phải có trong tháng đến hạn.",
            "Ngày 31 tháng 6", "Ngày 30 tháng 6", "Hạn không có thật thì không nhắc được.",
            static said => said[0] is null ? "có ngày thì phải có tháng." : $"tháng {said.Number(0)} không có ngày {said.Shown}."),
    ];

    private static string DayOrNone(object? day) => day is null ? "…" : Said.DayOf(day);
}
