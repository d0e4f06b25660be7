using System.Globalization;
using CsvHelper;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>Who certifies how many stars on which day: the district from 24/02/2023 to 05/07/2025, the province before and after, always the centre for five (seed_competent_level).</summary>
internal static class CompetentLevel
{
    private static readonly CsvReaderOptions Format = new() { Separator = ',', FormatProvider = CultureInfo.InvariantCulture };
    private static readonly Lazy<IReadOnlyList<Rule>> Rules = new(Read);

    /// <summary>Code of the competent evaluation level, or nothing where no rule holds on that day.</summary>
    public static string? Of(long stars, DateOnly decisionDate)
    {
        foreach (var rule in Rules.Value)
        {
            if (rule.Stars == stars && decisionDate >= rule.ValidFrom && decisionDate < rule.ValidTo) return rule.Level;
        }
        return null;
    }

    private static List<Rule> Read()
    {
        using var csv = CsvReader.Create(new StringReader(SqlCatalog.Embedded.SeedText("seed_competent_level")), Format);
        var rules = new List<Rule>();
        while (csv.Read())
        {
            rules.Add(new Rule(
                long.Parse(csv.GetString("star_rating"), CultureInfo.InvariantCulture),
                DayOf(csv.GetString("valid_from")),
                DayOf(csv.GetString("valid_to")),
                csv.GetString("evaluation_level")));
        }
        return rules;
    }

    private static DateOnly DayOf(string written) => DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record Rule(long Stars, DateOnly ValidFrom, DateOnly ValidTo, string Level);
}
