using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Cli;

/// <summary>Prints a build as it goes: step, rows, time.</summary>
public sealed class BuildPrinter(TextWriter output) : IProgress<BuildStep>
{
    public void Report(BuildStep value)
    {
        var rows = value.Rows == 0 ? string.Empty : HostTexts.Count(value.Rows) + " dòng";
        output.WriteLine($"  {value.Name,-52} {rows,16} {HostTexts.Seconds(value.Elapsed),14}");
    }

    /// <summary>The end of a build in words, and the exit code that goes with it.</summary>
    public static int Ended(CliSession session, BuildOutcome build)
    {
        if (build.IsPromoted)
        {
            session.Out.WriteLine(HostTexts.BuildPromoted(build));
            return ExitCode.Done;
        }
        session.Error.WriteLine($"Lỗi: {HostTexts.AuditsFailed(build)}");
        return ExitCode.Failed;
    }
}
