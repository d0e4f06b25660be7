using System.Data.Common;
using DuckDB.NET.Data;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Warehouse;

/// <summary>
/// The typed rows of every accepted submission, in archive.duckdb. Append-only: a correction is a newer submission.
/// Whoever appends holds the <see cref="WriterLock"/>. With the workbooks themselves it is all a warehouse is made of.
/// </summary>
public sealed class RawArchive(DataFolder folder)
{
    // What nearly every question to the archive begins with.
    private const string Current = "archive__current_submission";

    private readonly ArchiveGate gate = ArchiveGate.Of(folder);

    /// <summary>Has a workbook with this content (64 lower-hex digits of its SHA-256) been accepted?</summary>
    public bool Contains(string contentHash) =>
        File.Exists(folder.ArchiveFile) && Read(archive =>
            archive.One<bool>(Body("archive__contains"), ("content_hash", contentHash)));

    /// <summary>Keeps an accepted submission, all of it or nothing. Rows by sheet key, values in the sheet's column order.</summary>
    public void Append(RawSubmission submission, IReadOnlyDictionary<string, IReadOnlyList<SourceRow>> rowsBySheetKey)
    {
        Directory.CreateDirectory(folder.Root);
        gate.Write(folder, archive =>
        {
            using var transaction = archive.BeginTransaction();
            AppendSubmission(archive, submission);
            foreach (var sheet in SubmissionTemplate.Sheets)
            {
                if (rowsBySheetKey.TryGetValue(sheet.Key, out var rows)) AppendRows(archive, submission.SubmissionId, sheet, rows);
            }
            transaction.Commit();
        });
    }

    /// <summary>
    /// What a unit has handed in and what of it still counts, to fill in and check its next workbook; one period can be
    /// left out, because a submission of that period would replace the earlier one whole.
    /// </summary>
    /// <param name="sheets">Of these sheets only; nothing = of all that are known.</param>
    public KnownUnitData Known(string unitPlaceId, string? exceptPeriodCode = null, IReadOnlyList<SheetLayout>? sheets = null)
    {
        if (!File.Exists(folder.ArchiveFile)) return KnownUnitData.Nothing;
        return Read(archive => new KnownUnitData((sheets ?? KnownUnitData.Sheets).ToDictionary(
            sheet => sheet.Key, sheet => Rows(archive, sheet), StringComparer.Ordinal)));

        IReadOnlyList<SourceRow> Rows(DuckDBConnection archive, SheetLayout sheet)
        {
            int[]? ordinals = null;
            (string, object?)[] asked = [("unit_place_id", unitPlaceId), ("except_period_code", exceptPeriodCode)];
            var isOfItsOwn = SqlCatalog.Embedded.Has($"archive__known_{sheet.Key}");
            // Of a list of codes each entry counts once; the code is its first column.
            return archive.All(
                Body(isOfItsOwn ? $"archive__known_{sheet.Key}" : "archive__known_list"), row => ReadRow(row, ordinals ??= OrdinalsOf(row, sheet)),
                isOfItsOwn ? asked : [.. asked, ("raw_table", RawSchema.TableOf(sheet)), ("code_column", sheet.Columns[0].Key)]);
        }
    }

    /// <summary>What a unit handed in before a workbook of a period, as the workbook's checks need it.</summary>
    /// <param name="sheets">Sheets whose rows of the period before are wanted.</param>
    public EarlierSubmissions Earlier(string unitPlaceId, string periodCode, IReadOnlyList<SheetLayout> sheets) => File.Exists(folder.ArchiveFile)
        ? Read(archive => EarlierSubmissions.Read(archive, unitPlaceId, periodCode, sheets))
        : EarlierSubmissions.None;

    /// <summary>Which unit each code of a standing list belongs to, over all units.</summary>
    /// <param name="exceptPlaceId">A unit whose own codes are left out.</param>
    public CodeOwners Owners(string? exceptPlaceId = null)
    {
        if (!File.Exists(folder.ArchiveFile)) return CodeOwners.Nobody;
        var rows = Read(archive => archive.All(
            Body("archive__code_owner"), row => (Sheet: row.GetString(0), Code: row.GetString(1), PlaceId: row.GetString(2)), ("except_place_id", exceptPlaceId)));
        return new CodeOwners(rows.GroupBy(row => row.Sheet).ToDictionary(
            sheet => sheet.Key,
            sheet => (IReadOnlyDictionary<string, string>)sheet.ToDictionary(row => row.Code, row => row.PlaceId, StringComparer.Ordinal)));
    }

