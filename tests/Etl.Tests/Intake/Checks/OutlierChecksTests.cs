using OcopAnalytics.Etl.Tests.Building;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Tests.Intake.Checks;

/// <summary>Numbers far from the rest of their column, by the robust z.</summary>
public sealed class OutlierChecksTests
{
    [Fact]
    public void Says_in_words_how_far_a_number_is_from_the_middle() => Check(15, 3000).Should().ContainSingle().Which.MessageVi.Should().Be(
        "Bảng \"Tập huấn\", ô F12, cột \"Lượt người\": 3.000 lớn gấp 91 lần số ở giữa của các dòng cùng loại (33, trong 15 dòng), khác hẳn các dòng còn lại. "
        + "Hãy kiểm tra số và đơn vị tính; nếu đúng thì ghi lý do ở Ghi chú.");

    [Fact]
    public void Rows_of_another_kind_are_no_measure()
    {
        var workbook = Workbooks.Empty();
        for (var n = 0; n < 15; n++) workbook.Row("staff", ("staff_count", 2), ("producer_code", $"CT-731-{n + 1:0000}"));
        workbook.Rows("producer", 15).Set("unit_profile", "leader_count", 30).Set("unit_profile", "official_count", 125)
            .Row("staff", ("staff_kind", "Cán bộ quản lý nhà nước"), ("staff_level", "Huyện"), ("producer_code", null), ("staff_count", 125));
        using var house = new IntakeHouse();
        house.Check(workbook.ToBytes()).Issues.Should().BeEmpty("125 officials are many beside two leaders, and are not leaders");
    }

    [Fact]
    public void One_that_is_much_smaller_is_asked_about_too() => Check(15, 1).Select(issue => issue.Cell).Should().Equal("F12");

    [Theory]
    [InlineData(11, 3000)]
    [InlineData(15, 200)]
    [InlineData(15, 5)]
    public void Few_rows_and_numbers_within_ten_times_are_left_alone(int rows, int number) => Check(rows, number).Should().BeEmpty();

    [Fact]
    public void Rows_that_are_all_alike_but_one_are_no_hiding_place()
    {
        var workbook = Workbooks.Empty();
        for (var n = 0; n < 20; n++) workbook.Row("training", ("attendance_count", n == 3 ? 9000 : 30), ("trainee_count", 1));
        using var house = new IntakeHouse();
        house.Check(workbook.ToBytes()).Issues.Should().ContainSingle().Which.Cell.Should().Be("F8");
    }

    [Fact]
    public void Half_of_a_column_being_wrong_does_not_make_the_other_half_so()
    {
        var workbook = Workbooks.Empty();
        for (var n = 0; n < 20; n++) workbook.Row("training", ("attendance_count", n % 2 == 0 ? 30 : 30_000), ("trainee_count", 1));
        using var house = new IntakeHouse();
        house.Check(workbook.ToBytes()).Issues.Should().BeEmpty("nobody can tell which half it is");
    }

    private static IReadOnlyList<Issue> Check(int rows, int number)
    {
        var workbook = Workbooks.Empty();
        for (var n = 0; n < rows; n++) workbook.Row("training", ("attendance_count", n == 7 ? number : 25 + n), ("trainee_count", 1));
        using var house = new IntakeHouse();
        return house.Check(workbook.ToBytes()).Issues;
    }
}
