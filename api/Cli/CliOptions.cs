using System.CommandLine;
using OcopAnalytics.Api.Endpoints;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Cli;

/// <summary>Options that several commands share, each with the same name and words everywhere.</summary>
public sealed class CliOptions
{
    public const string DataVariable = "OCOP_DATA";

    /// <summary>Secrets never stand on a command line, where every user of the machine reads them.</summary>
    public const string CertificatePasswordVariable = "OCOP_CERTIFICATE_PASSWORD";

    public Option<string> Data { get; } = new("--data")
    {
        Description = "Thư mục dữ liệu / Data folder",
        HelpName = "DIR",
        Recursive = true,
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(DataVariable) is { Length: > 0 } set ? set : "./data",
    };

    public Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "In cả nhật ký và vết lỗi / Print the log and stack traces", Recursive = true,
    };

    public Option<bool> Json { get; } = new("--json") { Description = "In JSON / Print JSON" };

    public Option<string?> Programme { get; } = new("--programme") { Description = "Mã chương trình / Programme code", HelpName = "CODE" };
    public Option<string?> Phase { get; } = new("--phase") { Description = "Mã giai đoạn / Phase code", HelpName = "CODE" };
    public Option<string?> Place { get; } = new("--place") { Description = "Mã địa bàn / Place code", HelpName = "CODE" };

    public Option<string?> AsOf { get; } = new("--as-of")
    {
        Description = "Số liệu đến hết ngày, 2025-06-30 hoặc 30/06/2025 / Figures as of this day, inclusive", HelpName = "DATE",
    };

    public Option<string?> KnownAt { get; } = new("--known-at")
    {
        Description = "Chỉ dùng biểu đã nạp đến lúc này, 2025-07-01T08:05, hoặc mã bản dựng / Only what was accepted by then", HelpName = "TIME",
    };

    public Option<string?> Map { get; } = new("--map")
    {
        Description = "Số liệu theo bản đồ hành chính của ngày này; bỏ trống: như đã báo cáo / Figures on the map of this day", HelpName = "DATE",
    };

    /// <summary>How a file that is not of the template is read.</summary>
    public Option<string?> Profile { get; } = new("--profile")
    {
        Description = "Hồ sơ ánh xạ cho tệp không theo biểu mẫu, xem: ocop profiles / Mapping profile for a file that is not of the template", HelpName = "NAME",
    };

    public Option<string?> ForUnit { get; } = new("--unit") { Description = "Đơn vị báo cáo của tệp ấy / Reporting unit of that file", HelpName = "CODE" };

    public Option<string?> ForPeriod { get; } = new("--period") { Description = "Kỳ báo cáo của tệp ấy, ví dụ 2026-H2 / Period of that file", HelpName = "PERIOD" };

    public Intake.ForeignReading Reading(ParseResult parsed) =>
        Intake.ForeignReading.Of(parsed.GetValue(Profile), parsed.GetValue(ForUnit), parsed.GetValue(ForPeriod));

    public Option<int> Port { get; } = new("--port")
    {
        Description = "Cổng / Port", HelpName = "N", DefaultValueFactory = _ => 5080,
    };

    public Option<string> Host { get; } = new("--host")
    {
        Description = "Địa chỉ IP để lắng nghe; mặc định chỉ máy này / IP address to listen on; by default this machine only",
        HelpName = "ADDRESS",
        DefaultValueFactory = _ => "127.0.0.1",
    };

    public Option<bool> Demo { get; } = new("--demo")
    {
        Description = "Bản chạy thử: xem không cần đăng nhập / Demonstration: reading needs no sign-in",
    };

    public Option<bool> Production { get; } = new("--production")
    {
        Description = "Dùng thật: chỉ HTTPS, từ chối cài đặt yếu / Real use: HTTPS only, weak settings are refused",
    };

    public Option<string?> PublicHost { get; } = new("--public-host")
    {
        Description = "Tên máy chủ mọi người gõ (--production) / Name people type (--production)", HelpName = "NAME",
    };

    public Option<string?> Certificate { get; } = new("--certificate")
    {
        Description = "Chứng thư HTTPS: PFX, hoặc PEM / HTTPS certificate: PFX, or PEM (--production)", HelpName = "FILE",
    };

    public Option<string?> CertificateKey { get; } = new("--certificate-key")
    {
        Description = "Khóa riêng PEM của chứng thư / PEM key of the certificate (--production)", HelpName = "FILE",
    };

    public Option<int?> HttpPort { get; } = new("--http-port")
    {
        Description = "Cổng không mã hóa, chỉ để chuyển người dùng sang HTTPS / Plain port that only sends people to HTTPS (--production)", HelpName = "N",
    };

    public Option<string?> BehindProxy { get; } = new("--behind-proxy")
    {
        Description = "Địa chỉ IP của máy trung gian làm HTTPS / IP address of the proxy that speaks HTTPS (--production)", HelpName = "ADDRESS",
    };

    public ScopeQuery Scope(ParseResult parsed) => new(
        ReadingParameters.Blank(parsed.GetValue(Programme)), ReadingParameters.Blank(parsed.GetValue(Phase)),
        ReadingParameters.Blank(parsed.GetValue(Place)), ReadingParameters.Blank(parsed.GetValue(AsOf)),
        ReadingParameters.Blank(parsed.GetValue(KnownAt)), ReadingParameters.Blank(parsed.GetValue(Map)));

    /// <summary>An option that names the file or folder a command writes to.</summary>
    public static Option<string> Out(string helpName) => new("--out")
    {
        Description = "Nơi ghi kết quả / Where to write", HelpName = helpName, Required = true,
    };
}
