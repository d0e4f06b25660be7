using OcopAnalytics.Api.Cli;
using OcopAnalytics.Api.Tests.Testing;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Tests.Cli;

/// <summary>The program was replaced by a newer one while its warehouse lay there.</summary>
public sealed class NewerProgramTests : IDisposable
{
    /// <summary>Of other SQL, and without what pages and briefings ask of it today.</summary>
    private const string Older = "update dim_build set sql_fingerprint = 'older'; drop macro table funding_row";

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_service_builds_again_before_it_serves_a_warehouse_of_an_older_program()
    {
        (await folder.RunAsync("ingest", folder.Sample("DN-731-2025-H1.xlsx"))).Code.Should().Be(ExitCode.Done);
        var old = MakeOld("alter table dim_build drop column sql_fingerprint");

        var told = await ServeAsync();

        told.Should().Contain("Chương trình đã đổi").And.Contain("đã vào sử dụng").And.Contain("Mở trang");
        NewestBuild().Should().NotBe(old);
        old = MakeOld(Older);
        (await folder.RunAsync("start", "--once")).Code.Should().Be(ExitCode.Done);
        NewestBuild().Should().NotBe(old, "what ends instead of serving does everything too");
        Directory.GetFiles(folder.Data.Published, "*.docx").Should().NotBeEmpty("briefings are written of what was built again");
        (await ServeAsync()).Should().NotContain("Chương trình đã đổi", "that was done");
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("start")]
    public async Task A_service_whose_warehouse_cannot_be_built_again_says_why_and_serves(string command)
    {
        (await folder.RunAsync("ingest", folder.Sample("DN-731-2025-H1.xlsx"))).Code.Should().Be(ExitCode.Done);
        MakeOld(Older);
        await File.WriteAllTextAsync(folder.Data.ArchiveFile, "no archive");

        (await ServeAsync(command)).Should().Contain("Chương trình đã đổi").And.Contain("Lỗi: ").And.Contain("Mở trang");
    }

    private string NewestBuild() => Path.GetFileName(Directory.GetFiles(folder.Data.Warehouse, "warehouse-*.duckdb").Order(StringComparer.Ordinal).Last());

    private string MakeOld(string how)
    {
        using var file = DuckDbFile.OpenForWriting(Path.Combine(folder.Data.Warehouse, NewestBuild()));
        file.Execute(how);
        return NewestBuild();
    }

    /// <summary>Serves until the address is told, then stops; gives what was printed.</summary>
    private async Task<string> ServeAsync(string command = "serve")
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        await using var output = new Told("Mở trang", stop);
        await CommandTree.RunAsync([command, "--port", "0", "--data", folder.Data.Root], output, output, folder.Adjust, stop.Token);
        return output.ToString();
    }

    /// <summary>Ends a service once it has said a word.</summary>
    private sealed class Told(string last, CancellationTokenSource stop) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            if (value?.Contains(last, StringComparison.Ordinal) == true) stop.CancelAfter(TimeSpan.FromMilliseconds(200));
        }
    }
}
