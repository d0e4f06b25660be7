using System.Net.Sockets;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Intake.Sources;

/// <summary>What is said of sources that are pulled.</summary>
public static class SourceTexts
{
    public static Bilingual Answered(int status) => Language.Both("source.answered", status);

    public static Bilingual Failed(IEnumerable<(string Source, Bilingual Why)> failures) => Language.Both(language =>
        language.Format("source.failed", string.Join("; ", failures.Select(failure => $"{failure.Source} ({language.Pick(failure.Why).TrimEnd('.')})"))));

    public static Bilingual Trouble(Exception trouble) => trouble switch
    {
        OperationCanceledException => Language.Both("source.late"),
        HttpRequestException { StatusCode: { } status } => Answered((int)status),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => Language.Both("source.no_host"),
        HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound } } => Language.Both("source.no_host"),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => Language.Both("source.no_trust"),
        _ => Language.Both("source.no_line"),
    };
}
