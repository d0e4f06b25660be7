using OcopAnalytics.Etl.Intake.Profiles;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>A mapping profile as the API and the command line show it.</summary>
/// <param name="Problem">Why it cannot be used; nothing when it can.</param>
public sealed record ProfileView(string Name, string? TitleVi, string? TitleEn, string? Reads, string? Sheet, string? Problem)
{
    public static ProfileView Of(ProfileEntry entry) =>
        new(entry.Name, entry.Profile?.TitleVi, entry.Profile?.TitleEn, entry.Profile?.Reads, entry.Profile?.Sheet, entry.Problem);
}
