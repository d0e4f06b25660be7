namespace OcopAnalytics.Warehouse.Tests;

/// <summary>Snapshots compare with the file beside the test and leave what came when it differs.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("snapshot-").FullName;

    private string Source => Path.Combine(folder, "PageTests.cs");
    private string Verified => Path.Combine(folder, "PageTests.Shows.verified.txt");
    private string Received => Path.Combine(folder, "PageTests.Shows.received.txt");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Passes_when_the_text_is_the_same_whatever_the_line_endings()
    {
        File.WriteAllText(Verified, "một\r\nhai\r\n");
        File.WriteAllText(Received, "left from before");

        FluentActions.Invoking(() => Snapshot.Matches("một\nhai", null, Source, "Shows")).Should().NotThrow();
        File.Exists(Received).Should().BeFalse();
    }

    [Fact]
    public void Names_the_first_line_that_differs_and_leaves_what_came()
    {
        File.WriteAllText(Verified, "một\nhai\nba\n");

        FluentActions.Invoking(() => Snapshot.Matches("một\n2\nba", null, Source, "Shows"))
            .Should().Throw<SnapshotException>().WithMessage("Line 2 differs.\nexpected: hai\ngot:      2\n*");
        File.ReadAllText(Received).Should().Be("một\n2\nba\n");
    }

    [Fact]
    public void Fails_when_there_is_nothing_to_compare_with() =>
        FluentActions.Invoking(() => Snapshot.Matches("một", null, Source, "Shows")).Should().Throw<SnapshotException>().WithMessage("There is no *");
}
