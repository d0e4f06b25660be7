using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Places;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>Everything that is checked once all cells are read: who hands in, and rows against each other and against what is known.</summary>
internal static class SubmissionChecks
{
    private static readonly int DataNature = SubmissionTemplate.UnitProfile.IndexOf("data_nature");

    /// <summary>Adds what is wrong to the issues; gives the header, or nothing when unit, period or nature could not be told.</summary>
    public static SubmissionHeader? Run(
        SubmissionSheets sheets, RawArchive? archive, KnownBefore? known, TargetBook targets, PlaceBook places, DateOnly today, IssueList issues)
    {
        var profile = sheets[SubmissionTemplate.UnitProfile];
        var period = UnitChecks.FindPeriod(profile, today, issues);
        var unit = UnitChecks.FindUnit(profile, period, places, issues);
        // The lists themselves are read only for a workbook that adds to them.
        var hasLists = sheets[SubmissionTemplate.Producer].Rows.Count + sheets[SubmissionTemplate.Product].Rows.Count > 0;
        var lists = hasLists && archive is not null && unit is not null && period is { } asked ? archive.Known(unit.PlaceId, asked.Code, [SubmissionTemplate.Producer, SubmissionTemplate.Product]) : null;

        var context = new CheckContext(sheets, issues, places, unit, period, known, targets);
        PlaceNameChecks.Run(context);
        NamedRows.Run(context, lists);
        RegistryChecks.Run(context);
        SameNameChecks.Run(context, lists);
        CertificationChecks.Run(context);
        CertifiedProductChecks.Run(context);
        UpgradeChecks.Run(context);
        TrainingChecks.Run(context);
        FundingChecks.Run(context);
        var codes = new KnownCodes(context);
        EventChecks.Run(context);
        InspectionChecks.Run(context, codes);
        StaffChecks.Run(context, codes);
        ProductLineChecks.Run(context, codes);
        ProjectChecks.Run(context, codes);
        SaleChecks.Run(context, codes);
        JudgementChecks.Run(context);
        HistoryChecks.Run(context);
        OutlierChecks.Run(context);
        return HeaderOf(profile, unit, period);
    }

    private static SubmissionHeader? HeaderOf(SheetRows profile, Place? unit, ReportingPeriod? period) =>
        unit is not null && period is { } half && profile.Rows.FirstOrDefault()?.Text(DataNature) is { } nature
            ? new SubmissionHeader(unit.Code, unit.PlaceId, unit.FullNameVi, half.Code, SubmissionTemplate.Version, nature)
            : null;
}
