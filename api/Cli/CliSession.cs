using System.CommandLine;
using System.Text.Json;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Cli;

/// <summary>One run of one command: its data folder, its services, and where it prints.</summary>
public sealed class CliSession(ParseResult parsed, CliOptions options, Action<IServiceCollection>? adjust) : IAsyncDisposable
{
    private ServiceProvider? services;

    public ParseResult Parsed { get; } = parsed;
    public CliOptions Options { get; } = options;
    public Action<IServiceCollection>? Adjust { get; } = adjust;
    public DataFolder Folder { get; } = new(Path.GetFullPath(parsed.GetRequiredValue(options.Data)));
    public bool IsVerbose { get; } = parsed.GetValue(options.Verbose);
    public bool IsJson => Parsed.GetResult(Options.Json) is not null && Parsed.GetValue(Options.Json);
    public TextWriter Out => Parsed.InvocationConfiguration.Output;
    public TextWriter Error => Parsed.InvocationConfiguration.Error;

    public T Get<T>() where T : notnull => (services ??= Compose()).GetRequiredService<T>();

    /// <summary>The same command with services of its own: what they open is closed with it.</summary>
    public CliSession Another() => new(Parsed, Options, Adjust);

    public void PrintJson<T>(T value) => Out.WriteLine(JsonSerializer.Serialize(value, Json.Options));

    /// <summary>Says what is not right with what was asked for.</summary>
    public int BadInput(string messageVi)
    {
        Error.WriteLine($"Chưa đúng: {messageVi}");
        return ExitCode.BadInput;
    }

    public int BadInput(ScopeProblem problem) => BadInput(problem.Message.Vi);

    /// <summary>Says what failed, in one line; the trace only when it was asked for.</summary>
    public int Failed(Exception failure)
    {
        Error.WriteLine($"Lỗi: {FailureTexts.Describe(failure).Vi}");
        if (IsVerbose) Error.WriteLine(failure);
        else if (!FailureTexts.IsForeseen(failure)) Error.WriteLine($"Chạy lại với --verbose để xem chi tiết (mã {failure.GetType().Name}, tiến trình {Environment.ProcessId}).");
        return ExitCode.Failed;
    }

    public async ValueTask DisposeAsync()
    {
        if (services is not null) await services.DisposeAsync();
    }

    private ServiceProvider Compose()
    {
        var collection = new ServiceCollection();
        collection.AddOcop(Folder);
        collection.AddLogging(log =>
        {
            log.SetMinimumLevel(IsVerbose ? LogLevel.Debug : LogLevel.None);
            // Answers go to standard output, so the log must not.
            log.AddSimpleConsole(console => console.SingleLine = true);
            log.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        });
        Adjust?.Invoke(collection);
        return collection.BuildServiceProvider();
    }
}
