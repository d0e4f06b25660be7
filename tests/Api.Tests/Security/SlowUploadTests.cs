using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Security;

/// <summary>Uploads on a raw socket: too slow, too large, and nobody else suffers from it.</summary>
public sealed class SlowUploadTests(ApiHouse house) : IClassFixture<ApiHouse>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("/api/v1/submissions")]
    [InlineData("/api/v1/check")]
    public async Task An_upload_that_drips_is_cut_off_and_others_are_answered_meanwhile(string url)
    {
        var crowd = new List<TcpClient>();
        for (var count = 0; count < 20; count++) crowd.Add(await OpenAsync(url, length: 1_000_000));
        var clock = Stopwatch.StartNew();
        var isCut = false;
        while (!isCut && clock.Elapsed < Patience)
        {
            var answer = Stopwatch.StartNew();
            (await house.Client.GetAsync(new Uri("/health/live", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.OK);
            answer.Elapsed.Should().BeLessThan(UploadLimit.SlowGrace, "the crowd holds no thread");
            isCut = await DripAsync(crowd[0]);
        }
        isCut.Should().BeTrue();
        clock.Elapsed.Should().BeLessThan(UploadLimit.SlowGrace + TimeSpan.FromSeconds(15));
        foreach (var client in crowd) client.Dispose();
    }

    [Fact]
    public async Task A_length_over_the_limit_is_answered_before_the_body_comes()
    {
        using var client = await OpenAsync("/api/v1/submissions", UploadLimit.MaxRequestBytes + 1);
        (await FirstLineAsync(client)).Should().StartWith("HTTP/1.1 413");
    }

    [Fact]
    public async Task A_length_that_is_no_number_is_refused()
    {
        using var client = new TcpClient();
        await client.ConnectAsync(house.Address.Host, house.Address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes($"POST /api/v1/check HTTP/1.1\r\nHost: {house.Address.Authority}\r\nContent-Length: 5, 7\r\n\r\nabcde"));
        (await FirstLineAsync(client)).Should().StartWith("HTTP/1.1 400");
    }

    private async Task<TcpClient> OpenAsync(string url, long length)
    {
        var client = new TcpClient();
        await client.ConnectAsync(house.Address.Host, house.Address.Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {url} HTTP/1.1\r\nHost: {house.Address.Authority}\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: {length}\r\n\r\n--b\r\n"));
        return client;
    }

    // One byte, and a look whether the other side has hung up or answered.
    private static async Task<bool> DripAsync(TcpClient client)
    {
        try
        {
            await client.GetStream().WriteAsync("x"u8.ToArray());
            await Task.Delay(500);
            return client.Client.Poll(0, SelectMode.SelectRead);
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static async Task<string> FirstLineAsync(TcpClient client)
    {
        using var limit = new CancellationTokenSource(Patience);
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadLineAsync(limit.Token) ?? string.Empty;
    }
}
