using DuckDB.NET.Data;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Warehouse;

/// <summary>A product or producer of a unit's earlier submissions.</summary>
/// <param name="ListedDate">When a product was put on the list, as last said.</param>
/// <param name="LastPeriodCode">The last period before the one in question in whose submission it stood; nothing when only later ones had it.</param>
public sealed record EarlierListing(string Code, DateOnly? ListedDate, string? LastPeriodCode);

/// <summary>A certification of an earlier submission.</summary>
public sealed record EarlierRating(string ProductCode, DateOnly DecisionDate, long Stars);

/// <summary>Money of a year, a source and a content that a unit reported in the periods before, in đồng.</summary>
/// <param name="FirstPeriodCode">The earliest of those periods.</param>
public sealed record EarlierFunding(long Year, string Source, string Content, decimal? MobilisedVnd, decimal? DisbursedVnd, string FirstPeriodCode);

/// <summary>
/// What a unit handed in before a workbook of a period, as its checks need it: only the newest accepted submission of each
/// period counts, and that of the period itself, which the workbook would replace, does not.
/// </summary>
/// <param name="Funding">Of the periods before; nothing when the workbook has no money to compare.</param>
/// <param name="PreviousPeriodCode">The last period before; nothing when there is none.</param>
/// <param name="PreviousRows">Rows of that period's submission by sheet key, of the sheets that were asked for.</param>
public sealed record EarlierSubmissions(
    IReadOnlyList<EarlierListing> Products,
    IReadOnlyList<EarlierListing> Producers,
    IReadOnlyList<EarlierRating> Ratings,
    IReadOnlyList<EarlierFunding> Funding,
    string? PreviousPeriodCode,
    IReadOnlyDictionary<string, IReadOnlyList<SourceRow>> PreviousRows)
{
    public static readonly EarlierSubmissions None = new([], [], [], [], null, new Dictionary<string, IReadOnlyList<SourceRow>>());

    internal static EarlierSubmissions Read(DuckDBConnection archive, string unitPlaceId, string periodCode, IReadOnlyList<SheetLayout> sheets)
    {
        (string, object?)[] asked = [("unit_place_id", unitPlaceId), ("period_code", periodCode)];
        var previous = archive.All(Body("archive__previous_submission"), row => (Period: row.GetString(0), SubmissionId: row.GetString(1)), asked);
        var rows = new Dictionary<string, IReadOnlyList<SourceRow>>(StringComparer.Ordinal);
        foreach (var sheet in previous.Count == 0 ? [] : sheets)
        {
            int[]? ordinals = null;
            rows.Add(sheet.Key, archive.All(Body("archive__rows_of"), row => RawArchive.ReadRow(row, ordinals ??= RawArchive.OrdinalsOf(row, sheet)),
                ("raw_table", RawSchema.TableOf(sheet)), ("submission_id", previous[0].SubmissionId)));
        }
        return new EarlierSubmissions(
            archive.All(Body("archive__earlier_product"), row => new EarlierListing(
                row.GetString(0), row.IsDBNull(1) ? null : row.GetFieldValue<DateOnly>(1), row.IsDBNull(2) ? null : row.GetString(2)), asked),
            archive.All(Body("archive__earlier_producer"), row => new EarlierListing(row.GetString(0), null, row.IsDBNull(1) ? null : row.GetString(1)), asked),
            archive.All(Body("archive__earlier_rating"), row => new EarlierRating(row.GetString(0), row.GetFieldValue<DateOnly>(1), row.GetInt64(2)), asked),
            previous.Count == 0 || !sheets.Contains(SubmissionTemplate.Funding) ? [] : archive.All(Body("archive__earlier_funding"), row => new EarlierFunding(
                row.GetInt64(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? null : row.GetDecimal(3), row.IsDBNull(4) ? null : row.GetDecimal(4), row.GetString(5)), asked),
            previous.Count == 0 ? null : previous[0].Period,
            rows);
    }

    private static string Body(string query) => SqlCatalog.Embedded.Find(query).Body;
}
