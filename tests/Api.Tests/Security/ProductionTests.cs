using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using OcopAnalytics.Api.Accounts;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Security;

public sealed class ProductionTests : IDisposable
{
    private const string Host = "ocop.example.vn";
    private const string Password = "con trâu đi trước cái cày";

    private readonly TestFolder folder = new();

    [Fact]
    public async Task Without_https_it_does_not_start_and_says_what_to_do_in_both_languages()
    {
        var told = await folder.RunAsync("serve", "--production", "--port", "0");

        told.Code.Should().Be(2);
        told.Error.Should().Contain("Chưa có HTTPS").And.Contain("No HTTPS").And.Contain("--certificate").And.Contain("--behind-proxy").And.Contain("--public-host");
    }

    [Fact]
    public async Task A_demonstration_is_no_production() =>
        (await folder.RunAsync("serve", "--production", "--demo", "--public-host", Host, "--behind-proxy", "127.0.0.1")).Error.Should().Contain("--demo");

    [Fact]
    public void A_good_certificate_opens_the_house()
    {
        var (house, problems) = Check(new ProductionSettings(Host, Pfx(Password), null, Password, null));

        problems.Should().BeEmpty();
        house!.Certificate!.HasPrivateKey.Should().BeTrue();
    }

    [Fact]
    public void Weak_secrets_keep_it_shut()
    {
        Check(new ProductionSettings(Host, Pfx("matkhau123456"), null, "matkhau123456", null)).Problems.Should().ContainSingle().Which.Should().Contain("OCOP_CERTIFICATE_PASSWORD");
        Check(new ProductionSettings(Host, Pfx(Password, bits: 1024), null, Password, null)).Problems.Should().Equal(ProductionTexts.CertificateWeak);
        Check(new ProductionSettings(Host, Pfx(Password), null, "một mật khẩu khác", null)).Problems.Should().ContainSingle().Which.Should().Contain("cannot be opened");
        Check(new ProductionSettings("other.example.vn", Pfx(Password), null, Password, null)).Problems.Should().ContainSingle().Which.Should().Contain("other.example.vn");
        Check(new ProductionSettings(Host, "khong-co.pfx", null, Password, null)).Problems.Should().ContainSingle().Which.Should().Contain("khong-co.pfx");
        var (_, expired) = Production.Check(new ProductionSettings(Host, Pfx(Password), null, Password, null), folder.Data, TestFolder.Morning.AddYears(9));
        expired.Should().ContainSingle().Which.Should().Contain("gia hạn");
    }

    [Fact]
    public void A_key_that_others_can_read_keeps_it_shut()
    {
        if (OperatingSystem.IsWindows()) return;
        var file = Pfx(Password);
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.OtherRead);

