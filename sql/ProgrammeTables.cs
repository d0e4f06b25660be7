using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>The raw tables that hold what staff say of programmes: in the archive, in a warehouse and in a trial alike.</summary>
internal static class ProgrammeTables
{
    public const string Edition = "raw_programme_edition";
    public const string Withdrawal = "raw_programme_withdrawal";
    public const string Cell = "raw_programme_cell";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> Names = [Edition, Withdrawal, Cell];

    public static void Append(DuckDBConnection connection, ProgrammeEdition edition)
    {
        using (var editions = connection.CreateAppender(Edition))
        {
            editions.CreateRow().AppendValue(edition.EditionId).AppendValue(edition.ContentHash).AppendValue(edition.FileName)
                .AppendValue(edition.ProgrammeCode).AppendValue(edition.Decision).AppendValue(edition.EffectiveFrom)
                .AppendValue(edition.AcceptedAt.UtcDateTime).AppendValue(edition.AcceptedBy).EndRow();
        }
        using (var cells = connection.CreateAppender(Cell))
        {
            foreach (var cell in edition.Cells)
            {
                cells.CreateRow().AppendValue(edition.EditionId).AppendValue(cell.SheetKey).AppendValue(cell.RowNumber)
                    .AppendValue(cell.ColumnName).AppendValue(cell.Value).EndRow();
            }
        }
        if (edition.WithdrawnAt is { } at) Withdraw(connection, edition.EditionId, at, edition.AcceptedBy);
    }

    public static void Withdraw(DuckDBConnection connection, string editionId, DateTimeOffset at, string by)
    {
        using var withdrawals = connection.CreateAppender(Withdrawal);
        withdrawals.CreateRow().AppendValue(editionId).AppendValue(at.UtcDateTime).AppendValue(by).EndRow();
    }

    /// <summary>All there are, in the order in which they were accepted.</summary>
    public static IReadOnlyList<ProgrammeEdition> All(DuckDBConnection connection)
    {
        var cells = connection.All($"select edition_id, sheet_key, row_number, column_name, written_value from {Cell}",
            row => (Id: row.GetString(0), Cell: new ProgrammeCell(row.GetString(1), row.GetInt32(2), row.GetString(3), row.GetString(4)))).ToLookup(one => one.Id, one => one.Cell);
        var withdrawn = connection.All($"select edition_id, min(withdrawn_at) from {Withdrawal} group by all", row => (row.GetString(0), Utc(row.GetDateTime(1))))
            .ToDictionary(one => one.Item1, one => one.Item2);
        return connection.All($"select edition_id, content_hash, file_name, programme_code, decision, effective_from, accepted_at, accepted_by from {Edition} order by accepted_at, edition_id",
            row => new ProgrammeEdition(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetFieldValue<DateOnly>(5),
                Utc(row.GetDateTime(6)), row.GetString(7), [.. cells[row.GetString(0)]], withdrawn.TryGetValue(row.GetString(0), out var at) ? at : null));
    }

    private static DateTimeOffset Utc(DateTime time) => new(DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
