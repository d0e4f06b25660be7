using OcopAnalytics.Model.Intake;

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

    private static readonly SheetLayout Funding = SubmissionTemplate.Funding;
    private static readonly int Source = Funding.IndexOf("funding_source");
    private static readonly int Content = Funding.IndexOf("funding_content");

    public static void Run(CheckContext context)
    {
        if (context.Known is not { PreviousPeriodCode: { } previous } known) return;
        CheckVanished(context, SubmissionTemplate.Product, IssueCode.ProductVanished, known.InPrevious(known.Earlier.Products), previous);
        CheckVanished(context, SubmissionTemplate.Producer, IssueCode.ProducerVanished, known.InPrevious(known.Earlier.Producers), previous);
        CheckCounts(context, known, previous);
        CheckAmounts(context, known, previous);
    }

    private static void CheckVanished(CheckContext context, SheetLayout layout, string code, IEnumerable<string> before, string previous)
    {
        var (sheet, codeColumn) = (context.Sheets[layout], layout.IndexOf($"{layout.Key}_code"));
        if (!sheet.Has(codeColumn)) return;
        var listed = sheet.Rows.Select(row => row.Text(codeColumn)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var vanished = before.Where(each => !listed.Contains(each)).Order(StringComparer.Ordinal).ToList();
        if (vanished.Count == 0) return;
        // One issue for all of them: a sheet forgotten whole would else fill the list.
        context.Issues.Warning(code, Spot.In(layout), null, vanished.Count, previous,
            string.Join(", ", vanished.Take(MostNamed)) + (vanished.Count > MostNamed ? ", …" : string.Empty));
    }

    private static void CheckCounts(CheckContext context, KnownBefore known, string previous)
    {
        var profile = context.Sheets[SubmissionTemplate.UnitProfile];
        if (profile.Rows.FirstOrDefault() is not { } now || known.PreviousRows(SubmissionTemplate.UnitProfile) is not [var before, ..]) return;
        for (var column = 0; column < profile.Layout.Columns.Count; column++)
        {
            if (now.Count(column) is not { } count || before.Count(column) is not { } earlier) continue;
            if (earlier - count >= LeastFall && count < earlier * (1 - MostLost))
            {
                context.Issues.Warning(IssueCode.CountFell, profile.At(now, column), count, earlier, previous);
            }
        }
    }

    private static void CheckAmounts(CheckContext context, KnownBefore known, string previous)
    {
        var sheet = context.Sheets[Funding];
        var before = known.PreviousRows(Funding).Where(row => row.Text(Source) is not null && row.Text(Content) is not null)
            .ToLookup(row => (row.Text(Source), row.Text(Content)));
        foreach (var row in sheet.Rows)
        {
            if (before[(row.Text(Source), row.Text(Content))].FirstOrDefault() is not { } earlier) continue;
            for (var column = 0; column < Funding.Columns.Count; column++)
            {
                if (row.Number(column) is not > 0 || earlier.Number(column) is not > 0) continue;
                var (now, then) = (row.Number(column)!.Value, earlier.Number(column)!.Value);
                if (now < then * Jump && then < now * Jump) continue;
                var scale = Funding.Columns[column].MoneyScale;
                context.Issues.Warning(IssueCode.AmountJumped, sheet.At(row, column), now / scale, then / scale, previous, now > then ? now / then : then / now, now > then);
            }
        }
    }
}
