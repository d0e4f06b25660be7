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
/// of each entry of its standing lists, its staff as last counted, and every evaluation.
/// </summary>
public sealed record KnownUnitData(IReadOnlyDictionary<string, IReadOnlyList<SourceRow>> RowsBySheetKey)
{
    public static readonly KnownUnitData Nothing = new(new Dictionary<string, IReadOnlyList<SourceRow>>());

    /// <summary>The sheets whose entries stand from period to period: a unit gets them back and changes what has changed.</summary>
    public static readonly IReadOnlyList<SheetLayout> StandingLists =
    [
        SubmissionTemplate.Product, SubmissionTemplate.Producer,
        ProjectSheets.Project, SaleSheets.SalePoint, SaleSheets.Channel, ProjectSheets.ProductIdea,
        MonitoringSheets.Staff, MonitoringSheets.CraftVillage,
    ];

    /// <summary>The sheets of which anything is known: a list by archive__known_list, any other by a query of its own.</summary>
    internal static readonly IReadOnlyList<SheetLayout> Sheets = [.. StandingLists, SubmissionTemplate.Certification];

    public IReadOnlyList<SourceRow> Products => RowsOf(SubmissionTemplate.Product);
    public IReadOnlyList<SourceRow> Producers => RowsOf(SubmissionTemplate.Producer);
    public IReadOnlyList<SourceRow> Certifications => RowsOf(SubmissionTemplate.Certification);

    public IReadOnlyList<SourceRow> RowsOf(SheetLayout sheet) => RowsBySheetKey.GetValueOrDefault(sheet.Key, []);
}

/// <summary>Whose codes they are: place_id of the reporting unit by sheet key and code (upper case).</summary>
public sealed record CodeOwners(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> BySheetKey)
{
    public static readonly CodeOwners Nobody = new(new Dictionary<string, IReadOnlyDictionary<string, string>>());

    private static readonly Dictionary<string, string> none = [];

    public IReadOnlyDictionary<string, string> Products => Of(SubmissionTemplate.Product);
    public IReadOnlyDictionary<string, string> Producers => Of(SubmissionTemplate.Producer);

    public IReadOnlyDictionary<string, string> Of(SheetLayout sheet) => BySheetKey.GetValueOrDefault(sheet.Key, none);
}
