namespace OcopAnalytics.Warehouse;

/// <summary>Tells a full disk from other trouble, whoever reports it.</summary>
internal static class DiskSpace
{
    private const int NoSpaceUnix = 28;
    private const int NoSpaceWindows = unchecked((int)0x80070070);

    public static bool IsFull(Exception failure) =>
        (failure is IOException && failure.HResult is NoSpaceUnix or NoSpaceWindows)
        || failure.Message.Contains("No space left", StringComparison.OrdinalIgnoreCase);
}
