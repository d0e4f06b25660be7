using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Resources;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Reports;

/// <summary>
/// The language a page or paper is written in: Vietnamese first, English second. Figures keep the Vietnamese
/// notation in both, so that a screen, a paper and a phone call quote the same characters.
/// </summary>
public sealed class Language
{
    private static readonly ResourceManager Resources = new("OcopAnalytics.Reports.Texts", typeof(Language).Assembly);
    private static readonly ResourceManager Phrases = new("OcopAnalytics.Reports.EnglishPhrases", typeof(Language).Assembly);

    public static readonly Language Vietnamese = new("vi", CultureInfo.InvariantCulture);
    public static readonly Language English = new("en", CultureInfo.GetCultureInfo("en"));

    private readonly CultureInfo culture;

    private Language(string code, CultureInfo culture) => (Code, this.culture) = (code, culture);

    /// <summary>vi or en, as in the query string and in the html lang attribute.</summary>
    public string Code { get; }

    public bool IsVietnamese => Code == "vi";

    /// <summary>The text under a key of Texts.resx; an unknown key is a bug and throws.</summary>
    public string this[string key] => Resources.GetString(key, culture)
        ?? throw new MissingManifestResourceException($"Texts.resx has no text '{key}'.");

    /// <summary>A text with {0}, {1} ... filled in, and words that follow a number: {0} {0:row|rows}.</summary>
    public string Format(string key, params object?[] values) => string.Format(NumberedWords.Instance, this[key], values);

    /// <summary>What a text of the data, which is Vietnamese, is marked with (the lang attribute); nothing on a Vietnamese page.</summary>
    public string? DataMark => IsVietnamese ? null : Vietnamese.Code;

    /// <summary>The name of a thing that carries both; one without English falls back to the phrases, then to Vietnamese.</summary>
    public string Pick(string vi, string? en) => IsVietnamese ? vi : string.IsNullOrEmpty(en) ? Phrase(vi) : en;

    /// <summary>
    /// A text that comes with its row in Vietnamese, in English where EnglishPhrases.resx has it: the notes, readings and
    /// subjects of the programmes that come with the program. What staff wrote stays as it is.
    /// </summary>
    [return: NotNullIfNotNull(nameof(vi))]
    public string? Phrase(string? vi) => vi is null ? null : EnglishOf(vi) ?? vi;

    /// <summary>The English of such a text; nothing on a Vietnamese page, nor for a text that has none.</summary>
    public string? EnglishOf(string vi) => IsVietnamese ? null : Phrases.GetString(vi, CultureInfo.InvariantCulture) ?? ComposedName(vi);

    // Names that the warehouse puts together: what a map cannot divide, and a year of a target for each year.
    private string? ComposedName(string vi)
    {
        var undivided = Vietnamese["name.undivided"];
        if (vi.EndsWith(undivided, StringComparison.Ordinal)) return vi[..^undivided.Length] + this["name.undivided"];
        var year = vi.Length > 4 ? vi[^4..] : string.Empty;
        return year.All(char.IsAsciiDigit) && vi == Vietnamese.Format("name.year", year) ? Format("name.year", year) : null;
    }

    /// <summary>The sentence in this language.</summary>
    public string Pick(Bilingual sentence) => IsVietnamese ? sentence.Vi : sentence.En;

    /// <summary>A text of Texts.resx in both languages, with {0}, {1} ... filled in.</summary>
    public static Bilingual Both(string key, params object?[] values) => new(Vietnamese.Format(key, values), English.Format(key, values));

    /// <summary>A sentence that is put together in each language.</summary>
    public static Bilingual Both(Func<Language, string> said) => new(said(Vietnamese), said(English));

    /// <summary>The language of a code, or nothing for a code that is not vi or en.</summary>
    public static Language? Of(string? code) => code switch { "vi" => Vietnamese, "en" => English, _ => null };
}
