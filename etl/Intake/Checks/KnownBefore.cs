using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Places;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>
/// What was handed in before this workbook. Its own period is left out of the unit's rows: an earlier submission of that
/// period is replaced whole and vouches for nothing.
/// </summary>
/// <param name="Earlier">What the unit handed in for other periods.</param>
/// <param name="ListedDates">By product code: the day it was put on the list.</param>
/// <param name="Owners">Codes of other units.</param>
internal sealed record KnownBefore(
    EarlierSubmissions Earlier,
    IReadOnlySet<string> Producers,
    IReadOnlyDictionary<string, DateOnly?> ListedDates,
    CodeOwners Owners)
{
    public string? PreviousPeriodCode => Earlier.PreviousPeriodCode;

    /// <summary>What was handed in before the workbook with this profile; nothing when the profile does not tell whose it is.</summary>
    public static KnownBefore? Of(SheetRows profile, RawArchive archive, PlaceBook places, DateOnly today)
    {
        // What is wrong with the profile is told when it is checked.
        var untold = new IssueList();
        if (UnitChecks.FindPeriod(profile, today, untold) is not { } period || UnitChecks.FindUnit(profile, period, places, untold) is not { } unit) return null;
        var earlier = archive.Earlier(unit.PlaceId, period.Code, HistoryChecks.Compared);
        return new KnownBefore(
            earlier,
            earlier.Producers.Select(producer => producer.Code).ToHashSet(StringComparer.Ordinal),
            earlier.Products.ToDictionary(product => product.Code, product => product.ListedDate, StringComparer.Ordinal),
            archive.Owners(unit.PlaceId));
    }

    /// <summary>By product code: the day of its first certification, in these evaluation rows or in another period's submission.</summary>
    public Dictionary<string, DateOnly> FirstDecisions(IEnumerable<SourceRow> certifications)
    {
        var first = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var rating in Earlier.Ratings) Take(rating.ProductCode, rating.DecisionDate);
        foreach (var row in certifications)
        {
            if (row.Text(CertificationColumns.Result) == CertificationColumns.Certified && row.Text(CertificationColumns.ProductCode) is { } product
                && row.Day(CertificationColumns.DecisionDate) is { } day) Take(product, day);
        }
        return first;

        void Take(string product, DateOnly day)
        {
            if (!first.TryGetValue(product, out var earlier) || day < earlier) first[product] = day;
        }
    }

    /// <summary>Codes that the previous period's submission listed.</summary>
    public IEnumerable<string> InPrevious(IReadOnlyList<EarlierListing> listings) =>
        listings.Where(listing => listing.LastPeriodCode == PreviousPeriodCode).Select(listing => listing.Code);

    /// <summary>Rows of a sheet of the previous period's submission.</summary>
    public IReadOnlyList<SourceRow> PreviousRows(SheetLayout sheet) => Earlier.PreviousRows.GetValueOrDefault(sheet.Key, []);
}
