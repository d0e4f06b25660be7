namespace OcopAnalytics.Api.Security;

/// <summary>
/// The right a page or endpoint asks for: <see cref="See"/> to read it (GET, HEAD), <see cref="Send"/> to send something to
/// it (any other method). What is not named is closed to everybody.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = true)]
public sealed class NeedsAttribute(Right see, Right send = Right.None) : Attribute
{
    public Right See { get; } = see;
    public Right Send { get; } = send;

    public Right For(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) ? See : Send;
}

/// <summary>The same for endpoints and groups of them; the innermost word holds.</summary>
public static class Needs
{
    public static T NeedsToSee<T>(this T endpoint, Right right) where T : IEndpointConventionBuilder => endpoint.WithMetadata(new NeedsAttribute(right));

    public static T NeedsToSend<T>(this T endpoint, Right right) where T : IEndpointConventionBuilder =>
        endpoint.WithMetadata(new NeedsAttribute(Right.None, right));
}
