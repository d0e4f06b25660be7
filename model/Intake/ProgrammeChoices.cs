using OcopAnalytics.Model.Kpis;

namespace OcopAnalytics.Model.Intake;

/// <summary>The lists of the programme workbook that are the same for every programme. The codes are those of the seeds.</summary>
public static class ProgrammeChoices
{
    public static readonly ChoiceList YesNo = new("co_khong", [new("true", "Có", "Yes"), new("false", "Không", "No")]);

    /// <summary>How a target is compared; see <see cref="TargetComparator"/>.</summary>
    public static readonly ChoiceList Comparators = new("cach_so_sanh",
    [
        new(TargetComparator.AtLeast, "Từ n trở lên, ít nhất n", "At least n"),
        new(TargetComparator.AtLeastRange, "Ít nhất n, phấn đấu m", "At least n, ambition m"),
        new(TargetComparator.About, "Khoảng n", "About n"),
        new(TargetComparator.Between, "Từ n đến m", "From n to m"),
        new(TargetComparator.All, "Tất cả (100%)", "All (100 %)"),
        new(TargetComparator.ShareAtLeast, "Ít nhất n%", "At least n %"),
        new(TargetComparator.Deliver, "Làm xong n việc", "n things completed"),
        new(TargetComparator.Increment, "Thêm n so với giai đoạn trước", "n more than in the phase before"),
        new(TargetComparator.EachAtLeast, "Mỗi nơi ít nhất n", "At least n each"),
        new(TargetComparator.EachBetween, "Mỗi nơi từ n đến m", "From n to m each"),
        new(TargetComparator.Judged, "Do người đánh giá", "Judged by people"),
    ]);

    public static readonly ChoiceList Bases = new("cach_tinh_thoi_gian", [new("stock", "Còn ở cuối kỳ", "In place at the end of the period"), new("flow", "Phát sinh trong giai đoạn", "Arising during the phase")]);

    public static readonly ChoiceList Scopes = new("pham_vi",
    [
        new("province", "Cả địa bàn của chương trình", "The whole area of the programme"),
        new("site", "Các nơi nêu tên", "Places named"),
        new("each_unit", "Mỗi huyện, xã", "Each district or commune"),
        new("each_project", "Mỗi dự án", "Each project"),
        new("each_site", "Mỗi điểm", "Each place"),
        new("each_year", "Mỗi năm", "Each year"),
    ]);

    public static readonly ChoiceList PlanKinds = new("loai_so_tien", [new("plan", "Kế hoạch", "Plan"), new("actual", "Đã thực hiện", "Actual")]);

    /// <summary>Why two targets cannot both hold as written, or how the document leaves it open.</summary>
    public static readonly ChoiceList Conflicts = new("loai_mau_thuan",
    [
        new("bounds_disagree", "Hai mức không thể cùng đúng", "Two values that cannot both hold"),
        new("total_or_more", "Không rõ là tổng hay là thêm", "Not clear whether a total or in addition"),
        new("phases_disagree", "Hai thời hạn khác nhau cho cùng một việc", "Two deadlines for the same thing"),
        new("same_things", "Không rõ có cùng một đối tượng", "Not clear whether the same things are meant"),
        new("order_disagrees", "Thứ tự thời gian ngược nhau", "Order in time the other way round"),
    ]);

    public static readonly ChoiceList Recurrences = new("bao_lau_mot_lan", [new("yearly", "Hằng năm", "Every year"), new("once", "Một lần", "Once")]);
}
