using System.CommandLine;
using OcopAnalytics.Api.Intake;

namespace OcopAnalytics.Api.Cli;

/// <summary>template: the empty workbook of a unit and a period, with what is already known filled in.</summary>
public static class TemplateCommand
{
    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust)
    {
        var unit = new Option<string>("--unit") { Description = "Mã đơn vị báo cáo / Reporting unit code", HelpName = "CODE", Required = true };
        var period = new Option<string>("--period") { Description = "Kỳ báo cáo, 2025-H1 / Reporting period", HelpName = "PERIOD", Required = true };
        var file = CliOptions.Out("FILE.xlsx");
        return new Command("template", "Ghi biểu mẫu trống của một đơn vị, một kỳ / Write the empty workbook of a unit and a period") { unit, period, file }
            .Runs(options, adjust, async (session, stop) =>
            {
                var (workbook, problem) = session.Get<TemplateDesk>()
                    .Write(session.Parsed.GetRequiredValue(unit), session.Parsed.GetRequiredValue(period));
                if (workbook is null) return session.BadInput(problem!);
                var path = Path.GetFullPath(session.Parsed.GetRequiredValue(file));
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllBytesAsync(path, workbook, stop);
                session.Out.WriteLine($"Đã ghi {path}.");
                return ExitCode.Done;
            });
    }
}
