using Microsoft.Extensions.DependencyInjection;
using OcopAnalytics.Api.Cli;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Jobs;
using OcopAnalytics.Reports.Excel;
using OcopAnalytics.Testing;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Tests.Testing;

/// <summary>A data folder of its own, gone when the test is; the command line runs on it in this process.</summary>
public sealed class TestFolder : IDisposable
{
    /// <summary>The morning of 15/7/2025 in Việt Nam: every sample period is over.</summary>
    public static readonly DateTimeOffset Morning = new(2025, 7, 15, 1, 0, 0, TimeSpan.Zero);

    public TestFolder() => Data.Prepare();

    public DataFolder Data { get; } = new(Path.Combine(Path.GetTempPath(), "ocop-api-" + Guid.NewGuid().ToString("N")));
    public FixedClock Clock { get; } = new(Morning);

    /// <summary>Sets the clock, and does not wait long for a busy writer.</summary>
    public void Adjust(IServiceCollection services)
    {
        // A test says itself when the inbox is looked through.
        foreach (var watch in services.Where(service => service.ImplementationType == typeof(InboxWatch)).ToList()) services.Remove(watch);
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(new DeskRules(TimeSpan.FromMilliseconds(300)));
    }

    /// <summary>Runs a command as a person would type it and gives what it printed.</summary>
    public async Task<CliResult> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandTree.RunAsync([.. args, "--data", Data.Root], output, error, Adjust);
        return new CliResult(code, output.ToString(), error.ToString());
    }

    /// <summary>Writes a sample submission to a file of the folder and gives its path.</summary>
    public string Sample(string fileName)
    {
        var path = Path.Combine(Data.Root, fileName);
        File.WriteAllBytes(path, Samples.Workbook(fileName));
        return path;
    }

    /// <summary>Makes this folder what another is; nobody may be at work in either.</summary>
    public void CopyFrom(TestFolder other) => FolderCopy.Copy(other.Data.Root, Data.Root);

    public void Dispose() => Directory.Delete(Data.Root, recursive: true);
}

/// <summary>How a command ended and what it said.</summary>
public sealed record CliResult(int Code, string Output, string Error);

/// <summary>Sample submissions by file name, as workbooks.</summary>
public static class Samples
{
    private static readonly IReadOnlyDictionary<string, SubmissionDraft> drafts =
        SampleSubmissions.All().ToDictionary(sample => sample.FileName, sample => sample.Draft);

    public static byte[] Workbook(string fileName) => SubmissionTemplateWorkbook.Write(drafts[fileName]);

    /// <summary>A sample whose unit left a sheet empty.</summary>
    public static byte[] Without(string fileName, string sheetKey)
    {
        var rows = drafts[fileName].Rows.ToDictionary();
        rows[sheetKey] = [];
        return SubmissionTemplateWorkbook.Write(drafts[fileName] with { Rows = rows });
    }

    /// <summary>A sample in which one producer's product stands under two codes, which are given.</summary>
    public static byte[] WithOneNameTwice(string fileName, out string[] codes)
    {
        var rows = drafts[fileName].Rows.ToDictionary();
        var products = rows["product"].Select(row => new Dictionary<string, object?>(row)).ToList();
        (products[1]["product_name"], products[1]["producer_code"]) = (products[0]["product_name"], products[0]["producer_code"]);
        codes = [.. products.Take(2).Select(product => (string)product["product_code"]!)];
        rows["product"] = [.. products];
        // Its turnover line says the name too.
        rows["revenue"] = [];
        return SubmissionTemplateWorkbook.Write(drafts[fileName] with { Rows = rows });
    }

    /// <summary>A sample changed into something the intake must refuse: a star rating of 6.</summary>
    public static byte[] WithSixStars(string fileName)
    {
        var draft = drafts[fileName];
        var rows = draft.Rows.ToDictionary();
        rows["certification"] = [.. draft.RowsOf("certification").Select((row, index) => index > 0 ? row : Changed(row))];
        return SubmissionTemplateWorkbook.Write(draft with { Rows = rows });

        static IReadOnlyDictionary<string, object?> Changed(IReadOnlyDictionary<string, object?> row) =>
            new Dictionary<string, object?>(row) { ["star_rating"] = 6L };
    }
}
