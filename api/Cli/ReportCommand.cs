using System.CommandLine;
using OcopAnalytics.Api.Reading;

namespace OcopAnalytics.Api.Cli;

/// <summary>report briefing: the briefing of a programme as PDF.</summary>
public static class ReportCommand
{
    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust)
    {
        var file = CliOptions.Out("FILE.pdf");
        var programme = new Option<string>("--programme") { Description = "Mã chương trình / Programme code", HelpName = "CODE", Required = true };
        var briefing = new Command("briefing", "Báo cáo tóm tắt, PDF / Briefing as PDF") { programme, options.Phase, options.AsOf, options.KnownAt, options.Map, file }
            .Runs(options, adjust, async (session, stop) =>
            {
                var query = options.Scope(session.Parsed) with { Programme = session.Parsed.GetRequiredValue(programme), Place = null };
                var (printed, problem) = await session.Get<BriefingDesk>().PrintAsync(query, stop);
                if (printed is null) return session.BadInput(problem!);
                var path = Path.GetFullPath(session.Parsed.GetRequiredValue(file));
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllBytesAsync(path, printed.Pdf, stop);
                session.Out.WriteLine(path);
                return ExitCode.Done;
            });
        return new Command("report", "Báo cáo / Reports") { briefing };
    }
}
