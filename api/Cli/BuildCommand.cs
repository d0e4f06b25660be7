using System.CommandLine;
using System.Globalization;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Cli;

/// <summary>build: the warehouse made anew from the archive, audited and put in service.</summary>
public static class BuildCommand
{
    /// <summary>The programme began in 2018 (490/QĐ-TTg of 7/5/2018): no figure is older than that year.</summary>
    private static readonly DateOnly FirstDay = new(2018, 1, 1);

    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust)
    {
        var knownAt = new Option<string?>("--known-at")
        {
            Description = "Chỉ dùng biểu đã nạp đến lúc này, 2025-07-01T08:00+07:00 / Only what was accepted by then", HelpName = "TIME",
        };
        return new Command("build", "Dựng lại kho số liệu / Build the warehouse") { options.AsOf, knownAt, options.Json }
            .Runs(options, adjust, (session, stop) => RunAsync(session, session.Parsed.GetValue(knownAt), stop));
    }

    private static async Task<int> RunAsync(CliSession session, string? knownAtText, CancellationToken stop)
    {
        var today = session.Get<VietnamClock>().Today;
        var asOf = today;
        if (session.Parsed.GetValue(session.Options.AsOf) is { } text
            && (!ReadingScope.TryReadDate(text, out asOf) || asOf < FirstDay || asOf > today))
        {
            return session.BadInput(ReadingDesk.Problem("as-of", text, [$"{FirstDay:yyyy-MM-dd} … {today:yyyy-MM-dd}"], "Không dựng được đến ngày"));
        }
        if (!TryReadTime(knownAtText, out var knownAt))
        {
            return session.BadInput(ReadingDesk.Problem("known-at", knownAtText, ["2025-07-01", "2025-07-01T08:00", "2025-07-01T08:00+07:00"], "Không đọc được thời điểm"));
        }

        var printer = new BuildPrinter(session.Out);
        var build = await session.Get<SubmissionDesk>().BuildAsync(asOf, knownAt, session.IsJson ? null : printer, stop);
        if (!session.IsJson) return printer.Ended(session, build);
        session.PrintJson(build);
        return build.IsPromoted ? ExitCode.Done : ExitCode.Failed;
    }

    /// <summary>A time without a zone is Vietnamese; a day alone means until its end.</summary>
    private static bool TryReadTime(string? text, out DateTimeOffset? time)
    {
        time = null;
        if (text is null) return true;
        if (ReadingScope.TryReadDate(text, out var day))
        {
            time = new DateTimeOffset(day, TimeOnly.MaxValue, VietnamClock.Offset);
            return true;
        }
        if (DateTime.TryParseExact(text, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            time = new DateTimeOffset(local, VietnamClock.Offset);
            return true;
        }
        string[] zoned = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];
        if (!DateTimeOffset.TryParseExact(text, zoned, CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact)) return false;
        time = exact;
        return true;
    }
}
