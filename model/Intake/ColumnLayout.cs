namespace OcopAnalytics.Model.Intake;

/// <summary>What a column holds; decides how its cells are parsed, formatted and stored.</summary>
public enum ColumnKind
{
    /// <summary>Text, NFC.</summary>
    Text,

    /// <summary>Code written as text: leading zeros are kept, letters are upper case.</summary>
    Code,

    /// <summary>Several codes parted by semicolons, commas or line breaks; stored as text, each once, parted by a semicolon.</summary>
    Codes,

    /// <summary>One of the choices of the column; stored as the choice's code.</summary>
    Choice,

    /// <summary>Whole number, stored as bigint.</summary>
    Count,

    /// <summary>Number with decimals, stored as decimal(9,2).</summary>
    Score,

    /// <summary>Share of a whole, written in percent (12 %), stored from 0 to 1 as decimal(9,6).</summary>
    Share,

    /// <summary>Money written in <see cref="ColumnLayout.MoneyScale"/> đồng, stored as whole đồng.</summary>
    Money,

    /// <summary>A day.</summary>
    Date,
}

/// <summary>A column of a template sheet: its key is the column's name in the raw_ table.</summary>
/// <param name="MoneyScale">Đồng for one written unit: 1000000 for a column in triệu đồng.</param>
/// <param name="Max">Largest number allowed as it is written, inclusive; or the longest text allowed.</param>
/// <param name="HintVi">What belongs here, shown as input message in the workbook.</param>
/// <param name="IsLater">Came into the template after workbooks were handed out: one without the column is as good. Such columns stand last, so that the others keep their places.</param>
/// <param name="MayLieAhead">Whether a date may lie after today: a plan speaks of days to come.</param>
/// <param name="IsFoundByName">Whether a code that is needed may be left out where the name of its row leads to one that is known.</param>
/// <param name="En">The same in English, where people fill in the column on a page too.</param>
/// <param name="TakesYear">Whether a date may be given by its year alone; it then stands for the year's last day, with a warning.</param>
public sealed record ColumnLayout(
    string Key,
    string HeaderVi,
    ColumnKind Kind,
    bool IsRequired,
    string HintVi,
    int Width = 16,
    ChoiceList? Choices = null,
    decimal MoneyScale = 1m,
    decimal Min = 0m,
    decimal Max = 0m,
    bool IsLater = false,
    bool TakesYear = false,
    bool MayLieAhead = false,
    bool IsFoundByName = false,
    ColumnWords? En = null)
{
    /// <summary>Whether its numbers name years: they count nothing, and no dot parts their thousands.</summary>
    public bool IsYear => Kind == ColumnKind.Count && Min >= 1900m && Max is > 0m and < 10_000m;
}

/// <summary>What a column is called and what belongs there.</summary>
public sealed record ColumnWords(string Header, string Hint);

/// <summary>A choice: the code that is stored and the words a person picks.</summary>
/// <param name="NameEn">The same in English, where people pick on a page too.</param>
public sealed record Choice(string Code, string NameVi, string? NameEn = null);

/// <summary>The choices of a column, under the name its dropdown list bears in the workbook.</summary>
public sealed record ChoiceList(string Name, IReadOnlyList<Choice> Choices);
