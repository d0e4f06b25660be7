namespace OcopAnalytics.Warehouse;

/// <summary>The newest certificate of a product and what has become of it by the day.</summary>
/// <param name="FilingFrom">First day to file for a re-evaluation (26/2026/QĐ-TTg, Điều 7.6a); nothing under older rules.</param>
/// <param name="FilingTo">Last day to file, inclusive.</param>
/// <param name="InForceTo">First day on which it is not in force, as known on the day.</param>
/// <param name="UnitCode">The unit whose workbook it came in.</param>
/// <param name="CertificateStatus">One of <see cref="CertificateStatus.All"/>.</param>
public sealed record CertificateRow(
    string ProductCode,
    string? ProductName,
    string? ProducerCode,
    string? ProducerName,
    string? PlaceNameVi,
    string DecisionNo,
    int StarRating,
    DateOnly DecisionDate,
    DateOnly ExpiryDate,
    DateOnly? FilingFrom,
    DateOnly? FilingTo,
    DateOnly InForceTo,
    DateOnly? RevocationDate,
    bool IsInForce,
    string CertificateStatus,
    string SubmissionId,
    string? UnitCode,
    string SheetName,
    int RowNumber);

/// <summary>How many certificates of a place stand how.</summary>
public sealed record CertificateCountRow(
    string PlaceCode, string PlaceNameVi, bool IsProgrammePlace, string CertificateStatus, long CertificateCount, long InForceCount);

/// <summary>What can have become of a certificate, what needs doing first.</summary>
public static class CertificateStatus
{
    public static readonly IReadOnlyList<string> All =
        ["filing_missed", "filing_open", "expiring", "extended", "filed", "expired", "revoked", "in_force"];
}
