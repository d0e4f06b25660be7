using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;
using static OcopAnalytics.Model.Intake.RuleScope;
using static OcopAnalytics.Model.Intake.RuleSeverity;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Rules about codes, places and rows that say the same thing twice.</summary>
internal static class RegistryRuleTexts
{
    public static readonly WordedRule[] All =
    [
        new(IssueCode.DuplicateRow, Error, Rows,
            new("Mỗi sản phẩm, chủ thể, quyết định, lớp, khoản tiền chỉ ghi một dòng trong một lần nộp.",
                "Each product, producer, decision, class and amount has one row in a submission."),
            new("SP-731-0001 ở dòng 5 và dòng 9", "SP-731-0001 in rows 5 and 9"),
            new("Một dòng cho SP-731-0001", "One row for SP-731-0001"),
            new("Hai dòng thì không biết dòng nào đúng, và tiền bị cộng hai lần.",
                "With two rows nobody knows which is right, and money is added twice."),
            static said => new(
                $"trùng với dòng {said[0]}: {Each(said.At.Sheet!).Vi}.",
                $"the same as row {said[0]}: one row for each {Each(said.At.Sheet!).En}.")),
        new(IssueCode.CodeTaken, Error, History,
            new("Mã sản phẩm, chủ thể, dự án, điểm bán, ý tưởng không được trùng với mã đơn vị khác đã nộp.",
                "Codes of products, producers, projects, points of sale and ideas must not be those that another unit handed in."),
            new("CT-732-0007 (của Long Khánh)", "CT-732-0007 (of \"Long Khánh\")"),
            new("CT-731-0007", "CT-731-0007"),
            new("Hai nơi dùng một mã thì hai sản phẩm bị gộp làm một.", "Where two use one code, two products become one."),
            static said => new(
                $"mã \"{said.Shown}\" đã do đơn vị khác nộp trước đó: {said[0]}. Mỗi mã chỉ dùng cho một {Thing(said.At.Sheet!).Vi}.",
                $"code \"{said.Shown}\" was handed in before by another unit: \"{said[0]}\". One code is for one {Thing(said.At.Sheet!).En} only.")),
        new(IssueCode.ProducerUnknown, Error, AcrossSheets,
            new("Chủ thể của sản phẩm phải có ở bảng Chủ thể, lần này hoặc lần nộp trước.",
                "A product's producer must stand in the sheet \"Chủ thể\", of this submission or an earlier one."),
            new("CT-731-0009 không có ở bảng Chủ thể", "CT-731-0009, not in the sheet \"Chủ thể\""),
            new("Thêm CT-731-0009 vào bảng Chủ thể", "CT-731-0009 added to the sheet \"Chủ thể\""),
            new("Không biết chủ thể thì không đếm được theo loại hình.", "Without the producer nothing can be counted by type of producer."),
            static said => new(
                $"chưa có chủ thể mang mã \"{said.Shown}\" trong bảng \"Chủ thể\" lần này hoặc các lần nộp trước.",
                $"no producer with the code \"{said.Shown}\" stands in the sheet \"Chủ thể\", of this submission or of earlier ones.")),
        new(IssueCode.ProductUnknown, Error, AcrossSheets,
            new("Sản phẩm được nhắc đến phải có ở bảng Sản phẩm, lần này hoặc lần nộp trước.",
                "A product that is named must stand in the sheet \"Sản phẩm\", of this submission or an earlier one."),
            new("SP-731-0009 không có ở bảng Sản phẩm", "SP-731-0009, not in the sheet \"Sản phẩm\""),
            new("Thêm SP-731-0009 vào bảng Sản phẩm", "SP-731-0009 added to the sheet \"Sản phẩm\""),
            new("Công nhận của sản phẩm không có tên, nhóm, chủ thể thì không báo cáo được.",
                "A certification of a product without name, group and producer cannot be reported."),
            static said => new(
                $"chưa có sản phẩm mang mã \"{said.Shown}\" trong bảng \"Sản phẩm\" lần này hoặc các lần nộp trước.",
                $"no product with the code \"{said.Shown}\" stands in the sheet \"Sản phẩm\", of this submission or of earlier ones.")),
        new(IssueCode.CommuneUnknown, ErrorOrWarning, AcrossSheets,
            new("Mã xã, phường phải là mã đang dùng vào ngày cuối kỳ.", "A commune's code must be in use on the last day of the period."),
            new("99999; mã của xã đã sáp nhập", "99999; the code of a commune that was merged"),
            new("25993 (Phường Trảng Dài)", "25993 (\"Phường Trảng Dài\")"),
            new("Mã không có là lỗi; mã của thời khác là cảnh báo, vì ngày của vài lần sáp nhập chưa được xác nhận và đơn vị nộp đã rõ.",
                "A code that does not exist is an error; one of another time is a warning, for the days of some mergers are not confirmed and the unit is known without it."),
            static said => said[1] is null
                ? new($"không có xã, phường nào mang mã \"{said.Shown}\". {said.Hint}",
                    $"there is no commune with the code \"{said.Shown}\". A commune has 5 digits, leading zeros kept.")
                : new($"mã \"{said.Shown}\" không còn hoặc chưa dùng vào ngày cuối kỳ, {said.Day(0)}: {said[1]} mang mã này từ {said.Day(2)} đến {said.Day(3)}.",
                    $"code \"{said.Shown}\" is not in use on the last day of the period, {said.Day(0)}: \"{said[1]}\" has it from {said.Day(2)} to {said.Day(3)}.")),
        new(IssueCode.CommuneOutsideUnit, Error, AcrossSheets,
            new("Xã, phường phải thuộc đơn vị báo cáo vào ngày cuối kỳ.",
                "A commune must belong to the reporting unit on the last day of the period."),
            new("26077 (thuộc Long Khánh) trong biểu của Biên Hòa", "26077 (of \"Long Khánh\") in a workbook of \"Biên Hòa\""),
            new("Mã một phường của Biên Hòa", "The code of a commune of \"Biên Hòa\""),
            new("Đơn vị chỉ báo cáo địa bàn của mình; lấn sang nơi khác là đếm hai lần.",
                "A unit reports on its own area only; reaching into another counts things twice."),
            static said => new(
                $"{said[0]} (mã \"{said.Shown}\") không thuộc {said[1]} vào ngày cuối kỳ, {said.Day(2)}.",
                $"\"{said[0]}\" (code {said.Shown}) does not belong to \"{said[1]}\" on the last day of the period, {said.Day(2)}.")),
        new(IssueCode.DateOutsidePeriod, ErrorOrWarning, Row,
            new("Ngày không được sau ngày cuối kỳ; việc có trước ngày đầu kỳ được nhận là ghi muộn.",
                "A date must not lie after the last day of the period; what happened before its first day is taken as reported late."),
            new("01/07/2025 trong kỳ 2025-H1", "01/07/2025 in period 2025-H1"),
            new("30/06/2025, hoặc ghi vào kỳ 2025-H2", "30/06/2025, or in period 2025-H2"),
            new("Sau kỳ là lỗi ở bảng ghi việc đã làm, cảnh báo ở danh mục (kỳ cũ thường nộp lại với danh mục hôm nay); trước kỳ là cảnh báo.",
                "After the period is an error in sheets of what was done and a warning in lists (an old period is often handed in again with today's lists); before the period is a warning."),
            static said => said[1] is true
                ? new($"{said.Shown} sau ngày cuối của kỳ {said[0]}. Hãy ghi vào kỳ có ngày ấy.",
                    $"{said.Shown} lies after the last day of period {said[0]}. Report it in the period it belongs to.")
                : new($"{said.Shown} trước ngày đầu của kỳ {said[0]}: được nhận là số liệu ghi muộn.",
                    $"{said.Shown} lies before the first day of period {said[0]}: taken as reported late.")),
    ];

