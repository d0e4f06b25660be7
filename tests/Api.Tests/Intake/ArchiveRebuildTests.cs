using System.Text;
using System.Text.Json;
using OcopAnalytics.Api.Cli;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Programmes;
using OcopAnalytics.Api.Quality;
using OcopAnalytics.Api.Review;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Programmes;
using OcopAnalytics.Api.Tests.Testing;
using OcopAnalytics.Etl;
using OcopAnalytics.Etl.Intake;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Tests.Intake;

/// <summary>An archive that was lost is made again from the files as they were handed in, cell for cell.</summary>
public sealed class ArchiveRebuildTests(ArchiveRebuildTests.LivedInHouse house) : IClassFixture<ArchiveRebuildTests.LivedInHouse>
{
    private const string Rebuild = "archive rebuild";

    [Theory]
    [InlineData(true, true, true)]
    [InlineData(true, false, true)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    public async Task A_lost_archive_is_made_again_to_the_cell_from_what_is_left(bool hasRegister, bool hasBuilds, bool isToTheDigit)
    {
        using var folder = house.Copy();
        var (tables, figures) = (Tables(folder), house.Figures);
        await File.WriteAllTextAsync(folder.Data.ArchiveFile, "not a database");
        var told = await folder.RunAsync("build");
        told.Code.Should().Be(ExitCode.Failed);
        told.Error.Should().Contain("./ocop archive rebuild");
        (await folder.RunAsync("check", folder.Sample("DN-731-2019-H2.xlsx"))).Error.Should().Contain("./ocop archive rebuild");
        if (!hasRegister) File.Delete(folder.Data.RegisterFile);
        if (!hasBuilds) Directory.Delete(folder.Data.Warehouse, recursive: true);

        var rebuilt = await folder.RunAsync(Rebuild.Split(' '));

        rebuilt.Code.Should().Be(ExitCode.Done, rebuilt.Error + rebuilt.Output);
        rebuilt.Output.Should().Contain("Đã làm lại kho lưu: 11 biểu").And.Contain("đã vào sử dụng").And.NotContain("Bilingual");
        if (isToTheDigit)
        {
            SameTables(folder, tables);
            (await FiguresAsync(folder)).Should().Equal(figures, "as known at each moment too");
        }
        else
        {
            Rows(Tables(folder)).Should().Equal(Rows(tables), "the log of the house knows who handed in what, a moment off");
            (await FiguresAsync(folder))[..1].Should().Equal(figures[..1]);
        }
        File.ReadAllText(Directory.EnumerateFiles(folder.Data.Root, "archive-*.duckdb").Single()).Should().Be("not a database", "the old one is kept");
        Directory.EnumerateDirectories(folder.Data.Root, "rebuilding-*").Should().BeEmpty();
        (await folder.RunAsync("audit", "verify")).Code.Should().Be(ExitCode.Done);
    }

    [Fact]
    public async Task A_sound_archive_is_found_to_say_the_same_and_one_that_lost_something_is_noticed()
    {
        using var folder = house.Copy();
        var tables = Tables(folder);
        var rebuilt = await folder.RunAsync([.. Rebuild.Split(' '), "--json"]);
        rebuilt.Code.Should().Be(ExitCode.Done, rebuilt.Error);
        var answer = JsonDocument.Parse(rebuilt.Output).RootElement;
        answer.GetProperty("notes").GetArrayLength().Should().Be(0, answer.ToString());
        SameTables(folder, tables);

        File.Delete(folder.Data.ArchiveFile);
        var builds = Directory.EnumerateFiles(folder.Data.Warehouse, "warehouse-*").ToList();
        var refused = await folder.RunAsync("build");
        refused.Code.Should().Be(ExitCode.Failed, "nothing is built of an archive that is gone");
        refused.Error.Should().Contain("sổ tiếp nhận").And.Contain("./ocop archive rebuild");
        Directory.EnumerateFiles(folder.Data.Warehouse, "warehouse-*").Should().Equal(builds);
        (await folder.RunAsync(Rebuild.Split(' '))).Code.Should().Be(ExitCode.Done);
        SameTables(folder, tables);
    }

    [Fact]
    public async Task A_file_that_is_lost_or_changed_stops_it_by_name_unless_the_build_gives_its_rows()
    {
        using var folder = house.Copy();
        var (tables, archive) = (Tables(folder), await File.ReadAllBytesAsync(folder.Data.ArchiveFile));
        (await folder.RunAsync("build", "--known-at", house.Moments[1])).Code.Should().Be(ExitCode.Done, "a build that knows less is no help, and not asked");
        var (lost, changed) = (house.PathOf(folder, "DT-866-2020-H2.xlsx"), house.PathOf(folder, "DN-731-2025-H1.xlsx"));
        File.Delete(lost);
        await File.AppendAllTextAsync(changed, "x");

        var refused = await folder.RunAsync(Rebuild.Split(' '));
        refused.Code.Should().Be(ExitCode.Failed);
        refused.Error.Should().Contain($"Thiếu tệp submissions/{Path.GetFileNameWithoutExtension(lost)}: DT-866-2020-H2.xlsx (đơn vị 866, kỳ 2020-H2)")
            .And.Contain("DN-731-2025-H1.xlsx").And.Contain("mã băm").And.Contain("--from-build");
        (await File.ReadAllBytesAsync(folder.Data.ArchiveFile)).Should().Equal(archive, "nothing is half done");

        var taken = await folder.RunAsync([.. Rebuild.Split(' '), "--from-build"]);
        taken.Code.Should().Be(ExitCode.Done, taken.Error);
        taken.Output.Should().Contain("DT-866-2020-H2.xlsx (đơn vị 866, kỳ 2020-H2): không còn tệp");
        SameTables(folder, tables);

        Directory.Delete(folder.Data.Warehouse, recursive: true);
        var without = await folder.RunAsync([.. Rebuild.Split(' '), "--from-build"]);
        without.Code.Should().Be(ExitCode.Failed);
        without.Error.Should().Contain("DT-866-2020-H2.xlsx").And.NotContain("--from-build", "no build has its rows");
    }

    [Fact]
    public async Task What_is_read_otherwise_today_stays_as_it_was_accepted_and_is_told()
    {
        using var folder = house.Copy();
        // As if the program had read two cells otherwise when the file was accepted.
        using (var archive = DuckDbFile.OpenForWriting(folder.Data.ArchiveFile))
        {
            archive.Execute("update raw_product set product_name = product_name || ' (xưa)' where product_code = (select min(product_code) from raw_product where starts_with(product_code, 'SP-866'))");
        }
        (await folder.RunAsync("build")).Code.Should().Be(ExitCode.Done);
        var tables = Tables(folder);
        File.Delete(folder.Data.ArchiveFile);

        var rebuilt = await folder.RunAsync(Rebuild.Split(' '));

        rebuilt.Code.Should().Be(ExitCode.Done, rebuilt.Error);
        rebuilt.Output.Should().Contain("DT-866-2020-H2.xlsx").And.Contain("dòng của bảng \"Sản phẩm\" nay đọc khác khi tiếp nhận; giữ như khi tiếp nhận");
        SameTables(folder, tables);
    }

    [Fact]
    public async Task A_file_that_the_rules_of_today_would_refuse_is_loaded_and_told()
    {
        using var folder = house.Copy();
        var refused = Samples.WithSixStars("DN-737-2024-H1.xlsx");
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(refused));
        folder.Data.KeptFile(hash).Should().NotBeNull("what was rejected is kept too");
        AcceptUnseen(folder, hash);

        var rebuilt = await folder.RunAsync(Rebuild.Split(' '));

        rebuilt.Code.Should().Be(ExitCode.Done, rebuilt.Error);
        rebuilt.Output.Should().Contain("DN-737-2024-H1.xlsx: quy tắc hiện nay thấy 1 lỗi, vẫn nạp vì đã được tiếp nhận");
        using var made = DuckDbFile.OpenReadOnly(folder.Data.ArchiveFile);
        made.One<long>("select count(*) from raw_product where submission_id = $id", ("id", hash[..16])).Should().BePositive();
    }

