namespace OcopAnalytics.Warehouse.Tests;

/// <summary>Which file serves: the newest that opens, noticed while running, with other days made aside.</summary>
public sealed class WarehouseFilesTests : IDisposable
{
    private readonly TestWarehouse house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public void Says_how_to_mend_a_missing_warehouse()
    {
        Directory.Delete(house.Folder.Root, recursive: true);
        Directory.CreateDirectory(house.Folder.Root);

        FluentActions.Invoking(() => house.Files.Current).Should().Throw<NoWarehouseException>().WithMessage("*./ocop build*");
    }

    [Fact]
    public async Task Notices_a_newer_build_within_a_second()
    {
        var first = await BuildAsync();
        house.Files.CurrentBuildId.Should().Be(first.BuildId);
        var second = await BuildAsync();
        house.Files.CurrentBuildId.Should().Be(first.BuildId, "it was looked at just now");

        house.Clock.Advance(TimeSpan.FromSeconds(1));

        house.Files.CurrentBuildId.Should().Be(second.BuildId);
    }

    [Fact]
    public async Task Keeps_a_replaced_file_readable_for_whoever_was_just_given_it()
    {
        await BuildAsync();
        var given = house.Files.Current;
        await BuildAsync();
        house.Files.Refresh();

        given.Rows<BuildRow>("progress__build").Single().BuildId.Should().Be(given.BuildId).And.NotBe(house.Files.CurrentBuildId);
    }

    [Theory]
    [InlineData("rubbish")]
    [InlineData("cut")]
    [InlineData("another database")]
    public async Task Skips_a_corrupt_file_and_says_so(string damage)
    {
        var good = await BuildAsync();
        var bad = await BuildAsync();
        Damage(BuildFiles.Promoted(house.Folder, bad.BuildId), damage);

        house.Files.CurrentBuildId.Should().Be(good.BuildId);

        house.Files.Warnings.Should().ContainSingle().Which.Vi.Should().Contain($"warehouse-{bad.BuildId}.duckdb").And.Contain("./ocop build");
        var mended = await BuildAsync();
        house.Files.Refresh();
        house.Files.CurrentBuildId.Should().Be(mended.BuildId);
    }

    [Fact]
    public async Task Serves_readers_without_a_break_while_builds_are_promoted()
    {
        await BuildAsync();
        using var stop = new CancellationTokenSource();
        using var files = new WarehouseFiles(house.Folder, TimeProvider.System);
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            var seen = new List<string>();
            while (!stop.IsCancellationRequested)
            {
                files.Refresh();
                seen.Add(files.Current.Rows<BuildRow>("progress__build").Single().BuildId);
            }
            return seen;
        })).ToList();

        for (var count = 0; count < 6; count++) await BuildAsync();
        await stop.CancelAsync();

        foreach (var seen in await Task.WhenAll(readers)) seen.Should().NotBeEmpty().And.BeInAscendingOrder(StringComparer.Ordinal);
    }

    [Fact]
    public async Task Answers_for_its_own_half_years_itself_and_makes_an_edition_for_other_days()
    {
        await BuildAsync();
        var inService = house.Files.Current;

        (await house.Files.AtAsync(new(new DateOnly(2025, 6, 30)))).Should().BeSameAs(inService);
        (await house.Files.AtAsync(new(TestWarehouse.Today))).Should().BeSameAs(inService);
        var edition = await house.Files.AtAsync(new(new DateOnly(2025, 3, 8)));

        edition.AsOf.Should().Be(new DateOnly(2025, 3, 8));
        edition.BuildId.Should().Be(inService.BuildId, "it is made of the same rows");
        (await house.Files.AtAsync(new(new DateOnly(2025, 3, 8)))).Should().BeSameAs(edition);
        EditionNames().Should().Equal($"edition-{inService.BuildId}-20250308.duckdb");

        var next = await BuildAsync();
        house.Files.Refresh();
        house.Files.CurrentBuildId.Should().Be(next.BuildId);
        EditionNames().Should().BeEmpty("they belonged to the build before");
    }

    [Fact]
    public async Task Makes_an_edition_with_what_was_known_at_a_time()
    {
        var first = house.Submit("731", "2025-H1", rows => rows);
        house.Submit("732", "2025-H1", rows => rows);
        await BuildAsync();

        var edition = await house.Files.AtAsync(new(TestWarehouse.Today, first.AcceptedAt));

        using var connection = DuckDbFile.OpenReadOnly(edition.Path);
        connection.All("select submission_id from raw_submission", row => row.GetString(0)).Should().Equal(first.SubmissionId);
        edition.KnownAt.Should().Be(first.AcceptedAt);
    }

    [Fact]
    public async Task Makes_no_edition_that_knows_more_than_the_build_in_service()
    {
        var first = house.Submit("731", "2025-H1", rows => rows);
        house.Submit("732", "2025-H1", rows => rows);
        await new WarehouseBuild(house.Folder, house.Clock, SmallPlan.Good).RunAsync(TestWarehouse.Today, first.AcceptedAt);

        (await house.Files.AtAsync(new(new DateOnly(2025, 3, 8)))).KnownAt.Should().Be(first.AcceptedAt);
        (await house.Files.AtAsync(new(new DateOnly(2025, 3, 8), house.Clock.GetUtcNow()))).KnownAt.Should().Be(first.AcceptedAt);
    }

    [Fact]
    public async Task Keeps_sixteen_editions_and_mends_a_corrupt_one()
    {
        var build = await BuildAsync();
        for (var day = 1; day <= 20; day++)
        {
            var path = BuildFiles.Edition(house.Folder, build.BuildId, new(new DateOnly(2025, 1, day)));
            File.WriteAllText(path, "half");
            File.SetLastAccessTimeUtc(path, new DateTime(2024, 1, day, 0, 0, 0, DateTimeKind.Utc));
        }

        var edition = await house.Files.AtAsync(new(new DateOnly(2025, 1, 3)));

        edition.AsOf.Should().Be(new DateOnly(2025, 1, 3));
        EditionNames().Should().HaveCount(16).And.Contain([Path.GetFileName(edition.Path), $"edition-{build.BuildId}-20250120.duckdb"])
            .And.NotContain($"edition-{build.BuildId}-20250101.duckdb");
    }

    private async Task<BuildOutcome> BuildAsync()
    {
        var outcome = await new WarehouseBuild(house.Folder, house.Clock, SmallPlan.Good).RunAsync(TestWarehouse.Today, null);
        outcome.IsPromoted.Should().BeTrue();
        return outcome;
    }

    private string[] EditionNames() => [.. Directory.EnumerateFiles(house.Folder.Editions).Select(path => Path.GetFileName(path)!).Order()];

    private static void Damage(string path, string damage)
    {
        switch (damage)
        {
            case "rubbish":
                File.WriteAllText(path, "this is not a database");
                break;
            case "cut":
                using (var file = File.OpenWrite(path)) file.SetLength(file.Length / 2);
                break;
            default:
                File.Delete(path);
                using (var other = DuckDbFile.OpenForWriting(path)) other.Execute("create table something (a integer)");
                break;
        }
    }
}
