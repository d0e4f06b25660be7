using OcopAnalytics.Model.Kpis;

namespace OcopAnalytics.Model.Intake;

/// <summary>The lists of the programme workbook that are the same for every programme. The codes are those of the seeds.</summary>
public static class ProgrammeChoices
{
    public static readonly ChoiceList YesNo = new("co_khong", [new("true", "Có"), new("false", "Không")]);

    /// <summary>How a target is compared; see <see cref="TargetComparator"/>.</summary>
    public static readonly ChoiceList Comparators = new("cach_so_sanh",
    [
        new(TargetComparator.AtLeast, "Từ n trở lên, ít nhất n"),
        new(TargetComparator.AtLeastRange, "Ít nhất n, phấn đấu m"),
        new(TargetComparator.About, "Khoảng n"),
        new(TargetComparator.Between, "Từ n đến m"),
        new(TargetComparator.All, "Tất cả (100%)"),
        new(TargetComparator.ShareAtLeast, "Ít nhất n%"),
        new(TargetComparator.Deliver, "Làm xong n việc"),
        new(TargetComparator.Increment, "Thêm n so với giai đoạn trước"),
        new(TargetComparator.EachAtLeast, "Mỗi nơi ít nhất n"),
        new(TargetComparator.EachBetween, "Mỗi nơi từ n đến m"),
        new(TargetComparator.Judged, "Do người đánh giá"),
    ]);

    public static readonly ChoiceList Bases = new("cach_tinh_thoi_gian", [new("stock", "Còn ở cuối kỳ"), new("flow", "Phát sinh trong giai đoạn")]);

    public static readonly ChoiceList Scopes = new("pham_vi",
    [
        new("province", "Cả địa bàn của chương trình"),
        new("site", "Các nơi nêu tên"),
        new("each_unit", "Mỗi huyện, xã"),
        new("each_project", "Mỗi dự án"),
        new("each_site", "Mỗi điểm"),
        new("each_year", "Mỗi năm"),
    ]);

    public static readonly ChoiceList PlanKinds = new("loai_so_tien", [new("plan", "Kế hoạch"), new("actual", "Đã thực hiện")]);

    /// <summary>Why two targets cannot both hold as written, or how the document leaves it open.</summary>
    public static readonly ChoiceList Conflicts = new("loai_mau_thuan",
    [
        new("bounds_disagree", "Hai mức không thể cùng đúng"),
        new("total_or_more", "Không rõ là tổng hay là thêm"),
        new("phases_disagree", "Hai thời hạn khác nhau cho cùng một việc"),
        new("same_things", "Không rõ có cùng một đối tượng"),
        new("order_disagrees", "Thứ tự thời gian ngược nhau"),
    ]);

    public static readonly ChoiceList Recurrences = new("bao_lau_mot_lan", [new("yearly", "Hằng năm"), new("once", "Một lần")]);
}
