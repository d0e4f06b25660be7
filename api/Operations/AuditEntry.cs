using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace OcopAnalytics.Api.Operations;

/// <summary>
/// A line of the audit log (nhật ký): who did what to what, and when (UTC). Each line carries the hash of the line before
/// it, so that a line that was removed or changed later shows.
/// </summary>
public sealed class AuditEntry
{
    public const string NothingBefore = "0";

    /// <summary>1, 2, 3 ... without gaps.</summary>
    public long Id { get; set; }
    public DateTime At { get; set; }

    /// <summary>User name, or the part of the house that acted by itself.</summary>
    public required string Actor { get; set; }

    /// <summary>One of <see cref="AuditAction"/>.</summary>
    public required string Action { get; set; }

    /// <summary>What it was done to, such as user:lan.nguyen or submission:12.</summary>
    public required string Subject { get; set; }

    /// <summary>How it stood before and stands after, as JSON objects; nothing when there is nothing to tell.</summary>
    public string? Before { get; set; }
    public string? After { get; set; }
    public required string PreviousHash { get; set; }
    public required string Hash { get; set; }

    /// <summary>SHA-256 over all of the line but its own hash; each part with its length, so that no two lines read alike.</summary>
    public string ComputedHash()
    {
        var text = new StringBuilder();
        foreach (var part in (string?[])
            [Id.ToString(CultureInfo.InvariantCulture), At.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff", CultureInfo.InvariantCulture), Actor, Action, Subject, Before, After, PreviousHash])
        {
            text.Append(CultureInfo.InvariantCulture, $"{part?.Length ?? -1}:{part};");
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

/// <summary>The end of the audit log: lines cut off at the end show because their count stands here too.</summary>
public sealed class AuditHead
{
    public const int OnlyId = 1;

    public int Id { get; set; } = OnlyId;
    public long EntryCount { get; set; }
    public required string Hash { get; set; }
}

/// <summary>What the audit log speaks of.</summary>
public static class AuditAction
{
    public const string SignedIn = "signed_in";
    public const string SignInRefused = "sign_in_refused";
    public const string SignedOut = "signed_out";
    public const string PasswordChanged = "password_changed";
    public const string AdministratorMade = "administrator_made";
    public const string LinkMade = "link_made";
    public const string UserMade = "user_made";
    public const string UserChanged = "user_changed";
    public const string UserDisabled = "user_disabled";
    public const string UserEnabled = "user_enabled";
    public const string TokenMade = "token_made";
    public const string TokenRevoked = "token_revoked";
    public const string SubmissionReceived = "submission_received";
    public const string SubmissionAccepted = "submission_accepted";
    public const string SubmissionReturned = "submission_returned";
    public const string SubmissionWithdrawn = "submission_withdrawn";
    public const string JobStarted = "job_started";
    public const string CalendarChanged = "calendar_changed";
    public const string ExtensionGranted = "extension_granted";
    public const string ReminderReleased = "reminder_released";
    public const string CodesMerged = "codes_merged";
    public const string CodesParted = "codes_parted";
    public const string ProgrammeProposed = "programme_proposed";
    public const string ProgrammeTried = "programme_tried";
    public const string ProgrammePutInForce = "programme_put_in_force";
    public const string ProgrammeBuilt = "programme_built";
    public const string ProgrammeWithdrawn = "programme_withdrawn";
    public const string ProgrammeDropped = "programme_dropped";
    public const string ArchiveRebuilt = "archive_rebuilt";
    public const string ViewShared = "view_shared";
    public const string ViewClosed = "view_closed";

    public static readonly IReadOnlyList<string> Codes =
    [
        SignedIn, SignInRefused, SignedOut, PasswordChanged, AdministratorMade, LinkMade, UserMade, UserChanged, UserDisabled, UserEnabled,
        TokenMade, TokenRevoked, SubmissionReceived, SubmissionAccepted, SubmissionReturned, SubmissionWithdrawn, JobStarted,
        CalendarChanged, ExtensionGranted, ReminderReleased, CodesMerged, CodesParted,
        ProgrammeProposed, ProgrammeTried, ProgrammePutInForce, ProgrammeBuilt, ProgrammeWithdrawn, ProgrammeDropped,
        ArchiveRebuilt, ViewShared, ViewClosed,
    ];
}
