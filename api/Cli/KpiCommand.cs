using System.CommandLine;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Cli;

/// <summary>kpi: every KPI against its target.</summary>
public static class KpiCommand
{
    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust)
    {
        var stated = new Option<bool>("--stated") { Description = "Số nêu trong văn bản so với số tính lại / What the documents state against what its parts give" };
        var verdict = new Option<string?>("--verdict") { Description = "Chỉ các con số có kết luận này, cùng --stated / Only figures of this verdict, with --stated", HelpName = "VERDICT" };
        return new Command("kpi", "Chỉ số: thực hiện so với chỉ tiêu / KPIs against their targets")
            { options.Programme, options.Phase, options.Place, options.AsOf, options.KnownAt, options.Map, stated, verdict, options.Json }
            .Runs(options, adjust, async (session, _) =>
            {
                if (session.Parsed.GetValue(stated))
                {
                    // A stated figure has a day, a phase and a place of its own: another one would be left out in silence.
                    Option<string?>[] foreign = [options.Phase, options.Place, options.AsOf, options.Map];
                    var given = foreign.Where(option => session.Parsed.GetValue(option) is not null).Select(option => option.Name).ToList();
                    if (given.Count > 0) return session.BadInput(HostTexts.NotWithStated(given));
                    return await StatedPrinter.RunAsync(session, options.Scope(session.Parsed), session.Parsed.GetValue(verdict));
                }
                var (reading, problem) = await session.Get<ReadingDesk>().ResolveAsync(options.Scope(session.Parsed));
                if (reading is null) return session.BadInput(problem!);
                var rows = await session.Get<ScorecardBook>().ReadAsync(reading);
                if (session.IsJson) session.PrintJson(rows);
                else Print(session.Out, reading, rows);
                return ExitCode.Done;
            });
    }

    private static void Print(TextWriter output, Reading.Reading reading, IReadOnlyList<ScorecardRow> rows)
    {
        var language = Language.Vietnamese;
        // What has neither a target nor a figure says nothing to a person; --json has every line.
        var telling = rows.Where(row => row.TargetId is not null || row.ActualValue is not null).ToList();
        foreach (var group in telling.GroupBy(row => (row.ProgrammeCode, row.PhaseCode, row.PlaceNameVi, row.AsOf)))
        {
            output.WriteLine($"{group.Key.ProgrammeCode} · {group.Key.PhaseCode} · {group.Key.PlaceNameVi} · đến {VietnameseFormat.Date(group.Key.AsOf)}");
            var table = new TextTable("Chỉ tiêu", "Nội dung", ">Thực hiện", ">Mục tiêu", ">Tiến độ cần có", ">Đạt", "Trạng thái");
            foreach (var row in group)
            {
                table.Add(row.TargetId ?? row.KpiCode, row.NameVi, Figures.Actual(row, language), Figures.Goal(row, language),
                    Figures.Value(row.ExpectedValue, row.Measure, language),
                    row.AttainmentShare is { } share ? VietnameseFormat.Percent(share) : Figures.None, Figures.Status(row.TargetStatus, language));
            }
            table.Print(output);
            output.WriteLine();
        }
        foreach (var view in reading.Subjects.Select(subject => subject.View).Distinct()) output.WriteLine(ViewpointWords.Line(reading.Build, view, language));
        output.WriteLine($"{HostTexts.Count(rows.Count - telling.Count)} dòng không có chỉ tiêu và chưa có số liệu không in ra.");
    }
}