    // An archive that was last written before a sheet joined the template has no table for it: an empty one stands in.
    internal T Read<T>(Func<DuckDBConnection, T> work) => gate.Read(archive =>
    {
        InputTables.StandInFor(archive);
        archive.Execute($"create temp view {Current} as {Body(Current)}");
        return work(archive);
    });

    private static string Body(string query) => SqlCatalog.Embedded.Find(query).Body;

    private static void AppendSubmission(DuckDBConnection archive, RawSubmission submission)
    {
        using var appender = archive.CreateAppender("raw_submission");
        appender.CreateRow()
            .AppendValue(submission.SubmissionId).AppendValue(submission.ContentHash)
            .AppendValue(submission.FileName).AppendValue(submission.FileSize).AppendValue(submission.TemplateVersion)
            .AppendValue(submission.UnitPlaceId).AppendValue(submission.UnitCode).AppendValue(submission.PeriodCode)
            .AppendValue(submission.ReceivedAt.UtcDateTime).AppendValue(submission.AcceptedAt.UtcDateTime)
            .AppendValue(submission.SubmittedBy).EndRow();
    }

    private static void AppendRows(DuckDBConnection archive, string submissionId, SheetLayout sheet, IReadOnlyList<SourceRow> rows)
    {
        using var appender = archive.CreateAppender(RawSchema.TableOf(sheet));
        foreach (var row in rows)
        {
            var target = appender.CreateRow().AppendValue(submissionId).AppendValue(row.Origin?.StoredName ?? sheet.NameVi).AppendValue(row.RowNumber);
            for (var index = 0; index < sheet.Columns.Count; index++) AppendValue(target, sheet.Columns[index], row.Values[index]);
            target.EndRow();
        }
    }

    // The appender writes bytes as they come: a value of another type would be stored as rubbish, so each kind takes its own only.
    private static void AppendValue(IDuckDBAppenderRow target, ColumnLayout column, object? value)
    {
        switch (column.Kind, value)
        {
            case (_, null): target.AppendNullValue(); break;
            case (ColumnKind.Text or ColumnKind.Code or ColumnKind.Codes or ColumnKind.Choice, string text): target.AppendValue(text); break;
            case (ColumnKind.Count, long count): target.AppendValue(count); break;
            // Cut off otherwise, not rounded.
            case (ColumnKind.Score, decimal score): target.AppendValue(decimal.Round(score, 2, MidpointRounding.AwayFromZero)); break;
            case (ColumnKind.Share, decimal share): target.AppendValue(decimal.Round(share, 6, MidpointRounding.AwayFromZero)); break;
            case (ColumnKind.Money, decimal vnd): target.AppendValue(decimal.Round(vnd, 0, MidpointRounding.AwayFromZero)); break;
            case (ColumnKind.Date, DateOnly date): target.AppendValue(date); break;
            default: throw new ArgumentException($"Column {column.Key} holds {column.Kind}, not {value.GetType().Name}.", nameof(value));
        }
    }

    // A later column is missing, -1, until something is appended.
    internal static int[] OrdinalsOf(DbDataReader row, SheetLayout sheet)
    {
        var names = Enumerable.Range(0, row.FieldCount).Select(row.GetName).ToList();
        return [.. sheet.Columns.Select(column => names.IndexOf(column.Key))];
    }

    internal static SourceRow ReadRow(DbDataReader row, int[] ordinals)
    {
        var values = new object?[ordinals.Length];
        for (var index = 0; index < values.Length; index++)
        {
            values[index] = ordinals[index] < 0 || row.IsDBNull(ordinals[index]) ? null : row.GetValue(ordinals[index]);
        }
        return new SourceRow(row.GetInt32(row.GetOrdinal("row_number")), values);
    }
}
