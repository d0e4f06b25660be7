using System.Globalization;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// A day written as text: 14/06/2025, "ngày 5 tháng 8 năm 2026", or 2025-06-14 as programs write it. Day before month, four
/// digits for the year: what another order would read as another day is not in doubt here.
/// </summary>
internal static class DateText
{
    private const int Longest = 40;
    private static readonly string[] Forms = ["d/M/yyyy", "yyyy-MM-dd"];

    /// <param name="takesYear">Whether the year alone will do; it then stands for its last day.</param>
    public static Parsed<DateOnly> Parse(string text, bool takesYear)
    {
        var written = text.AsSpan().Trim();
        if (written.Length is 0 or > Longest) return Bad;
        if (DateOnly.TryParseExact(written, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return Parsed<DateOnly>.Good(day);
        if (takesYear && YearOf(written) is { } year) return Parsed<DateOnly>.Good(year);
        return char.ToLowerInvariant(written[0]) == 'n' ? InWords(VietnameseText.Sound(written.ToString()).Normalize()) : Bad;
    }

    /// <summary>Whether nothing but a year was written.</summary>
    public static bool IsYear(string text) => YearOf(text.AsSpan().Trim()) is not null;

    /// <summary>The last day of a year between 1900 and 2199: what is told by its year alone had happened by then.</summary>
    public static DateOnly? YearEnd(decimal year) =>
        decimal.IsInteger(year) && year is >= 1900m and < 2200m ? new DateOnly((int)year, 12, 31) : null;

    private static Parsed<DateOnly> Bad => Parsed<DateOnly>.Bad(IssueCode.NotADate);

    private static DateOnly? YearOf(ReadOnlySpan<char> written) =>
        written.Length == 4 && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? YearEnd(year) : null;

    private static Parsed<DateOnly> InWords(string written)
    {
        Span<int> numbers = stackalloc int[3];
        var parts = written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 6) return Bad;
        for (var index = 0; index < 3; index++)
        {
            if (!string.Equals(parts[2 * index], VietnameseFormat.DateWords[index], StringComparison.OrdinalIgnoreCase)) return Bad;
            if (!int.TryParse(parts[2 * index + 1], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[index])) return Bad;
        }
        var (day, month, year) = (numbers[0], numbers[1], numbers[2]);
        var isReal = month is >= 1 and <= 12 && year is >= 1900 and < 2200 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return isReal ? Parsed<DateOnly>.Good(new DateOnly(year, month, day)) : Bad;
    }
}
