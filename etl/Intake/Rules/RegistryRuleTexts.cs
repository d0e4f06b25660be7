using OcopAnalytics.Model.Intake;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about codes, places and rows that say the same thing twice.</summary>
internal static class RegistryRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.DuplicateRow, Error, Rows, "Mỗi sản phẩm, chủ thể, quyết định, lớp, khoản tiền chỉ ghi một dòng trong một lần nộp.",
            "SP-731-0001 ở dòng 5 và dòng 9", "Một dòng cho SP-731-0001",
            "Hai dòng thì không biết dòng nào đúng, và tiền bị cộng hai lần.",
            static said => $"trùng với dòng {said[0]}: {Once(said.At.Sheet!)}."),
        new(IssueCode.CodeTaken, Error, History, "Mã sản phẩm, chủ thể, dự án, điểm bán, ý tưởng không được trùng với mã đơn vị khác đã nộp.",
            "CT-732-0007 (của Long Khánh)", "CT-731-0007",
            "Hai nơi dùng một mã thì hai sản phẩm bị gộp làm một.",
            static said => $"mã \"{said.Shown}\" đã do đơn vị khác nộp trước đó: {said[0]}. Mỗi mã chỉ dùng cho một {Thing(said.At.Sheet!)}."),
        new(IssueCode.ProducerUnknown, Error, AcrossSheets, "Chủ thể của sản phẩm phải có ở bảng Chủ thể, lần này hoặc lần nộp trước.",
            "CT-731-0009 không có ở bảng Chủ thể", "Thêm CT-731-0009 vào bảng Chủ thể",
            "Không biết chủ thể thì không đếm được theo loại hình.",
            static said => $"chưa có chủ thể mang mã \"{said.Shown}\" trong bảng \"Chủ thể\" lần này hoặc các lần nộp trước."),
        new(IssueCode.ProductUnknown, Error, AcrossSheets, "Sản phẩm được nhắc đến phải có ở bảng Sản phẩm, lần này hoặc lần nộp trước.",
            "SP-731-0009 không có ở bảng Sản phẩm", "Thêm SP-731-0009 vào bảng Sản phẩm",
            "Công nhận của sản phẩm không có tên, nhóm, chủ thể thì không báo cáo được.",
            static said => $"chưa có sản phẩm mang mã \"{said.Shown}\" trong bảng \"Sản phẩm\" lần này hoặc các lần nộp trước."),
        new(IssueCode.CommuneUnknown, ErrorOrWarning, AcrossSheets, "Mã xã, phường phải là mã đang dùng vào ngày cuối kỳ.",
            "99999; mã của xã đã sáp nhập", "25993 (Phường Trảng Dài)",
            "Mã không có là lỗi; mã của thời khác là cảnh báo, vì ngày của vài lần sáp nhập chưa được xác nhận và đơn vị nộp đã rõ.",
            static said => said[1] is null
                ? $"không có xã, phường nào mang mã \"{said.Shown}\". {said.Hint}"
                : $"mã \"{said.Shown}\" không còn hoặc chưa dùng vào ngày cuối kỳ, {said.Day(0)}: {said[1]} mang mã này từ {said.Day(2)} đến {said.Day(3)}."),
        new(IssueCode.CommuneOutsideUnit, Error, AcrossSheets, "Xã, phường phải thuộc đơn vị báo cáo vào ngày cuối kỳ.",
            "26077 (thuộc Long Khánh) trong biểu của Biên Hòa", "Mã một phường của Biên Hòa",
            "Đơn vị chỉ báo cáo địa bàn của mình; lấn sang nơi khác là đếm hai lần.",
            static said => $"{said[0]} (mã \"{said.Shown}\") không thuộc {said[1]} vào ngày cuối kỳ, {said.Day(2)}."),
        new(IssueCode.DateOutsidePeriod, ErrorOrWarning, Row, "Ngày không được sau ngày cuối kỳ; việc có trước ngày đầu kỳ được nhận là ghi muộn.",
            "01/07/2025 trong kỳ 2025-H1", "30/06/2025, hoặc ghi vào kỳ 2025-H2",
            "Sau kỳ là lỗi ở bảng ghi việc đã làm, cảnh báo ở danh mục (kỳ cũ thường nộp lại với danh mục hôm nay); trước kỳ là cảnh báo.",
            static said => said[1] is true
                ? $"{said.Shown} sau ngày cuối của kỳ {said[0]}. Hãy ghi vào kỳ có ngày ấy."
                : $"{said.Shown} trước ngày đầu của kỳ {said[0]}: được nhận là số liệu ghi muộn."),
    ];

    private static string Thing(SheetLayout sheet) => sheet.Key switch
    {
        "producer" => "chủ thể",
        "project" => "dự án",
        "sale_point" => "điểm bán",
        "product_idea" => "ý tưởng",
        _ => "sản phẩm",
    };

    private static string Once(SheetLayout sheet) => sheet.Key switch
    {
        "phase" => "mỗi giai đoạn chỉ ghi một dòng",
        "target" => "mỗi chỉ tiêu chỉ ghi một dòng",
        "funding_plan" => "mỗi khoản chỉ ghi một dòng",
        "report_calendar" => "mỗi việc chỉ ghi một dòng",
        "target_milestone" => "mỗi ngày của một chỉ tiêu chỉ ghi một mốc",
        "target_part" or "target_conflict" => "mỗi cặp chỉ tiêu chỉ ghi một dòng",
        "target_site" => "mỗi dự án, địa điểm chỉ ghi một dòng",
        "own_funding_source" => "mỗi nguồn của văn bản trong một giai đoạn chỉ ghi một dòng",
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
        "project" => "mỗi dự án chỉ ghi một dòng",
        "sale_point" => "mỗi điểm bán chỉ ghi một dòng",
        "channel" => "mỗi sản phẩm ở một nơi bán từ một ngày chỉ ghi một dòng",
        "product_idea" => "mỗi ý tưởng chỉ ghi một dòng",
        "judgement" => "mỗi mục tiêu trong một ngày chỉ có một kết luận",
        _ => "mỗi nguồn vốn và nội dung chi của một năm chỉ ghi một dòng",
    };
}
