using System.Globalization;
using System.Text.RegularExpressions;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// A number written as text the Vietnamese way: 1.234.567,89 or 1 234 567,89. What another country would read as another
/// number is never guessed at: "18500.00" and "52,450" are asked back.
/// </summary>
internal static partial class NumberText
{
    private const int Longest = 40;

    /// <param name="mayBeGrouped">Whether the number can run into thousands, so that "52,450" may be meant as 52450.</param>
    public static Parsed<decimal> Parse(string text, bool mayBeGrouped)
    {
        var written = Blank().Replace(text, " ").Trim().Replace('\u2212', '-');
        if (written.Length is 0 or > Longest) return Parsed<decimal>.Bad(IssueCode.NotANumber);
        var unsigned = written.TrimStart('-', '+');
        if (written.Length - unsigned.Length > 1) return Parsed<decimal>.Bad(IssueCode.NotANumber);

        if (Grouped().IsMatch(unsigned)) return IsZeroLed(unsigned) ? Ambiguous : Good(written);
        if (LoneComma().Match(unsigned) is { Success: true } comma)
        {
            var looksGrouped = mayBeGrouped && comma.Groups["part"].Length == 3 && comma.Groups["whole"].Length <= 3 && !IsZeroLed(unsigned);
            return looksGrouped ? Ambiguous : Good(written);
        }
        if (Digits().IsMatch(unsigned)) return Good(written);
        return Foreign().IsMatch(unsigned) ? Ambiguous : Parsed<decimal>.Bad(IssueCode.NotANumber);
    }

    private static Parsed<decimal> Ambiguous => Parsed<decimal>.Bad(IssueCode.NumberAmbiguous);

    // No group of thousands begins with a zero: 0.125 was meant as a fraction.
    private static bool IsZeroLed(string unsigned) => unsigned[0] == '0' && unsigned.Length > 1;

    private static Parsed<decimal> Good(string written)
    {
        var plain = written.Replace(".", string.Empty, StringComparison.Ordinal).Replace(" ", string.Empty, StringComparison.Ordinal).Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? Parsed<decimal>.Good(number)
            : Parsed<decimal>.Bad(IssueCode.NumberOutOfRange);
    }

    // Non-breaking, narrow and thin blanks too.
    [GeneratedRegex(@"[\s\u200B]+")]
    private static partial Regex Blank();

    [GeneratedRegex("^[0-9]+$")]
    private static partial Regex Digits();

    [GeneratedRegex("^[0-9]{1,3}((\\.[0-9]{3})+|( [0-9]{3})+)(,[0-9]+)?$")]
    private static partial Regex Grouped();

    [GeneratedRegex("^(?<whole>[0-9]+),(?<part>[0-9]+)$")]
    private static partial Regex LoneComma();

    [GeneratedRegex("^([0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?|[0-9]+\\.[0-9]+)$")]
    private static partial Regex Foreign();
}
