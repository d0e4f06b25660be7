using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Intake;

/// <summary>A build whose audits failed: it was not promoted, and the last good one stays in service.</summary>
public sealed class AuditsFailedException(BuildOutcome build) : ForeseenException(HostTexts.AuditsFailed(build))
{
    public BuildOutcome Build { get; } = build;
}
