using System.CommandLine;
using OcopAnalytics.Api.Endpoints;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Cli;

/// <summary>diff: which figures changed between two viewpoints, and which submissions changed them.</summary>
public static class DiffCommand
{
    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust)
    {
        var fromAsOf = new Option<string?>("--from-as-of") { Description = "Mốc trước: số liệu đến hết ngày / Earlier viewpoint: as of this day", HelpName = "DATE" };
        var fromKnownAt = new Option<string?>("--from-known-at") { Description = "Mốc trước: biểu nhận đến lúc, hoặc mã bản dựng / Earlier viewpoint: known at", HelpName = "TIME" };
        return new Command("diff", "Con số nào khác giữa hai mốc, vì biểu nào / What differs between two viewpoints, and why")
            { options.Programme, options.Phase, options.AsOf, options.KnownAt, options.Map, fromAsOf, fromKnownAt, options.Json }
            .Runs(options, adjust, async (session, _) =>
            {
                var (asOf, knownAt) = (ReadingParameters.Blank(session.Parsed.GetValue(fromAsOf)), ReadingParameters.Blank(session.Parsed.GetValue(fromKnownAt)));
                if (asOf is null && knownAt is null) return session.BadInput("cần mốc trước: --from-as-of hoặc --from-known-at.");
                var (difference, problem) = await session.Get<DifferenceDesk>().ReadAsync(options.Scope(session.Parsed), asOf, knownAt, UnitScope.All);
                if (difference is null) return session.BadInput(problem!);
                if (session.IsJson) session.PrintJson(difference);
                else Print(session.Out, difference);
                return ExitCode.Done;
            });
    }

    private static void Print(TextWriter output, Difference difference)
    {
        var language = Language.Vietnamese;
        output.WriteLine($"{difference.ProgrammeCode} · {difference.PhaseCode}: {Words(difference.AsOfBefore, difference.KnownAtBefore)} → {Words(difference.AsOf, difference.KnownAt)}");
        if (difference.Figures.Count == 0)
        {
            output.WriteLine(language["difference.none"]);
            return;
        }
        var figures = new TextTable("Chỉ tiêu", "Nội dung", "Địa bàn", ">Mốc trước", ">Mốc sau", ">Chênh lệch", "Đánh giá");
        foreach (var row in difference.Figures)
        {
            figures.Add(row.TargetId ?? row.KpiCode, row.NameVi, row.PlaceNameVi, Figures.Value(row.Before, row.Measure, language),
                Figures.Value(row.After, row.Measure, language), Figures.Change(row.Change, row.Measure, language), Verdict(row, language));
        }
        figures.Print(output);
        output.WriteLine();
        var parts = new TextTable("Chỉ số", "Tệp", "Đơn vị", "Kỳ", "Nhận lúc", "Vì sao", ">Trước", ">Sau");
        foreach (var row in difference.Contributions)
        {
            parts.Add(row.KpiCode, row.FileName, row.UnitNameVi, row.PeriodCode, VietnamClock.Local(row.AcceptedAt), language["difference.kind_" + row.Kind],
                Number(row.NumeratorBefore), Number(row.NumeratorAfter));
        }
        parts.Print(output);
    }

    private static string Verdict(FigureChange row, Language language) => (row.StatusBefore, row.StatusAfter) switch
    {
        (null, null) => string.Empty,
        var (before, after) when before == after => Figures.Status(after!, language),
        var (before, after) => $"{(before is null ? Figures.None : Figures.Status(before, language))} → {(after is null ? Figures.None : Figures.Status(after, language))}",
    };

    private static string Words(DateOnly asOf, DateTimeOffset? knownAt) =>
        $"đến {VietnameseFormat.Date(asOf)}, {(knownAt is { } known ? $"biểu nhận đến {ViewpointQuery.Local(known)}" : "mọi biểu đã nhận")}";

    private static string Number(decimal? value) => value is { } number ? VietnameseFormat.Number(number) : string.Empty;
}
