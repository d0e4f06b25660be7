using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;

namespace OcopAnalytics.Reports.Tests.Languages;

public sealed partial class LanguageTests
{
    [Theory]
    [InlineData("lineage.row_count", "1", "1 row of what was handed in makes this figure.")]
    [InlineData("lineage.row_count", "1.200", "1.200 rows of what was handed in make this figure.")]
    [InlineData("board.days_left", "0", "0 days left")]
    public void A_word_goes_with_its_number(string key, string number, string text) => Language.English.Format(key, number).Should().Be(text);

    [Fact]
    public void Numbers_are_written_the_Vietnamese_way_in_both()
    {
        Language.English.Format("search.stars", 1).Should().Be("1 star");
        Language.English.Format("run.sent", 1234.5m).Should().Be("1234,5 sent");
        Language.Vietnamese.Format("search.stars", 3).Should().Be("3 sao");
    }

    [Fact]
    public void Every_text_takes_the_same_values_in_both_languages()
    {
        var texts = new ResourceManager("OcopAnalytics.Reports.Texts", typeof(Language).Assembly);
        var english = texts.GetResourceSet(CultureInfo.GetCultureInfo("en"), true, false)!.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
        var vietnamese = texts.GetResourceSet(CultureInfo.InvariantCulture, true, false)!.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

        english.Keys.Should().BeEquivalentTo(vietnamese.Keys);
        vietnamese.Keys.Where(key => !Places(vietnamese[key]).SetEquals(Places(english[key]))).Should().BeEmpty();
        foreach (var key in vietnamese.Keys.Where(key => Places(vietnamese[key]).Count > 0))
        {
            Language.English.Format(key, "1", "2", "3", "4", "5", "6").Should().NotContain("|", key);
        }
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\{(\d)[}:]")]
    private static partial Regex Place();
}
