using System.Globalization;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Briefings;

/// <summary>Writes the briefing out of its rows: what is met, what is behind, what is not measured, the results, the appendix.</summary>
public static class BriefingWriter
{
    private const int ShortName = 110;
    private static readonly Language Vietnamese = Language.Vietnamese;

    /// <summary>The whole paper. The same rows give the same text.</summary>
    public static Briefing Write(BriefingFigures figures)
    {
        var (scope, programme, phase) = (figures.Scope, figures.Scope.Programme, figures.Scope.Phase);
        var place = scope.Units.FirstOrDefault(unit => unit.PlaceCode == programme.PlaceCode) ?? new PlaceRow(programme.PlaceCode, programme.PlaceNameVi, "province");
        var issuer = BriefingIssuer.Of(place.PlaceNameVi, place.PlaceLevel, scope.AsOf);
        return new Briefing(
            BriefingTexts.BuildMark(scope),
            scope.Build.BuiltAt,
            scope.AsOf,
            new BriefingHead(
                BriefingTexts.Upper(issuer.ParentAgency),
                BriefingTexts.Upper(issuer.Agency),
                issuer.Symbol,
                BriefingTexts.PlaceAndDate(issuer.Locality, scope.AsOf),
                [BriefingTexts.Subject(programme.NameVi), BriefingTexts.SubjectScope(programme.NameVi, phase.NameVi, scope.AsOf)],
                issuer.Addressee + "."),
            Nature(figures.UnofficialNature),
            Opening(figures, issuer),
            [.. TargetParts(figures), .. BriefingResults.Of(figures, figures.Targets.Count == 0 ? 1 : 4)],
            BriefingTexts.Conclusion(issuer.Agency, issuer.Addressee),
            issuer.Signature,
            Appendix(figures, issuer));
    }

    /// <summary>A name with its unit: "Số sản phẩm ... (sản phẩm)". Shares and amounts carry theirs in the figure.</summary>
    internal static string NameWithUnit(ScorecardRow row) => row.Measure is "count" && row.UnitVi.Length > 0 ? $"{row.NameVi} ({row.UnitVi})" : row.NameVi;

    private static BriefingNature? Nature(string? nature) => nature switch
    {
        null => null,
        "illustrative" => new(Vietnamese["nature.illustrative"], BriefingTexts.IllustrativeMark),
        _ => new(Vietnamese["nature.reconstructed"], BriefingTexts.ReconstructedMark),
    };

    private static List<string> Opening(BriefingFigures figures, BriefingIssuer issuer)
    {
        var scope = figures.Scope;
        List<string> paragraphs = [BriefingTexts.Opening(issuer.Agency, scope.Programme.NameVi, scope.Phase.NameVi, scope.AsOf)];
        paragraphs.Add(figures.Targets.Count == 0 ? BriefingTexts.NoTargets : BriefingTexts.Summary(
            Vietnamese.Format("progress.headline", figures.MetCount, figures.Targets.Count),
            string.Join(", ", figures.StatusCounts.Select(pair => BriefingTexts.StatusCount(Count(pair.Count), Figures.Status(pair.Status, Vietnamese))))));
        paragraphs.Add(figures.Reporting is not { } reporting ? BriefingTexts.NotReported : BriefingTexts.Sentence(Vietnamese.Format("progress.reported",
            Count(reporting.ReportedUnitCount), Count(reporting.UnitCount), PeriodName(reporting.PeriodCode))));
        return paragraphs;
    }

