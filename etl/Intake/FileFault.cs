using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake;

/// <summary>Why a file is refused before any of its cells is read.</summary>
internal enum FileFault
{
    Empty,
    TooLarge,
    PasswordProtected,

    /// <summary>An Excel 97-2003 file, or another document in its container.</summary>
    OldFormat,

    /// <summary>A workbook with macros (.xlsm), which we never take.</summary>
    Macros,

    /// <summary>Neither of these: text, PDF, picture, another kind of zip.</summary>
    NotAWorkbook,

    /// <summary>A workbook that cannot be read to its end.</summary>
    Broken,

    /// <summary>A workbook saved in the strict variant of Open XML, which the Excel library does not read.</summary>
    StrictVariant,

    /// <summary>A text file that is not written in UTF-8.</summary>
    NotUtf8,

    /// <summary>A file that says its numbers are written in a way we do not know.</summary>
    LocaleUnknown,

    JsonTooLarge,
    TooManyParts,
    Inflates,

    /// <summary>A part that is larger than the zip's list says.</summary>
    LyingSize,

    /// <summary>A zip, so a workbook or document too, within the zip.</summary>
    NestedZip,
    PathTrick,
    PartTwice,
    DocumentType,
    SheetTooWide,
}

/// <summary>The intake rule a file fault breaks.</summary>
internal static class FileFaults
{
    public static string CodeOf(FileFault fault) => fault switch
    {
        FileFault.Empty => IssueCode.FileEmpty,
        FileFault.TooLarge or FileFault.JsonTooLarge => IssueCode.FileTooLarge,
        FileFault.LocaleUnknown => IssueCode.FileLocaleUnknown,
        FileFault.PasswordProtected => IssueCode.FilePasswordProtected,
        FileFault.OldFormat or FileFault.Macros or FileFault.NotAWorkbook or FileFault.StrictVariant or FileFault.NotUtf8 or FileFault.Broken => IssueCode.FileNotWorkbook,
        _ => IssueCode.FileSuspicious,
    };
}
