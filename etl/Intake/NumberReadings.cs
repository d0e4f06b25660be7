using System.Globalization;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>The two numbers that a text such as "18500.00" or "341,047.713" may stand for: one by the Vietnamese marks, one by the English.</summary>
internal static class NumberReadings
{
    public static (string Vietnamese, string English) Of(string text) =>
        (Read(text, group: '.', point: ','), Read(text, group: ',', point: '.'));

    public static string Written(decimal number) => number.ToString("#,##0.##########", VietnameseFormat.Culture);

    // Generous on purpose: it only shows what a reader of that notation would see.
    private static string Read(string text, char group, char point)
    {
        var hasPoint = false;
        var plain = string.Empty;
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character) || character is '-' && plain.Length == 0) plain += character;
            else if (character == point && !hasPoint) (plain, hasPoint) = (plain + '.', true);
            else if (character != group && character != point && !char.IsWhiteSpace(character)) return text.Trim();
        }
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? Written(number)
            : text.Trim();
    }
}
