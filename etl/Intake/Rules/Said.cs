using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>What the sentence of an issue is made of: the spot, what was found there, and the facts the check gave with it.</summary>
internal readonly ref struct Said(Spot at, object? found, string? shown, ReadOnlySpan<object?> facts)
{
    private readonly ReadOnlySpan<object?> facts = facts;

    public Spot At { get; } = at;

    /// <summary>The cell's value as it was read.</summary>
    public object? Found { get; } = found;

    /// <summary>The same for display, shortened.</summary>
    public string? Shown { get; } = shown;

    public object? this[int fact] => facts[fact];

    public ColumnLayout Column => At.Column!;

    public string Header => At.Column!.HeaderVi;

    public string LowerHeader => char.ToLower(Header[0], VietnameseFormat.Culture) + Header[1..];

    /// <summary>The column's hint as a closed sentence.</summary>
    public string Hint => Column.HintVi.EndsWith('.') ? Column.HintVi : Column.HintVi + ".";

    /// <summary>What the column takes, as a closed sentence in English: hints are Vietnamese.</summary>
    public string Takes => ColumnTexts.TakesEn(At.Sheet!, Column);

    public string Day(int fact) => DayOf(facts[fact]);

    public string Number(int fact) => NumberOf(facts[fact]);

    /// <summary>A number and the English word for what is counted: 1 row, 2 rows.</summary>
    public string Many(object? count, string one, string? many = null) => $"{NumberOf(count)} {(Convert.ToDecimal(count, VietnameseFormat.Culture) == 1m ? one : many ?? one + "s")}";

    /// <summary>A number of million đồng.</summary>
    public string Million(int fact) => MillionOf(facts[fact]);

    public static string DayOf(object? day) => VietnameseFormat.Date((DateOnly)day!);

    public static string NumberOf(object? number) => VietnameseFormat.Number(Convert.ToDecimal(number, VietnameseFormat.Culture));

    public static string MillionOf(object? million) => ((decimal)million!).ToString("#,##0.######", VietnameseFormat.Culture);
}
