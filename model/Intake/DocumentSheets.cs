namespace OcopAnalytics.Model.Intake;

/// <summary>
/// Sheets of the programme workbook for what only some documents say: milestones, targets made of targets, named projects
/// and places, conflicts, sources under the document's own names. Each may be missing.
/// </summary>
public static class DocumentSheets
{
    public static readonly SheetLayout Milestone = new("target_milestone", "Mốc", "Chỉ ghi khi văn bản nêu mức phải đạt đến một ngày trước khi hết giai đoạn. Chỉ tiêu không có mốc thì tiến độ tính theo đường thẳng.", SheetShape.Table,
    [
        new("target_id", "Mã chỉ tiêu", ColumnKind.Code, true, "Một mã đã có ở bảng Chỉ tiêu", 14, Max: 20,
            En: new("Target code", "A code from the targets")),
        new("milestone_date", "Đến ngày", ColumnKind.Date, true, "Ngày/tháng/năm", 14, MayLieAhead: true,
            En: new("By", "Day/month/year")),
        new("milestone_value", "Mức phải đạt", ColumnKind.Score, true, "Số, không quá mức của chỉ tiêu. Với chỉ số tính bằng %: ghi 70 là 70%", 14, Max: ProgrammeTemplate.LargestTarget,
            En: new("Value to be reached", "A number, not above the target. For a KPI in %: write 70 for 70 %")),
        new("source_line", "Dòng, mục", ColumnKind.Text, false, "Ở đâu trong văn bản", 14, Max: 60,
            En: new("Line, item", "Where in the document")),
        new("note_vi", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 36, Max: ProgrammeTemplate.LongestText,
            En: new("Note", "Optional")),
    ], IsOptional: true);

    public static readonly SheetLayout Part = new("target_part", "Chỉ tiêu gộp", "Chỉ tiêu đo bằng số chỉ tiêu khác đã hoàn thành: mỗi dòng một chỉ tiêu mà nó gồm.", SheetShape.Table,
    [
        new("target_id", "Mã chỉ tiêu", ColumnKind.Code, true, "Một mã đã có ở bảng Chỉ tiêu", 14, Max: 20,
            En: new("Target code", "A code from the targets")),
        new("part_target_id", "Gồm chỉ tiêu", ColumnKind.Code, true, "Mã chỉ tiêu của chương trình này hoặc chương trình khác", 14, Max: 20,
            En: new("Made of target", "Code of a target of this programme or another")),
    ], IsOptional: true);

    public static readonly SheetLayout Site = new("target_site", "Dự án, địa điểm", "Các dự án, địa điểm mà một chỉ tiêu nêu tên. Đơn vị ghi mã này ở bảng Dự án khi báo cáo.", SheetShape.Table,
    [
        new("site_code", "Mã dự án, địa điểm", ColumnKind.Code, true, "Mã chỉ tiêu, chấm, số. Ví dụ: DT26-08.1", 18, Max: 24,
            En: new("Code of the project or place", "Target code, dot, number, such as DT26-08.1")),
        new("target_id", "Mã chỉ tiêu", ColumnKind.Code, true, "Một mã đã có ở bảng Chỉ tiêu", 14, Max: 20,
            En: new("Target code", "A code from the targets")),
        new("name_vi", "Tên", ColumnKind.Text, true, "Chép nguyên văn", 60, Max: 300,
            En: new("Name", "Copied word for word")),
        new("source_line", "Dòng, mục", ColumnKind.Text, false, "Ở đâu trong văn bản", 14, Max: 60,
            En: new("Line, item", "Where in the document")),
    ], IsOptional: true);

    public static readonly SheetLayout Conflict = new("target_conflict", "Mâu thuẫn", "Hai chỉ tiêu không thể cùng đúng như đã viết. Cả hai vẫn được giữ và đánh giá; mỗi chỉ tiêu nêu tên chỉ tiêu kia.", SheetShape.Table,
    [
        new("target_id", "Mã chỉ tiêu", ColumnKind.Code, true, "Một mã đã có ở bảng Chỉ tiêu", 14, Max: 20,
            En: new("Target code", "A code from the targets")),
        new("other_target_id", "Mâu thuẫn với", ColumnKind.Code, true, "Mã chỉ tiêu của chương trình này hoặc chương trình khác", 14, Max: 20,
            En: new("In conflict with", "Code of a target of this programme or another")),
        new("kind", "Loại mâu thuẫn", ColumnKind.Choice, true, "Chọn trong danh sách", 36, ProgrammeChoices.Conflicts,
            En: new("Kind of conflict", "Pick from the list")),
        new("note_vi", "Mâu thuẫn thế nào", ColumnKind.Text, true, "Một câu", 60, Max: ProgrammeTemplate.LongestText,
            En: new("What the conflict is", "One sentence")),
    ], IsOptional: true);

    public static readonly SheetLayout OwnSource = new("own_funding_source", "Nguồn vốn văn bản", "Tên nguồn vốn của văn bản và những nguồn chung mà nó gồm. Để trống cả bảng thì dùng tên chung.", SheetShape.Table,
    [
        new("own_source_code", "Mã nguồn của văn bản", ColumnKind.Text, true, "Chữ thường, không dấu. Ví dụ: dia_phuong", 18, Max: 40,
            En: new("Code of the source", "Small letters without accents, such as dia_phuong")),
        new("name_vi", "Tên nguồn như văn bản viết", ColumnKind.Text, true, "Chép nguyên văn", 44, Max: 300,
            En: new("Name of the source as written", "Copied word for word")),
        new("phase_codes", "Các giai đoạn", ColumnKind.Codes, false, "Để trống là mọi giai đoạn", 20, Max: 200,
            En: new("Phases", "Empty is all phases")),
        new("funding_source_codes", "Gồm các nguồn chung", ColumnKind.Codes, true, "Mã ở bảng Danh mục, cách nhau bằng dấu chấm phẩy. Ví dụ: provincial_budget; district_budget", 44, Max: 400,
            En: new("Common sources in it", "Codes from the list of the workbook, parted by semicolons, such as provincial_budget; district_budget")),
        new("may_contain", "Có thể đã gồm cả", ColumnKind.Codes, false, "Mã nguồn chung mà văn bản kể cả ở đây: tổng có thể tính hai lần", 30, Max: 400,
            En: new("May also hold", "Common sources that the document counts in here as well: a total may count them twice")),
        new("display_order", "Thứ tự", ColumnKind.Count, false, "Thứ tự trong bảng", 10, Min: 1m, Max: 100m,
            En: new("Order", "Place in the table")),
        new("note_vi", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 36, Max: ProgrammeTemplate.LongestText,
            En: new("Note", "Optional")),
    ], IsOptional: true);
}
