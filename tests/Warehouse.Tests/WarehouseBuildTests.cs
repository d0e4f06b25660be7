namespace OcopAnalytics.Warehouse.Tests;

/// <summary>Built aside, audited, promoted: readers never see half a build, and a bad one never serves.</summary>
public sealed class WarehouseBuildTests : IDisposable
{
    private readonly TestWarehouse house = new();

    public void Dispose() => house.Dispose();

    private string[] FilesInFolder => [.. Directory.EnumerateFileSystemEntries(house.Folder.Warehouse).Select(path => Path.GetFileName(path)!).Where(name => name is not ("editions" or "templates")).Order()];

    [Fact]
    public async Task Names_the_file_for_the_time_of_the_build()
    {
        var outcome = await BuildAsync(SmallPlan.Good);

        outcome.IsPromoted.Should().BeTrue();
        outcome.BuildId.Should().Be("20250901T120000000");
        FilesInFolder.Should().Equal("warehouse-20250901T120000000.duckdb");
    }

    [Fact]
    public async Task Gives_a_later_id_although_the_clock_stands_still()
    {
        await BuildAsync(SmallPlan.Good);

        (await BuildAsync(SmallPlan.Good)).BuildId.Should().Be("20250901T120000001", "a build that sorts before the last would never serve");
    }

    [Fact]
    public async Task Keeps_the_last_three_builds()
    {
        for (var count = 0; count < 5; count++) await BuildAsync(SmallPlan.Good);

        FilesInFolder.Should().Equal([.. Enumerable.Range(2, 3).Select(number => $"warehouse-20250901T12000000{number}.duckdb")]);
    }

    [Fact]
    public async Task Keeps_the_build_before_when_an_audit_fails_and_says_which_rows()
    {
        await BuildAsync(SmallPlan.Good);
        var before = FilesInFolder;

        var outcome = await BuildAsync(SmallPlan.WithFailingAudit);

        outcome.IsPromoted.Should().BeFalse();
        var finding = outcome.Findings.Should().ContainSingle().Subject;
        finding.Should().BeEquivalentTo(new { AuditName = "dim_period__is_empty", ClaimVi = "Không được có kỳ nào.", ClaimEn = "There is no period.", RowCount = 1L });
        finding.SampleRows.Should().ContainSingle().Which.Should().StartWith("period_key = 20251, ");
        finding.InWords().En.Should().StartWith("dim_period__is_empty: 1 rows fail. There is no period. For example: period_key = 20251, ");
        FilesInFolder.Should().Equal(before);
        house.Files.CurrentBuildId.Should().Be("20250901T120000000");
    }

    [Theory]
    [InlineData("select 1 as key_column from range(3)", 1)]
    [InlineData("select null::integer as key_column", 1)]
    [InlineData("select range as key_column from range(3)", 0)]
    public async Task Audits_the_key_of_every_header(string body, int findings)
    {
        var outcome = await BuildAsync(SmallPlan.Of(("star/dim_a.sql", $"/* A.\ngrain: a\nkey: key_column\nmaterialize: table\n*/\n{body}")));

        outcome.Findings.Select(finding => finding.AuditName).Should().Equal(Enumerable.Repeat("dim_a__key", findings));
    }

    [Fact]
    public async Task Leaves_no_file_when_a_step_breaks_and_says_which()
    {
        await BuildAsync(SmallPlan.Good);
        var before = FilesInFolder;
        var building = () => BuildAsync(SmallPlan.Of(("star/dim_a.sql", "/* A.\ngrain: a\nkey: none\nmaterialize: table\n*/\nselect error('hỏng giữa chừng') as a")));

        (await building.Should().ThrowAsync<WarehouseBuildException>()).WithMessage("*bước dim_a*hỏng giữa chừng*vẫn được dùng.");
        FilesInFolder.Should().Equal(before);
    }

    [Fact]
    public async Task Leaves_no_file_when_it_is_stopped()
    {
        using var stop = new CancellationTokenSource();
        var building = () => new WarehouseBuild(house.Folder, house.Clock, SmallPlan.Good)
            .RunAsync(TestWarehouse.Today, null, new Watcher(_ => stop.Cancel()), stop.Token);

        await building.Should().ThrowAsync<OperationCanceledException>();
        FilesInFolder.Should().BeEmpty();
    }

    [Fact]
    public async Task Removes_what_a_crashed_process_left()
    {
        File.WriteAllText(Path.Combine(house.Folder.Warehouse, "building-20240101T000000000.duckdb"), "half");
        File.WriteAllText(Path.Combine(house.Folder.Warehouse, "building-20240101T000000000.duckdb.wal"), "half");
        Directory.CreateDirectory(Path.Combine(house.Folder.Warehouse, "building-20240101T000000000.duckdb.seeds"));

        await BuildAsync(SmallPlan.Good);

        FilesInFolder.Should().ContainSingle().Which.Should().StartWith("warehouse-");
    }

    [Fact]
    public async Task Counts_only_what_was_accepted_by_then()
    {
        var first = house.Submit("731", "2025-H1", rows => rows);
        house.Submit("731", "2025-H1", rows => rows);

        await new WarehouseBuild(house.Folder, house.Clock, SmallPlan.Good).RunAsync(TestWarehouse.Today, first.AcceptedAt);

        using var built = OpenNewest();
        built.All("select submission_id from raw_submission", row => row.GetString(0)).Should().Equal(first.SubmissionId);
        built.One<DateTime>("select known_at from dim_build").Should().Be(first.AcceptedAt.UtcDateTime);
    }