    private static IEnumerable<BriefingSection> TargetParts(BriefingFigures figures)
    {
        if (figures.Targets.Count == 0) yield break;
        yield return figures.Met.Count == 0
            ? new(1, BriefingTexts.Numbered(1, BriefingTexts.Met), [BriefingTexts.MetNone])
            : new(1, BriefingTexts.Numbered(1, BriefingTexts.Met), [], BriefingTables.Met(figures.Met));
        yield return figures.Behind.Count == 0
            ? new(1, BriefingTexts.Numbered(2, BriefingTexts.Behind), [BriefingTexts.BehindNone])
            : new(1, BriefingTexts.Numbered(2, BriefingTexts.Behind), [BriefingTexts.BehindLead(Count(figures.Behind.Count))], BriefingTables.Behind(figures.Behind));
        if (BriefingAttention.Of(figures) is { } attention) yield return attention;

        List<string> missing = [];
        if (figures.NotMeasured.Count > 0) missing.Add(BriefingTexts.NotMeasuredLead(Count(figures.NotMeasured.Count), ShortNames(figures.NotMeasured)));
        if (figures.NotJudged.Count > 0) missing.Add(BriefingTexts.NotJudgedLead(Count(figures.NotJudged.Count), ShortNames(figures.NotJudged)));
        if (missing.Count == 0) missing.Add(BriefingTexts.NotMeasuredNone);
        yield return new(1, BriefingTexts.Numbered(3, BriefingTexts.NotMeasured), missing);
    }

    private static BriefingAppendix Appendix(BriefingFigures figures, BriefingIssuer issuer)
    {
        var hasTargets = figures.Targets.Count > 0;
        var rows = hasTargets
            ? figures.Targets
            : [.. figures.StatedKpis.Select(code => BriefingFigures.OfKpi(figures.Scorecard, code)).OfType<ScorecardRow>().Where(row => row.ActualValue is not null)];
        var decisions = rows.Select(row => row.Decision).OfType<string>().Distinct();
        return new BriefingAppendix(
            hasTargets ? BriefingTexts.AppendixTargets : BriefingTexts.AppendixFigures,
            BriefingTexts.Attachment(issuer.Symbol, issuer.Agency, figures.Scope.AsOf),
            [.. decisions.Select(BriefingTexts.TargetSource)],
            [.. rows.Select(row => Measure(row, figures))]);
    }

    private static BriefingMeasure Measure(ScorecardRow row, BriefingFigures figures)
    {
        var kpi = row.KpiCode is null ? null : figures.Kpis.GetValueOrDefault(row.KpiCode);
        List<string> how = [];
        if (row.ReadingVi is { Length: > 0 } reading) how.Add(BriefingTexts.Reading(reading));
        if (kpi?.CountsVi is { Length: > 0 } counts) how.Add(BriefingTexts.Counts(counts));
        if (kpi?.ExcludesVi is { Length: > 0 } excludes) how.Add(BriefingTexts.Excludes(excludes));
        how.AddRange(figures.Conflicts.Where(conflict => conflict.TargetId == row.TargetId).Select(conflict => BriefingTexts.Conflict(conflict.OtherTargetId, conflict.NoteVi)));
        return new BriefingMeasure(row.TargetId, NameWithUnit(row), Standing(row), [.. how.Select(BriefingTexts.Sentence)]);
    }

    private static string Standing(ScorecardRow row)
    {
        var status = Figures.Status(row.TargetStatus, Vietnamese);
        return (row.TargetId, row.ActualValue) switch
        {
            (null, _) => BriefingTexts.Standing(Figures.Actual(row, Vietnamese)),
            (_, null) => BriefingTexts.StandingUnmeasured(Figures.Goal(row, Vietnamese), status),
            _ => BriefingTexts.Standing(Figures.Goal(row, Vietnamese), Figures.Actual(row, Vietnamese), status),
        };
    }

    private static string ShortNames(IEnumerable<ScorecardRow> rows) => string.Join("; ", rows.Select(row => $"{Shortened(row.NameVi)} ({row.TargetId})"));

    private static string Shortened(string name)
    {
        if (name.Length <= ShortName) return BriefingTexts.Lowered(name);
        var end = name.LastIndexOf(' ', ShortName - 1);
        return BriefingTexts.Lowered(name[..(end > 0 ? end : ShortName - 1)]) + "…";
    }

    private static string PeriodName(string periodCode) => ReportingPeriod.TryParse(periodCode, out var period) ? period.NameVi : periodCode;

    private static string Count(int count) => VietnameseFormat.Number(count);
}
