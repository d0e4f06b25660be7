namespace OcopAnalytics.Etl;

/// <summary>A file as somebody handed it in. Nothing in it is trusted: its name names nothing of ours.</summary>
/// <param name="FileName">As the sender wrote it; kept cleaned, for people to read.</param>
public sealed record SubmissionFile(string FileName, ReadOnlyMemory<byte> Content, DateTimeOffset ReceivedAt, string SubmittedBy);
