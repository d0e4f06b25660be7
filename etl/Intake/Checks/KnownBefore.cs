using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Places;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>
/// What was handed in before this workbook. Its own period is left out of the unit's rows: an earlier submission of that
/// period is replaced whole and vouches for nothing.
/// </summary>
/// <param name="ListedDates">By product code: the day it was put on the list.</param>
/// <param name="FirstDecisions">By product code: the day of its first certification.</param>
internal sealed record KnownBefore(
    IReadOnlySet<string> Producers,
    IReadOnlyDictionary<string, DateOnly?> ListedDates,
    IReadOnlyDictionary<string, DateOnly> FirstDecisions,
    CodeOwners Owners)
{
    public static KnownBefore Read(RawArchive archive, Place unit, ReportingPeriod period)
    {
        var known = archive.Known(unit.PlaceId, period.Code);
        var (producerCode, productCode) = (SubmissionTemplate.Producer.IndexOf("producer_code"), SubmissionTemplate.Product.IndexOf("product_code"));
        var listedDate = SubmissionTemplate.Product.IndexOf("listed_date");
        return new KnownBefore(
            known.Producers.Select(row => row.Text(producerCode)).OfType<string>().ToHashSet(StringComparer.Ordinal),
            known.Products.Where(row => row.Text(productCode) is not null)
                .ToDictionary(row => row.Text(productCode)!, row => row.Day(listedDate), StringComparer.Ordinal),
            FirstDecisionsIn(known.Certifications),
            archive.Owners());
    }

    /// <summary>The first certification of each product among evaluation rows.</summary>
    public static Dictionary<string, DateOnly> FirstDecisionsIn(IEnumerable<SourceRow> certifications)
    {
        var first = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        foreach (var row in certifications)
        {
            if (row.Text(CertificationColumns.ProductCode) is not { } product || row.Text(CertificationColumns.Result) != CertificationColumns.Certified) continue;
            if (row.Day(CertificationColumns.DecisionDate) is not { } day) continue;
            if (!first.TryGetValue(product, out var earlier) || day < earlier) first[product] = day;
        }
        return first;
    }
}
