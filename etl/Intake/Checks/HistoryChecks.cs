using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>
/// A workbook against the one the unit handed in for the period before. All are warnings: things do end, shrink and grow,
/// but a row deleted by chance, a number cut short and a wrong money unit look just the same.
/// </summary>
internal static class HistoryChecks
{
    /// <summary>A count that loses more than this share, and more than <see cref="LeastFall"/>, is asked about.</summary>
    private const decimal MostLost = 0.2m;
    private const long LeastFall = 3;

    /// <summary>A money unit taken for another is a thousand times off; ten times is rare enough to ask.</summary>
    private const decimal Jump = 10m;

    private const int MostNamed = 10;

    /// <summary>Sheets whose entries stay from period to period, by the columns that tell one entry from another.</summary>
    private static readonly (SheetLayout Sheet, int[] Key)[] lists =
    [
        Of(ProjectSheets.Project, "project_code"), Of(SaleSheets.SalePoint, "sale_point_code"), Of(SaleSheets.Channel, "product_code", "channel_kind", "channel_name"),
        Of(ProjectSheets.ProductIdea, "idea_code"), Of(MonitoringSheets.CraftVillage, "village_code"),
    ];

    /// <summary>Sheets whose numbers are compared row by row with those of the period before.</summary>
    private static readonly (SheetLayout Sheet, int[] Key)[] numbers =
    [
        Of(SubmissionTemplate.UnitProfile), Of(SubmissionTemplate.Funding, "funding_source", "funding_content"),
        Of(MonitoringSheets.Staff, "staff_kind", "staff_level", "producer_code"), Of(MonitoringSheets.Revenue, "product_code"),
    ];

    /// <summary>Sheets whose rows of the period before these checks look at.</summary>
    public static IReadOnlyList<SheetLayout> Compared { get; } = [.. lists.Concat(numbers).Select(one => one.Sheet)];

    public static void Run(CheckContext context)
    {
        if (context.Known is not { PreviousPeriodCode: { } previous } known) return;
        CheckVanished(context, SubmissionTemplate.Product, IssueCode.ProductVanished, known.InPrevious(known.Earlier.Products), previous);
        CheckVanished(context, SubmissionTemplate.Producer, IssueCode.ProducerVanished, known.InPrevious(known.Earlier.Producers), previous);
        foreach (var (layout, key) in lists) CheckEntries(context, context.Sheets[layout], key, known.PreviousRows(layout), previous);
        foreach (var (layout, key) in numbers) CheckNumbers(context, context.Sheets[layout], key, known.PreviousRows(layout), previous);
    }

    private static void CheckVanished(CheckContext context, SheetLayout layout, string code, IEnumerable<string> before, string previous)
    {
        var (sheet, codeColumn) = (context.Sheets[layout], layout.IndexOf($"{layout.Key}_code"));
        if (!sheet.Has(codeColumn)) return;
        var listed = sheet.Rows.Select(row => row.Text(codeColumn)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Report(context, layout, code, [.. before.Where(each => !listed.Contains(each)).Order(StringComparer.Ordinal)], previous);
    }

    // A sheet that is empty or missing says nothing of its list, which stands as it was last handed in.
    private static void CheckEntries(CheckContext context, SheetRows sheet, int[] key, IReadOnlyList<SourceRow> before, string previous)
    {
        if (sheet.Rows.Count == 0 || !key.All(sheet.Has)) return;
        var listed = sheet.Rows.Select(row => KeyOf(sheet.Layout, row, key)).ToHashSet(StringComparer.Ordinal);
        Report(context, sheet.Layout, IssueCode.EntryVanished,
            [.. before.Where(row => !listed.Contains(KeyOf(sheet.Layout, row, key))).Select(row => NameOf(row, key)).Distinct().Order(StringComparer.Ordinal)], previous);
    }

    // One issue for all of them: a sheet forgotten whole would else fill the list.
    private static void Report(CheckContext context, SheetLayout layout, string code, List<string> vanished, string previous)
    {
        if (vanished.Count == 0) return;
        context.Issues.Warning(code, Spot.In(layout), null, vanished.Count, previous,
            string.Join(", ", vanished.Take(MostNamed)) + (vanished.Count > MostNamed ? ", …" : string.Empty));
    }

    private static void CheckNumbers(CheckContext context, SheetRows sheet, int[] key, IReadOnlyList<SourceRow> before, string previous)
    {
        var then = before.ToLookup(row => KeyOf(sheet.Layout, row, key), StringComparer.Ordinal);
        foreach (var row in sheet.Rows)
        {
            if (then[KeyOf(sheet.Layout, row, key)].FirstOrDefault() is not { } earlier) continue;
            for (var column = 0; column < sheet.Layout.Columns.Count; column++)
            {
                if (row.Count(column) is { } count && earlier.Count(column) is { } known) CheckCount(context, sheet.At(row, column), count, known, previous);
                else if (sheet.Layout.Columns[column].Kind == ColumnKind.Money) CheckAmount(context, sheet.At(row, column), row.Number(column), earlier.Number(column), previous);
            }
        }
    }

    private static void CheckCount(CheckContext context, Spot at, long count, long earlier, string previous)
    {
        // A year is no count of anything.
        if (at.Column!.Min >= 1000m || earlier - count < LeastFall || count >= earlier * (1 - MostLost)) return;
        context.Issues.Warning(IssueCode.CountFell, at, count, earlier, previous);
    }

    private static void CheckAmount(CheckContext context, Spot at, decimal? now, decimal? then, string previous)
    {
        if (now is not > 0 || then is not > 0 || (now < then * Jump && then < now * Jump)) return;
        var scale = at.Column!.MoneyScale;
        context.Issues.Warning(IssueCode.AmountJumped, at, now / scale, then / scale, previous, now > then ? now / then : then / now, now > then);
    }

    private static (SheetLayout, int[]) Of(SheetLayout sheet, params string[] key) => (sheet, [.. key.Select(sheet.IndexOf)]);

    // Names are compared as everywhere; codes are uniform already.
    private static string KeyOf(SheetLayout layout, SourceRow row, int[] key) => string.Join('|', key.Select(column =>
        layout.Columns[column].Kind == ColumnKind.Text ? VietnameseText.MatchKey(row.Text(column) ?? string.Empty) : row.Text(column)));

    // What a person knows the entry by: its code, and for a product in a shop the shop's name.
    private static string NameOf(SourceRow row, int[] key) => key.Length == 1 ? row.Text(key[0])! : $"{row.Text(key[0])} ({row.Text(key[^1])})";
}
