namespace OcopAnalytics.Etl.Intake.Profiles;

/// <summary>
/// How to read a table that is not the template's: which sheet, where its headers and entries stand, and which of its
/// columns fills which column of the template. A file, so that another province's layout needs no code. Columns are named
/// by their letter in a workbook, by their header in a CSV file.
/// </summary>
public sealed class MappingProfile
{
    /// <summary>What it is called on the command line and in the API: letters, digits and hyphens.</summary>
    public string Name { get; set; } = string.Empty;

    public string TitleVi { get; set; } = string.Empty;
    public string TitleEn { get; set; } = string.Empty;

    /// <summary>workbook or csv.</summary>
    public string Reads { get; set; } = "workbook";

    /// <summary>Locale in which numbers were written as text.</summary>
    public string Locale { get; set; } = "vi-VN";

    /// <summary>Name of the sheet; nothing for a CSV file.</summary>
    public string? Sheet { get; set; }

    /// <summary>Row of the headers, from one.</summary>
    public int HeaderRow { get; set; } = 1;

    /// <summary>First row of entries, from one.</summary>
    public int FirstRow { get; set; } = 2;

    /// <summary>Words that the header of a column must hold, so that a sheet whose columns have moved is not misread.</summary>
    public Dictionary<string, string> Headers { get; set; } = [];

    /// <summary>Column that numbers the entries: a row without a number there is a heading or a total, and is left out.</summary>
    public string? RowMark { get; set; }

    /// <summary>Columns left empty on the rows that continue an entry above.</summary>
    public ProfileContinuation? Continued { get; set; }

    /// <summary>Whether a bare number in a column of dates is a day as Excel counts them.</summary>
    public bool SerialDates { get; set; }

    /// <summary>What each row becomes, in this order.</summary>
    public List<ProfileTable> Tables { get; set; } = [];

    /// <summary>Pairs of a column of dates and a column of years that say the same.</summary>
    public List<ProfileYear> Years { get; set; } = [];

    /// <summary>The star that the sheet calls the current one, and the recognitions that decide it.</summary>
    public ProfileCurrent? Current { get; set; }
}

/// <summary>On a row whose anchor is empty or broken, these columns hold what stands above.</summary>
public sealed class ProfileContinuation
{
    public string Anchor { get; set; } = string.Empty;
    public List<string> Columns { get; set; } = [];
}

/// <summary>A sheet of the template that the rows fill.</summary>
public sealed class ProfileTable
{
    /// <summary>Key of the sheet: producer, product, certification ...</summary>
    public string To { get; set; } = string.Empty;

    /// <summary>What tells two tables of the same kind apart: "lần 1", "lần 2".</summary>
    public string? LabelVi { get; set; }

    /// <summary>The row fills this sheet only when one of these columns holds something; always when none is named.</summary>
    public List<string> When { get; set; } = [];

    /// <summary>By column of the template.</summary>
    public Dictionary<string, ProfileColumn> Columns { get; set; } = [];
}

/// <summary>What fills a column of the template. Written as a bare word it is just the column to take.</summary>
public sealed class ProfileColumn
{
    /// <summary>Column to take.</summary>
    public string? Column { get; set; }

    /// <summary>The same in every row.</summary>
    public string? Constant { get; set; }

    /// <summary>What stands there, and what it means; an asterisk at the end stands for the rest of the text.</summary>
    public Dictionary<string, string> Values { get; set; } = [];

    /// <summary>The earliest day among these columns.</summary>
    public List<string> Earliest { get; set; } = [];

    /// <summary>Column of the year, where the day is not known.</summary>
    public string? OrYear { get; set; }

    /// <summary>Unit in which the sheet writes an amount: đồng, nghìn đồng, triệu đồng, tỷ đồng; that of the template unless said.</summary>
    public string? Unit { get; set; }

    /// <summary>Found again by name, or made, for a sheet without codes: producer or product.</summary>
    public string? CodeOf { get; set; }
}

/// <summary>A column of dates and a column of years beside it.</summary>
public sealed class ProfileYear
{
    public string Date { get; set; } = string.Empty;
    public string Year { get; set; } = string.Empty;
}

/// <summary>The column of the current star, and the columns of date and star of each recognition.</summary>
public sealed class ProfileCurrent
{
    public string Star { get; set; } = string.Empty;
    public List<ProfileRecognition> Recognitions { get; set; } = [];
}

/// <summary>One recognition of several that stand side by side.</summary>
public sealed class ProfileRecognition
{
    public string Date { get; set; } = string.Empty;
    public string Star { get; set; } = string.Empty;
}
