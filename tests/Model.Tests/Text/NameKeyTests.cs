using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Model.Tests.Text;

public sealed class NameKeyTests
{
    [Theory]
    [InlineData("Hòa Bình", "Hoà Bình")]
    [InlineData("Thủy  điện", "THUỶ ĐIỆN")]
    [InlineData("Ho\u0300a", "hoà")]
    [InlineData("Ea H'leo", "Ea H’leo")]
    [InlineData("Công ty TNHH \"An Phú\"", "công ty tnhh an phú")]
    public void Case_marks_and_the_place_of_a_tone_do_not_part_two_names(string one, string other) =>
        VietnameseText.NameKey(one).Should().Be(VietnameseText.NameKey(other));

    [Theory]
    [InlineData("An Thời Đông", "An Thới Đông")]
    [InlineData("Đa Kao", "Da Kao")]
    [InlineData("Hoa", "Hòa")]
    [InlineData("Tân Phú", "Tấn Phú")]
    public void A_diacritic_does(string one, string other) => VietnameseText.NameKey(one).Should().NotBe(VietnameseText.NameKey(other));

    [Theory]
    [InlineData("caolanh", "caolanh", 0)]
    [InlineData("trangday", "trangdai", 1)]
    [InlineData("abc", "xyz", 2)]
    public void The_distance_stops_counting_past_its_bound(string one, string other, int distance) =>
        EditDistance.Between(one, other, 1).Should().Be(distance);
}
