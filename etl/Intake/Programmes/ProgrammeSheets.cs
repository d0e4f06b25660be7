using System.Globalization;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Programmes;

/// <summary>All sheets of a programme workbook as one file has them; a sheet that is missing is there without rows.</summary>
internal sealed class ProgrammeSheets
{
    private readonly Dictionary<string, SheetRows> sheets;
    private readonly HashSet<string> missing = new(StringComparer.Ordinal);

    private ProgrammeSheets(Dictionary<string, SheetRows> sheets) => this.sheets = sheets;

    /// <summary>True of a sheet that the file does not have: it says nothing, not even that there is nothing.</summary>
    public bool IsMissing(SheetLayout layout) => missing.Contains(layout.Key);

    public SheetRows this[SheetLayout layout] => sheets[layout.Key];

    /// <summary>Reads a workbook by the same safe path as a submission; nothing, with the reason among the issues, when it is none of ours.</summary>
    public static ProgrammeSheets? Read(ReadOnlyMemory<byte> content, DateOnly today, IssueList issues)
    {
        using var workbook = Workbook.Open(content);
        var template = ProgrammeLists.Template;
        var read = new Dictionary<string, SheetRows>(StringComparer.Ordinal);
        var reader = new SheetReader(workbook, today, issues);
        object? version = null;
        while (workbook.NextSheet())
        {
            var key = VietnameseText.MatchKey(workbook.SheetName);
            if (workbook.SheetName == SubmissionTemplate.MarkSheet) version ??= VersionOf(workbook);
            else if (template.Sheets.FirstOrDefault(layout => VietnameseText.MatchKey(layout.NameVi) == key) is { } layout && !read.ContainsKey(layout.Key))
            {
                read.Add(layout.Key, reader.Read(layout));
            }
        }
        if (workbook.Fault is { } fault) return Refused(issues, () => issues.File(fault));
        if (version is null) return Refused(issues, () => issues.Error(IssueCode.TemplateUnknown, Spot.File));
        if (version is not ProgrammeTemplate.Version)
        {
            return Refused(issues, () => issues.Error(IssueCode.TemplateVersionUnknown, Spot.File, version, ProgrammeTemplate.Version));
        }
        var sheets = new ProgrammeSheets(read);
        foreach (var layout in template.Sheets.Where(layout => read.TryAdd(layout.Key, new SheetRows(layout))))
        {
            sheets.missing.Add(layout.Key);
            if (!layout.IsOptional) issues.Error(IssueCode.SheetMissing, Spot.In(layout));
        }
        return sheets;
    }

    /// <summary>Forgets the cells that could not be read.</summary>
    public void DropUnreadable()
    {
        foreach (var sheet in sheets.Values) sheet.DropUnreadable();
    }

    // A workbook that is none of ours, or breaks off, is not told what its sheets lack.
    private static ProgrammeSheets? Refused(IssueList issues, Action say)
    {
        issues.Clear();
        say();
        return null;
    }

    private static object? VersionOf(Workbook workbook)
    {
        if (!workbook.ReadRow() || workbook[0] is not string mark || mark.Trim() != ProgrammeTemplate.Mark) return null;
        var written = workbook[1] is { } cell ? Cells.Written(cell).Trim() : string.Empty;
        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : written;
    }
}
