using OcopAnalytics.Model.Products;

namespace OcopAnalytics.Model.Tests.Products;

public sealed class StarRatingTests
{
    [Theory]
    [InlineData(100, 5)]
    [InlineData(90, 5)]
    [InlineData(89.99, 4)]
    [InlineData(70, 4)]
    [InlineData(69.99, 3)]
    [InlineData(50, 3)]
    [InlineData(49.99, 2)]
    [InlineData(30, 2)]
    [InlineData(29.99, 1)]
    [InlineData(0, 1)]
    public void A_score_allows_at_most(double score, int stars) => StarRating.AllowedBy((decimal)score).Stars.Should().Be(stars);

    [Fact]
    public void Only_three_stars_and_more_get_a_certificate()
    {
        new StarRating(2).IsCertified.Should().BeFalse();
        new StarRating(3).IsCertified.Should().BeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Six_stars_are_a_bug(int stars)
    {
        StarRating.IsValid(stars).Should().BeFalse();
        FluentActions.Invoking(() => new StarRating(stars)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
