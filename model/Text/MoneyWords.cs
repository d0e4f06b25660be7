namespace OcopAnalytics.Model.Text;

/// <summary>The words that Vietnamese write behind an amount, and the đồng each stands for.</summary>
public static class MoneyWords
{
    /// <summary>Đồng for one of the unit, or nothing when the word is no unit of money.</summary>
    public static decimal? ScaleOf(string word) => VietnameseText.Clean(word).ToLowerInvariant().Replace(".", string.Empty, StringComparison.Ordinal) switch
    {
        "đồng" or "đ" or "₫" or "vnđ" or "vnd" => 1m,
        "nghìn" or "ngàn" or "nghìn đồng" or "ngàn đồng" => 1_000m,
        "triệu" or "tr" or "trđ" or "tr đ" or "triệu đồng" => Money.Vnd.Million,
        "tỷ" or "tỉ" or "tỷ đồng" or "tỉ đồng" => Money.Vnd.Billion,
        _ => null,
    };

    /// <summary>Name of a unit by the đồng it stands for; just "đồng" for one that has no name.</summary>
    public static Bilingual NameOf(decimal scale) => scale switch
    {
        1_000m => new("nghìn đồng", "thousand đồng"),
        Money.Vnd.Million => new("triệu đồng", "million đồng"),
        Money.Vnd.Billion => new("tỷ đồng", "billion đồng"),
        _ => new("đồng", "đồng"),
    };
}
