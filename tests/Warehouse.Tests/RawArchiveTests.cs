using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Warehouse.Tests;

/// <summary>The archive keeps whole submissions and tells what a unit has handed in so far.</summary>
public sealed class RawArchiveTests : IDisposable
{
    private const string BienHoa = "D731";

    private readonly TestWarehouse house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public void Knows_nothing_before_the_first_submission_and_makes_no_file_by_being_asked()
    {
        house.Archive.Contains(new string('0', 64)).Should().BeFalse();
        house.Archive.Known(BienHoa).Should().BeSameAs(KnownUnitData.Nothing);
        house.Archive.Owners().Should().BeSameAs(CodeOwners.Nobody);
        File.Exists(house.Folder.ArchiveFile).Should().BeFalse();
    }

    [Fact]
    public void Recognises_a_workbook_by_its_content()
    {
        var stored = house.Submit("731", "2025-H1", rows => rows);

        house.Archive.Contains(stored.ContentHash).Should().BeTrue();
        house.Archive.Contains(new string('0', 64)).Should().BeFalse();
    }

    [Fact]
    public void Gives_rows_back_as_they_came()
    {
        house.Submit("731", "2025-H1", rows => rows.Certification(new
        {
            product_code = "SP1",
            product_name = "Mật ong Định Quán",
            total_score = 78.55m,
            star_rating = 4L,
            decision_date = new DateOnly(2025, 5, 20),
        }));

        var row = house.Archive.Known(BienHoa).Certifications.Should().ContainSingle().Subject;

        row.RowNumber.Should().Be(SheetLayout.FirstDataRow);
        row.Values.Should().HaveCount(SubmissionTemplate.Certification.Columns.Count);
        Value(row, SubmissionTemplate.Certification, "product_name").Should().Be("Mật ong Định Quán");
        Value(row, SubmissionTemplate.Certification, "total_score").Should().Be(78.55m);
        Value(row, SubmissionTemplate.Certification, "star_rating").Should().Be(4L);
        Value(row, SubmissionTemplate.Certification, "decision_date").Should().Be(new DateOnly(2025, 5, 20));
        Value(row, SubmissionTemplate.Certification, "note").Should().BeNull();
    }

    [Fact]
    public void Knows_the_newest_row_of_each_product_of_submissions_that_still_count()
    {
        house.Submit("731", "2024-H1", rows => rows.Product(Named("SP1", "cũ")).Product(Named("SP2", "còn lại")));
        house.Submit("731", "2024-H2", rows => rows.Product(Named("SP1", "bị thay")).Product(Named("SP3", "gõ nhầm")));
        house.Submit("731", "2024-H2", rows => rows.Product(Named("SP1", "mới")));
        house.Submit("732", "2024-H2", rows => rows.Product(Named("SP9", "của nơi khác")));

        Names(house.Archive.Known(BienHoa)).Should().Equal("mới", "còn lại");
        Names(house.Archive.Known(BienHoa, exceptPeriodCode: "2024-H2")).Should().Equal("cũ", "còn lại");
    }

    [Fact]
    public void Knows_the_staff_as_last_counted_and_every_craft_village()
    {
        house.Submit("731", "2024-H1", rows => rows.Staff(new { staff_kind = "official", staff_level = "district", staff_count = 9 })
            .CraftVillage(new { village_code = "LN1", village_name = "Làng gốm" }));
        house.Submit("731", "2024-H2", rows => rows.Staff(new { staff_kind = "official", staff_level = "commune", staff_count = 30 }));
        house.Submit("731", "2025-H1", rows => rows);

        var known = house.Archive.Known(BienHoa);

        known.RowsOf(MonitoringSheets.Staff).Should().ContainSingle().Which.Values.Should().Equal("official", "commune", null, 30L, null);
        known.RowsOf(MonitoringSheets.CraftVillage).Should().ContainSingle();
    }

    [Fact]
    public void An_archive_from_before_the_younger_sheets_and_columns_is_read_and_written_on()
    {
        Directory.CreateDirectory(house.Folder.Root);
        using (var old = DuckDbFile.OpenForWriting(house.Folder.ArchiveFile))
        {
            foreach (var sheet in SubmissionTemplate.Sheets.Where(sheet => !sheet.IsOptional))
            {
                var columns = sheet.Columns.Where(column => !column.IsLater).Select(column => $"{column.Key} {RawSchema.TypeOf(column.Kind)}");
                old.Execute($"create table raw_{sheet.Key} (submission_id varchar not null, sheet_name varchar not null, row_number integer not null, {string.Join(", ", columns)})");
            }
            old.Execute(SqlCatalog.Embedded.Find("raw_submission").Body);
            old.Execute("insert into raw_submission values ('a', 'aa', 'cũ.xlsx', 1, 1, 'D731', '731', '2024-H1', timestamp '2024-07-01', timestamp '2024-07-01', 'x')");
            old.Execute("insert into raw_product by name select 'a' as submission_id, 'Sản phẩm' as sheet_name, 5 as row_number, 'SP1' as product_code, 'cũ' as product_name");
        }

        Names(house.Archive.Known(BienHoa)).Should().Equal("cũ");
        house.Archive.Known(BienHoa).RowsOf(MonitoringSheets.Staff).Should().BeEmpty();
        house.Submit("731", "2024-H2", rows => rows.Product(new { product_code = "SP2", product_name = "mới", product_type = "Mật ong" })
            .Staff(new { staff_kind = "official", staff_level = "district", staff_count = 9 }));

        Names(house.Archive.Known(BienHoa)).Should().Equal("cũ", "mới");
        Value(house.Archive.Known(BienHoa).Products[1], SubmissionTemplate.Product, "product_type").Should().Be("Mật ong");
        house.Archive.Known(BienHoa).RowsOf(MonitoringSheets.Staff).Should().ContainSingle();
    }

