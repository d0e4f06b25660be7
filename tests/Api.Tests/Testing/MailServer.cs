using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OcopAnalytics.Api.Tests.Testing;

/// <summary>How the mail server under test behaves.</summary>
public enum MailTemper { Friendly, RefusesLetters, HangsUpAfterTheLetter }

/// <summary>A mail server on a free port of this machine: speaks just enough SMTP, and keeps what it was given.</summary>
public sealed class MailServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task accepting;

    public MailServer()
    {
        listener.Start();
        accepting = AcceptAsync();
    }

    public MailTemper Temper { get; set; }
    public List<string> Letters { get; } = [];
    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        try
        {
            await accepting;
        }
        catch (Exception failure) when (failure is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // It was told to end.
        }
        stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!stop.IsCancellationRequested)
        {
            using var client = await listener.AcceptTcpClientAsync(stop.Token);
            try
            {
                await SpeakAsync(client);
            }
            catch (IOException)
            {
                // The caller hung up.
            }
        }
    }

    private async Task SpeakAsync(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 thu.example ESMTP");
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            switch (line.Split(' ', ':')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await writer.WriteLineAsync("250-thu.example\r\n250-SMTPUTF8\r\n250 8BITMIME");
                    break;
                case "RCPT" when Temper == MailTemper.RefusesLetters:
                    await writer.WriteLineAsync("550 khong nhan");
                    break;
                case "DATA":
                    await writer.WriteLineAsync("354 go on");
                    var letter = new StringBuilder();
                    while (await reader.ReadLineAsync(stop.Token) is { } part && part != ".") letter.AppendLine(part);
                    Letters.Add(letter.ToString());
                    if (Temper == MailTemper.HangsUpAfterTheLetter) return;
                    await writer.WriteLineAsync("250 taken");
                    break;
                case "QUIT":
                    await writer.WriteLineAsync("221 bye");
                    return;
                default:
                    await writer.WriteLineAsync("250 ok");
                    break;
            }
        }
    }
}
