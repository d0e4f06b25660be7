using System.Globalization;

namespace OcopAnalytics.Api.Operations;

/// <summary>A programme workbook that somebody handed in, and what became of it. Times are UTC.</summary>
public sealed class ProgrammeProposal
{
    public long Id { get; set; }

    /// <summary>The file as it was handed in lies under this hash.</summary>
    public required string ContentHash { get; set; }
    public required string FileName { get; set; }
    public string? ProgrammeCode { get; set; }
    public string? Name { get; set; }
    public string? Decision { get; set; }
    public DateOnly? EffectiveFrom { get; set; }
    public bool IsRevision { get; set; }
    public required string ProposedBy { get; set; }
    public DateTime ProposedAt { get; set; }

    /// <summary>One of <see cref="ProposalStatus"/>.</summary>
    public required string Status { get; set; }

    /// <summary>What was wrong with the file, as JSON.</summary>
    public required string Issues { get; set; }

    /// <summary>What the trial gave, as JSON; nothing before one.</summary>
    public string? Trial { get; set; }
    public DateTime? TriedAt { get; set; }

    /// <summary>Who put it in force, or dropped it.</summary>
    public string? DecidedBy { get; set; }
    public DateTime? DecidedAt { get; set; }

    /// <summary>The build that first showed it.</summary>
    public string? BuildId { get; set; }
    public string? WithdrawnBy { get; set; }
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>Of the version that was put in force at the moment decided: a file may be put in force again after it was taken back.</summary>
    public string EditionId => string.Create(CultureInfo.InvariantCulture, $"{ContentHash[..16]}-{Id}-{DecidedAt:yyyyMMddHHmmss}");
}

/// <summary>What became of a programme workbook.</summary>
public static class ProposalStatus
{
    /// <summary>With errors: it cannot be tried.</summary>
    public const string Refused = "refused";

    /// <summary>Without an error; not built aside yet, or that broke off.</summary>
    public const string Proposed = "proposed";
    public const string Tried = "tried";

    /// <summary>The audits of its build aside found something.</summary>
    public const string TrialFailed = "trial_failed";
    public const string InForce = "in_force";
    public const string Dropped = "dropped";
    public const string Withdrawn = "withdrawn";

    public static readonly IReadOnlyList<string> Codes = [Refused, Proposed, Tried, TrialFailed, InForce, Dropped, Withdrawn];
}