    [Fact]
    public void Knows_whose_codes_they_are()
    {
        house.Submit("731", "2025-H1", rows => rows.CertifiedProduct("SP1", 3));
        house.Submit("732", "2025-H1", rows => rows.CertifiedProduct("SP2", 3));

        var owners = house.Archive.Owners();

        owners.Products.Should().BeEquivalentTo(new Dictionary<string, string> { ["SP1"] = BienHoa, ["SP2"] = "D732" });
        owners.Producers.Keys.Should().BeEquivalentTo("CT-SP1", "CT-SP2");
    }

    [Fact]
    public async Task Opens_an_archive_that_was_written_before_a_sheet_joined_the_template()
    {
        house.Submit("731", "2024-H2", rows => rows.CertifiedProduct("SP1", 3));
        using (var archive = DuckDbFile.OpenForWriting(house.Folder.ArchiveFile)) archive.Execute("drop table raw_project");

        house.Archive.Known(BienHoa).RowsOf(ProjectSheets.Project).Should().BeEmpty();
        house.Archive.Known(BienHoa).Products.Should().HaveCount(1);
        house.Archive.Owners().Products.Should().HaveCount(1);
        (await house.BuildAsync()).IsPromoted.Should().BeTrue();

        house.Submit("731", "2025-H1", rows => rows.With(ProjectSheets.Project, new { project_code = "DA-1" }));
        house.Archive.Known(BienHoa).RowsOf(ProjectSheets.Project).Should().HaveCount(1);
        house.Archive.Owners().Of(ProjectSheets.Project).Should().ContainKey("DA-1");
    }

    [Fact]
    public void Gives_back_every_standing_list()
    {
        house.Submit("731", "2024-H2", rows => KnownUnitData.StandingLists.Aggregate(rows, (all, sheet) => all.With(sheet, new { })));

        var known = house.Archive.Known(BienHoa);

        KnownUnitData.StandingLists.Should().AllSatisfy(sheet => known.RowsOf(sheet).Should().ContainSingle(sheet.Key));
    }

    [Theory]
    [InlineData("star_rating", 4)]
    [InlineData("decision_date", "2025-05-20")]
    [InlineData("product_code", 12L)]
    public void Keeps_all_of_a_submission_or_nothing(string column, object value)
    {
        var values = new object?[SubmissionTemplate.Certification.Columns.Count];
        values[SubmissionTemplate.Certification.IndexOf(column)] = value;
        var rows = new TestSubmission("731", new(2025, 1)).Product(new { }).RowsBySheetKey
            .Append(new(SubmissionTemplate.Certification.Key, [new SourceRow(5, values)])).ToDictionary();
        var submission = house.Submit("732", "2025-H1", one => one) with { ContentHash = new string('1', 64), SubmissionId = new string('1', 16) };

        FluentActions.Invoking(() => house.Archive.Append(submission, rows)).Should().Throw<ArgumentException>().WithMessage($"Column {column}*");

        house.Archive.Contains(submission.ContentHash).Should().BeFalse();
        house.Archive.Owners().Products.Should().BeEmpty();
    }

    [Fact]
    public void Takes_sixty_five_thousand_rows_at_once()
    {
        house.Submit("731", "2025-H1", rows => Enumerable.Range(0, 65_000).Aggregate(rows, (all, number) => all.Product(Named($"SP{number}", "Sản phẩm"))));

        house.Archive.Owners().Products.Should().HaveCount(65_000);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Serves_readers_of_this_process_while_it_writes(bool isLockHeld)
    {
        using var held = isLockHeld ? WriterLock.Acquire(house.Folder, TimeSpan.Zero) : null;
        house.Submit("731", "2025-H1", rows => rows.CertifiedProduct("SP1", 3));
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            var counts = new List<int>();
            do counts.Add(house.Archive.Owners().Products.Count);
            while (!stop.IsCancellationRequested);
            return counts;
        })).ToList();

        for (var number = 2; number <= 6; number++) house.Submit("731", $"20{17 + number}-H1", rows => rows.CertifiedProduct($"SP{number}", 3));
        await stop.CancelAsync();

        foreach (var counts in await Task.WhenAll(readers)) counts.Should().BeInAscendingOrder();
        house.Archive.Owners().Products.Should().HaveCount(6);
    }

    [Fact]
    public async Task Stays_open_between_files_only_as_long_as_the_writer_lock_is_held()
    {
        var log = house.Folder.ArchiveFile + ".wal";
        using (WriterLock.Acquire(house.Folder, TimeSpan.Zero))
        {
            house.Submit("731", "2025-H1", rows => rows.CertifiedProduct("SP1", 3));
            File.Exists(log).Should().BeTrue("it is open");
            house.Archive.Known(BienHoa).Products.Should().HaveCount(1, "readers see it at once");

            await new WarehouseBuild(house.Folder, house.Clock, SmallPlan.Good).RunAsync(TestWarehouse.Today, null);
            File.Exists(log).Should().BeFalse("a build reads the file itself");
            house.Submit("731", "2025-H1", rows => rows);
        }

        File.Exists(log).Should().BeFalse();
        house.Archive.Known(BienHoa).Products.Should().BeEmpty();
    }

    private static object Named(string code, string name) => new { product_code = code, product_name = name };

    private static IEnumerable<object?> Names(KnownUnitData known) => known.Products.Select(row => Value(row, SubmissionTemplate.Product, "product_name"));

    private static object? Value(SourceRow row, SheetLayout sheet, string column) => row.Values[sheet.IndexOf(column)];
}
