using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OcopAnalytics.Api.Intake;

namespace OcopAnalytics.Api.Tests.Testing;

/// <summary>The service itself on a free port of this machine, over a small warehouse made of a few sample submissions.</summary>
public class ApiHouse : IAsyncLifetime
{
    /// <summary>What every house has taken in before its tests begin.</summary>
    public static readonly IReadOnlyList<string> TakenIn =
        ["DT-866-2019-H2.xlsx", "DT-866-2020-H2.xlsx", "DT-867-2019-H2.xlsx", "DN-731-2024-H2.xlsx", "DN-731-2025-H1.xlsx"];

    // Forty houses begin alike: the files are taken in and built once.
    private static readonly Lazy<Task<TestFolder>> filled = new(FillAsync);

    private WebApplication app = null!;

    public TestFolder Folder { get; } = new();
    public HttpClient Client { get; private set; } = null!;
    public IServiceProvider Services => app.Services;
    public Uri Address => Client.BaseAddress!;

    protected virtual bool HasWarehouse => true;
    protected virtual bool RunsJobs => false;

    /// <summary>Without signing in everything can be read, as most tests want it.</summary>
    protected virtual bool IsDemo => true;

    public async Task InitializeAsync()
    {
        if (HasWarehouse) Folder.CopyFrom(await filled.Value);
        app = ServiceHost.Build(new ServeOptions(Folder.Data, Port: 0, RunsJobs: RunsJobs, IsDemo: IsDemo), Folder.Adjust);
        await app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    private static async Task<TestFolder> FillAsync()
    {
        var folder = new TestFolder();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        var taken = await folder.RunAsync(["ingest", .. TakenIn.Select(folder.Sample)]);
        return taken.Code == 0 ? folder : throw new InvalidOperationException($"The samples were not taken in: {taken.Output}{taken.Error}");
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    public T Get<T>() where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>The answer as JSON; whatever its status is.</summary>
    public async Task<(HttpResponseMessage Response, JsonElement Body)> JsonAsync(string url)
    {
        var response = await Client.GetAsync(new Uri(url, UriKind.Relative));
        return (response, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement);
    }

    public async Task<(HttpResponseMessage Response, JsonElement Body)> UploadAsync(byte[] content, string fileName = "bieu.xlsx")
    {
        var response = await Client.PostAsync(new Uri("/api/v1/submissions", UriKind.Relative), Form(content, fileName));
        var text = await response.Content.ReadAsStringAsync();
        return (response, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }

    public static MultipartFormDataContent Form(byte[] content, string fileName)
    {
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue(SubmissionWorkbooks.ContentType);
        return new MultipartFormDataContent { { file, "file", fileName } };
    }
}

/// <summary>A house into which nothing was taken in yet.</summary>
public sealed class EmptyHouse : ApiHouse
{
    protected override bool HasWarehouse => false;
}

/// <summary>A house whose jobs run.</summary>
public sealed class WorkingHouse : ApiHouse
{
    protected override bool RunsJobs => true;
}
