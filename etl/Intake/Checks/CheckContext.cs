using OcopAnalytics.Model.Places;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>What the checks of a workbook look at. Unit, period and what is known are nothing when they could not be told: checks that need them are left out.</summary>
internal sealed record CheckContext(
    SubmissionSheets Sheets,
    IssueList Issues,
    PlaceBook Places,
    Place? Unit,
    ReportingPeriod? Period,
    KnownBefore? Known,
    TargetBook Targets);
