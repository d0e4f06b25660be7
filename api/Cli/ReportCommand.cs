using System.CommandLine;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Reports.Briefings;

namespace OcopAnalytics.Api.Cli;

/// <summary>report briefing: the briefing of a programme as PDF or Word document; the file's name says which.</summary>
public static class ReportCommand
{
    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust)
    {
        var file = CliOptions.Out("FILE.pdf|FILE.docx");
        var programme = new Option<string>("--programme") { Description = "Mã chương trình / Programme code", HelpName = "CODE", Required = true };
        var briefing = new Command("briefing", "Báo cáo tóm tắt, PDF hoặc Word / Briefing as PDF or Word") { programme, options.Phase, options.AsOf, options.KnownAt, options.Map, file }
            .Runs(options, adjust, async (session, stop) =>
            {
                var path = Path.GetFullPath(session.Parsed.GetRequiredValue(file));
                if (BriefingForms.Of(path) is not { } form)
                {
                    return session.BadInput($"báo cáo ghi ra tệp .pdf hoặc .docx, không phải \"{Path.GetFileName(path)}\".");
                }
                var query = options.Scope(session.Parsed) with { Programme = session.Parsed.GetRequiredValue(programme), Place = null };
                var (made, problem) = await session.Get<BriefingDesk>().MakeAsync(query, form, stop);
                if (made is null) return session.BadInput(problem!);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllBytesAsync(path, made.Content, stop);
                session.Out.WriteLine(path);
                return ExitCode.Done;
            });
        return new Command("report", "Báo cáo / Reports") { briefing };
    }
}
