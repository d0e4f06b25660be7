using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Excel;

/// <summary>What stands above every table that is handed out and in its notes: of what, and from where it is looked at.</summary>
/// <param name="Subject">Programme, phase, place and day in a line.</param>
/// <param name="Viewpoint">Day, moment, map and build in a line.</param>
/// <param name="Notes">The same a sentence each, with the document that the programme rests on.</param>
public sealed record TableHead(string Subject, string Viewpoint, IReadOnlyList<string> Notes)
{
    public static TableHead Of(ReadingScope scope, Language language)
    {
        var place = scope.Place?.PlaceNameVi ?? scope.Programme.PlaceNameVi;
        return new TableHead(
            $"{scope.Programme.ProgrammeCode} · {language.Pick(scope.Phase.NameVi, scope.Phase.NameEn)} · {place} · {VietnameseFormat.Date(scope.AsOf)}",
            ViewpointWords.Line(scope.Build, scope.View, language),
            [
                language.Pick(scope.Programme.NameVi, scope.Programme.NameEn), language.Format("export.decision", scope.Programme.Decision), language.Format("export.place", place),
                ViewpointWords.AsOf(scope.View, language), ViewpointWords.KnownAt(scope.Build, scope.View, language), ViewpointWords.Map(scope.View, language),
                ViewpointWords.Build(scope.Build, language), language["export.sources"],
            ]);
    }

    /// <summary>Of all programmes together.</summary>
    public static TableHead Of(BuildRow build, Viewpoint view, Language language) =>
        new(language["stated.all_documents"], ViewpointWords.Line(build, view, language),
            [ViewpointWords.AsOf(view, language), ViewpointWords.KnownAt(build, view, language), ViewpointWords.Build(build, language), language["export.sources"]]);
}
