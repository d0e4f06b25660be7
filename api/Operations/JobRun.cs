namespace OcopAnalytics.Api.Operations;

/// <summary>A line of the run ledger: one run of one job. Times are UTC.</summary>
public sealed class JobRun
{
    public long Id { get; set; }

    /// <summary>Name of the job's key, such as nightly_build.</summary>
    public required string Job { get; set; }

    /// <summary>schedule or manual.</summary>
    public required string Trigger { get; set; }
    public DateTime StartedAt { get; set; }
    public DateTime? EndedAt { get; set; }

    /// <summary>One of <see cref="JobOutcome"/>.</summary>
    public required string Outcome { get; set; }

    /// <summary>What the run counted, as a JSON object such as {"accepted":3,"rejected":1}.</summary>
    public string Counts { get; set; } = "{}";

    /// <summary>What happened, in Vietnamese; on a failure the reason.</summary>
    public string? Message { get; set; }

    /// <summary>The same in English; nothing for runs of before it was kept.</summary>
    public string? MessageEn { get; set; }
}

/// <summary>How a run ended.</summary>
public static class JobOutcome
{
    public const string Running = "running";
    public const string Succeeded = "succeeded";
    public const string Failed = "failed";

    /// <summary>The service ended, or was ended, in the middle of the run.</summary>
    public const string Interrupted = "interrupted";
}
