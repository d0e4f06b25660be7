using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OcopAnalytics.Model.Time;

/// <summary>Reporting period (kỳ báo cáo): a half-year, written 2025-H1. Both dates are inclusive.</summary>
public readonly record struct ReportingPeriod : IComparable<ReportingPeriod>
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public ReportingPeriod(int year, int half)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        if (half is not (1 or 2)) throw new ArgumentOutOfRangeException(nameof(half), half, "A half-year is 1 or 2.");
        Year = year;
        Half = half;
    }

    public int Year { get; }
    public int Half { get; }

    /// <summary>20251 for 2025-H1: sorts in time, used as period_key.</summary>
    public int Key => Year * 10 + Half;
    public string Code => string.Create(CultureInfo.InvariantCulture, $"{Year}-H{Half}");
    public DateOnly Start => Half == 1 ? new DateOnly(Year, 1, 1) : new DateOnly(Year, 7, 1);
    public DateOnly End => Half == 1 ? new DateOnly(Year, 6, 30) : new DateOnly(Year, 12, 31);
    public ReportingPeriod Next => Half == 1 ? new(Year, 2) : new(Year + 1, 1);
    public ReportingPeriod Previous => Half == 2 ? new(Year, 1) : new(Year - 1, 2);

    /// <summary>"6 tháng đầu năm 2025" or "năm 2025", as a report is titled; the second half is reported with its year.</summary>
    public string NameVi => Half == 1
        ? string.Create(CultureInfo.InvariantCulture, $"6 tháng đầu năm {Year}")
        : string.Create(CultureInfo.InvariantCulture, $"6 tháng cuối năm {Year}");

    /// <summary>The first time this day of this month comes once the period has begun: 15/1 for the second half is in the year after.</summary>
    public DateOnly FirstOf(int month, int day)
    {
        var sameYear = new DateOnly(Year, month, day);
        return sameYear >= Start ? sameYear : sameYear.AddYears(1);
    }

    public static ReportingPeriod Containing(DateOnly date) => new(date.Year, date.Month <= 6 ? 1 : 2);

    /// <summary>Whether a day lies in any reporting period; one that was typed may not.</summary>
    public static bool Holds(DateOnly date) => date.Year is >= FirstYear and <= LastYear;

    public static bool TryParse([NotNullWhen(true)] string? code, out ReportingPeriod period)
    {
        period = default;
        if (code is not { Length: 7 } || code[4] != '-' || code[5] is not ('H' or 'h') || code[6] is not ('1' or '2')) return false;
        if (!int.TryParse(code.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < FirstYear or > LastYear) return false;
        period = new ReportingPeriod(year, code[6] - '0');
        return true;
    }

    public int CompareTo(ReportingPeriod other) => Key.CompareTo(other.Key);
    public override string ToString() => Code;
}
