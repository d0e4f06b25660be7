using System.Globalization;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Reports.Excel;

namespace OcopAnalytics.Reports.Tests.Excel;

using Row = IReadOnlyDictionary<string, object?>;

/// <summary>All sample submissions of one programme, with their rows counted in the ways the tests ask for.</summary>
internal sealed class SampleProgramme
{
    public static SampleProgramme DongThap { get; } = new("DT-");
    public static SampleProgramme DongNai { get; } = new("DN-");
    public static SampleProgramme BacGiang { get; } = new("BG-");
    public static SampleProgramme DakLak { get; } = new("DL-");

    private SampleProgramme(string prefix) => Submissions =
        [.. SampleSubmissions.All().Where(each => each.FileName.StartsWith(prefix, StringComparison.Ordinal))];

    public IReadOnlyList<(string FileName, SubmissionDraft Draft)> Submissions { get; }

    /// <summary>What happened, over all periods: evaluations, classes, funding.</summary>
    public IReadOnlyList<Row> Events(string sheetKey) => [.. Submissions.SelectMany(each => each.Draft.RowsOf(sheetKey))];

    /// <summary>What stands on the lists at the end: products, producers.</summary>
    public IReadOnlyList<Row> FinalList(string sheetKey)
    {
        var last = Submissions.Max(each => each.Draft.PeriodCode);
        return [.. Submissions.Where(each => each.Draft.PeriodCode == last).SelectMany(each => each.Draft.RowsOf(sheetKey))];
    }

    public IReadOnlyList<Row> Evaluations => field ??= Events("certification");

    public IReadOnlyList<Row> Certified(int? year = null, int? stars = null, string? kind = null) =>
        [.. Evaluations.Where(row => row.Is("result", "certified")
            && (year is null || row.Day("decision_date")!.Value.Year == year)
            && (stars is null || row.Is("star_rating", (long)stars))
            && (kind is null || row.Is("application_kind", kind)))];

    public Dictionary<string, Row> Products => field ??= FinalList("product").ToDictionary(row => row.Text("product_code"));

    public Dictionary<string, Row> Producers => field ??= FinalList("producer").ToDictionary(row => row.Text("producer_code"));

    /// <summary>Products per group; those without one under an empty name.</summary>
    public Dictionary<string, int> Groups(IEnumerable<Row> certified) =>
        certified.GroupBy(row => Products[row.Text("product_code")].Text("product_group")).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>Codes of the producers of these products.</summary>
    public HashSet<string> ProducersOf(IEnumerable<Row> certified) =>
        [.. certified.Select(row => Products[row.Text("product_code")].Text("producer_code"))];

    public Dictionary<string, int> Types(IEnumerable<string> producerCodes) =>
        producerCodes.GroupBy(code => Producers[code].Text("producer_type")).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>The stars of each product whose certificate is in force on a day: the newest decision of the last 36 months.</summary>
    public Dictionary<string, Row> InForce(DateOnly day) => Certified()
        .Where(row => row.Day("decision_date") <= day && row.Day("decision_date")!.Value.AddMonths(36) > day)
        .GroupBy(row => row.Text("product_code"))
        .ToDictionary(group => group.Key, group => group.MaxBy(row => row.Day("decision_date"))!);
}

internal static class SampleRows
{
    public static string Text(this Row row, string column) => row.GetValueOrDefault(column) as string ?? string.Empty;
    public static DateOnly? Day(this Row row, string column) => row.GetValueOrDefault(column) as DateOnly?;
    public static bool Is(this Row row, string column, object value) => value.Equals(row.GetValueOrDefault(column));
    public static decimal Number(this Row row, string column) => Convert.ToDecimal(row.GetValueOrDefault(column) ?? 0m, CultureInfo.InvariantCulture);
    public static decimal Sum(this IEnumerable<Row> rows, string column) => rows.Sum(row => row.Number(column));

    public static ReportingPeriod Period(this SubmissionDraft draft) =>
        ReportingPeriod.TryParse(draft.PeriodCode, out var period) ? period : throw new InvalidOperationException(draft.PeriodCode);
}
