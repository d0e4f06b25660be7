using System.Buffers;
using System.Globalization;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// Reads one cell under the Vietnamese way of writing: an Excel value as it stands, or text a person typed. The cell is not
/// empty when it comes here. Parsed once, here, and never again downstream.
/// </summary>
internal static class Cells
{
    // A double keeps 15 digits; what is beyond is not the number a person wrote.
    private const double MostExact = 1e15;
    /// <summary>What parts several codes in one cell.</summary>
    public const char CodeSeparator = ';';
    private static readonly char[] CodeSeparators = [CodeSeparator, ',', '\n', '\r'];

    // What nearly all cells are made of, each a single composed character: such a text needs no normalising.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code)) + ComposedLetters());

    /// <summary>Cleaning can shorten a text, composing even to a third; one longer than this is too long without a look at it.</summary>
    public static int MostRead(int longest) => 4 * longest + 256;

    public static Parsed<string> Text(object value, int longest)
    {
        var written = Written(value);
        if (written.Length > MostRead(longest)) return Parsed<string>.Bad(IssueCode.TextTooLong);
        var text = IsPlain(written) ? written : VietnameseText.Clean(written);
        return text.Length > longest ? Parsed<string>.Bad(IssueCode.TextTooLong) : Parsed<string>.Good(text);
    }

    /// <param name="digits">Digits of a place code whose leading zeros Excel may have dropped; zero for other codes.</param>
    public static Parsed<string> Code(object value, int longest, int digits = 0)
    {
        // A code like 1-2 that Excel made into a day, and 12,5, are no codes any more.
        if (value is not (string or double or decimal) || value is double number && !(double.IsInteger(number) && Math.Abs(number) < MostExact)
            || value is decimal exact && !decimal.IsInteger(exact))
        {
            return Parsed<string>.Bad(IssueCode.NotACode);
        }
        var code = Text(value, longest);
        if (!code.IsGood) return code;
        var upper = code.Value!.ToUpperInvariant();
        return Parsed<string>.Good(upper.Length < digits && upper.All(char.IsAsciiDigit) ? upper.PadLeft(digits, '0') : upper);
    }

