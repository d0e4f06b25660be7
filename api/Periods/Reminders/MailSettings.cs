using OcopAnalytics.Warehouse;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace OcopAnalytics.Api.Periods.Reminders;

/// <summary>The mail server of an office, as mail.yaml of the data folder names it.</summary>
public sealed class MailSettings
{
    public const string StartTls = "starttls";
    public const string Tls = "tls";

    /// <summary>Unprotected: to a server on this machine only.</summary>
    public const string None = "none";

    public string Host { get; set; } = string.Empty;
    public int Port { get; set; } = 587;

    /// <summary>starttls, tls or none.</summary>
    public string Security { get; set; } = StartTls;
    public string? User { get; set; }

    /// <summary>Name of an environment variable that holds the password; it never stands in the file.</summary>
    public string? PasswordVariable { get; set; }

    /// <summary>Address the letters come from.</summary>
    public string From { get; set; } = string.Empty;

    /// <summary>Address of the service, such as https://ocop.example.vn, for the links in the letters.</summary>
    public string? Site { get; set; }
}

/// <summary>Reads mail.yaml anew each time; without the file letters are written to files.</summary>
public sealed class MailSettingsFile(DataFolder folder)
{
    private static readonly string[] thisMachine = ["localhost", "127.0.0.1", "::1"];

    /// <summary>The settings, nothing without a file; and what is wrong with the file, in its own words.</summary>
    public (MailSettings? Settings, string? Problem) Read()
    {
        if (!File.Exists(folder.MailFile)) return (null, null);
        try
        {
            var read = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build()
                .Deserialize<MailSettings?>(File.ReadAllText(folder.MailFile)) ?? new MailSettings();
            return Wrong(read) is { } wrong ? (null, wrong) : (read, null);
        }
        catch (YamlException trouble)
        {
            return (null, $"line {trouble.Start.Line}: {trouble.Message}");
        }
    }

    private static string? Wrong(MailSettings mail) =>
        string.IsNullOrWhiteSpace(mail.Host) ? "host: missing"
        : mail.Port is < 1 or > 65_535 ? "port"
        : mail.Security is not (MailSettings.StartTls or MailSettings.Tls or MailSettings.None) ? "security: starttls, tls, none"
        : mail.Security == MailSettings.None && !thisMachine.Contains(mail.Host) ? "security: none is for a server on this machine only"
        : !MailDoor.IsAddress(mail.From) ? "from: an e-mail address"
        : mail.User is not null && string.IsNullOrWhiteSpace(mail.PasswordVariable) ? "password_variable: missing"
        : mail.Site is not null && !Uri.TryCreate(mail.Site, UriKind.Absolute, out _) ? "site: an address such as https://ocop.example.vn"
        : null;
}
