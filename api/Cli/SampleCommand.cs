using System.CommandLine;
using OcopAnalytics.Reports.Excel;

namespace OcopAnalytics.Api.Cli;

/// <summary>sample: the sample submissions as workbooks.</summary>
public static class SampleCommand
{
    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust)
    {
        var folder = CliOptions.Out("DIR");
        return new Command("sample", "Tạo các biểu mẫu số liệu mẫu / Write the sample submissions") { folder }
            .Runs(options, adjust, async (session, stop) =>
            {
                var target = Directory.CreateDirectory(session.Parsed.GetRequiredValue(folder));
                var count = 0;
                foreach (var (fileName, draft) in SampleSubmissions.All())
                {
                    await File.WriteAllBytesAsync(Path.Combine(target.FullName, fileName), SubmissionTemplateWorkbook.Write(draft), stop);
                    count++;
                }
                session.Out.WriteLine($"Đã ghi {HostTexts.Count(count)} tệp vào {target.FullName}.");
                return ExitCode.Done;
            });
    }
}
