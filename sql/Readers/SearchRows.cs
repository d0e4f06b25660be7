namespace OcopAnalytics.Warehouse;

/// <summary>What is looked up: a subject, and what its rows must be. Nothing leaves a condition out.</summary>
/// <param name="SubjectTable">The table of the subject: mart_search_product and its like.</param>
/// <param name="UnitCodes">Whose rows the reader may see besides what is public; nothing for all.</param>
/// <param name="Words">Sought from the beginning of words, all of them.</param>
/// <param name="IsFolded">Without regard to diacritics.</param>
/// <param name="From">First day of the subject's own date (listed, joined, decided, held, approved, opened), inclusive.</param>
/// <param name="To">Last such day, inclusive.</param>
/// <param name="SortColumn">One of the columns that queries/search__rows.sql names.</param>
public sealed record SearchCriteria(
    string SubjectTable, string ProgrammeCode, string? PlaceCode, Viewpoint View, IReadOnlyCollection<string>? UnitCodes,
    string? Words, bool IsFolded, IReadOnlyList<string> GroupCodes, IReadOnlyList<string> KindCodes, IReadOnlyList<string> LevelCodes,
    IReadOnlyList<string> StatusCodes, IReadOnlyList<string> StarRatings, string? ProducerCode, string? ItemCode, DateOnly? From, DateOnly? To,
    string SortColumn, bool IsDescending);

/// <summary>A page of what was found, and how many rows there are in all.</summary>
public sealed record SearchFound(long RowCount, IReadOnlyList<SearchRow> Rows);

/// <summary>
/// A row of any subject; what a subject does not have is nothing. The workbook it came in is told only to whoever may see it.
/// </summary>
/// <param name="KindCode">Type of producer, kind of recognition, audience, kind of project or point of sale.</param>
/// <param name="LevelCode">Who evaluated; who held a class.</param>
/// <param name="Detail">Type of product, site of a project, address of a point of sale.</param>
/// <param name="BeginDate">Listed, joined, held, started or opened.</param>
/// <param name="EndDate">First day not in force, finished or closed.</param>
/// <param name="DecisionDate">Certified; for a project approved.</param>
public sealed record SearchRow(
    string ItemCode,
    string? ItemName,
    string? ProductCode,
    string? ProducerCode,
    string? ProducerName,
    string? PlaceNameVi,
    string? UnitNameVi,
    string? ProductGroupCode,
    string? KindCode,
    string? LevelCode,
    string? StatusCode,
    int? StarRating,
    decimal? TotalScore,
    string? DecisionNo,
    string? Detail,
    DateOnly? BeginDate,
    DateOnly? EndDate,
    DateOnly? DecisionDate,
    DateOnly? ExpiryDate,
    long? ProductCount,
    decimal? ProgressShare,
    long? AttendanceCount,
    long? TraineeCount,
    string? SubmissionId,
    string? SheetName,
    int? RowNumber,
    string? FileName,
    long RowCount);

/// <summary>A code of product groups or types of producers in words.</summary>
public sealed record SearchNameRow(string Filter, string Code, string NameVi, string? NameEn);

/// <summary>A programme that a product stands under.</summary>
internal sealed record ProductProgramme(string ProgrammeCode);
