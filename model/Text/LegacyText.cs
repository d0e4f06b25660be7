using System.Collections.Frozen;
using System.Text;

namespace OcopAnalytics.Model.Text;

/// <summary>What a text says when it is read in one of the font encodings from before Unicode.</summary>
/// <param name="EncodingVi">"TCVN3 (ABC)" or "VNI".</param>
public sealed record LegacyReading(string EncodingVi, string Text);

/// <summary>
/// Knows text that was typed for the fonts of TCVN3 (.VnTime) or VNI (VNI-Times): "MËt ong rõng", "Maät ong röøng". It is
/// named, never converted behind a person's back. A text counts as such only when a word that is no Vietnamese syllable
/// becomes one, and none is left that does not.
/// </summary>
public static class LegacyText
{
    private static readonly FrozenDictionary<char, string> Tcvn3 = Pairs(
        "µà ¸á ¶ả ·ã ¹ạ ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ Ìè Ðé Îẻ Ïẽ Ñẹ ªê Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị ßò ãó áỏ âõ äọ «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ \u00ADư õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ ¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư");

    private static readonly FrozenDictionary<string, string> Vni = VniPairs();

    /// <summary>What the text says in the encoding it was typed for, or nothing when it is no such text.</summary>
    public static LegacyReading? Recognise(string text)
    {
        if (!MayBe(text)) return null;
        return Read(text, "TCVN3 (ABC)", FromTcvn3) ?? Read(text, "VNI", FromVni);
    }

    // Cheap, for it sees every text: letters of Latin-1 in a word that is no syllable.
    private static bool MayBe(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('\u00A1', '\u00FF');
        if (start < 0) return false;
        foreach (var range in text.AsSpan().Split(' '))
        {
            var word = Bare(text.AsSpan()[range]);
            if (word.IndexOfAnyInRange('\u00A1', '\u00FF') >= 0 && !VietnameseSyllable.IsOne(word)) return true;
        }
        return false;
    }

    private static LegacyReading? Read(string text, string encoding, Func<string, string?> decode)
    {
        var words = text.Split(' ');
        var turned = 0;
        for (var index = 0; index < words.Length; index++)
        {
            if (words[index].AsSpan().IndexOfAnyExceptInRange('\0', '\u007F') < 0) continue;
            if (decode(words[index]) is not { } decoded) return null;
            var isOne = VietnameseSyllable.IsOne(Bare(decoded));
            // A word may be right in both ways of reading, as "lõi" is; one that is right in neither is of another tongue.
            if (!isOne) return null;
            if (!VietnameseSyllable.IsOne(Bare(words[index]))) turned++;
            words[index] = decoded;
        }
        return turned > 0 ? new LegacyReading(encoding, string.Join(' ', words)) : null;
    }

    private static string? FromTcvn3(string word)
    {
        var decoded = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            if (letter <= '\u007F') decoded.Append(letter);
            else if (Tcvn3.TryGetValue(letter, out var real)) decoded.Append(real);
            else return null;
        }
        return decoded.ToString();
    }

    private static string? FromVni(string word)
    {
        var decoded = new StringBuilder(word.Length);
        for (var index = 0; index < word.Length; index++)
        {
            if (index + 1 < word.Length && Vni.TryGetValue(word.Substring(index, 2), out var pair)) (_, index) = (decoded.Append(pair), index + 1);
            else if (Vni.TryGetValue(word[index].ToString(), out var single)) decoded.Append(single);
            else if (word[index] <= '\u007F') decoded.Append(word[index]);
            else return null;
        }
        return decoded.ToString();
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) => word.Trim(".,;:!?\"'()[]/-");

    private static FrozenDictionary<char, string> Pairs(string table) =>
        table.Split(' ').ToDictionary(pair => pair[0], pair => pair[1..]).ToFrozenDictionary();

    // VNI writes the mark as a letter of its own behind the vowel, in the vowel's case.
    private static FrozenDictionary<string, string> VniPairs()
    {
        (string Base, string Marks, string Letters)[] rows =
        [
            ("a", "øùûõïâàáåãäêèéúüë", "àáảãạâầấẩẫậăằắẳẵặ"), ("e", "øùûõïâàáåãä", "èéẻẽẹêềếểễệ"), ("o", "øùûõïâàáåãä", "òóỏõọôồốổỗộ"),
            ("u", "øùûõï", "ùúủũụ"), ("y", "øùûõ", "ỳýỷỹ"), ("ô", "øùûõï", "ờớởỡợ"), ("ö", "øùûõï", "ừứửữự"),
            ("", "ôöìíæóòîñ", "ơưìíỉĩịỵđ"),
        ];
        return rows.SelectMany(row => row.Marks.Zip(row.Letters, (mark, letter) => (Key: row.Base + mark, Value: letter.ToString())))
            .SelectMany(pair => new[] { pair, (pair.Key.ToUpperInvariant(), pair.Value.ToUpperInvariant()) })
            .DistinctBy(pair => pair.Item1).ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
    }
}
