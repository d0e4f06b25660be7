using System.Globalization;
using System.Text;

namespace OcopAnalytics.Model.Text;

/// <summary>Makes Vietnamese text uniform: one form for storing, one key for matching.</summary>
public static class VietnameseText
{
    /// <summary>NFC, edges trimmed, runs of white space (also non-breaking and thin) folded to one blank. Control characters go.</summary>
    public static string Clean(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsClean(text)) return text;

        var composed = Sound(text).Normalize(NormalizationForm.FormC);
        var clean = new StringBuilder(composed.Length);
        foreach (var character in composed)
        {
            if (char.IsWhiteSpace(character))
            {
                if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
            }
            else if (!char.IsControl(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format)
            {
                clean.Append(character);
            }
        }
        if (clean.Length > 0 && clean[^1] == ' ') clean.Length--;
        return clean.ToString();
    }

    /// <summary>Half surrogate pairs and non-characters, which no text can be normalized with, become U+FFFD; whole pairs stay.</summary>
    public static string Sound(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.AsSpan().ContainsAny('\uFFFE', '\uFFFF')) return text;
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) sound.Append(rune.Value is 0xFFFE or 0xFFFF ? Rune.ReplacementChar : rune);
        return sound.ToString();
    }

    /// <summary>
    /// Key for matching names: lower case, no diacritics, letters and digits only, words parted by one blank.
    /// Hòa, Hoà and HOA give the same key, so a match by key is a question to ask, never an answer.
    /// </summary>
    public static string MatchKey(string text)
    {
        var decomposed = Clean(text).Normalize(NormalizationForm.FormD);
        var key = new StringBuilder(decomposed.Length);
        foreach (var character in decomposed)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark) continue;
            // Đ has no canonical decomposition, so stripping marks leaves it standing.
            var letter = character is 'Đ' or 'đ' ? 'd' : char.ToLowerInvariant(character);
            if (char.IsLetterOrDigit(letter)) key.Append(letter);
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }
        if (key.Length > 0 && key[^1] == ' ') key.Length--;
        return key.ToString();
    }

    /// <summary>
    /// Key for telling names of people, producers, products and places apart: lower case, punctuation and blanks folded, the
    /// tone of a syllable wherever it was put (Hòa, Hoà), but every diacritic kept: "Thời" and "Thới" stay two names.
    /// </summary>
    public static string NameKey(string text)
    {
        var decomposed = Clean(text).ToLowerInvariant().Normalize(NormalizationForm.FormD);
        var key = new StringBuilder(decomposed.Length);
        var tone = '\0';
        foreach (var character in decomposed)
        {
            if (character is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323') tone = character;
            else if (char.IsLetterOrDigit(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark) key.Append(character);
            else EndWord();
        }
        EndWord();
        if (key.Length > 0 && key[^1] == ' ') key.Length--;
        return key.ToString();

        void EndWord()
        {
            if (tone != '\0') key.Append(tone);
            tone = '\0';
            if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }
    }

    private static bool IsClean(string text)
    {
        var previousIsBlank = true;
        foreach (var character in text)
        {
            if (character == ' ')
            {
                if (previousIsBlank) return false;
                previousIsBlank = true;
                continue;
            }
            // Plain ASCII letters need no normalising; anything else takes the slow road.
            if (character is < '!' or > '~') return text.Length == 0 || SlowIsClean(text);
            previousIsBlank = false;
        }
        return text.Length == 0 || !previousIsBlank;
    }

    private static bool SlowIsClean(string text)
    {
        var previousIsBlank = true;
        foreach (var character in text)
        {
            if (character == ' ')
            {
                if (previousIsBlank) return false;
                previousIsBlank = true;
                continue;
            }
            if (char.IsWhiteSpace(character) || char.IsControl(character) || char.IsSurrogate(character) || character is '\uFFFE' or '\uFFFF'
                || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format)
            {
                return false;
            }
            previousIsBlank = false;
        }
        return !previousIsBlank && text.IsNormalized(NormalizationForm.FormC);
    }
}
