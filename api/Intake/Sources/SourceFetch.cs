using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Intake.Sources;

/// <summary>How sources are asked.</summary>
/// <param name="Waits">Before each further try.</param>
/// <param name="Limit">Longest time for one try, from the first byte out to the last byte in.</param>
/// <param name="ReachesThisMachine">Only a test, whose source stands on this machine, sets it.</param>
public sealed record PullRules(IReadOnlyList<TimeSpan> Waits, TimeSpan Limit, bool ReachesThisMachine = false)
{
    public static readonly PullRules Default = new([TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10)], TimeSpan.FromMinutes(2));
}

/// <summary>What a source answered: a file, or that nothing has changed.</summary>
public sealed record Fetched(byte[]? Content, string FileName, string? ETag, string? LastModified);

/// <summary>A source that was not asked to the end, and why. Another try would not help.</summary>
public sealed class SourceRefusedException(Bilingual sentence) : ForeseenException(sentence);

/// <summary>
/// Fetches a file over HTTP. Every host on the way is looked up once and the connection goes to the very address that was
/// found sound, so that a name cannot mean one machine when it is looked at and another when it is called.
/// </summary>
public sealed class SourceFetch(PullRules rules, TimeProvider clock)
{
    private const int MostRedirects = 5;

    public static bool IsWeb(Uri url) => url.Scheme is "http" or "https" && url.UserInfo.Length == 0;

    /// <summary>Asks for a file, again after a while when the network or the source is in trouble.</summary>
    /// <param name="known">The version that is there already.</param>
    public async Task<Fetched> GetAsync(PullSource source, SourceState? known, CancellationToken stop)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await TryAsync(source, known, stop);
            }
            catch (HttpRequestException wrapped) when (wrapped.InnerException is SourceRefusedException refused)
            {
                throw refused;
            }
            catch (Exception trouble) when (IsPassing(trouble) && !stop.IsCancellationRequested)
            {
                if (attempt == rules.Waits.Count) throw new SourceRefusedException(SourceTexts.Trouble(trouble));
                await Task.Delay(rules.Waits[attempt], clock, stop);
            }
        }
    }

    private async Task<Fetched> TryAsync(PullSource source, SourceState? known, CancellationToken stop)
    {
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(stop);
        timed.CancelAfter(rules.Limit);
        using var client = new HttpClient(Handler(source)) { Timeout = Timeout.InfiniteTimeSpan };
        var url = new Uri(source.Url);
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            using var answer = await client.SendAsync(Request(source, url, known), HttpCompletionOption.ResponseHeadersRead, timed.Token);
            if (answer.StatusCode == HttpStatusCode.NotModified) return new Fetched(null, string.Empty, known?.ETag, known?.LastModified);
            if ((int)answer.StatusCode is 301 or 302 or 303 or 307 or 308 && answer.Headers.Location is { } location)
            {
                url = new Uri(url, location);
                if (!IsWeb(url)) throw new SourceRefusedException(Language.Both("source.redirects_elsewhere"));
                continue;
            }
            // 5xx, 408 and 429 pass; the others do not.
            if ((int)answer.StatusCode is 408 or 429 or >= 500) throw new HttpRequestException(HttpRequestError.Unknown, null, null, answer.StatusCode);
            if (answer.StatusCode != HttpStatusCode.OK) throw new SourceRefusedException(SourceTexts.Answered((int)answer.StatusCode));
            return new Fetched(await ReadAsync(answer, timed.Token), NameOf(answer, url), answer.Headers.ETag?.ToString(),
                answer.Content.Headers.LastModified?.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
        }
        throw new SourceRefusedException(Language.Both("source.too_many_redirects"));
    }

    private static HttpRequestMessage Request(PullSource source, Uri url, SourceState? known)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue("OcopAnalytics", "1"));
        if (known?.ETag is { } mark) request.Headers.TryAddWithoutValidation("If-None-Match", mark);
        if (known?.LastModified is { } since) request.Headers.TryAddWithoutValidation("If-Modified-Since", since);
        // Never to a host the source did not name: a redirect must not carry the token away.
        if (source.TokenVariable is { } variable && Environment.GetEnvironmentVariable(variable) is { Length: > 0 } token && IsSameHost(url, new Uri(source.Url)))
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
        return request;
    }

    private static bool IsSameHost(Uri one, Uri other) =>
        one.Scheme == other.Scheme && one.Port == other.Port && string.Equals(one.IdnHost, other.IdnHost, StringComparison.OrdinalIgnoreCase);

    private SocketsHttpHandler Handler(PullSource source) => new()
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.None,
        MaxResponseHeadersLength = 32,
        ConnectCallback = async (context, stop) =>
        {
            var host = context.DnsEndPoint;
            var addresses = IPAddress.TryParse(host.Host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host.Host, stop);
            // One unsound address is enough: a name that mixes them is playing tricks.
            if (addresses.Length == 0 || !addresses.All(address => MayReach(address, source))) throw new SourceRefusedException(Language.Both("source.private_address"));
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(addresses, host.Port, stop);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        },
    };

    private bool MayReach(IPAddress address, PullSource source) => NetworkAddress.IsPublic(address)
        || (source.IsInternal && NetworkAddress.IsLan(address))
        || (rules.ReachesThisMachine && IPAddress.IsLoopback(address));

    private static async Task<byte[]> ReadAsync(HttpResponseMessage answer, CancellationToken stop)
    {
        if (answer.Content.Headers.ContentLength > UploadLimit.MaxBytes) throw new SourceRefusedException(Language.Both("source.too_large"));
        await using var stream = await answer.Content.ReadAsStreamAsync(stop);
        using var content = new MemoryStream();
        var buffer = new byte[81_920];
        int count;
        while ((count = await stream.ReadAsync(buffer, stop)) > 0)
        {
            content.Write(buffer, 0, count);
            if (content.Length > UploadLimit.MaxBytes) throw new SourceRefusedException(Language.Both("source.too_large"));
        }
        return content.ToArray();
    }

    private static string NameOf(HttpResponseMessage answer, Uri url) =>
        UploadedFile.NameOf(answer.Content.Headers.ContentDisposition?.FileNameStar ?? answer.Content.Headers.ContentDisposition?.FileName?.Trim('"') ?? Uri.UnescapeDataString(url.Segments[^1]));

    private static bool IsPassing(Exception trouble) => trouble switch
    {
        SourceRefusedException => false,
        HttpRequestException or IOException or SocketException or OperationCanceledException => true,
        _ => false,
    };
}
