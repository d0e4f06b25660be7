using OcopAnalytics.Api.Components;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Reports;
using OcopAnalytics.Reports.Excel;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Programmes;

/// <summary>Programme workbooks to be filled in: empty, with what is said of a programme, or with one row of it changed by hand.</summary>
public sealed class ProgrammeWorkbooks(ProgrammeArchive archive, VietnamClock clock)
{
    private const string ProgrammeKey = "programme";

    public byte[] Empty() => ProgrammeWorkbook.Write(HostTexts.EmptyProgramme, new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>>());

    /// <summary>A programme as it is said to be today; nothing when there is none of this code.</summary>
    public byte[]? Of(string programmeCode) => Rows(programmeCode) is { } rows ? Write(rows) : null;

    /// <summary>The same with one row changed, or added when no row has its code; and with the document that says so.</summary>
    /// <param name="fields">What was written into the form, by column; taken as it is, for the file is checked like any other.</param>
    public byte[]? Changed(string programmeCode, SheetLayout sheet, IReadOnlyDictionary<string, string> fields, string decision, string effectiveFrom)
    {
        if (Rows(programmeCode) is not { } rows) return null;
        var form = new Dictionary<string, object?>(rows[ProgrammeKey][0]) { ["decision"] = decision, ["effective_from"] = Typed(ProgrammeLists.Template.Programme.Columns[ProgrammeLists.Template.Programme.IndexOf("effective_from")], effectiveFrom) };
        rows[ProgrammeKey] = [form];
        var row = sheet.Columns.ToDictionary(column => column.Key, column => Typed(column, fields.GetValueOrDefault(column.Key)));
        var others = rows[sheet.Key].ToList();
        var place = others.FindIndex(other => string.Equals(KeyOf(sheet, other), KeyOf(sheet, row), StringComparison.OrdinalIgnoreCase));
        if (place < 0) others.Add(row);
        else others[place] = row;
        rows[sheet.Key] = others;
        return Write(rows);
    }

    /// <summary>Rows by sheet, as the workbook shows them; nothing when there is no such programme.</summary>
    public Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>>? Rows(string programmeCode)
    {
        var book = archive.Book(clock.Today);
        if (!book.ProgrammeCodes.Contains(programmeCode)) return null;
        var shares = ProgrammeValues.ShareTargets(book.RowsOf(ProgrammeLists.Template.Target.Key, programmeCode, clock.Today)
            .Select(row => row.ToDictionary(cell => cell.Key, cell => (string?)cell.Value)));
        return ProgrammeLists.Template.Sheets.ToDictionary(sheet => sheet.Key, sheet => (IReadOnlyList<IReadOnlyDictionary<string, object?>>)
            [.. book.RowsOf(sheet.Key, programmeCode, clock.Today).Select(row => ProgrammeValues.Shown(sheet, row, shares))], StringComparer.Ordinal);
    }

    /// <summary>What tells a row from the others of its sheet, as it stands in an address: a code, or a code and a day.</summary>
    public static string KeyOf(SheetLayout sheet, IReadOnlyDictionary<string, object?> row) =>
        string.Join('|', ProgrammeLists.Template.KeyOf(sheet).Select(column => row[column] is DateOnly day ? PageLinks.Iso(day) : $"{row[column]}"));

    private static byte[] Write(Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>> rows) =>
        ProgrammeWorkbook.Write((string)rows[ProgrammeKey][0]["name_vi"]!, rows);

    // A day comes from the browser's own field, a choice from its list; whatever else is written stays as it is, for the checks to read.
    private static object? Typed(ColumnLayout column, string? written) => (column.Kind, written?.Trim()) switch
    {
        (_, null or "") => null,
        (ColumnKind.Choice, var code) => column.Choices!.Choices.Any(choice => choice.Code == code) ? code : null,
        (ColumnKind.Date, var day) => DateOnly.TryParseExact(day, "yyyy-MM-dd", out var on) ? on : day,
        var (_, text) => text,
    };
}
