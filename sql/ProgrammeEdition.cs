namespace OcopAnalytics.Warehouse;

/// <summary>A filled cell of a programme workbook, as the seeds would write it: seed_&lt;sheet key&gt;, row, column, text.</summary>
public sealed record ProgrammeCell(string SheetKey, int RowNumber, string ColumnName, string Value);

/// <summary>
/// A version of a programme (bản): what its workbook says, and from which day. The first of a programme holds from its
/// beginning; each later one from its own day, and the one before until then. Times are UTC.
/// </summary>
/// <param name="EditionId">First 16 digits of the content hash of its workbook, and the number of the proposal.</param>
/// <param name="AcceptedAt">Decides which of two of one day counts, and what is "known at" a time.</param>
public sealed record ProgrammeEdition(
    string EditionId,
    string ContentHash,
    string FileName,
    string ProgrammeCode,
    string Decision,
    DateOnly EffectiveFrom,
    DateTimeOffset AcceptedAt,
    string AcceptedBy,
    IReadOnlyList<ProgrammeCell> Cells,
    DateTimeOffset? WithdrawnAt = null);
