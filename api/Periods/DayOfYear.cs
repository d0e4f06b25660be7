using System.Globalization;

namespace OcopAnalytics.Api.Periods;

/// <summary>A day that comes every year: 15/6 on a page, 06-15 in the store. Never 29/2.</summary>
public readonly record struct DayOfYear(int Month, int Day)
{
    // A year without a leap day.
    private const int PlainYear = 2025;

    /// <summary>As it is stored: 06-15.</summary>
    public string Code => string.Create(CultureInfo.InvariantCulture, $"{Month:00}-{Day:00}");

    /// <summary>15/6.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day}/{Month}");

    public static DayOfYear OfCode(string code) => new(int.Parse(code.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(code.AsSpan(3, 2), CultureInfo.InvariantCulture));

    /// <summary>Reads 15/6 or 15/06.</summary>
    public static DayOfYear? Read(string? text)
    {
        var parts = (text ?? string.Empty).Split('/', StringSplitOptions.TrimEntries);
        return parts is [var day, var month]
            && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var dayNumber)
            && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var monthNumber)
            && monthNumber is >= 1 and <= 12 && dayNumber >= 1 && dayNumber <= DateTime.DaysInMonth(PlainYear, monthNumber)
            ? new DayOfYear(monthNumber, dayNumber)
            : null;
    }
}
