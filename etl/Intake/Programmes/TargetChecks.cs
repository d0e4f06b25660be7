using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Kpis;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Programmes;

/// <summary>Targets of a programme workbook: each can be judged, by a KPI and a number or by a person.</summary>
internal static class TargetChecks
{
    private const decimal Whole = 100m;

    private static readonly string[] OfEach = [TargetComparator.EachAtLeast, TargetComparator.EachBetween];
    private static readonly string[] OfShare = [TargetComparator.All, TargetComparator.ShareAtLeast];
    private static readonly string[] EachScopes = ["each_unit", "each_project", "each_site", "each_year"];

    public static void Run(ProgrammeContext context)
    {
        var sheet = context.Sheets[context.Template.Target];
        if (sheet.Rows.Count == 0) context.Issues.Error(IssueCode.ProgrammeEmpty, Spot.In(sheet.Layout));
        context.RequireOwnCodes(sheet, "target_id");
        foreach (var row in sheet.Rows)
        {
            context.RequirePhase(sheet, row);
            if (row.Text(sheet.Layout.IndexOf("comparator")) is not { } comparator) continue;
            Kpi(context, sheet, row, comparator);
            Scope(context, sheet, row, comparator);
        }
    }

    private static void Kpi(ProgrammeContext context, SheetRows sheet, SourceRow row, string comparator)
    {
        var isJudged = comparator == TargetComparator.Judged;
        var kpiColumn = sheet.Layout.IndexOf("kpi_code");
        if (isJudged != row.IsEmpty(kpiColumn))
        {
            context.Error(IssueCode.TargetKpiWrong, sheet, row, "kpi_code", isJudged);
            return;
        }
        if (isJudged || row.Text(kpiColumn) is not { } code || !ProgrammeLists.KpisByCode.TryGetValue(code, out var kpi)) return;
        if (OfShare.Contains(comparator) && !kpi.IsShare) context.Error(IssueCode.TargetComparatorWrong, sheet, row, "comparator", kpi.UnitVi, kpi.UnitEn);
        Values(context, sheet, row, comparator, kpi);
    }

    private static void Values(ProgrammeContext context, SheetRows sheet, SourceRow row, string comparator, KnownKpi kpi)
    {
        foreach (var column in Needed(comparator))
        {
            if (row.IsEmpty(sheet.Layout.IndexOf(column))) context.Error(IssueCode.TargetValueMissing, sheet, row, column);
        }
        var least = row.Number(sheet.Layout.IndexOf("target_min"));
        foreach (var column in (string[])["target_stretch", "target_max"])
        {
            if (row.Number(sheet.Layout.IndexOf(column)) is { } most && most < least) context.Error(IssueCode.TargetValuesOutOfOrder, sheet, row, column, least);
        }
        if (!kpi.IsShare || OfEach.Contains(comparator)) return;
        foreach (var column in (string[])["target_min", "target_stretch", "target_max"])
        {
            // 0,7 may be seven tenths of a percent, or a cell that Excel shows as 70%: asked, not guessed.
            if (row.Number(sheet.Layout.IndexOf(column)) is { } share && share is (> 0m and <= 1m) or > Whole) context.Error(IssueCode.TargetShareWrong, sheet, row, column);
        }
    }

    private static string[] Needed(string comparator) => comparator switch
    {
        TargetComparator.All => [],
        TargetComparator.Between or TargetComparator.EachBetween => ["target_min", "target_max"],
        TargetComparator.AtLeastRange => ["target_min", "target_stretch"],
        _ => ["target_min"],
    };

    private static void Scope(ProgrammeContext context, SheetRows sheet, SourceRow row, string comparator)
    {
        var scope = row.Text(sheet.Layout.IndexOf("scope")) ?? "province";
        if (OfEach.Contains(comparator) != EachScopes.Contains(scope)) context.Error(IssueCode.TargetScopeWrong, sheet, row, "scope", OfEach.Contains(comparator));
        var placeColumn = sheet.Layout.IndexOf("scope_place_ids");
        if (row.Text(placeColumn) is not { } places)
        {
            if (scope == "site") context.Error(IssueCode.TargetPlaceUnknown, sheet, row, "scope_place_ids", string.Empty);
            return;
        }
        var on = context.Day("start_date") ?? DateOnly.MinValue;
        foreach (var place in places.Split(';').Where(place => context.Places.ById(place, on) is null))
        {
            context.Error(IssueCode.TargetPlaceUnknown, sheet, row, "scope_place_ids", place);
        }
    }
}
