using System.CommandLine;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Cli;

/// <summary>build: the warehouse made anew from the archive, audited and put in service.</summary>
public static class BuildCommand
{
    /// <summary>The programme began in 2018 (490/QĐ-TTg of 7/5/2018): no figure is older than that year.</summary>
    private static readonly DateOnly FirstDay = new(2018, 1, 1);

    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust) =>
        new Command("build", "Dựng lại kho số liệu / Build the warehouse") { options.AsOf, options.KnownAt, options.Json }
            .Runs(options, adjust, (session, stop) => RunAsync(session, session.Parsed.GetValue(options.KnownAt), stop));

    private static async Task<int> RunAsync(CliSession session, string? knownAtText, CancellationToken stop)
    {
        var today = session.Get<VietnamClock>().Today;
        var asOf = today;
        if (session.Parsed.GetValue(session.Options.AsOf) is { } text
            && (!ReadingScope.TryReadDate(text, out asOf) || asOf < FirstDay || asOf > today))
        {
            return session.BadInput(ScopeTexts.Problem("as-of", text, [$"{FirstDay:yyyy-MM-dd} … {today:yyyy-MM-dd}"], "problem.no_build_day"));
        }
        DateTimeOffset? knownAt = null;
        if (knownAtText is not null && ViewpointQuery.TryReadTime(knownAtText, out var moment)) knownAt = moment;
        else if (knownAtText is not null)
        {
            return session.BadInput(ScopeTexts.Problem("known-at", knownAtText, ["2025-07-01", "2025-07-01T08:00", "2025-07-01T08:00+07:00"], "problem.no_time"));
        }

        var printer = new BuildPrinter(session.Out);
        var build = await session.Get<SubmissionDesk>().BuildAsync(asOf, knownAt, session.IsJson ? null : printer, stop);
        if (!session.IsJson) return printer.Ended(session, build);
        session.PrintJson(build);
        return build.IsPromoted ? ExitCode.Done : ExitCode.Failed;
    }
}
