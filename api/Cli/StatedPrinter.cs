using OcopAnalytics.Api.Endpoints;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Cli;

/// <summary>kpi --stated: what the documents state, beside what its parts give.</summary>
public static class StatedPrinter
{
    public static async Task<int> RunAsync(CliSession session, ScopeQuery scope, string? verdict)
    {
        var (reading, problem) = await session.Get<StatedDesk>().ReadAsync(scope.Programme, verdict, scope.KnownAt);
        if (reading is null) return session.BadInput(problem!);
        var figures = reading.Figures;
        if (session.IsJson)
        {
            session.PrintJson(StatedLine.Of(reading));
            return ExitCode.Done;
        }
        var language = Language.Vietnamese;
        foreach (var document in figures.GroupBy(figure => figure.Row.SourceDocument))
        {
            session.Out.WriteLine(document.Key);
            var table = new TextTable("Mã", "Con số", "Dòng", ">Văn bản", ">Tính ra", ">Chênh lệch", "Kết luận");
            foreach (var figure in document)
            {
                table.Add(figure.Row.FigureId, figure.Subject(language), figure.Row.SourceLine, figure.Stated, figure.Expected(language),
                    figure.Difference(language), language["stated.verdict_" + figure.Row.Verdict]);
            }
            table.Print(session.Out);
            session.Out.WriteLine();
        }
        session.Out.WriteLine(string.Join(", ", StatedDesk.Verdicts.Select(one =>
            $"{language["stated.verdict_" + one]}: {VietnameseFormat.Number(figures.Count(figure => figure.Row.Verdict == one))}")));
        session.Out.WriteLine(ViewpointWords.KnownAt(reading.Build, reading.View, language));
        return ExitCode.Done;
    }
}
