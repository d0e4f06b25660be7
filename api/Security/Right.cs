namespace OcopAnalytics.Api.Security;

/// <summary>What a person or program may do. Every page and endpoint names the right it asks for (<see cref="NeedsAttribute"/>).</summary>
public enum Right
{
    /// <summary>Nobody has it: a route that names no right is closed.</summary>
    None,

    /// <summary>Everybody has it, signed in or not.</summary>
    Open,

    /// <summary>Whoever is signed in: his own account.</summary>
    OwnAccount,

    /// <summary>Figures of the programmes, which are public to all units; the rows behind them as far as places allow.</summary>
    ReadFigures,

    /// <summary>Figures and rows as files.</summary>
    Export,

    /// <summary>What was handed in, as far as places allow.</summary>
    ReadSubmissions,
    Submit,
    ReadJobs,
    RunJobs,
    Review,

    /// <summary>Reporting calendars, extensions, and the outbox of reminders.</summary>
    ManagePeriods,
    ReadAudit,
    ManageUsers,

    /// <summary>Hands in programmes and revisions of programmes, and has them built aside.</summary>
    ProposeProgrammes,

    /// <summary>Puts programmes in force and takes them back.</summary>
    ManageProgrammes,
}
