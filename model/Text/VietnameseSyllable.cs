using System.Collections.Frozen;

namespace OcopAnalytics.Model.Text;

/// <summary>What a Vietnamese syllable may look like. Knows the spelling, not the dictionary.</summary>
public static class VietnameseSyllable
{
    private const int Longest = 8;

    private static readonly string[] Onsets =
    [
        "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr",
        "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
    ];

    private static readonly string[] Codas = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"];

    private static readonly string[] Vowels =
    [
        "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ai", "ao", "au", "ay", "âu", "ây", "eo", "êu", "ia", "iê", "iêu", "iu",
        "oa", "oai", "oay", "oă", "oe", "oeo", "oi", "oo", "ôi", "ơi", "ua", "uâ", "uây", "uê", "ui", "uô", "uôi", "uơ", "uy", "uya", "uyê", "uyu",
        "ưa", "ưi", "ươ", "ươi", "ươu", "ưu", "yê", "yêu",
    ];

    // c is written before the back vowels only, k before the front ones: without this "céng" would pass for a word.
    private static readonly FrozenSet<string> Spellings = Onsets
        .SelectMany(onset => Vowels.Where(vowel => Agree(onset, vowel)).SelectMany(vowel => Codas.Select(coda => onset + vowel + coda)))
        .Concat(["gi", "gin", "giêng", "giêt", "giêc", "giêm", "giên"])
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Spellings.GetAlternateLookup<ReadOnlySpan<char>>();

    // Every letter up to here, as the small letter without its tone; this sees each text of a sheet, so it is a table.
    private const int LettersEnd = 0x1F00;
    private static readonly (char Plain, bool HasTone)[] Letters = [.. Enumerable.Range(0, LettersEnd).Select(code => (char.ToLowerInvariant((char)code), false))];

    static VietnameseSyllable()
    {
        string[] rows = ["aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ"];
        foreach (var (toned, plain) in rows.SelectMany(row => row.Skip(1).Select(toned => (toned, row[0]))))
        {
            Letters[toned] = Letters[char.ToUpperInvariant(toned)] = (plain, true);
        }
    }

    /// <summary>Whether a word of composed letters is spelt as a syllable; at most one tone.</summary>
    public static bool IsOne(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest) return false;
        Span<char> plain = stackalloc char[Longest];
        var tones = 0;
        for (var index = 0; index < word.Length; index++)
        {
            if (word[index] >= LettersEnd) return false;
            var (letter, hasTone) = Letters[word[index]];
            if (hasTone) tones++;
            plain[index] = letter;
        }
        return tones <= 1 && Lookup.Contains(plain[..word.Length]);
    }

    private static bool Agree(string onset, string vowel)
    {
        var isFront = vowel[0] is 'e' or 'ê' or 'i' or 'y';
        return onset switch
        {
            "c" or "g" or "ng" => !isFront || onset == "g" && vowel[0] == 'i',
            "k" or "gh" or "ngh" => isFront,
            _ => true,
        };
    }
}