    [Fact]
    public async Task Reports_its_steps_and_comments_every_table()
    {
        house.Submit("731", "2025-H1", rows => rows);
        var steps = new List<BuildStep>();

        await new WarehouseBuild(house.Folder, house.Clock, SmallPlan.Of(("staging/stg_submission.sql",
            "/* As handed in.\ngrain: a\nkey: submission_id\nmaterialize: table\n*/\nselect submission_id from raw_submission")))
            .RunAsync(TestWarehouse.Today, null, new Watcher(steps.Add));

        steps.Take(4).Select(step => (step.Name, step.Rows)).Should().Equal(("template", 0), ("raw_submission", 1), ("programmes", 0), ("stg_submission", 1));
        // Side by side, so in either order.
        steps.Skip(4).Select(step => (step.Name, step.Rows)).Should().BeEquivalentTo([("stg_submission__key ... stg_submission__key", 0L), ("checkpoint", 0L)]);
        using var built = OpenNewest();
        built.One<string>("select comment from duckdb_tables() where table_name = 'dim_period'").Should().Be("Half-years.");
    }

    [Fact]
    public async Task Names_the_table_that_could_not_be_filled_and_leaves_nothing()
    {
        house.Submit("731", "2025-H1", rows => rows);
        const string Header = "/* Some.\ngrain: a\nkey: n\nmaterialize: table\n*/\n";

        var building = () => new WarehouseBuild(house.Folder, house.Clock, SmallPlan.Of(
            ("staging/stg_submission.sql", Header + "select submission_id as n from raw_submission"),
            ("star/dim_other.sql", Header + "select n from stg_submission"),
            ("star/dim_broken.sql", Header + "select error('no ' || n)::varchar as n from stg_submission"),
            ("star/fact_after.sql", Header + "select n from dim_broken"))).RunAsync(TestWarehouse.Today, null);

        (await building.Should().ThrowAsync<WarehouseBuildException>()).WithMessage("*dim_broken*");
        Directory.EnumerateFileSystemEntries(house.Folder.Warehouse, "*uild*").Should().BeEmpty();
    }

    [Fact]
    public async Task Says_how_to_mend_an_archive_that_cannot_be_read_and_leaves_the_last_build_in_service()
    {
        house.Submit("731", "2025-H1", rows => rows.CertifiedProduct("SP1", 3));
        var good = await house.BuildAsync();
        await File.WriteAllTextAsync(house.Folder.ArchiveFile, "not a database");

        await house.Invoking(one => one.BuildAsync()).Should().ThrowAsync<WarehouseBuildException>().WithMessage("*archive.duckdb*bản sao lưu*");

        BuildFiles.Ids(house.Folder).Should().Equal(good.BuildId);
    }

    [Fact]
    public async Task Gives_the_same_rows_from_the_same_inputs()
    {
        house.Submit("731", "2025-H1", rows => rows.CertifiedProduct("SP1", 3).CertifiedProduct("SP2", 4));
        house.Submit("866", "2024-H2", rows => rows.CertifiedProduct("SP3", 5));

        (await house.BuildAsync()).Findings.Should().BeEmpty();
        var first = Marts();
        await house.BuildAsync();

        first.Should().HaveCountGreaterThan(1000);
        Marts().Should().Equal(first);
    }

    [Theory]
    [InlineData("Số liệu OCOP; năm 2025")]
    [InlineData("it's = \"here\"")]
    public async Task Builds_in_a_folder_of_any_name(string name)
    {
        var folder = new DataFolder(Path.Combine(house.Folder.Root, name));
        var outcome = await new WarehouseBuild(folder, house.Clock, SmallPlan.Good).RunAsync(TestWarehouse.Today, null);
        using var files = new WarehouseFiles(folder, house.Clock);

        files.CurrentBuildId.Should().Be(outcome.BuildId);
        (await files.AtAsync(new(new DateOnly(2025, 3, 8)))).AsOf.Should().Be(new DateOnly(2025, 3, 8));
    }

    private Task<BuildOutcome> BuildAsync(BuildPlan plan) => new WarehouseBuild(house.Folder, house.Clock, plan).RunAsync(TestWarehouse.Today, null);

    private DuckDB.NET.Data.DuckDBConnection OpenNewest() => DuckDbFile.OpenReadOnly(Directory.EnumerateFiles(house.Folder.Warehouse, "warehouse-*").Max()!);

    private List<string> Marts()
    {
        using var built = OpenNewest();
        var marts = SqlCatalog.Embedded.Of(SqlLayer.Mart).Where(mart => mart.Header.IsTable).Select(mart => mart.Name).ToList();
        // A table has no order of its own.
        return [.. marts.SelectMany(mart => built.All($"select '{mart}: ' || {mart}::varchar from {mart}", row => row.GetString(0))).Order(StringComparer.Ordinal)];
    }

    private sealed class Watcher(Action<BuildStep> onStep) : IProgress<BuildStep>
    {
        public void Report(BuildStep value) => onStep(value);
    }
}
