using System.Data.Common;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Intake.Sources;
using OcopAnalytics.Api.Periods.Reminders;
using OcopAnalytics.Reports.Print;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api;

/// <summary>
/// What went wrong, in one Vietnamese sentence with the way out, for every edge: command line, pages, API and jobs.
/// </summary>
public static class FailureTexts
{
    private const int DiskFullUnix = 28;
    private const int DiskFullWindows = unchecked((int)0x80070070);

    public static string Describe(Exception failure) => failure switch
    {
        NoWarehouseException or WriterBusyException or WarehouseBuildException or AuditsFailedException or SourceRefusedException or MailRefusedException
            or BrowserMissingException or BrowserFailedException => failure.Message,
        OperationCanceledException => "Đã dừng theo yêu cầu.",
        IOException { InnerException: AddressInUseException } => "Cổng đã có chương trình khác dùng. Hãy chọn cổng khác bằng --port.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } => "Không được phép mở cổng này. Hãy chọn cổng từ 1024 trở lên bằng --port.",
        _ when IsDiskFull(failure) => "Hết dung lượng đĩa. Hãy giải phóng dung lượng rồi chạy ./ocop build.",
        UnauthorizedAccessException => $"Không có quyền đọc hoặc ghi: {failure.Message}",
        DirectoryNotFoundException or FileNotFoundException => $"Không tìm thấy: {failure.Message}",
        IOException => $"Không đọc hoặc ghi được tệp: {failure.Message}",
        DbException => $"Kho số liệu báo lỗi: {FirstLine(failure.Message)}. Bản dựng tốt gần nhất vẫn dùng được; chạy ./ocop build để dựng lại.",
        AggregateException { InnerException: { } inner } => Describe(inner),
        _ => $"Sự cố ngoài dự kiến ({failure.GetType().Name}): {FirstLine(failure.Message)}",
    };

    /// <summary>Failures whose sentence says all there is to say; a stack trace would add nothing.</summary>
    public static bool IsForeseen(Exception failure) =>
        failure is NoWarehouseException or WriterBusyException or WarehouseBuildException or AuditsFailedException or OperationCanceledException
        or BrowserMissingException or BrowserFailedException
        || IsDiskFull(failure);

    /// <summary>Trouble with the machine or the store rather than with a file: what befalls one file befalls the next.</summary>
    public static bool IsOfTheMachine(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or DbException or WriterBusyException or WarehouseBuildException or OutOfMemoryException;

    public static bool IsDiskFull(Exception failure) =>
        (failure is IOException && failure.HResult is DiskFullUnix or DiskFullWindows)
        || failure.Message.Contains("No space left on device", StringComparison.OrdinalIgnoreCase)
        || failure.Message.Contains("database or disk is full", StringComparison.OrdinalIgnoreCase);

    private static string FirstLine(string message)
    {
        var line = message.AsSpan().Trim();
        var end = line.IndexOfAny('\r', '\n');
        return (end < 0 ? line : line[..end]).TrimEnd('.').ToString();
    }
}
