using OcopAnalytics.Api.Reading;
using OcopAnalytics.Model.Places;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Periods;

/// <summary>Reads a question from an address; an unknown word is never read as "nothing there".</summary>
public sealed class CompletenessReading(WarehouseReader reader, PlaceBook places, VietnamClock clock)
{
    /// <summary>Half-years shown when none is asked for: three years.</summary>
    public const int PeriodsShown = 6;
    private const int MostPeriods = 40;
    private static readonly ReportingPeriod first = new(2018, 1);

    /// <param name="Period">One half-year; or else those from one to another.</param>
    public sealed record Words(string? Programme, string? Province, string? Period, string? From, string? Until, string? Status);

    public async Task<(CompletenessQuestion? Question, ScopeProblem? Problem)> ReadAsync(Words words)
    {
        var current = ReportingPeriod.Containing(clock.Today);
        if (words.Programme is { } programme)
        {
            var known = (await reader.ProgrammesAsync()).Select(one => one.ProgrammeCode).ToList();
            if (!known.Contains(programme)) return (null, ScopeTexts.Problem("programme", programme, known, "problem.no_programme"));
        }
        if (words.Province is { } province)
        {
            var known = places.All.Where(place => place.Level == PlaceLevel.Province).Select(place => place.Code).Distinct().Order(StringComparer.Ordinal).ToList();
            if (!known.Contains(province)) return (null, ScopeTexts.Problem("province", province, known, "problem.no_province"));
        }
        if (words.Status is { } status && !CompletenessStatus.Codes.Contains(status))
        {
            return (null, ScopeTexts.Problem("status", status, CompletenessStatus.Codes, "problem.no_status"));
        }
        foreach (var (name, text) in (( string, string?)[])[("period", words.Period), ("from", words.From), ("until", words.Until)])
        {
            if (text is not null && (!ReportingPeriod.TryParse(text, out var period) || period.CompareTo(first) < 0 || period.CompareTo(current) > 0))
            {
                return (null, ScopeTexts.Problem(name, text, [first.Code, "…", current.Code], "problem.no_period"));
            }
        }
        var until = Period(words.Period ?? words.Until) ?? current;
        var from = Period(words.Period ?? words.From) ?? Back(until, PeriodsShown - 1);
        return from.CompareTo(until) > 0 || Back(until, MostPeriods).CompareTo(from) > 0
            ? (null, ScopeTexts.Problem("from", from.Code, [$"{MostPeriods}"], "problem.too_many_periods"))
            : (new CompletenessQuestion(words.Programme, words.Province, from, until, words.Status), null);
    }

    /// <summary>A number of half-years earlier, but not before the first there is.</summary>
    public static ReportingPeriod Back(ReportingPeriod period, int halves)
    {
        for (; halves > 0 && period.CompareTo(first) > 0; halves--) period = period.Previous;
        return period;
    }

    private static ReportingPeriod? Period(string? text) => ReportingPeriod.TryParse(text, out var period) ? period : null;
}
