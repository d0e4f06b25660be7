using System.Globalization;
using OcopAnalytics.Model.Money;

namespace OcopAnalytics.Model.Text;

/// <summary>Numbers, dates and money as Vietnamese offices write them, for every medium: 1.234.567,89 · 53,62% · 11/04/2025.</summary>
public static class VietnameseFormat
{
    /// <summary>The one culture figures are written in; never the ambient one.</summary>
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>A count: 1.234.567; decimals only where there are any (at most two): 12,5.</summary>
    public static string Number(decimal value) => Rounded(value, 2).ToString("#,##0.##", Culture);

    /// <summary>A share of 0 to 1 as percent with up to two decimals: 0.526455 → 52,65%.</summary>
    public static string Percent(decimal share) => Rounded(share * 100m, 2).ToString("#,##0.##", Culture) + "%";

    /// <summary>The same with up to four decimals, where two figures are held against each other: 52,6455%.</summary>
    public static string FinePercent(decimal share) => Rounded(share * 100m, 4).ToString("#,##0.####", Culture) + "%";

    /// <summary>Whole đồng: 38.614.000.000 đồng.</summary>
    public static string Vnd(decimal vnd) => Rounded(vnd, 0).ToString("#,##0", Culture) + " đồng";

    /// <summary>Đồng written in millions (triệu đồng) with up to three decimals, without the unit.</summary>
    public static string MillionVnd(decimal vnd) => Rounded(vnd / 1_000_000m, 3).ToString("#,##0.###", Culture);

    /// <summary>Đồng written in billions (tỷ đồng) with up to three decimals, without the unit: 38,614.</summary>
    public static string BillionVnd(decimal vnd) => Rounded(vnd / 1_000_000_000m, 3).ToString("#,##0.###", Culture);

    /// <summary>Đồng written in a unit of money, without the unit: whole đồng, or up to three decimals of a million or a billion.</summary>
    public static string Money(decimal vnd, MoneyUnit unit) => unit switch
    {
        MoneyUnit.Dong => Rounded(vnd, 0).ToString("#,##0", Culture),
        MoneyUnit.Billion => BillionVnd(vnd),
        _ => MillionVnd(vnd),
    };

    /// <summary>The words of a date in words: ngày 5 tháng 8 năm 2026.</summary>
    public static readonly IReadOnlyList<string> DateWords = ["ngày", "tháng", "năm"];

    /// <summary>dd/MM/yyyy.</summary>
    public static string Date(DateOnly date) => date.ToString("dd/MM/yyyy", Culture);

    /// <summary>
    /// The date of an official paper: "ngày 05 tháng 01 năm 2020". A leading zero for days below 10 and for the
    /// months 1 and 2 only (Nghị định 30/2020/NĐ-CP, phụ lục I, mục II.4).
    /// </summary>
    public static string OfficialDate(DateOnly date)
    {
        var month = date.Month <= 2 ? date.ToString("MM", Culture) : date.Month.ToString(Culture);
        return $"ngày {date.ToString("dd", Culture)} tháng {month} năm {date.Year.ToString(Culture)}";
    }

    // Offices round halves up; .NET's default would make 0,125 into 0,12.
    private static decimal Rounded(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
