using System.Text;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Model.Tests.Text;

public sealed class VietnameseTextTests
{
    [Theory]
    [InlineData("Hòa", "Hoà")]
    [InlineData("Đại Lộc", "DAI  LOC")]
    [InlineData("Ea H'leo", "ea h’leo")]
    [InlineData("Mật ong – hoa tràm", "mat ong hoa tram")]
    public void Gives_one_key_to_spellings_of_one_name(string one, string other) =>
        VietnameseText.MatchKey(one).Should().Be(VietnameseText.MatchKey(other));

    [Theory]
    [InlineData("Cao Lãnh", "Cao Lanh 2")]
    [InlineData("Tam Nông", "Tam Long")]
    public void Keeps_different_names_apart(string one, string other) =>
        VietnameseText.MatchKey(one).Should().NotBe(VietnameseText.MatchKey(other));

    [Theory]
    [InlineData("a\uFFFEb", "a\uFFFDb", "a b")]
    [InlineData("\uFFFF", "\uFFFD", "")]
    [InlineData("chè 😀", "chè 😀", "che")]
    public void No_text_is_too_odd_to_be_read(string odd, string clean, string key)
    {
        VietnameseText.Clean(odd).Should().Be(clean);
        VietnameseText.MatchKey(odd).Should().Be(key);
        VietnameseText.NameKey(odd).Should().NotContain("\uFFFE").And.NotContain("\uFFFF");
    }

    [Fact]
    public void Half_a_pair_is_no_letter() => VietnameseText.Clean("Mật \uD83D ong").Should().Be("Mật \uFFFD ong");

    [Fact]
    public void Composes_decomposed_text() =>
        VietnameseText.Clean("Đồng Tháp".Normalize(NormalizationForm.FormD)).Should().Be("Đồng Tháp");

    [Theory]
    [InlineData("  Biên   Hòa ", "Biên Hòa")]
    [InlineData("1\u00A0234\u2009567", "1 234 567")]
    [InlineData("dòng một\r\ndòng hai", "dòng một dòng hai")]
    [InlineData("ẩn\u200B\u0007", "ẩn")]
    [InlineData("", "")]
    [InlineData("   ", "")]
    public void Folds_blanks_and_drops_what_cannot_be_seen(string written, string clean) =>
        VietnameseText.Clean(written).Should().Be(clean);

    [Fact]
    public void Leaves_clean_text_as_the_same_instance()
    {
        var text = "Sản phẩm 0123 - mật ong";
        VietnameseText.Clean(text).Should().BeSameAs(text);
    }
}
