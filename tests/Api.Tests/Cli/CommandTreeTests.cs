using System.Text.Json;
using OcopAnalytics.Api.Cli;
using OcopAnalytics.Api.Tests.Testing;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Tests.Cli;

public sealed class CommandTreeTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Theory]
    [InlineData("--help", "Nạp tệp của đơn vị rồi dựng lại kho / Take in files, then build")]
    [InlineData("kpi --help", "Chỉ số: thực hiện so với chỉ tiêu / KPIs against their targets")]
    [InlineData("ingest --help", "--dry-run")]
    [InlineData("--help", "Cách dùng / Usage:\n  ocop [command] [options]\n\nTùy chọn / Options:")]
    [InlineData("template --help", "--unit <CODE> (bắt buộc)      Mã đơn vị báo cáo / Reporting unit code")]
    [InlineData("build --help", "--known-at")]
    [InlineData("start --help", "--once")]
    public async Task Help_is_in_both_languages(string line, string expected)
    {
        var result = await folder.RunAsync(line.Split(' '));

        result.Code.Should().Be(ExitCode.Done);
        result.Output.Should().Contain(expected);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("ingest")]
    [InlineData("kpi --colour red")]
    [InlineData("template --unit 731")]
    [InlineData("serve --port many")]
    [InlineData("serve --port 70000")]
    [InlineData("serve --host everywhere")]
    [InlineData("build --as-of 2026-01-01")]
    [InlineData("build --as-of tomorrow")]
    [InlineData("build --known-at noon")]
    [InlineData("ingest no-such-file.xlsx")]
    [InlineData("check no-such-file.xlsx")]
    [InlineData("report briefing --programme DN19 --out bao-cao.doc")]
    public async Task A_command_that_is_not_right_ends_with_2_and_says_why(string line)
    {
        var result = await folder.RunAsync(line.Split(' '));

        result.Code.Should().Be(ExitCode.BadInput);
        result.Error.Should().MatchRegex("Lệnh chưa đúng|Chưa đúng");
    }

    [Fact]
    public async Task Reading_without_a_warehouse_ends_with_1_and_says_how_to_mend_it()
    {
        var result = await folder.RunAsync("kpi", "--json");

        result.Code.Should().Be(ExitCode.Failed);
        result.Output.Should().BeEmpty("a script must not take a message for JSON");
        result.Error.Should().Contain("./ocop build").And.NotContain("   at ");
    }

    [Fact]
    public async Task A_workbook_goes_from_ingest_to_figure_and_back_to_its_cells()
    {
        var ingested = await folder.RunAsync("ingest", folder.Sample("DT-866-2019-H2.xlsx"), "--json");
        var kpis = await folder.RunAsync("kpi", "--json", "--programme", "DT21", "--phase", "2018-2020", "--as-of", "2020-12-31");
        var explained = await folder.RunAsync("explain", "products_entered", "--json", "--programme", "DT21", "--as-of", "2020-12-31", "--limit", "1000");
        var table = await folder.RunAsync("kpi", "--programme", "DT21", "--as-of", "2020-12-31");

        ingested.Code.Should().Be(ExitCode.Done, ingested.Error);
        Parse(ingested).GetProperty("files")[0].GetProperty("status").GetString().Should().Be("accepted");
        var entered = Parse(kpis).EnumerateArray().Single(row => row.GetProperty("kpi_code").GetString() == "products_entered");
        var lineage = Parse(explained).EnumerateArray().Single();
        lineage.GetProperty("numerator").GetDecimal().Should().Be(entered.GetProperty("numerator").GetDecimal()).And.BePositive();
        lineage.GetProperty("rows").GetArrayLength().Should().Be(lineage.GetProperty("row_count").GetInt32());
        table.Output.Should().Contain("Thực hiện").And.Contain("Đồng Tháp");
    }

    [Fact]
    public async Task A_dry_run_takes_nothing_in()
    {
        var good = await folder.RunAsync("ingest", folder.Sample("DT-866-2019-H2.xlsx"), "--dry-run");
        var bad = Path.Combine(folder.Data.Root, "bad.xlsx");
        await File.WriteAllBytesAsync(bad, Samples.WithSixStars("DT-866-2019-H2.xlsx"));
        var refused = await folder.RunAsync("check", bad);

        good.Code.Should().Be(ExitCode.Done, good.Error);
        refused.Code.Should().Be(ExitCode.BadInput);
        refused.Output.Should().Contain("Công nhận!").And.Contain("Hạng sao");
        File.Exists(folder.Data.ArchiveFile).Should().BeFalse();
        Directory.GetFiles(folder.Data.Submissions).Should().BeEmpty();
    }

    [Fact]
    public async Task One_bad_file_among_good_ones_ends_with_2_and_the_good_ones_count()
    {
        var bad = Path.Combine(folder.Data.Root, "bad.xlsx");
        await File.WriteAllBytesAsync(bad, Samples.WithSixStars("DT-867-2019-H2.xlsx"));

        var result = await folder.RunAsync("ingest", bad, folder.Sample("DT-866-2019-H2.xlsx"));
        var status = Parse(await folder.RunAsync("status", "--json"));

        result.Code.Should().Be(ExitCode.BadInput);
        result.Output.Should().Contain("1 tệp được nạp, 1 tệp bị trả lại vì có lỗi.");
        status.GetProperty("submissions").GetProperty("accepted").GetInt32().Should().Be(1);
        status.GetProperty("is_build_owed").GetBoolean().Should().BeFalse();
        status.GetProperty("build").GetProperty("as_of").GetString().Should().Be("2025-07-15", "that is the day in Việt Nam");
    }

    [Fact]
    public async Task While_another_process_writes_ingest_and_build_say_so_and_reading_goes_on()
    {
        await folder.RunAsync("ingest", folder.Sample("DT-866-2019-H2.xlsx"));
        using var other = WriterLock.Acquire(folder.Data, TimeSpan.FromSeconds(5));

        var ingest = await folder.RunAsync("ingest", folder.Sample("DT-867-2019-H2.xlsx"));
        var build = await folder.RunAsync("build");
        var kpi = await folder.RunAsync("kpi", "--json");

        ingest.Code.Should().Be(ExitCode.Failed);
        ingest.Error.Should().Contain("đang nạp hoặc dựng số liệu").And.NotContain("   at ");
        build.Code.Should().Be(ExitCode.Failed);
        build.Error.Should().Contain("đang nạp hoặc dựng số liệu");
        kpi.Code.Should().Be(ExitCode.Done);
    }

    [Fact]
    public async Task A_build_broken_off_after_a_file_was_taken_in_is_made_up_for_by_the_next()
    {
        var first = folder.Sample("DT-866-2019-H2.xlsx");
        await folder.RunAsync("ingest", first);
        foreach (var file in Directory.GetFiles(folder.Data.Warehouse)) await File.WriteAllTextAsync(file, "hỏng");

        var broken = await folder.RunAsync("kpi", "--json");
        var built = await folder.RunAsync("build");
        var mended = await folder.RunAsync("kpi", "--json");

        broken.Code.Should().Be(ExitCode.Failed);
        broken.Error.Should().Contain("./ocop build");
        built.Code.Should().Be(ExitCode.Done, built.Error);
        mended.Code.Should().Be(ExitCode.Done, mended.Error);
    }

    [Fact]
    public async Task A_build_as_of_a_day_is_read_as_of_that_day()
    {
        await folder.RunAsync("ingest", folder.Sample("DT-866-2020-H1.xlsx"), folder.Sample("DT-866-2020-H2.xlsx"));

        var built = await folder.RunAsync("build", "--as-of", "30/06/2020", "--json");
        var rows = Parse(await folder.RunAsync("kpi", "--json", "--programme", "DT21"));

        Parse(built).GetProperty("is_promoted").GetBoolean().Should().BeTrue();
        rows.EnumerateArray().Select(row => row.GetProperty("as_of").GetString()).Distinct().Should().Equal("2020-06-30");
    }

    [Fact]
    public async Task Nothing_known_before_the_first_file_means_nothing_in_the_figures()
    {
        await folder.RunAsync("ingest", folder.Sample("DT-866-2019-H2.xlsx"));

        var built = await folder.RunAsync("build", "--known-at", "2025-07-14");
        var rows = Parse(await folder.RunAsync("kpi", "--json", "--programme", "DT21", "--phase", "2018-2020"));

        built.Code.Should().Be(ExitCode.Done, built.Error);
        rows.EnumerateArray().Should().OnlyContain(row => row.GetProperty("actual_value").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public async Task A_template_is_written_and_an_unknown_unit_refused()
    {
        var path = Path.Combine(folder.Data.Root, "new", "template.xlsx");

        var written = await folder.RunAsync("template", "--unit", "731", "--period", "2025-H1", "--out", path);
        var unknown = await folder.RunAsync("template", "--unit", "000", "--period", "2025-H1", "--out", path);

        written.Code.Should().Be(ExitCode.Done, written.Error);
        new FileInfo(path).Length.Should().BePositive();
        unknown.Code.Should().Be(ExitCode.BadInput);
    }

    public void Dispose() => folder.Dispose();

    private static JsonElement Parse(CliResult result) => JsonDocument.Parse(result.Output).RootElement;
}
