using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Reading;

/// <summary>One programme of a reading: a phase of it or all of them, a unit of it or its own place, from a viewpoint.</summary>
/// <param name="View">As of the end of the last period any unit has reported for, unless asked otherwise; as on the pages.</param>
public sealed record ReadingSubject(ProgrammeRow Programme, string? PhaseCode, string? PlaceCode, Viewpoint View);

/// <summary>
/// What an API call or a command asks for, every part known to exist. Where a page looks at one programme, this may be
/// several: without a programme all of them, with a place those it belongs to.
/// </summary>
public sealed record Reading(BuildRow Build, IReadOnlyList<ReadingSubject> Subjects);
