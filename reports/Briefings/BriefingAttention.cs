using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Briefings;

/// <summary>What would bring the targets behind back, the most urgent first: a paragraph a target, for a short paper the first few.</summary>
internal static class BriefingAttention
{
    private const int MostTargets = 6;

    private static readonly Language Vietnamese = Language.Vietnamese;

    /// <summary>Nothing where no target is behind.</summary>
    public static BriefingSection? Of(BriefingFigures figures)
    {
        var items = figures.Attention.Where(item => item.Target.ClosingValue is not null).Take(MostTargets).ToList();
        return items.Count == 0 ? null : new BriefingSection(2, BriefingTexts.ToDo, [.. items.Select(Paragraph), BriefingTexts.UnitsNote]);
    }

    private static string Paragraph(AttentionItem item)
    {
        var (row, units) = item;
        List<string> sentences = [BriefingTexts.Closing(row.TargetId, BriefingTexts.Lowered(row.NameVi), Figures.Closing(row, Vietnamese), row.DaysLeft)];
        if (units.Count > 0) sentences.Add(Vietnamese.Format("attention.units", string.Join("; ", units.Select(unit => Figures.UnitBehind(unit, row, Vietnamese)))));
        if (row.ForecastEndValue is not null)
        {
            sentences.Add(BriefingTexts.Forecast(Figures.Value(row.ForecastEndValue, row.Measure, Vietnamese),
                row.ForecastReachedOn is { } day ? VietnameseFormat.Date(day) : null));
        }
        return string.Join(' ', sentences.Select(BriefingTexts.Sentence));
    }
}
