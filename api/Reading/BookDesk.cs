using OcopAnalytics.Reports;
using OcopAnalytics.Reports.Excel;
using OcopAnalytics.Reports.Funding;
using OcopAnalytics.Reports.Tables;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Reading;

/// <summary>Every table of a page as one workbook: the same figures, from the same reader, through one writer, in the language of the page it is taken from.</summary>
public sealed class BookDesk(WarehouseReader reader, TargetDesk targets, StatedDesk stated)
{
    private const string MainKpi = "certified_products_3_star_up";

    /// <param name="tile">The target by which the units are told; without it the one that the page chooses.</param>
    public Task<(byte[]? Book, ScopeProblem? Problem)> ProgressAsync(ScopeQuery query, string? tile, Language language) => OfAsync(query, language, async scope =>
    {
        var (programme, phase, place, view) = (scope.Programme.ProgrammeCode, scope.Phase.PhaseCode, scope.Place?.PlaceCode, scope.View);
        var main = await reader.KpiAsync(MainKpi);
        var scorecard = await reader.ScorecardAsync(programme, phase, place, view);
        // As on the page: targets are the programme's, a unit has neither list nor tiles.
        var attention = place is null ? await reader.AttentionAsync(programme, phase, view) : [];
        var tiles = place is null ? await UnitTiles.ReadAsync(reader, scope, UnitTiles.Choices([.. scorecard.Where(row => row.TargetId is not null)]), tile, attention) : null;
        return
        [
            .. ProgressTables.Scorecard(scorecard, language),
            .. attention.Count > 0 ? (ExportTable[])[ProgressTables.Attention(attention, language)] : [],
            .. tiles is not null ? (ExportTable[])[ProgressTables.UnitsBeside(tiles.Target, tiles.Units, language)] : [],
            ProgressTables.Units(main is null ? MainKpi : language.Pick(main.NameVi, main.NameEn), "count", [.. (await reader.ByPlaceAsync(programme, phase, [MainKpi], view)).Where(row => row.PlaceCode != scope.Programme.PlaceCode)], language),
            ProgressTables.Products(language["export.stars"], language["progress.stars"], language["progress.star_column"],
                [.. (await reader.StarDistributionAsync(programme, place, view)).Select(row => (language.Format("progress.stars_label", row.StarRating), row.ProductCount, row.Share))], language),
            ProgressTables.StarsByYear(await reader.StarsByYearAsync(programme, phase, place, view), language),
            ProgressTables.Products(language["export.groups"], language["progress.by_group"], language["progress.group_column"],
                [.. (await reader.ProductGroupsAsync(programme, place, view)).Select(row => (language.Pick(row.NameVi, row.NameEn), row.ProductCount, row.Share))], language),
        ];
    });

    public Task<(byte[]? Book, ScopeProblem? Problem)> FundingAsync(ScopeQuery query, FundingQuestion question, Language language) => OfAsync(query, language, async scope =>
    {
        var (programme, phase, place, view) = (scope.Programme.ProgrammeCode, scope.Phase.PhaseCode, scope.Place?.PlaceCode, scope.View);
        return
        [
            FundingTables.BySource(await reader.FundingSummaryAsync(programme, phase, place, view), question.Money, language),
            .. (await reader.FundingAgainstPlanAsync(programme, question.Taxonomy, view)).GroupBy(row => row.PhaseCode).Select(one => FundingTables.AgainstPlan(one.Key, [.. one], question.Money, language)),
            FundingTables.Cost(true, await reader.FundingCostAsync(programme, phase, view), question.Money, language),
            FundingTables.Cost(false, await reader.FundingCostAsync(null, null, view), question.Money, language),
            FundingTables.Plan(await reader.FundingPlanAsync(programme), question.Money, language),
        ];
    }, async scope => (await FundingPivot.ReadAsync(reader, scope, question, language)).Overlaps);

    public Task<(byte[]? Book, ScopeProblem? Problem)> CertificatesAsync(ScopeQuery query, string? status, Language language) => OfAsync(query, language, async scope =>
    [
        CertificateTables.Counts(await reader.CertificateCountsAsync(scope.Programme.ProgrammeCode, scope.View), language),
        CertificateTables.List(await reader.CertificatesAsync(scope.Programme.ProgrammeCode, scope.Place?.PlaceCode, scope.View, status, 0, int.MaxValue), language),
    ]);

    /// <summary>One target whole; nothing of both when there is no such target.</summary>
    public async Task<(byte[]? Book, ScopeProblem? Problem)> TargetAsync(ScopeQuery query, string targetId, Language language)
    {
        var (versions, unknown) = await targets.VersionsAsync(targetId);
        if (versions is null) return (null, unknown);
        return await OfAsync(query with { Programme = versions[^1].ProgrammeCode, Phase = versions[^1].PhaseCode, Place = null }, language, async scope =>
        {
            var dossier = await targets.ReadAsync(versions, scope.View);
            var measure = dossier.Standing?.Measure;
            List<ExportTable> tables = [.. ProgressTables.Scorecard(dossier.Standing is { } standing ? [standing] : [], language), ProgressTables.Trend(dossier.Trend, measure, language)];
            if (dossier.Units.Any(unit => unit.ActualValue is not null)) tables.Add(ProgressTables.TargetUnits(dossier.Units, language));
            if (dossier.Parts.Count > 0) tables.Add(ProgressTables.Parts(dossier.Parts, language));
            if (dossier.Items.Count > 0) tables.Add(ProgressTables.Items(dossier.Items, language));
            return tables;
        });
    }

    public async Task<(byte[]? Book, ScopeProblem? Problem)> StatedAsync(string? programme, string? verdict, string? knownAt, Language language)
    {
        var (reading, problem) = await stated.ReadAsync(programme, verdict, knownAt);
        if (reading is null) return (null, problem);
        return (TableWorkbook.Write([CertificateTables.Stated(reading.Figures, language)], TableHead.Of(reading.Build, reading.View, language), language, [language["stated.lead"]]), null);
    }

    private async Task<(byte[]? Book, ScopeProblem? Problem)> OfAsync(
        ScopeQuery query, Language language, Func<ReadingScope, Task<IReadOnlyList<ExportTable>>> tables, Func<ReadingScope, Task<IReadOnlyList<string>>>? notes = null)
    {
        var (scope, problem) = await ReadingScope.ReadAsync(reader, query);
        if (scope is null) return (null, problem);
        return (TableWorkbook.Write(await tables(scope), TableHead.Of(scope, language), language, notes is null ? [] : await notes(scope)), null);
    }
}
