namespace OcopAnalytics.Api.Operations;

/// <summary>Every time a file was handed in, whatever became of it. Times are UTC.</summary>
public sealed class SubmissionAttempt
{
    public long Id { get; set; }

    /// <summary>First 16 hexadecimal digits of the content hash: the same file always bears the same one.</summary>
    public required string SubmissionId { get; set; }
    public required string ContentHash { get; set; }
    public required string FileName { get; set; }
    public long FileSize { get; set; }
    public string? UnitCode { get; set; }
    public string? UnitName { get; set; }
    public string? PeriodCode { get; set; }
    public DateTime ReceivedAt { get; set; }
    public required string SubmittedBy { get; set; }

    /// <summary>The user who handed it in; nothing when the house took it in by itself.</summary>
    public long? UserId { get; set; }

    /// <summary>The door it came through: one of <see cref="SubmissionSource"/>.</summary>
    public required string Source { get; set; }

    /// <summary>One of <see cref="SubmissionStatus"/>.</summary>
    public required string Status { get; set; }
    public int ErrorCount { get; set; }
    public int WarningCount { get; set; }
    public long RowCount { get; set; }

    /// <summary>The build that first showed these figures; nothing when none was promoted after it.</summary>
    public string? BuildId { get; set; }

    /// <summary>Who accepted, returned or withdrew it; nothing while it waits, and for what the house took in by itself.</summary>
    public string? ReviewedBy { get; set; }
    public DateTime? ReviewedAt { get; set; }

    /// <summary>Why it was returned, in the reviewer's words.</summary>
    public string? ReviewRemark { get; set; }

    public List<SubmissionIssue> Issues { get; set; } = [];
    public List<SubmissionRemark> Remarks { get; set; } = [];
}

/// <summary>Something that was wrong with a file that was handed in; a copy of what its sender was told.</summary>
public sealed class SubmissionIssue
{
    /// <summary>No attempt keeps more than this many issues: the thousand that intake lists, and the closing one that counts the rest.</summary>
    public const int KeptPerAttempt = 1_001;

    public long Id { get; set; }
    public long AttemptId { get; set; }
    public int Ordinal { get; set; }
    public required string Code { get; set; }

    /// <summary>error or warning.</summary>
    public required string Severity { get; set; }
    public string? Sheet { get; set; }
    public string? Cell { get; set; }
    public string? ColumnName { get; set; }
    public string? Found { get; set; }
    public required string MessageVi { get; set; }

    /// <summary>The same in English; nothing for issues of before it was kept.</summary>
    public string? MessageEn { get; set; }
}

/// <summary>What a reviewer says of one row of a submission.</summary>
public sealed class SubmissionRemark
{
    public long Id { get; set; }
    public long AttemptId { get; set; }
    public required string Sheet { get; set; }
    public int RowNumber { get; set; }
    public required string Remark { get; set; }
}

/// <summary>The doors a file comes in by.</summary>
public static class SubmissionSource
{
    public const string Upload = "upload";
    public const string Inbox = "inbox";
    public const string Cli = "cli";
    public const string Api = "api";
    public const string Pull = "pull";
    public const string Sample = "sample";
}

/// <summary>
/// What became of a file. What a unit hands in: received, then rejected by the checks or waiting for review, then returned,
/// withdrawn or accepted. A newer one of the same unit and period replaces it.
/// </summary>
public static class SubmissionStatus
{
    public const string Received = "received";
    public const string Accepted = "accepted";
    public const string Rejected = "rejected";

    /// <summary>Without an error; somebody other than its sender must accept it before it counts.</summary>
    public const string Waiting = "waiting";
    public const string Returned = "returned";
    public const string Withdrawn = "withdrawn";
    public const string Replaced = "replaced";
    public const string AlreadyAccepted = "already_accepted";

    public static readonly IReadOnlyList<string> Codes = [Received, Waiting, Accepted, Returned, Rejected, Withdrawn, Replaced, AlreadyAccepted];
}