    private static Bilingual Thing(SheetLayout sheet) => sheet.Key switch
    {
        "producer" => new("chủ thể", "producer"),
        "project" => new("dự án", "project"),
        "sale_point" => new("điểm bán", "point of sale"),
        "product_idea" => new("ý tưởng", "idea"),
        _ => new("sản phẩm", "product"),
    };

    private static Bilingual Each(SheetLayout sheet) => sheet.Key switch
    {
        "phase" => new("mỗi giai đoạn chỉ ghi một dòng", "phase"),
        "target" => new("mỗi chỉ tiêu chỉ ghi một dòng", "target"),
        "funding_plan" => new("mỗi khoản chỉ ghi một dòng", "item"),
        "report_calendar" => new("mỗi việc chỉ ghi một dòng", "calendar entry"),
        "target_milestone" => new("mỗi ngày của một chỉ tiêu chỉ ghi một mốc", "day of a target"),
        "target_part" or "target_conflict" => new("mỗi cặp chỉ tiêu chỉ ghi một dòng", "pair of targets"),
        "target_site" => new("mỗi dự án, địa điểm chỉ ghi một dòng", "project or place"),
        "own_funding_source" => new("mỗi nguồn của văn bản trong một giai đoạn chỉ ghi một dòng", "source of the document and phase"),
        "product" => new("mỗi sản phẩm chỉ ghi một dòng", "product"),
        "producer" => new("mỗi chủ thể chỉ ghi một dòng", "producer"),
        "certification" => new("mỗi sản phẩm chỉ ghi một dòng cho một quyết định hoặc một lần đánh giá", "decision or evaluation of a product"),
        "training" => new("mỗi đối tượng, cấp và loại hình của một lớp chỉ ghi một dòng", "audience, level and type of a class"),
        "activity" => new("mỗi hoạt động chỉ ghi một dòng", "activity"),
        "trade_promotion" => new("mỗi sự kiện chỉ ghi một dòng", "event"),
        "inspection" => new("mỗi lần kiểm tra một sản phẩm hoặc chủ thể trong ngày chỉ ghi một dòng", "inspection of a product or producer on a day"),
        "communication" => new("mỗi ấn phẩm, chuyên mục chỉ ghi một dòng", "publication or column"),
        "staff" => new("mỗi cấp cán bộ, mỗi chủ thể chỉ ghi một dòng", "level of officials or producer"),
        "revenue" => new("mỗi sản phẩm chỉ ghi một dòng", "product"),
        "craft_village" => new("mỗi làng nghề chỉ ghi một dòng", "craft village"),
        "project" => new("mỗi dự án chỉ ghi một dòng", "project"),
        "sale_point" => new("mỗi điểm bán chỉ ghi một dòng", "point of sale"),
        "channel" => new("mỗi sản phẩm ở một nơi bán từ một ngày chỉ ghi một dòng", "product at one seller from one day"),
        "product_idea" => new("mỗi ý tưởng chỉ ghi một dòng", "idea"),
        "judgement" => new("mỗi mục tiêu trong một ngày chỉ có một kết luận", "target on a day"),
        _ => new("mỗi nguồn vốn và nội dung chi của một năm chỉ ghi một dòng", "source and content of a year"),
    };
}
