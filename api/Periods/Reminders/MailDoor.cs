using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace OcopAnalytics.Api.Periods.Reminders;

/// <summary>A letter, ready to go.</summary>
/// <param name="Name">The same letter always bears the same name: of its file, and as the message id a server knows it again by.</param>
public sealed record Letter(string Name, string From, IReadOnlyList<string> To, string Subject, string Body, DateTimeOffset WrittenAt);

/// <summary>What became of a letter.</summary>
public enum MailOutcome
{
    Sent,

    /// <summary>It certainly did not go: the server could not be reached, or refused it.</summary>
    NotSent,

    /// <summary>The line broke while it went: nobody knows.</summary>
    Unclear,
}

/// <summary>The way out of the house: a letter to a mail server, or as a file that any mail program opens.</summary>
public sealed class MailDoor
{
    private const int Patience = 30_000;

    /// <summary>One plain address and nothing else.</summary>
    public static bool IsAddress(string? text) => MailboxAddress.TryParse(text, out var address) && address.Address.Contains('@', StringComparison.Ordinal);

    /// <summary>Sends a letter; what the server said of it when it did not go.</summary>
    public async Task<(MailOutcome Outcome, string? Said)> SendAsync(MailSettings settings, Letter letter, CancellationToken stop)
    {
        using var message = Message(letter);
        using var client = new SmtpClient { Timeout = Patience };
        try
        {
            await client.ConnectAsync(settings.Host, settings.Port, settings.Security switch
            {
                MailSettings.Tls => SecureSocketOptions.SslOnConnect,
                MailSettings.None => SecureSocketOptions.None,
                _ => SecureSocketOptions.StartTls,
            }, stop);
            if (settings.User is { } user)
            {
                await client.AuthenticateAsync(user, Environment.GetEnvironmentVariable(settings.PasswordVariable!) ?? string.Empty, stop);
            }
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            return (MailOutcome.NotSent, FirstLine(failure));
        }
        try
        {
            await client.SendAsync(message, stop);
        }
        catch (SmtpCommandException refused)
        {
            return (MailOutcome.NotSent, FirstLine(refused));
        }
        catch (Exception failure)
        {
            return (MailOutcome.Unclear, FirstLine(failure));
        }
        await LeaveAsync(client);
        return (MailOutcome.Sent, null);
    }

    /// <summary>Writes a letter as a file of a folder: aside, then renamed, so that there is never half a letter nor a second one.</summary>
    public static void Write(string folder, Letter letter)
    {
        Directory.CreateDirectory(folder);
        using var message = Message(letter);
        var path = Path.Combine(folder, FileName(letter.Name));
        using (var file = File.Create(path + ".part")) message.WriteTo(file);
        File.Move(path + ".part", path, overwrite: true);
    }

    public static string FileName(string name) => name + ".eml";

    private static MimeMessage Message(Letter letter)
    {
        var message = new MimeMessage { Subject = letter.Subject, Date = letter.WrittenAt, MessageId = $"{letter.Name}@ocop-analytics" };
        message.From.Add(MailboxAddress.Parse(letter.From));
        foreach (var address in letter.To) message.To.Add(MailboxAddress.Parse(address));
        // Written by a machine: an absence note must not answer it.
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Body = new TextPart("plain") { Text = letter.Body };
        return message;
    }

    /// <summary>The letter is gone; a server that hangs up rudely changes nothing in it.</summary>
    private static async Task LeaveAsync(SmtpClient client)
    {
        try
        {
            await client.DisconnectAsync(quit: true);
        }
        catch (Exception failure) when (failure is IOException or ProtocolException or CommandException)
        {
            // Nothing to be done, and nothing lost.
        }
    }

    private static string FirstLine(Exception failure) => failure.Message.Split('\n')[0].Trim();
}
