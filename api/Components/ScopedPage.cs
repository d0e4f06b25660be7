using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Components;

/// <summary>
/// A page over the warehouse: its question comes from the query string and is resolved before anything is read.
/// A question that cannot be answered is a 400 that says what is allowed; a missing warehouse is a 503 that says how to mend it.
/// </summary>
[Needs(Right.ReadFigures)]
public abstract class ScopedPage : ComponentBase
{
    [SupplyParameterFromQuery(Name = "programme")] public string? ProgrammeQuery { get; set; }
    [SupplyParameterFromQuery(Name = "phase")] public string? PhaseQuery { get; set; }
    [SupplyParameterFromQuery(Name = "place")] public string? PlaceQuery { get; set; }
    [SupplyParameterFromQuery(Name = "as_of")] public string? AsOfQuery { get; set; }

    [SupplyParameterFromQuery(Name = "known_at")] public string? KnownAtQuery { get; set; }
    [SupplyParameterFromQuery(Name = "map")] public string? MapQuery { get; set; }

    /// <summary>The same as map, as a Vietnamese would type it.</summary>
    [SupplyParameterFromQuery(Name = "ban_do")] public string? BanDoQuery { get; set; }

    [CascadingParameter] public required Language Language { get; set; }
    [CascadingParameter] public required HttpContext HttpContext { get; set; }
    [Inject] public required WarehouseReader Reader { get; set; }
    [Inject] public required Access Access { get; set; }

    /// <summary>Set once the question is resolved; nothing when <see cref="Problem"/> or <see cref="IsWithoutWarehouse"/> tells why not.</summary>
    protected ReadingScope? Scope { get; private set; }
    protected ScopeProblem? Problem { get; set; }
    protected bool IsWithoutWarehouse { get; private set; }
    protected PageLinks Links => Scope is null ? PageLinks.Plain(Language) : PageLinks.Of(Scope, Language);

    protected sealed override async Task OnInitializedAsync()
    {
        try
        {
            if (await FocusAsync() is { } unknown)
            {
                Problem = unknown;
                HttpContext.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }
            (Scope, Problem) = await ReadingScope.ReadAsync(Reader,
                new ScopeQuery(Blank(ProgrammeQuery), Blank(PhaseQuery), Blank(PlaceQuery), Blank(AsOfQuery), Blank(KnownAtQuery), Blank(MapQuery) ?? Blank(BanDoQuery)));
            if (Scope is not null) await LoadAsync(Scope);
        }
        catch (NoWarehouseException)
        {
            IsWithoutWarehouse = true;
            HttpContext.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
        if (Problem is not null) HttpContext.Response.StatusCode = StatusCodes.Status400BadRequest;
    }

    /// <summary>A page about one thing sets here the programme and phase it belongs to, or says that there is no such thing.</summary>
    protected virtual Task<ScopeProblem?> FocusAsync() => Task.FromResult<ScopeProblem?>(null);

    /// <summary>Reads what the page shows.</summary>
    protected abstract Task LoadAsync(ReadingScope scope);

    /// <summary>official, reconstructed or illustrative: the weakest of what the figures of the phase rest on; nothing when nobody has reported.</summary>
    protected async Task<string?> DataNatureAsync(ReadingScope scope) => (await Reader.ReportingStatusAsync(scope.Programme.ProgrammeCode, scope.View))
        .Where(row => row.PhaseCode == scope.Phase.PhaseCode && row.ReportedUnitCount > 0).MaxBy(row => row.PeriodCode, StringComparer.Ordinal)?.DataNature;

    // A form sends its empty fields too: an empty choice is no choice.
    private static string? Blank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
