using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>
/// Numbers that stand far from all others of their column: the robust z (Iglewicz and Hoaglin 1993), 0.6745 times the
/// distance from the median over the median absolute deviation. Taken on a logarithmic scale, for amounts differ by factors;
/// median and deviation are not drawn along by the very numbers that are wrong, as mean and variance are.
/// </summary>
internal static class OutlierChecks
{
    private const int LeastRows = 12;
    private const int MostNamed = 20;

    /// <summary>The bound Iglewicz and Hoaglin recommend.</summary>
    private const double MostDistance = 3.5;

    /// <summary>Nothing closer to the median than ten times is worth a question, however alike the others are.</summary>
    private const double LeastFactor = 10;

    /// <summary>Columns bounded tighter hold marks, stars or years, and are checked by their bounds.</summary>
    private const decimal LeastRange = 1000m;

    public static void Run(CheckContext context)
    {
        foreach (var layout in SubmissionTemplate.Sheets.Where(layout => layout.Shape == SheetShape.Table))
        {
            var sheet = context.Sheets[layout];
            if (sheet.Rows.Count < LeastRows) continue;
            // Officials are counted by the hundred and leaders of one producer by twos: alike is what is of one kind.
            foreach (var alike in KindOf(layout) is >= 0 and var kind ? sheet.Rows.GroupBy(row => row.Text(kind)).Select(rows => rows.ToList()) : [sheet.Rows])
            {
                for (var column = 0; alike.Count >= LeastRows && column < layout.Columns.Count; column++)
                {
                    if (IsMeasured(layout.Columns[column])) Check(context, sheet, alike, column);
                }
            }
        }
    }

    private static int KindOf(SheetLayout layout)
    {
        for (var column = 0; column < layout.Columns.Count; column++)
        {
            if (layout.Columns[column].Choices is not null) return column;
        }
        return -1;
    }

    private static bool IsMeasured(ColumnLayout column) =>
        column.Kind is ColumnKind.Money or ColumnKind.Count && column.Min < LeastRange && (column.Max == 0m || column.Max - column.Min >= LeastRange);

    private static void Check(CheckContext context, SheetRows sheet, List<SourceRow> alike, int column)
    {
        var written = alike.Select(row => (Row: row, Value: ValueOf(row, column))).Where(each => each.Value > 0).ToList();
        if (written.Count < LeastRows) return;
        var logs = written.Select(each => Math.Log((double)each.Value)).ToArray();
        var median = MedianOf(logs);
        var deviations = logs.Select(log => Math.Abs(log - median)).ToArray();
        // More than half of them alike: the mean deviation stands in, as the authors have it.
        var deviation = MedianOf(deviations) is > 0 and var middle ? middle / 0.6745 : deviations.Average() * 1.2533;
        if (deviation == 0) return;

        var scale = sheet.Layout.Columns[column].MoneyScale;
        var named = 0;
        for (var index = 0; index < written.Count && named < MostNamed; index++)
        {
            if (deviations[index] / deviation <= MostDistance || deviations[index] < Math.Log(LeastFactor)) continue;
            named++;
            context.Issues.Warning(IssueCode.ValueOutlier, sheet.At(written[index].Row, column), written[index].Value / scale,
                logs[index] > median, (decimal)Math.Exp(deviations[index]), (decimal)Math.Exp(median) / scale, written.Count);
        }
    }

    private static decimal ValueOf(SourceRow row, int column) => row.Number(column) ?? row.Count(column) ?? 0m;

    private static double MedianOf(double[] values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