    /// <summary>Several codes in one cell: each once, in the order in which they are written, parted by <see cref="CodeSeparator"/>.</summary>
    public static Parsed<string> Codes(object value, int longest)
    {
        // Parted before the text is cleaned: a line break would become a blank within a code.
        var parts = (value as string)?.Split(CodeSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        var parsed = value is string ? Code(string.Join(CodeSeparator, parts), longest) : Code(value, longest);
        if (!parsed.IsGood) return parsed;
        var codes = parsed.Value!.Split(CodeSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Parsed<string>.Good(string.Join(CodeSeparator, codes.Distinct(StringComparer.Ordinal)));
    }

    /// <param name="mayBeGrouped">Whether the column holds numbers that run into thousands.</param>
    /// <param name="declared">How the file says that its numbers are written; the Vietnamese way unless it says so.</param>
    public static Parsed<decimal> Number(object value, bool mayBeGrouped, Notation? declared = null)
    {
        switch (value)
        {
            // 12 % is 0,12, and in a column of whole numbers 12 was meant.
            case PercentNumber:
                return Parsed<decimal>.Bad(IssueCode.NumberAmbiguous);
            case string text when PercentText.Is(text):
                return Parsed<decimal>.Bad(IssueCode.NumberAmbiguous);
            case double number when !double.IsFinite(number):
                return Parsed<decimal>.Bad(IssueCode.NotANumber);
            case double number when Math.Abs(number) >= MostExact:
                return Parsed<decimal>.Bad(IssueCode.NumberOutOfRange);
            // The conversion keeps 15 digits, which is what Excel shows: 0.30000000000000004 is 0.3 again.
            case double number:
                return Parsed<decimal>.Good((decimal)number);
            case string text:
                return Bounded(NumberText.Parse(text, mayBeGrouped, declared));
            case decimal number:
                return Bounded(Parsed<decimal>.Good(number));
            default:
                return Parsed<decimal>.Bad(IssueCode.NotANumber);
        }
    }

    /// <summary>An amount in the unit of its column, with or without the unit's word behind it.</summary>
    /// <param name="scale">Đồng for one unit of the column.</param>
    public static Parsed<decimal> Money(object value, decimal scale, Notation? declared = null) =>
        value is string text && !PercentText.Is(text) ? Bounded(MoneyText.Parse(text, scale, declared)) : Number(value, mayBeGrouped: true);

    public static Parsed<long> Count(object value, Notation? declared = null)
    {
        var number = Number(value, mayBeGrouped: true, declared);
        if (!number.IsGood) return Parsed<long>.Bad(number.Problem!);
        return decimal.IsInteger(number.Value) ? Parsed<long>.Good((long)number.Value) : Parsed<long>.Bad(IssueCode.NotWhole);
    }

    /// <summary>
    /// A score with two decimals. Rounding never lifts it to the next whole number, where the bands of stars begin: 89,996
    /// becomes 89,99, for it is not 90.
    /// </summary>
    public static Parsed<decimal> Score(object value, Notation? declared = null)
    {
        var number = Number(value, mayBeGrouped: false, declared);
        if (!number.IsGood) return number;
        var rounded = Math.Round(number.Value, 2, MidpointRounding.AwayFromZero);
        return Parsed<decimal>.Good(Math.Floor(rounded) > Math.Floor(number.Value)
            ? Math.Round(number.Value, 2, MidpointRounding.ToZero)
            : rounded);
    }

    /// <summary>A day of Excel's own (the time of day is dropped), or a day as text (<see cref="DateText"/>).</summary>
    /// <param name="takesYear">Whether the year alone will do; it then stands for its last day.</param>
    public static Parsed<DateOnly> Date(object value, bool takesYear = false) => value switch
    {
        DateTime day => Parsed<DateOnly>.Good(DateOnly.FromDateTime(day)),
        string text => DateText.Parse(text, takesYear),
        _ when takesYear && IsYear(value) => Parsed<DateOnly>.Good(DateText.YearEnd(Number(value, mayBeGrouped: false).Value)!.Value),
        _ => Parsed<DateOnly>.Bad(IssueCode.NotADate),
    };

    /// <summary>Whether a cell holds a year and nothing more.</summary>
    public static bool IsYear(object value) => value switch
    {
        string text => DateText.IsYear(text),
        double or decimal => Number(value, mayBeGrouped: false) is { IsGood: true } number && DateText.YearEnd(number.Value) is not null,
        _ => false,
    };

    private static Parsed<decimal> Bounded(Parsed<decimal> number) =>
        number.IsGood && Math.Abs(number.Value) >= (decimal)MostExact ? Parsed<decimal>.Bad(IssueCode.NumberOutOfRange) : number;

    private static bool IsPlain(string text) =>
        text.Length > 0 && text[0] != ' ' && text[^1] != ' '
        && text.AsSpan().IndexOfAnyExcept(Plain) < 0 && !text.Contains("  ", StringComparison.Ordinal);

    // The letters of Vietnamese beyond ASCII, in both cases.
    private static string ComposedLetters()
    {
        var latin = Enumerable.Range(0xC0, 0x1B0 - 0xC0 + 1).Concat(Enumerable.Range(0x1EA0, 0x1EF9 - 0x1EA0 + 1)).Select(code => (char)code);
        return string.Concat(latin.Where(letter => char.IsLetter(letter) && letter.ToString().IsNormalized()));
    }

    /// <summary>A cell's value as a person would write it.</summary>
    public static string Written(object value) => value switch
    {
        string text => text,
        double number when double.IsFinite(number) && Math.Abs(number) < MostExact =>
            ((decimal)number).ToString("0.##########", VietnameseFormat.Culture),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        DateTime day => VietnameseFormat.Date(DateOnly.FromDateTime(day)),
        DateOnly day => VietnameseFormat.Date(day),
        bool truth => truth ? "TRUE" : "FALSE",
        decimal number => number.ToString("0.##########", VietnameseFormat.Culture),
        PercentNumber { Value: var share } => Written(share * 100) + " %",
        CellError error => error.Text,
        UncalculatedFormula => "=",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? string.Empty,
    };
}