    [Fact]
    public async Task A_file_of_which_nothing_can_be_read_any_more_stops_it_by_name()
    {
        using var folder = house.Copy();
        var content = Encoding.UTF8.GetBytes("không phải biểu");
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content));
        await File.WriteAllBytesAsync(folder.Data.SubmissionFile(hash), content);
        AcceptUnseen(folder, hash);
        var archive = await File.ReadAllBytesAsync(folder.Data.ArchiveFile);

        var refused = await folder.RunAsync([.. Rebuild.Split(' '), "--from-build"]);

        refused.Code.Should().Be(ExitCode.Failed);
        refused.Error.Should().Contain("DN-737-2024-H1.xlsx: đã được tiếp nhận, nhưng chương trình hiện nay không đọc được");
        (await File.ReadAllBytesAsync(folder.Data.ArchiveFile)).Should().Equal(archive);
    }

    [Fact]
    public async Task Where_nothing_tells_what_was_accepted_no_empty_archive_is_put_in_service()
    {
        using var folder = house.Copy();
        await File.WriteAllTextAsync(folder.Data.ArchiveFile, "not a database");
        File.Delete(folder.Data.RegisterFile);
        Directory.Delete(folder.Data.Warehouse, recursive: true);
        foreach (var file in Directory.EnumerateFiles(folder.Data.Root, "operations.db*")) File.Delete(file);

        var refused = await folder.RunAsync(Rebuild.Split(' '));

        refused.Code.Should().Be(ExitCode.Failed);
        refused.Error.Should().Contain("Không nơi nào còn ghi").And.Contain("Chưa thay đổi gì");
        (await File.ReadAllTextAsync(folder.Data.ArchiveFile)).Should().Be("not a database");
    }

    [Fact]
    public async Task A_run_that_breaks_off_or_meets_a_writer_leaves_the_old_archive_in_place()
    {
        using var folder = house.Copy();
        var archive = await File.ReadAllBytesAsync(folder.Data.ArchiveFile);
        // What a run that was killed leaves.
        var left = Directory.CreateDirectory(Path.Combine(folder.Data.Root, "rebuilding-20250101T000000000"));
        await File.WriteAllTextAsync(Path.Combine(left.FullName, "archive.duckdb"), "half");
        using (WriterLock.Acquire(folder.Data, TimeSpan.Zero))
        {
            (await folder.RunAsync(Rebuild.Split(' '))).Should().Match<CliResult>(busy => busy.Code == ExitCode.Failed && busy.Error.Contains("đang nạp hoặc dựng"));
        }

        using (WriterLock.Acquire(folder.Data, TimeSpan.Zero))
        {
            using var stop = new CancellationTokenSource();
            var rebuild = new ArchiveRebuild(folder.Data, PlaceBook.FromSeeds(), folder.Clock);
            var running = () => rebuild.Run(ArchiveFacts.Known(folder.Data), false, new Stopper(stop), stop.Token);
            running.Should().Throw<OperationCanceledException>();
        }
        (await File.ReadAllBytesAsync(folder.Data.ArchiveFile)).Should().Equal(archive);
        Directory.EnumerateDirectories(folder.Data.Root, "rebuilding-*").Should().BeEmpty();
        (await folder.RunAsync(Rebuild.Split(' '))).Code.Should().Be(ExitCode.Done);
    }

    [Fact]
    public async Task A_folder_without_files_is_bad_input_and_help_is_in_both_languages()
    {
        using var folder = new TestFolder();
        Directory.Delete(folder.Data.Submissions);
        (await folder.RunAsync(Rebuild.Split(' '))).Code.Should().Be(ExitCode.BadInput);
        (await folder.RunAsync("archive", "rebuild", "--help")).Output.Should().Contain("Làm lại kho lưu từ các tệp đã nộp").And.Contain("Make the archive again").And.Contain("--from-build");
    }

    // As if a file had been accepted that no build has seen.
    private static void AcceptUnseen(TestFolder folder, string hash)
    {
        using var archive = DuckDbFile.OpenForWriting(folder.Data.ArchiveFile);
        archive.Execute(
            """
            insert into raw_submission
            select $hash[:16], $hash, 'DN-737-2024-H1.xlsx', file_size, template_version, 'D737', '737', '2024-H1', received_at, accepted_at, submitted_by
            from raw_submission limit 1
            """, ("hash", hash));
    }

    // Every row of every table as text, in no order of its own.
    private static List<string> Tables(TestFolder folder)
    {
        using var archive = DuckDbFile.OpenReadOnly(folder.Data.ArchiveFile);
        var tables = archive.All("select table_name from duckdb_tables() order by table_name", row => row.GetString(0));
        tables.Should().HaveCountGreaterThan(20);
        return [.. tables.SelectMany(table => archive.All($"select '{table}: ' || one::varchar from {table} as one", row => row.GetString(0)).Order(StringComparer.Ordinal))];
    }

    private static void SameTables(TestFolder folder, List<string> before)
    {
        var now = Tables(folder);
        now.Except(before).Should().BeEmpty();
        before.Except(now).Should().BeEmpty();
        now.Should().HaveCount(before.Count);
    }

    private static IEnumerable<string> Rows(IEnumerable<string> tables) => tables.Where(row => !row.StartsWith("raw_submission:", StringComparison.Ordinal)
        && !row.StartsWith("raw_merge:", StringComparison.Ordinal) && !row.StartsWith("raw_programme_edition:", StringComparison.Ordinal) && !row.StartsWith("raw_programme_withdrawal:", StringComparison.Ordinal));

    private Task<List<string>> FiguresAsync(TestFolder folder) => LivedInHouse.FiguresAsync(folder, house.Moments);

    private sealed class Stopper(CancellationTokenSource stop) : IProgress<RebuildStep>
    {
        public void Report(RebuildStep value) => stop.Cancel();
    }

    /// <summary>A house in which everything was done that reaches the archive, and much that does not.</summary>
    public sealed class LivedInHouse : ClosedHouse, IAsyncLifetime
    {
        private readonly Dictionary<string, string> hashes = [];

        public List<string> Moments { get; } = [];
        public List<string> Figures { get; private set; } = [];

        public TestFolder Copy()
        {
            var copy = new TestFolder();
            copy.CopyFrom(Folder);
            copy.Clock.Now = Folder.Clock.Now + TimeSpan.FromHours(1);
            return copy;
        }

        public string PathOf(TestFolder folder, string fileName) => folder.Data.KeptFile(hashes[fileName])!;

        public new async Task InitializeAsync()
        {
            await base.InitializeAsync();
            foreach (var name in TakenIn) hashes[name] = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Samples.Workbook(name)));
            var (sender, reviewer) = (AccessOf(await this.MakeAsync("nop", [Role.Reporter], "731")), AccessOf(await this.MakeAsync("duyet", [Role.Reviewer])));
            var administrator = AccessOf(await this.MakeAsync("quan.tri", [Role.Administrator]));
            var neighbour = AccessOf(await this.MakeAsync("nop.734", [Role.Reporter], "734"));
            var review = Get<ReviewDesk>();

            // Replaced by a newer one; accepted, returned, withdrawn and replaced while it waited; JSON by review.
            Later();
            await TakeAsync("DN-731-2025-H1 sửa.xlsx", Samples.Without("DN-731-2025-H1.xlsx", "revenue"), Access.House);
            Later();
            (await review.AcceptAsync(await TakeAsync("DN-731-2023-H1.xlsx", Samples.Workbook("DN-731-2023-H1.xlsx"), sender), reviewer, default)).Should().BeNull();
            (await review.ReturnAsync(await TakeAsync("DN-731-2022-H1.xlsx", Samples.Workbook("DN-731-2022-H1.xlsx"), sender), "sai", [], reviewer, default)).Should().BeNull();
            (await review.WithdrawAsync(await TakeAsync("DN-731-2021-H1.xlsx", Samples.Workbook("DN-731-2021-H1.xlsx"), sender), sender, default)).Should().BeNull();
            await TakeAsync("DN-731-2020-H1.xlsx", Samples.Workbook("DN-731-2020-H1.xlsx"), sender);
            await TakeAsync("DN-731-2020-H1 sửa.xlsx", Samples.Without("DN-731-2020-H1.xlsx", "revenue"), sender);
            await TakeAsync("DN-737-2024-H1.xlsx", Samples.WithSixStars("DN-737-2024-H1.xlsx"), Access.House);
            Later();
            (await review.AcceptAsync(await TakeAsync("bieu.json", Encoding.UTF8.GetBytes(Json), neighbour), reviewer, default)).Should().BeNull();

            // CSV files as one, and a foreign file twice: its codes follow from what the unit had handed in before.
            Later();
            await TakeAsync("bieu.csv.zip", CsvBundle.Pack(TestForms.Csv.Select(file => (file.Name, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Text)))), Access.House);
            foreach (var period in (string[])["2024-H2", "2025-H1"])
            {
                Later();
                var list = Path.Combine(Folder.Data.Root, $"danh-sach-{period}.csv");
                await File.WriteAllTextAsync(list, TestForms.Recognitions.Replace("05/05/2025", period == "2025-H1" ? "05/05/2025" : "05/11/2024", StringComparison.Ordinal));
                var read = await Folder.RunAsync("ingest", "--profile", "quyet-dinh-cong-nhan", "--unit", "735", "--period", period, list);
                read.Code.Should().Be(ExitCode.Done, read.Output + read.Error);
            }

            // A programme put in force and taken back, another that holds; codes merged, and parted again.
            var programmes = Get<ProgrammeDesk>();
            var (first, second) = (await ProposeAsync("DT7"), await ProposeAsync("DT8"));
            Later();
            (await programmes.PutInForceAsync(first, administrator, default)).Should().BeNull();
            Later();
            (await programmes.PutInForceAsync(second, administrator, default)).Should().BeNull();
            Later();
            (await programmes.WithdrawAsync(first, administrator, default)).Should().BeNull();
            var names = (await Get<WarehouseReader>().NamesAsync()).Where(row => row.Kind == "product" && row.UnitCode == "731").Select(row => row.Code).Take(3).ToList();
            Later();
            (await Get<MergeDesk>().MergeAsync(new MergeDraft("product", names[0], names, "một sản phẩm"), Access.House, default)).Should().BeNull();
            Later();
            (await Get<MergeDesk>().UndoAsync("product", names[1], Access.House, default)).Should().BeNull();
            Later();
            using var copy = Copy();
            Figures = await FiguresAsync(copy, Moments);

            async Task<long> ProposeAsync(string code) =>
                await programmes.ProposeAsync(new SubmissionFile(code + ".xlsx", new TestProgrammes(code).ToBytes(), Folder.Clock.Now, "quan.tri"), administrator, default);
        }

        /// <summary>Now, and as known before the first was accepted by review and before the CSV files came.</summary>
        public static async Task<List<string>> FiguresAsync(TestFolder folder, List<string> moments)
        {
            var answers = new List<string>();
            foreach (var moment in (string?[])[null, moments[1], moments[4]])
            {
                string[] asked = ["kpi", "--programme", "DN19", "--json", "--as-of", "2025-06-30"];
                var told = await folder.RunAsync(moment is null ? asked : [.. asked, "--known-at", moment]);
                told.Code.Should().Be(ExitCode.Done, told.Error);
                // Which build answered, and until when it knows, is another matter.
                answers.Add(string.Join('\n', told.Output.Split('\n').Where(line => !line.Contains("\"build_id\"", StringComparison.Ordinal) && !line.Contains("\"known_at\"", StringComparison.Ordinal))));
            }
            answers.Distinct().Should().HaveCount(3, "moments differ");
            return answers;
        }

        private void Later()
        {
            Moments.Add(Folder.Clock.Now.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));
            Folder.Clock.Now += TimeSpan.FromMinutes(7) + TimeSpan.FromTicks(1_234_560);
        }

        private async Task<long> TakeAsync(string name, byte[] content, Access by)
        {
            var taken = await Get<SubmissionDesk>().TakeAsync([new SubmissionFile(name, content, Folder.Clock.Now, by.Name)], SubmissionSource.Upload, by, null, null, default);
            taken.Taken.Single().Outcome!.Status.Should().Be(
                name.StartsWith("DN-737", StringComparison.Ordinal) ? IngestStatus.Rejected : by.IsSignedIn ? IngestStatus.Waiting : IngestStatus.Accepted,
                string.Join('\n', taken.Taken[0].Outcome!.Issues.Select(issue => issue.MessageVi)));
            return taken.Taken[0].AttemptId;
        }

        private Access AccessOf(User user) =>
            new(AccessKind.User, user.UserName!, user.Id, user.Roles.SelectMany(Role.RightsOf), Get<UnitBook>().ScopeOf(user.Places, user.Roles));

        private const string Json =
            """
            {"template": "ocop-bieu-mau", "version": 1,
             "unit_profile": {"unit_code": "734", "unit_name": "Tân Phú", "period_code": "2025-H1", "data_nature": "official", "prepared_date": "2025-06-14"},
             "producer": [{"producer_code": "CT-734-9001", "producer_name": "HTX Mưa", "producer_type": "cooperative", "joined_date": "2023-01-01"}],
             "product": [{"product_code": "SP-734-9001", "product_name": "Chuối sấy", "producer_code": "CT-734-9001", "listed_date": "2024-03-01"}],
             "certification": [], "training": [], "funding": []}
            """;
    }
}