        Check(new ProductionSettings(Host, file, null, Password, null)).Problems.Should().ContainSingle().Which.Should().Contain("chmod 600");
    }

    [Fact]
    public async Task Behind_a_proxy_it_answers_to_its_name_over_https_alone()
    {
        var options = new ServeOptions(folder.Data, Port: 0, RunsJobs: false, Production: new Production(Host, null, IPAddress.Loopback));
        await using var app = ServiceHost.Build(options, folder.Adjust);
        await app.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.First()) };

        var plain = await AskAsync(Host, "http");
        plain.StatusCode.Should().Be(HttpStatusCode.PermanentRedirect);
        plain.Headers.Location!.ToString().Should().Be($"https://{Host}/dang-nhap");
        var secure = await AskAsync(Host, "https");
        secure.StatusCode.Should().Be(HttpStatusCode.OK);
        secure.Headers.GetValues("Strict-Transport-Security").Single().Should().StartWith("max-age=");
        (await AskAsync("rebound.example.com", "https")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
        await app.StopAsync();

        Task<HttpResponseMessage> AskAsync(string host, string scheme)
        {
            var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/dang-nhap", UriKind.Relative));
            request.Headers.Host = host;
            request.Headers.Add("X-Forwarded-Proto", scheme);
            return client.SendAsync(request);
        }
    }

    [Fact]
    public async Task With_its_own_certificate_it_speaks_https_keeps_cookies_to_it_and_sends_the_rest_there()
    {
        var (house, problems) = Check(new ProductionSettings(Host, Pfx(Password), null, Password, null));
        problems.Should().BeEmpty();
        await using var app = ServiceHost.Build(new ServeOptions(folder.Data, Port: 0, RunsJobs: false, Production: house, HttpPort: 0), folder.Adjust);
        await app.StartAsync();
        var (secure, plain) = (new Uri(app.Urls.Single(url => url.StartsWith("https:", StringComparison.Ordinal))), new Uri(app.Urls.Single(url => url.StartsWith("http:", StringComparison.Ordinal))));
        using var browser = Browser(secure, "https", house!.Certificate!);

        var page = await browser.GetAsync(new Uri("/dang-nhap", UriKind.Relative));
        page.StatusCode.Should().Be(HttpStatusCode.OK);
        page.Headers.GetValues("Strict-Transport-Security").Single().Should().Be("max-age=31536000");
        page.Headers.GetValues("Set-Cookie").Should().OnlyContain(cookie => cookie.Contains("; secure") && cookie.Contains("; httponly"));

        var link = await SetupLinkAsync(app);
        var made = await browser.SendFormAsync(link, "setup", ("UserName", "quan.tri.vien"), ("DisplayName", "Nguyễn Thị Lan"), ("Chosen", People.Password), ("Repeated", People.Password));
        made.StatusCode.Should().Be(HttpStatusCode.Found);
        made.Headers.GetValues("Set-Cookie").Should().ContainSingle(cookie => cookie.StartsWith("__Host-ocop=", StringComparison.Ordinal))
            .Which.Should().Contain("; secure").And.Contain("; httponly").And.Contain("; samesite=lax").And.Contain("; path=/");
        (await browser.GetAsync(new Uri("/nguoi-dung", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.OK, "the cookie comes back over HTTPS");

        using var stranger = Browser(plain, "http", house.Certificate!);
        var sent = await stranger.GetAsync(new Uri("/kinh-phi?programme=DN19", UriKind.Relative));
        sent.StatusCode.Should().Be(HttpStatusCode.PermanentRedirect);
        sent.Headers.Location!.ToString().Should().Be($"https://{Host}/kinh-phi?programme=DN19");
        sent.Headers.Contains("Set-Cookie").Should().BeFalse();
        await app.StopAsync();
    }

    /// <summary>A browser that takes the public name to be where the service listens, and trusts its certificate alone.</summary>
    private static HttpClient Browser(Uri listens, string scheme, X509Certificate2 trusted) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown is not null && shown.GetCertHashString() == trusted.GetCertHashString() },
        ConnectCallback = async (_, stop) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(IPAddress.Loopback, listens.Port, stop);
            return new NetworkStream(socket, ownsSocket: true);
        },
    })
    { BaseAddress = new Uri($"{scheme}://{Host}") };

    private static async Task<string> SetupLinkAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return "/thiet-lap?link=" + await scope.ServiceProvider.GetRequiredService<PasswordDesk>().MakeSetupLinkAsync(default);
    }

    private (Production? House, IReadOnlyList<string> Problems) Check(ProductionSettings settings) => Production.Check(settings, folder.Data, TestFolder.Morning);

    private string Pfx(string password, int bits = 2048)
    {
        using var key = RSA.Create(bits);
        var request = new CertificateRequest("CN=" + Host, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(Host);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(TestFolder.Morning.AddDays(-1), TestFolder.Morning.AddYears(1));
        var path = Path.Combine(folder.Data.Root, Guid.NewGuid().ToString("N") + ".pfx");
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12, password));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return path;
    }

    public void Dispose() => folder.Dispose();
}
