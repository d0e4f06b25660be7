using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Cli;

/// <summary>Prints a build as it goes: step, rows, time. Steps that made no rows and took no time are only counted.</summary>
public sealed class BuildPrinter(TextWriter output) : IProgress<BuildStep>
{
    private static readonly TimeSpan Noticeable = TimeSpan.FromMilliseconds(100);

    private int quiet;

    public void Report(BuildStep value)
    {
        if (value.Rows == 0 && value.Elapsed < Noticeable)
        {
            quiet++;
            return;
        }
        var rows = value.Rows == 0 ? string.Empty : HostTexts.Count(value.Rows) + " dòng";
        output.WriteLine($"  {value.Name,-52} {rows,16} {HostTexts.Seconds(value.Elapsed),14}");
    }

    /// <summary>The end of a build in words, and the exit code that goes with it.</summary>
    public int Ended(CliSession session, BuildOutcome build)
    {
        if (quiet > 0) session.Out.WriteLine($"  và {HostTexts.Count(quiet)} bước khác (khung nhìn, kiểm tra)");
        if (build.IsPromoted)
        {
            session.Out.WriteLine(HostTexts.BuildPromoted(build).Vi);
            return ExitCode.Done;
        }
        session.Error.WriteLine($"Lỗi: {HostTexts.AuditsFailed(build).Vi}");
        return ExitCode.Failed;
    }
}
