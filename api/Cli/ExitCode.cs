namespace OcopAnalytics.Api.Cli;

/// <summary>How a command ended, for scripts.</summary>
public static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;

    /// <summary>What was asked for or handed in is not right; the message says what is.</summary>
    public const int BadInput = 2;
}
