using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports;

/// <summary>A viewpoint in words: as they stand under every page and in the margin of every paper, so that each can be made again.</summary>
public static class ViewpointWords
{
    public static string AsOf(Viewpoint view, Language language) => language.Format("view.as_of", VietnameseFormat.Date(view.AsOf));

    public static string KnownAt(BuildRow build, Viewpoint view, Language language) =>
        language.Format("view.known_at", ViewpointQuery.Local(build.KnownUntil(view)));

    public static string Map(Viewpoint view, Language language) =>
        view.Map is { } map ? language.Format("view.map", VietnameseFormat.Date(map)) : language["view.as_reported"];

    public static string Build(BuildRow build, Language language) => language.Format("view.build", build.BuildId);

    /// <summary>All of it in one line.</summary>
    public static string Line(BuildRow build, Viewpoint view, Language language) =>
        string.Join(" · ", AsOf(view, language), KnownAt(build, view, language), Map(view, language), Build(build, language));
}
