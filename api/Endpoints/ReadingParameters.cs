using Microsoft.AspNetCore.Mvc;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>The question every reading endpoint understands; what is left out takes its default.</summary>
/// <param name="Programme">Programme code, such as DN19. By default all programmes.</param>
/// <param name="Phase">Phase code, such as 2021-2025. By default all phases.</param>
/// <param name="Place">Place code of the programme's place or of a unit of it, such as 731. By default the programme's place.</param>
/// <param name="AsOf">Day the figures hold on, inclusive, as 2025-06-30. By default the end of the last period any unit has reported for, programme by programme.</param>
/// <param name="KnownAt">Only what was handed in and accepted by this moment, inclusive, as 2025-07-01T08:05+07:00, 2025-07-01 or the name of a build. By default all that the build in service knows.</param>
/// <param name="Map">Day whose map of places the figures are told on, as 2025-07-01. By default each figure under the unit that reported it.</param>
public sealed record ReadingParameters(
    [FromQuery(Name = "programme")] string? Programme,
    [FromQuery(Name = "phase")] string? Phase,
    [FromQuery(Name = "place")] string? Place,
    [FromQuery(Name = "as_of")] string? AsOf,
    [FromQuery(Name = "known_at")] string? KnownAt,
    [FromQuery(Name = "map")] string? Map)
{
    public static readonly IReadOnlyList<string> Names = ["programme", "phase", "place", "as_of", "known_at", "map"];

    public ScopeQuery Query => new(Blank(Programme), Blank(Phase), Blank(Place), Blank(AsOf), Blank(KnownAt), Blank(Map));

    // A form sends its empty fields too: an empty choice is no choice.
    public static string? Blank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
