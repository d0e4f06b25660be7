namespace OcopAnalytics.Warehouse;

/// <summary>
/// From where figures are looked at (mốc nhìn): what had happened by a day, what had been handed in and accepted by a
/// moment, and on the map of which day it is told. The three are independent questions.
/// </summary>
/// <param name="AsOf">Inclusive.</param>
/// <param name="KnownAt">Inclusive; nothing = all that the build in service knows.</param>
/// <param name="Map">Places as they stood on this day; nothing = each figure under the unit that reported it.</param>
public sealed record Viewpoint(DateOnly AsOf, DateTimeOffset? KnownAt = null, DateOnly? Map = null);
