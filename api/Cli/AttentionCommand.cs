using System.CommandLine;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Cli;

/// <summary>attention: targets behind their pace, the most urgent first, who pulls them down and what would close the gap.</summary>
public static class AttentionCommand
{
    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust) =>
        new Command("attention", "Việc cần chú ý: chỉ tiêu chậm, đơn vị kéo chậm, phần còn thiếu / Targets behind, who pulls them down, what closes the gap")
            { options.Programme, options.Phase, options.AsOf, options.KnownAt, options.Map, options.Json }
            .Runs(options, adjust, async (session, _) =>
            {
                var (reading, problem) = await session.Get<ReadingDesk>().ResolveAsync(options.Scope(session.Parsed));
                if (reading is null) return session.BadInput(problem!);
                var items = await session.Get<TargetDesk>().AttentionAsync(reading);
                if (session.IsJson) session.PrintJson(items);
                else Print(session.Out, reading, items);
                return ExitCode.Done;
            });

    private static void Print(TextWriter output, Reading.Reading reading, IReadOnlyList<AttentionItem> items)
    {
        var language = Language.Vietnamese;
        foreach (var subject in reading.Subjects)
        {
            output.WriteLine($"{subject.Programme.ProgrammeCode} · {subject.PhaseCode ?? "mọi giai đoạn"} · đến {VietnameseFormat.Date(subject.View.AsOf)}");
            var table = new TextTable(">TT", "Chỉ tiêu", "Nội dung", ">Thực hiện", ">Theo tiến độ", "Trạng thái", "Để đạt mục tiêu", ">Còn (ngày)", "Kéo chậm nhất");
            foreach (var (row, units) in items.Where(item => item.Target.ProgrammeCode == subject.Programme.ProgrammeCode))
            {
                table.Add(VietnameseFormat.Number(row.AttentionRank), row.TargetId, row.NameVi, Figures.Value(row.ActualValue, row.Measure, language),
                    Figures.Value(row.ExpectedValue, row.Measure, language), Figures.Status(row.TargetStatus, language), Figures.Closing(row, language),
                    VietnameseFormat.Number(row.DaysLeft), string.Join("; ", units.Take(2).Select(unit => Figures.UnitBehind(unit, row, language))));
            }
            table.Print(output);
            output.WriteLine();
        }
        output.WriteLine($"Bản dựng {reading.Build.BuildId}. {language["attention.units_note"]}");
    }
}
