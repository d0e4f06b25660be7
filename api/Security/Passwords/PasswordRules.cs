using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Identity;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Api.Security.Passwords;

/// <summary>
/// What a password must be: long rather than odd (NIST SP 800-63B). No rule about capitals and signs, none about age;
/// whatever is tried first by those who guess is refused. The code of a refusal is the key of its sentence.
/// </summary>
public sealed class PasswordRules : IPasswordValidator<User>
{
    public const int MinLength = 12;
    public const int MaxLength = 128;

    /// <summary>PBKDF2 with HMAC-SHA512: rounds that OWASP asks for.</summary>
    public const int HashRounds = 210_000;

    private const int FewestDifferent = 5;

    private static readonly Lazy<HashSet<string>> common = new(ReadCommon);

    /// <summary>One way to write letters that can be typed in two, so that another keyboard opens the same door.</summary>
    public static string Uniform(string? password) => VietnameseText.Sound(password ?? string.Empty).Normalize(NormalizationForm.FormC);

    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password) =>
        Task.FromResult(Problem(user.UserName, Uniform(password)) is { } key ? IdentityResult.Failed(new IdentityError { Code = key }) : IdentityResult.Success);

    /// <summary>Why a password is refused, as the key of a text; nothing when it is good.</summary>
    public static string? Problem(string? userName, string password)
    {
        if (password.Length < MinLength) return "password.too_short";
        if (password.Length > MaxLength) return "password.too_long";
        var plain = Plain(password);
        if (plain.Distinct().Count() < FewestDifferent || IsRepeated(plain)) return "password.too_simple";
        if (userName is { Length: >= 3 } && plain.Contains(Plain(userName), StringComparison.Ordinal)) return "password.holds_name";
        return IsCommon(plain) ? "password.common" : null;
    }

    /// <summary>In the list as it is, or once the figures and signs around it are taken off: "Matkhau@2026!" is "matkhau".</summary>
    private static bool IsCommon(string plain)
    {
        var core = plain.Trim([.. "0123456789 .,;:!?@#$%^&*()-_=+[]{}<>/\\|'\"~`"]);
        var letters = string.Concat(Unmasked(core).Where(char.IsLetter));
        return core.Length < 4 || common.Value.Contains(plain) || common.Value.Contains(core) || common.Value.Contains(letters)
            || IsMadeOfTwo(letters);
    }

    /// <summary>"passwordpassword", "matkhauvietnam": two words of the list are still a guess away.</summary>
    private static bool IsMadeOfTwo(string letters) =>
        Enumerable.Range(4, Math.Max(letters.Length - 7, 0)).Any(at => common.Value.Contains(letters[..at]) && common.Value.Contains(letters[at..]));

    private static bool IsRepeated(string plain) =>
        Enumerable.Range(1, plain.Length / 2).Any(length => plain.Length % length == 0 && string.Concat(Enumerable.Repeat(plain[..length], plain.Length / length)) == plain);

    /// <summary>Small letters without marks: "Mật Khẩu" is "mat khau".</summary>
    private static string Plain(string text) => string.Concat(VietnameseText.Sound(text).Normalize(NormalizationForm.FormD)
        .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)).Replace('đ', 'd').Replace('Đ', 'd').ToLowerInvariant();

    private static string Unmasked(string text) =>
        string.Concat(text.Select(letter => letter switch { '@' or '4' => 'a', '0' => 'o', '1' or '!' => 'i', '3' => 'e', '$' or '5' => 's', '7' => 't', _ => letter }));

    private static HashSet<string> ReadCommon()
    {
        using var stream = typeof(PasswordRules).Assembly.GetManifestResourceStream("common-passwords.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
