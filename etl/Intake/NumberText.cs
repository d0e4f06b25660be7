using System.Globalization;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// A number written as text, under a declared notation: 1.234.567,89 or 1 234 567,89 the Vietnamese way. What the other
/// notation would read as another number is never guessed at: "18500.00" and "52,450" are asked back, both readings shown
/// (<see cref="NumberReadings"/>).
/// </summary>
internal static class NumberText
{
    private const int Longest = 40;

    private enum Shape { None, Digits, Grouped, LoneDecimal }

    /// <param name="mayBeGrouped">Whether the number can run into thousands, so that "52,450" may be meant as 52450.</param>
    public static Parsed<decimal> Parse(ReadOnlySpan<char> text, bool mayBeGrouped, Notation? declared = null)
    {
        var notation = declared ?? Notation.Vietnamese;
        Span<char> written = stackalloc char[Longest];
        if (!Tidy(text, written, out var length) || length == 0) return Parsed<decimal>.Bad(IssueCode.NotANumber);
        written = written[..length];
        ReadOnlySpan<char> unsigned = written[0] is '-' or '+' ? written[1..] : written;

        switch (ShapeOf(unsigned, notation.Group, notation.Decimal, out var whole, out var part))
        {
            case Shape.Digits:
                return Good(written, notation);
            // No group of thousands begins with a zero: 0.125 was meant as a fraction.
            case Shape.Grouped:
                return unsigned[0] == '0' ? Ambiguous : Good(written, notation);
            case Shape.LoneDecimal:
                return mayBeGrouped && part == 3 && whole <= 3 && unsigned[0] != '0' ? Ambiguous : Good(written, notation);
            default:
                var foreign = ShapeOf(unsigned, notation.Decimal, notation.Group, out _, out _);
                return foreign == Shape.None ? Parsed<decimal>.Bad(IssueCode.NotANumber) : Ambiguous;
        }
    }

    private static Parsed<decimal> Ambiguous => Parsed<decimal>.Bad(IssueCode.NumberAmbiguous);

    /// <summary>Blanks of every kind folded to one, edges trimmed, the minus of typesetters made the common one.</summary>
    private static bool Tidy(ReadOnlySpan<char> text, Span<char> written, out int length)
    {
        length = 0;
        var isBlankOwed = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) || character == '\u200B')
            {
                isBlankOwed = length > 0;
                continue;
            }
            if (length + (isBlankOwed ? 2 : 1) > written.Length) return false;
            if (isBlankOwed) written[length++] = ' ';
            isBlankOwed = false;
            written[length++] = character == '\u2212' ? '-' : character;
        }
        return true;
    }

    private static Shape ShapeOf(ReadOnlySpan<char> number, char group, char point, out int whole, out int part)
    {
        (whole, part) = (Digits(number), 0);
        if (whole == 0) return Shape.None;
        if (whole == number.Length) return Shape.Digits;
        var rest = number[whole..];
        if (rest[0] == point)
        {
            part = Digits(rest[1..]);
            return part > 0 && part == rest.Length - 1 ? Shape.LoneDecimal : Shape.None;
        }
        // Thousands are parted by the notation's mark or by a blank, all by the same.
        var mark = rest[0];
        if (whole > 3 || (mark != group && mark != ' ')) return Shape.None;
        while (rest.Length >= 4 && rest[0] == mark && Digits(rest[1..]) is var digits && digits >= 3)
        {
            if (digits > 3) return Shape.None;
            rest = rest[4..];
        }
        if (rest.IsEmpty) return Shape.Grouped;
        return rest[0] == point && rest.Length > 1 && Digits(rest[1..]) == rest.Length - 1 ? Shape.Grouped : Shape.None;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static Parsed<decimal> Good(Span<char> written, Notation notation)
    {
        Span<char> plain = stackalloc char[Longest];
        var length = 0;
        foreach (var character in written)
        {
            if (character == notation.Group || character == ' ') continue;
            plain[length++] = character == notation.Decimal ? '.' : character;
        }
        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(plain[..length], styles, CultureInfo.InvariantCulture, out var number)
            ? Parsed<decimal>.Good(number)
            : Parsed<decimal>.Bad(IssueCode.NumberOutOfRange);
    }
}
