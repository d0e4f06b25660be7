using System.CommandLine;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Cli;

/// <summary>explain: the rows and cells behind a figure.</summary>
public static class ExplainCommand
{
    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust)
    {
        var kpi = new Argument<string>("KPI") { Description = "Mã chỉ số, như products_certified_to_date / KPI code" };
        var offset = new Option<string?>("--offset") { Description = "Bỏ qua bấy nhiêu dòng / Rows to skip", HelpName = "N" };
        var limit = new Option<string?>("--limit") { Description = "Số dòng tối đa, đến 1000 / Rows at most", HelpName = "N" };
        return new Command("explain", "Các dòng và ô làm nên một con số / The rows and cells behind a figure")
            { kpi, options.Programme, options.Phase, options.Place, options.AsOf, options.KnownAt, options.Map, offset, limit, options.Json }
            .Runs(options, adjust, async (session, _) =>
            {
                var (page, pageProblem) = PageRange.Read(session.Parsed.GetValue(offset), session.Parsed.GetValue(limit));
                if (pageProblem is not null) return session.BadInput(pageProblem);
                var (lineages, problem) = await session.Get<LineageDesk>()
                    .ReadAsync(session.Parsed.GetValue(kpi), options.Scope(session.Parsed), UnitScope.All, page.Offset, page.Limit);
                if (lineages is null) return session.BadInput(problem!);
                if (session.IsJson) session.PrintJson(lineages);
                else foreach (var lineage in lineages) Print(session.Out, lineage, page);
                if (!session.IsJson && lineages.Count == 0) session.Out.WriteLine("Không có dòng nào.");
                return ExitCode.Done;
            });
    }

    private static void Print(TextWriter output, Lineage lineage, PageRange page)
    {
        output.WriteLine($"{lineage.NameVi} ({lineage.KpiCode})");
        output.WriteLine($"{lineage.ProgrammeCode} · {lineage.PhaseCode} · {lineage.PlaceCode} · đến {VietnameseFormat.Date(lineage.AsOf)}");
        if (lineage.CountsVi is { } counts) output.WriteLine($"Tính: {counts}");
        if (lineage.ExcludesVi is { } excludes) output.WriteLine($"Không tính: {excludes}");
        var denominator = lineage.Denominator is { } whole ? $" / {VietnameseFormat.Number(whole)}" : string.Empty;
        output.WriteLine($"Con số: {(lineage.Numerator is { } part ? VietnameseFormat.Number(part) : Figures.None)}{denominator}, từ {HostTexts.Count(lineage.RowCount)} dòng");

        var table = new TextTable("Kỳ", "Đơn vị", "Tệp", "Ô", "Mã", "Tên", ">Tử số", ">Mẫu số");
        foreach (var row in lineage.Rows)
        {
            table.Add(row.PeriodCode, row.UnitNameVi, row.FileName, row.Cells, row.ItemCode, row.ItemName,
                Number(row.Numerator), Number(row.Denominator));
        }
        table.Print(output);
        var shown = page.Offset + lineage.Rows.Count;
        if (shown < lineage.RowCount) output.WriteLine($"… còn {HostTexts.Count(lineage.RowCount - shown)} dòng: thêm --offset {shown}.");
        output.WriteLine();
    }

    private static string Number(decimal? value) => value is { } number ? VietnameseFormat.Number(number) : string.Empty;
}
