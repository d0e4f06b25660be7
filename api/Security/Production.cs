using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OcopAnalytics.Api.Security.Passwords;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Security;

/// <summary>What was said on the command line about how the house stands in the network.</summary>
/// <param name="PublicHost">The name people type, such as ocop.dongnai.gov.vn.</param>
/// <param name="CertificateFile">PFX, or PEM with its key in <paramref name="KeyFile"/>.</param>
/// <param name="Proxy">Address of the reverse proxy that speaks HTTPS before the service.</param>
public sealed record ProductionSettings(string? PublicHost, string? CertificateFile, string? KeyFile, string? CertificatePassword, string? Proxy);

/// <summary>A house that is open to an office: HTTPS only, by a certificate of its own or behind a proxy that has one.</summary>
public sealed record Production(string PublicHost, X509Certificate2? Certificate, IPAddress? Proxy)
{
    private const int FewestRsaBits = 2_048;
    private const int FewestCurveBits = 256;
    private const UnixFileMode OfOthers = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <summary>The house as it may start, or everything that keeps it from starting, each with what to do.</summary>
    public static (Production? House, IReadOnlyList<string> Problems) Check(ProductionSettings settings, DataFolder folder, DateTimeOffset now)
    {
        var problems = new List<string>();
        if (settings.PublicHost is not { Length: > 0 } host || Uri.CheckHostName(host) == UriHostNameType.Unknown) problems.Add(ProductionTexts.HostMissing(settings.PublicHost));
        IPAddress? proxy = null;
        if (settings.Proxy is { } address && !IPAddress.TryParse(address, out proxy)) problems.Add(ProductionTexts.ProxyWrong(address));
        if (settings is { CertificateFile: null, Proxy: null }) problems.Add(ProductionTexts.HttpsMissing);
        var certificate = settings.CertificateFile is null ? null : ReadCertificate(settings, now, problems);
        if (!OperatingSystem.IsWindows() && Directory.Exists(folder.Root) && (File.GetUnixFileMode(folder.Root) & UnixFileMode.OtherWrite) != 0)
        {
            problems.Add(ProductionTexts.FolderOpen(folder.Root));
        }
        return problems.Count > 0 ? (null, problems) : (new Production(settings.PublicHost!, certificate, proxy), []);
    }

    private static X509Certificate2? ReadCertificate(ProductionSettings settings, DateTimeOffset now, List<string> problems)
    {
        var secretFile = settings.KeyFile ?? settings.CertificateFile!;
        foreach (var file in new[] { settings.CertificateFile!, secretFile }.Distinct().Where(file => !File.Exists(file)))
        {
            problems.Add(ProductionTexts.FileMissing(file));
            return null;
        }
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(secretFile) & OfOthers) != 0) problems.Add(ProductionTexts.KeyOpen(secretFile));
        if (settings.KeyFile is null && PasswordRules.Problem(null, settings.CertificatePassword ?? string.Empty) is not null) problems.Add(ProductionTexts.CertificatePasswordWeak);
        try
        {
            var certificate = settings.KeyFile is null
                ? X509CertificateLoader.LoadPkcs12FromFile(settings.CertificateFile!, settings.CertificatePassword)
                : WithUsableKey(X509Certificate2.CreateFromPemFile(settings.CertificateFile!, settings.KeyFile));
            if (!certificate.HasPrivateKey) problems.Add(ProductionTexts.KeyMissing(settings.CertificateFile!));
            if (now < certificate.NotBefore.ToUniversalTime() || now > certificate.NotAfter.ToUniversalTime())
            {
                problems.Add(ProductionTexts.CertificateExpired(DateOnly.FromDateTime(certificate.NotBefore), DateOnly.FromDateTime(certificate.NotAfter)));
            }
            if (certificate.GetRSAPublicKey()?.KeySize < FewestRsaBits || certificate.GetECDsaPublicKey()?.KeySize < FewestCurveBits) problems.Add(ProductionTexts.CertificateWeak);
            if (settings.PublicHost is { Length: > 0 } host && !certificate.MatchesHostname(host)) problems.Add(ProductionTexts.CertificateOfOther(host));
            return certificate;
        }
        catch (CryptographicException)
        {
            problems.Add(ProductionTexts.CertificateUnreadable(settings.CertificateFile!));
            return null;
        }
    }

    // A key read from PEM lives in memory in a form that TLS on Windows cannot use.
    private static X509Certificate2 WithUsableKey(X509Certificate2 certificate) =>
        X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
}
