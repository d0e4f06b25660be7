using System.Data.Common;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api;

/// <summary>What went wrong, in one sentence with the way out, for every edge: command line, pages, API and jobs.</summary>
public static class FailureTexts
{
    private const int DiskFullUnix = 28;
    private const int DiskFullWindows = unchecked((int)0x80070070);

    public static Bilingual Describe(Exception failure) => failure switch
    {
        ForeseenException foreseen => foreseen.Sentence,
        OperationCanceledException => Language.Both("failure.cancelled"),
        IOException { InnerException: AddressInUseException } => Language.Both("failure.port_taken"),
        SocketException { SocketErrorCode: SocketError.AccessDenied } => Language.Both("failure.port_refused"),
        _ when IsDiskFull(failure) => Language.Both("failure.disk_full"),
        UnauthorizedAccessException => Language.Both("failure.no_right", failure.Message),
        DirectoryNotFoundException or FileNotFoundException => Language.Both("failure.not_found", failure.Message),
        IOException => Language.Both("failure.file", failure.Message),
        DbException => Language.Both("failure.database", FirstLine(failure.Message)),
        AggregateException { InnerException: { } inner } => Describe(inner),
        _ => Language.Both("failure.unforeseen", failure.GetType().Name, FirstLine(failure.Message)),
    };

    /// <summary>Failures whose sentence says all there is to say; a stack trace would add nothing.</summary>
    public static bool IsForeseen(Exception failure) => failure is ForeseenException or OperationCanceledException || IsDiskFull(failure);

    /// <summary>Trouble with the machine or the store rather than with a file: what befalls one file befalls the next.</summary>
    public static bool IsOfTheMachine(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or DbException or WriterBusyException or ArchiveUnreadableException or WarehouseBuildException or OutOfMemoryException;

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
