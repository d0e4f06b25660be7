namespace OcopAnalytics.Model.Text;

/// <summary>The kinds of places, in full and as people shorten them.</summary>
public static class PlaceWords
{
    private static readonly (string Written, string Kind)[] Kinds =
    [
        ("thành phố", "thành phố"), ("tp.", "thành phố"), ("tp ", "thành phố"), ("thị xã", "thị xã"), ("tx.", "thị xã"), ("tx ", "thị xã"),
        ("thị trấn", "thị trấn"), ("tt.", "thị trấn"), ("tt ", "thị trấn"), ("huyện", "huyện"), ("h.", "huyện"), ("tỉnh", "tỉnh"), ("t.", "tỉnh"),
        ("đặc khu", "đặc khu"), ("xã", "xã"), ("x.", "xã"), ("phường", "phường"), ("p.", "phường"), ("p ", "phường"),
    ];

    /// <summary>The kind and the name of a written place: "Tp. Cao Lãnh" is thành phố and cao lãnh. No kind when none is written.</summary>
    public static (string? Kind, string Name) Split(string text)
    {
        var written = VietnameseText.Clean(text).ToLowerInvariant();
        foreach (var (prefix, kind) in Kinds)
        {
            if (!written.StartsWith(prefix, StringComparison.Ordinal) || written.Length == prefix.Length) continue;
            if (!char.IsLetter(prefix[^1]) || written[prefix.Length] == ' ') return (kind, written[prefix.Length..].Trim());
        }
        // P1, P12: a ward by its number.
        return written is ['p', >= '0' and <= '9', ..] ? ("phường", written[1..]) : (null, written);
    }
}
