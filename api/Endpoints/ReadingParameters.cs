using Microsoft.AspNetCore.Mvc;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>The question every reading endpoint understands; what is left out takes its default.</summary>
/// <param name="Programme">Programme code, such as DN19. By default all programmes.</param>
/// <param name="Phase">Phase code, such as 2021-2025. By default all phases.</param>
/// <param name="Place">Place code of the programme's place or of a unit of it, such as 731. By default the programme's place.</param>
/// <param name="AsOf">Day the figures hold on, inclusive, as 2025-06-30. By default the end of the last period any unit has reported for, programme by programme.</param>
public sealed record ReadingParameters(
    [FromQuery(Name = "programme")] string? Programme,
    [FromQuery(Name = "phase")] string? Phase,
    [FromQuery(Name = "place")] string? Place,
    [FromQuery(Name = "as_of")] string? AsOf)
{
    public static readonly IReadOnlyList<string> Names = ["programme", "phase", "place", "as_of"];

    public ScopeQuery Query => new(Blank(Programme), Blank(Phase), Blank(Place), Blank(AsOf));

    // A form sends its empty fields too: an empty choice is no choice.
    public static string? Blank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
