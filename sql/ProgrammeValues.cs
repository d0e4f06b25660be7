using System.Globalization;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Warehouse;

/// <summary>
/// Between the programme workbook, in which days are days and 70 is 70 %, and the seeds, in which all is text and a share
/// is 0 to 1.
/// </summary>
public static class ProgrammeValues
{
    private const decimal Percent = 100m;
    private const string DayFormat = "yyyy-MM-dd";
    private const string MilestoneValue = "milestone_value";

    private static readonly string[] targetValues = ["target_min", "target_stretch", "target_max"];

    /// <summary>For sheets in which nothing depends on how a target is measured.</summary>
    public static readonly IReadOnlySet<string> NoShareTargets = new HashSet<string>();

    /// <summary>The targets that are measured in percent, so that their milestones are written in percent too.</summary>
    public static IReadOnlySet<string> ShareTargets(IEnumerable<IReadOnlyDictionary<string, string?>> targets) =>
        targets.Where(row => KpiOf(ProgrammeLists.Template.Target, row.GetValueOrDefault) is { IsShare: true } && row.GetValueOrDefault("target_id") is not null)
            .Select(row => row["target_id"]!).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A row as the seeds write it, by column; nothing for an empty cell.</summary>
    /// <param name="shareTargets">See <see cref="ShareTargets"/>.</param>
    public static Dictionary<string, string?> Written(SheetLayout layout, IReadOnlyList<object?> values, IReadOnlySet<string> shareTargets)
    {
        if (layout.Key == "target_milestone" && values[layout.IndexOf("target_id")] is string target && shareTargets.Contains(target))
        {
            values = [.. values.Select((value, index) => layout.Columns[index].Key == MilestoneValue && value is decimal percent ? percent / Percent : value)];
        }
        var kpi = KpiOf(layout, column => values[layout.IndexOf(column)] as string);
        return layout.Columns.Select((column, index) => (column.Key, Value: Text(IsPercent(column.Key, kpi) && values[index] is decimal share ? share / Percent : values[index])))
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
    }

    /// <summary>A row of the seeds as the workbook shows it, by column; what the workbook has no column for is left out.</summary>
    /// <param name="shareTargets">See <see cref="ShareTargets"/>.</param>
    public static Dictionary<string, object?> Shown(SheetLayout layout, IReadOnlyDictionary<string, string> row, IReadOnlySet<string> shareTargets)
    {
        var kpi = KpiOf(layout, row.GetValueOrDefault);
        var shown = layout.Columns.ToDictionary(column => column.Key, column => Shown(column, kpi, row.GetValueOrDefault(column.Key)), StringComparer.Ordinal);
        if (layout.Key == "target_milestone" && shareTargets.Contains(row["target_id"])) shown[MilestoneValue] = (decimal)shown[MilestoneValue]! * Percent;
        if (layout.Key != "programme") return shown;
        shown["start_date"] = Day(row.GetValueOrDefault("valid_from"));
        shown["end_date"] = Day(row.GetValueOrDefault("valid_to"))?.AddDays(-1);
        return shown;
    }

    /// <summary>The day after a day, both as the seeds write them.</summary>
    public static string NextDay(string day) => Text(Day(day)!.Value.AddDays(1))!;

    /// <summary>Do two rows say the same in every column of a sheet? 0.70 is 0.7.</summary>
    public static bool SayTheSame(SheetLayout layout, IReadOnlyDictionary<string, string?> one, IReadOnlyDictionary<string, string> other) =>
        layout.Columns.All(column => Plain(column, one.GetValueOrDefault(column.Key)) == Plain(column, other.GetValueOrDefault(column.Key)));

    private static string Plain(ColumnLayout column, string? text) => string.IsNullOrEmpty(text) ? string.Empty
        : column.Kind is ColumnKind.Score or ColumnKind.Money ? Number(text).ToString("G29", CultureInfo.InvariantCulture)
        : text.Trim();

    private static object? Shown(ColumnLayout column, KnownKpi? kpi, string? text) => (column.Kind, text) switch
    {
        (_, null or "") => null,
        (ColumnKind.Date, _) => Day(text),
        (ColumnKind.Count, _) => long.Parse(text, CultureInfo.InvariantCulture),
        (ColumnKind.Score, _) => IsPercent(column.Key, kpi) ? Number(text) * Percent : Number(text),
        (ColumnKind.Money, _) => Number(text),
        // What is no longer picked from is shown as nothing rather than kept from being opened.
        (ColumnKind.Choice, _) => column.Choices!.Choices.Any(choice => choice.Code == text) ? text : null,
        _ => text,
    };

    // A target for each counts places, whatever each of them is measured by.
    private static KnownKpi? KpiOf(SheetLayout layout, Func<string, string?> read) =>
        layout.Key == "target" && read("kpi_code") is { Length: > 0 } code && read("comparator") is not ("each_at_least" or "each_between")
            ? ProgrammeLists.KpisByCode.GetValueOrDefault(code) : null;

    private static bool IsPercent(string column, KnownKpi? kpi) => column == "stated_share" || (kpi is { IsShare: true } && targetValues.Contains(column));

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static string? Text(object? value) => value switch
    {
        null => null,
        DateOnly day => day.ToString(DayFormat, CultureInfo.InvariantCulture),
        decimal number => number.ToString("0.##########", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!.Trim(),
    };
}
