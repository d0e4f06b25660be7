using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Warehouse;

/// <summary>A submission that was accepted: which file, of whom, for which half-year. Times are stored in UTC.</summary>
/// <param name="SubmissionId">First 16 digits of the content hash.</param>
/// <param name="ContentHash">SHA-256 of the file, 64 lower-hex digits: its identity.</param>
/// <param name="PeriodCode">2025-H1.</param>
/// <param name="AcceptedAt">Decides which of two submissions of one unit and period counts, and what is "known at" a time.</param>
public sealed record RawSubmission(
    string SubmissionId,
    string ContentHash,
    string FileName,
    long FileSize,
    int TemplateVersion,
    string UnitPlaceId,
    string UnitCode,
    string PeriodCode,
    DateTimeOffset ReceivedAt,
    DateTimeOffset AcceptedAt,
    string SubmittedBy);

/// <summary>
/// What a reporting unit has handed in so far, as rows in the column order of the template's sheets: the newest row
/// of each product and producer, and every evaluation.
/// </summary>
public sealed record KnownUnitData(
    IReadOnlyList<SourceRow> Products,
    IReadOnlyList<SourceRow> Producers,
    IReadOnlyList<SourceRow> Certifications)
{
    public static readonly KnownUnitData Nothing = new([], [], []);
}

/// <summary>Whose codes they are: place_id of the reporting unit by product code and by producer code (upper case).</summary>
public sealed record CodeOwners(IReadOnlyDictionary<string, string> Products, IReadOnlyDictionary<string, string> Producers)
{
    public static readonly CodeOwners Nobody = new(new Dictionary<string, string>(), new Dictionary<string, string>());
}
