using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Reading;

/// <summary>One programme of a reading: a phase of it or all of them, a unit of it or its own place.</summary>
public sealed record ReadingSubject(ProgrammeRow Programme, string? PhaseCode, string? PlaceCode);

/// <summary>
/// What an API call or a command asks for, every part known to exist. Where a page looks at one programme, this may be
/// several: without a programme all of them, with a place those it belongs to.
/// </summary>
/// <param name="AsOf">Inclusive; by default the as-of date of the build in service.</param>
public sealed record Reading(BuildRow Build, DateOnly AsOf, IReadOnlyList<ReadingSubject> Subjects);
