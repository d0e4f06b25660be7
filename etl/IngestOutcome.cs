using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl;

/// <summary>What became of a file.</summary>
public enum IngestStatus
{
    /// <summary>Its rows are in the archive; the next build shows them.</summary>
    Accepted,

    /// <summary>Kept as handed in, but nothing of it was loaded.</summary>
    Rejected,

    /// <summary>Kept, and without an error; its rows stay out of the archive until somebody accepts it.</summary>
    Waiting,

    /// <summary>The same file, to the byte, was accepted before; nothing was done.</summary>
    AlreadyAccepted,
}

/// <summary>What became of a file that was handed in, and what was found in it.</summary>
/// <param name="SubmissionId">First 16 digits of the content hash.</param>
/// <param name="ContentHash">SHA-256 of the file, 64 lower-hex digits.</param>
/// <param name="Header">Nothing when unit or period are not known, or the file was accepted before.</param>
/// <param name="RowCount">Entries that were loaded; zero unless accepted.</param>
public sealed record IngestOutcome(
    IngestStatus Status,
    string SubmissionId,
    string ContentHash,
    SubmissionHeader? Header,
    long RowCount,
    IReadOnlyList<Issue> Issues);
