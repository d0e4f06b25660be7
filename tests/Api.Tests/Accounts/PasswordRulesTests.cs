using OcopAnalytics.Api.Security.Passwords;

namespace OcopAnalytics.Api.Tests.Accounts;

public sealed class PasswordRulesTests
{
    [Theory]
    [InlineData("ngắn thôi", "password.too_short")]
    [InlineData("mười một ký", "password.too_short")]
    [InlineData("aaaaaaaaaaaaaaaa", "password.too_simple")]
    [InlineData("abcdefabcdefabcdef", "password.too_simple")]
    [InlineData("lan.nguyen con trâu", "password.holds_name")]
    [InlineData("1234567890123", "password.common")]
    [InlineData("Matkhau@2026!", "password.common")]
    [InlineData("Mật khẩu 2026!", "password.common")]
    [InlineData("P@ssw0rd123456", "password.common")]
    [InlineData("Vietnam2026###", "password.common")]
    [InlineData("dongnaivietnam2026", "password.common")]
    [InlineData("con trâu đi trước", null)]
    [InlineData("gần mực thì đen", null)]
    [InlineData("xK9#mQ2$vL7!p", null)]
    public void Refuses_what_is_guessed_first(string password, string? problem) => PasswordRules.Problem("lan.nguyen", password).Should().Be(problem);

    [Fact]
    public void Takes_128_characters_and_not_one_more()
    {
        var sentence = string.Concat(Enumerable.Range(0, 64).Select(number => (char)('a' + (number * 7 % 26)) + (number % 10).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        PasswordRules.Problem(null, sentence).Should().BeNull();
        PasswordRules.Problem(null, sentence + "x").Should().Be("password.too_long");
    }

    [Fact]
    public void Characters_that_are_none_are_a_wrong_password_not_a_failure() => PasswordRules.Uniform("a\uFFFEb\uD800").Should().Be("a\uFFFDb\uFFFD");

    [Fact]
    public void Letters_typed_on_another_keyboard_open_the_same_door() =>
        PasswordRules.Uniform("Hòa".Normalize(System.Text.NormalizationForm.FormD)).Should().Be("Hòa");
}
