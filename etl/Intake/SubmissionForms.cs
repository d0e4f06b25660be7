using OcopAnalytics.Etl.Intake.Profiles;

namespace OcopAnalytics.Etl.Intake;

/// <summary>Tells by its content, never by its name, in which form a file was handed in, and opens it.</summary>
internal static class SubmissionForms
{
    /// <summary>A cursor over the template's sheets: a workbook, JSON, or a zip of CSV files. Whatever is none of these is told so by the workbook.</summary>
    public static SheetCursor Open(ReadOnlyMemory<byte> content)
    {
        if (IsJson(content.Span)) return content.Length > JsonSheets.MostBytes ? new RefusedFile(FileFault.JsonTooLarge) : new JsonSheets(content);
        return LooseFiles.Of(content) is { } files && files.All(file => IsCsv(file.Name))
            ? new CsvSheets([.. files.Select(file => (file.Name, file.Content))])
            : Workbook.Open(content);
    }

    /// <summary>The ending under which a file is kept: .xlsx unless it is plainly something else.</summary>
    public static string EndingOf(ReadOnlySpan<byte> content)
    {
        if (IsJson(content)) return ".json";
        if (!content.StartsWith("PK\x03\x04"u8)) return ".xlsx";
        // The first file of a zip is named at its very beginning; a workbook within a wrapped file names its parts too.
        var isWrapped = content[..Math.Min(content.Length, 128)].IndexOf(ProfiledFile.ReadingNameBytes) >= 0;
        return !isWrapped && content.IndexOf("[Content_Types].xml"u8) >= 0 ? ".xlsx" : ".zip";
    }

    /// <summary>A file with the profile it is to be read by, or nothing when it is none.</summary>
    public static ProfiledFile? Profiled(ReadOnlyMemory<byte> content) =>
        LooseFiles.Of(content) is { } files && files.Any(file => file.Name == ProfiledFile.ReadingName) ? ProfiledFile.Open(files) : null;

    // A document begins with a brace; a workbook and a zip with PK.
    private static bool IsJson(ReadOnlySpan<byte> content)
    {
        var text = content.StartsWith("\uFEFF"u8) ? content[3..] : content;
        return text.TrimStart(" \t\r\n"u8) is [(byte)'{', ..];
    }

    private static bool IsCsv(string name) => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
}

/// <summary>A file that is refused before anything of it is read.</summary>
internal sealed class RefusedFile : SheetCursor
{
    public RefusedFile(FileFault fault) => Fault = fault;

    public override bool NextSheet() => false;

    public override bool ReadRow() => false;

    public override void Dispose()
    {
    }
}
