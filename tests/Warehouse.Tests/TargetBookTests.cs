namespace OcopAnalytics.Warehouse.Tests;

/// <summary>What intake knows of the targets.</summary>
public sealed class TargetBookTests
{
    private static readonly TargetBook Book = TargetBook.Embedded;

    [Fact]
    public void Knows_which_targets_are_judged_and_whose_they_are()
    {
        var judged = Book.Find("dn25-07")!;
        (judged.TargetId, judged.IsJudged).Should().Be(("DN25-07", true));
        judged.PlaceIds.Should().Equal("P75", "P75-2025");
        Book.Find("DL20-07A")!.IsJudged.Should().BeFalse();
        Book.Find("DN99-01").Should().BeNull();
    }

    [Fact]
    public void Knows_which_target_names_a_project()
    {
        Book.OfSite("DN19-23.5")!.TargetId.Should().Be("DN19-23");
        Book.OfSite("DN19-23.6").Should().BeNull();
    }
}
