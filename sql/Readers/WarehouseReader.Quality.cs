namespace OcopAnalytics.Warehouse;

/// <summary>A commune code that was no commune's in the half-year it was written for.</summary>
public sealed record UnknownPlaceRow(
    string SubmissionId, string UnitCode, string UnitNameVi, string PeriodCode, string SheetName, string CommuneCode, long RowCount, int FirstRowNumber);

/// <summary>A producer or product with its name, whose it is and where.</summary>
/// <param name="Kind">producer or product.</param>
/// <param name="OwnerCode">A product's producer.</param>
/// <param name="UnitCode">The unit that described it last.</param>
public sealed record NamedRow(
    string Kind, string Code, string? Name, string? OwnerCode, string PlaceCode, string PlaceNameVi, string UnitCode, string UnitNameVi,
    string PeriodCode, string SubmissionId);

/// <summary>A code that stands for another one by a person's decision. Times are UTC.</summary>
/// <param name="Kind">product or producer.</param>
public sealed record MergeRow(string Kind, string Code, string IntoCode, string Reason, string DecidedBy, DateTime DecidedAt);

/// <summary>The questions about what is not right with what was handed in.</summary>
public sealed partial class WarehouseReader
{
    /// <summary>The audits that the build in service passed; one that fails keeps a build out of service.</summary>
    public static int AuditCount { get; } = AuditQuery.CountOf(SqlCatalog.Embedded);

    public Task<IReadOnlyList<UnknownPlaceRow>> UnknownPlacesAsync() => RowsAsync<UnknownPlaceRow>("quality__unknown_places", null);

    /// <summary>Codes that stand for another one, newest decision first.</summary>
    public Task<IReadOnlyList<MergeRow>> MergesAsync() => RowsAsync<MergeRow>("quality__merges", null);

    /// <summary>Every producer and product, to look for two codes of one thing.</summary>
    public Task<IReadOnlyList<NamedRow>> NamesAsync() => RowsAsync<NamedRow>("quality__names", null);
}
