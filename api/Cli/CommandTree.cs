using System.CommandLine;

namespace OcopAnalytics.Api.Cli;

/// <summary>All commands of the program, which is service and command line in one.</summary>
public static class CommandTree
{
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(15);

    /// <summary>Runs a command and returns its exit code (<see cref="ExitCode"/>).</summary>
    /// <param name="adjust">Replaces services before they are used; tests set the clock with it.</param>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, TextWriter output, TextWriter error, Action<IServiceCollection>? adjust = null, CancellationToken stop = default)
    {
        var parsed = Create(adjust).Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not { ClearsParseErrors: true })
        {
            foreach (var problem in parsed.Errors) error.WriteLine($"Lệnh chưa đúng / Bad command: {problem.Message}");
            error.WriteLine("Xem cách dùng / See: ocop --help");
            return ExitCode.BadInput;
        }
        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            Output = output, Error = error, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeToEnd,
        }, stop);
    }

    private static RootCommand Create(Action<IServiceCollection>? adjust)
    {
        var options = new CliOptions();
        var root = new RootCommand(
            "OCOP Analytics: số liệu Chương trình OCOP, từ biểu của đơn vị đến chỉ tiêu / from a unit's workbook to a KPI against its target");
        root.Add(options.Data);
        root.Add(options.Verbose);
        root.Add(StartCommand.Create(options, adjust));
        root.Add(ServeCommand.Create(options, adjust));
        root.Add(SampleCommand.Create(options, adjust));
        root.Add(IngestCommand.Create(options, adjust));
        root.Add(CheckCommand.Create(options, adjust));
        root.Add(ProfilesCommand.Create(options, adjust));
        root.Add(BuildCommand.Create(options, adjust));
        root.Add(KpiCommand.Create(options, adjust));
        root.Add(AttentionCommand.Create(options, adjust));
        root.Add(ExplainCommand.Create(options, adjust));
        root.Add(DiffCommand.Create(options, adjust));
        root.Add(TemplateCommand.Create(options, adjust));
        root.Add(StatusCommand.Create(options, adjust));
        root.Add(ReportCommand.Create(options, adjust));
        root.Add(AuditCommand.Create(options, adjust));
        root.Add(ArchiveCommand.Create(options, adjust));
        root.Add(RescueCommand.Create(options, adjust));
        root.Add(DocsCommand.Create(options, adjust));
        BilingualHelp.AddTo(root);
        return root;
    }

    /// <summary>Gives a command its work. Whatever is thrown becomes one Vietnamese line and exit code 1.</summary>
    public static Command Runs(
        this Command command, CliOptions options, Action<IServiceCollection>? adjust, Func<CliSession, CancellationToken, Task<int>> work)
    {
        command.SetAction(async (parsed, stop) =>
        {
            await using var session = new CliSession(parsed, options, adjust);
            try
            {
                return await work(session, stop);
            }
            catch (Exception failure)
            {
                return session.Failed(failure);
            }
        });
        return command;
    }
}
