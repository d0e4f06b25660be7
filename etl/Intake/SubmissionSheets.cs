using System.Globalization;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>All sheets of the template as one file has them; a sheet that is missing is there without rows and columns.</summary>
internal sealed class SubmissionSheets
{
    private const int MostRowsLookedAt = 100;

    private readonly Dictionary<string, SheetRows> sheets;

    private SubmissionSheets(Dictionary<string, SheetRows> sheets) => this.sheets = sheets;

    public SheetRows this[SheetLayout layout] => sheets[layout.Key];

    /// <summary>Sheets that were read in another way.</summary>
    public static SubmissionSheets Of(Dictionary<string, SheetRows> sheets) => new(sheets);

    /// <summary>Reads a whole file in any form of the template; nothing, with the reason among the issues, when it is none of ours.</summary>
    /// <param name="today">The day on which it is handed in, Vietnam time: no date may lie after it.</param>
    /// <param name="isRead">Told of each sheet of ours when it is read.</param>
    public static SubmissionSheets? Read(ReadOnlyMemory<byte> content, DateOnly today, IssueList issues, Action<SheetRows> isRead)
    {
        using var cursor = SubmissionForms.Open(content);
        var read = new Dictionary<string, SheetRows>(StringComparer.Ordinal);
        var reader = new SheetReader(cursor, today, issues);
        object? version = null;
        while (cursor.NextSheet())
        {
            if (cursor.SheetKey == SubmissionTemplate.MarkSheet) version ??= VersionOf(cursor);
            else if (LayoutOf(cursor.SheetKey) is not { } layout) Unknown(cursor, issues);
            else if (read.ContainsKey(layout.Key)) issues.Error(IssueCode.SheetTwice, Named(cursor, layout), null, layout.NameVi);
            else
            {
                read.Add(layout.Key, reader.Read(layout));
                isRead(read[layout.Key]);
            }
        }
        if (!cursor.NeedsMark && cursor.Fault is null)
        {
            if (read.Count > 0) version ??= SubmissionTemplate.Version;
            // Not one of the files could be told: each has been named.
            else if (issues.HasErrors) return null;
        }

        if (Refusal(cursor, version) is { } refuse)
        {
            // A workbook that is none of ours, or breaks off, is not told what its sheets lack.
            issues.Clear();
            refuse(issues);
            return null;
        }
        foreach (var layout in SubmissionTemplate.Sheets)
        {
            if (read.TryAdd(layout.Key, new SheetRows(layout)) && !layout.IsOptional) issues.Error(IssueCode.SheetMissing, Spot.In(layout));
        }
        return new SubmissionSheets(read);
    }

    /// <summary>The rows of every sheet, by the sheet's key.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<SourceRow>> ToRows()
    {
        foreach (var sheet in sheets.Values) sheet.DropUnreadable();
        return sheets.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<SourceRow>)pair.Value.Rows, StringComparer.Ordinal);
    }

    // What is written into a text file or JSON is there to be read; a workbook may hold notes of the unit's own, which are none of ours.
    private static void Unknown(SheetCursor cursor, IssueList issues)
    {
        if (cursor.IsOursAlone) issues.Error(IssueCode.SheetUnknown, Named(cursor, null), cursor.SheetName, cursor.Form == SpotForm.Line);
        else if (!IsOwn(cursor.SheetName) && HasContent(cursor)) issues.Warning(IssueCode.SheetUnknown, Named(cursor, null), cursor.SheetName, false);
    }

    private static Spot Named(SheetCursor cursor, SheetLayout? layout) => new(layout, null, 0, -1, cursor.Form, cursor.SheetName);

    private static bool IsOwn(string sheetName) => sheetName.StartsWith('_') || sheetName is SubmissionTemplate.IssueSheet or SubmissionTemplate.GuideSheet;

    private static bool HasContent(SheetCursor cursor)
    {
        for (var rows = 0; rows < MostRowsLookedAt && cursor.ReadRow(); rows++)
        {
            for (var column = 0; column < cursor.ColumnCount; column++)
            {
                if (cursor[column] is { } cell && !string.IsNullOrWhiteSpace(Cells.Written(cell))) return true;
            }
        }
        return false;
    }

    private static Action<IssueList>? Refusal(SheetCursor cursor, object? version) => (cursor.Fault, version) switch
    {
        ({ } fault, _) => issues => issues.File(fault),
        (_, null) => issues => issues.Error(IssueCode.TemplateUnknown, Spot.File),
        (_, SubmissionTemplate.Version) => null,
        _ => issues => issues.Error(IssueCode.TemplateVersionUnknown, Spot.File, version, SubmissionTemplate.Version),
    };

    // The version as a number where it is one, else what stands there; nothing without the mark.
    private static object? VersionOf(SheetCursor cursor)
    {
        if (!cursor.ReadRow() || cursor[0] is not string mark || mark.Trim() != SubmissionTemplate.Mark) return null;
        var written = cursor[1] is { } cell ? Cells.Written(cell).Trim() : string.Empty;
        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : written;
    }

    /// <summary>Where a sheet of this name or key stands in the template; those that are none of it come last.</summary>
    public static int OrderOf(string sheetName) => LayoutOf(sheetName) is { } layout ? SubmissionTemplate.Sheets.ToList().IndexOf(layout) : SubmissionTemplate.Sheets.Count;

    private static SheetLayout? LayoutOf(string sheetName)
    {
        var key = VietnameseText.MatchKey(sheetName);
        return SubmissionTemplate.Sheets.FirstOrDefault(layout => VietnameseText.MatchKey(layout.NameVi) == key || layout.Key == sheetName);
    }
}
