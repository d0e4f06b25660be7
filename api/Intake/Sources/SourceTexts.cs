using System.Net;
using System.Net.Sockets;

namespace OcopAnalytics.Api.Intake.Sources;

/// <summary>What is said of sources that are pulled.</summary>
public static class SourceTexts
{
    public const string None = "Chưa khai nguồn nào trong sources.yaml.";
    public const string NotDue = "Chưa đến lượt nguồn nào.";
    public const string Unchanged = "Không có gì mới.";
    public const string PrivateAddress = "Địa chỉ dẫn vào mạng riêng hoặc vào chính máy này nên không được gọi.";
    public const string RedirectsElsewhere = "Nguồn chuyển hướng sang địa chỉ không phải http hay https.";
    public const string TooManyRedirects = "Nguồn chuyển hướng quá nhiều lần.";
    public const string TooLarge = "Tệp của nguồn quá lớn.";

    public static string Answered(int status) => $"Nguồn trả lời mã {status}.";

    public static string FileBroken(string problem) => $"Tệp sources.yaml chưa đúng: {problem}.";

    public static string NoProfile(string profile) => $"Không có cách đọc \"{profile}\" hoặc cách đọc ấy không dùng được.";

    public static string Failed(IEnumerable<(string Source, string Why)> failures) =>
        "Không lấy được: " + string.Join("; ", failures.Select(failure => $"{failure.Source} ({failure.Why.TrimEnd('.')})")) + ".";

    public static string Trouble(Exception trouble) => trouble switch
    {
        OperationCanceledException => "Nguồn không trả lời kịp.",
        HttpRequestException { StatusCode: { } status } => Answered((int)status),
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "Không tìm thấy tên máy của nguồn.",
        HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound } } => "Không tìm thấy tên máy của nguồn.",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "Chứng thư của nguồn không tin được.",
        _ => "Không nối được tới nguồn.",
    };
}
