namespace OcopAnalytics.Api.Intake;

/// <summary>How long somebody who hands in a file waits for those before to be done, before being told to come back.</summary>
public sealed record DeskRules(TimeSpan Patience)
{
    public static readonly DeskRules Default = new(TimeSpan.FromSeconds(30));
}
