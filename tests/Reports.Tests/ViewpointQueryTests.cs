using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Tests;

public sealed class ViewpointQueryTests
{
    private static readonly BuildRow build = new("20250702T013000123", new DateOnly(2025, 7, 15), null, new DateTime(2025, 7, 2, 1, 30, 0, DateTimeKind.Utc));

    [Theory]
    [InlineData("2025-07-01", "2025-07-01T16:59:59.9999999Z")]
    [InlineData("01/07/2025", "2025-07-01T16:59:59.9999999Z")]
    [InlineData("01/07/2025 08:05", "2025-07-01T01:05:59.9999999Z")]
    [InlineData("2025-07-01T08:05:09", "2025-07-01T01:05:09.9999999Z")]
    [InlineData("2025-07-01T08:05+07:00", "2025-07-01T01:05:00Z")]
    [InlineData("2025-07-01T01:05:09.123Z", "2025-07-01T01:05:09.123Z")]
    [InlineData("20250702T013000123", "2025-07-02T01:30:00.1239999Z")]
    public void Reads_a_moment_to_its_last_tick(string text, string expected)
    {
        ViewpointQuery.TryReadTime(text, out var moment).Should().BeTrue();
        ViewpointQuery.Iso(moment).Should().Be(expected);
        ViewpointQuery.TryReadTime(expected, out var again).Should().BeTrue("what stands in an address is read back");
        again.Should().Be(moment);
    }

    [Theory]
    [InlineData("hôm qua")]
    [InlineData("2025-13-01")]
    [InlineData("2025-07-01T25:00")]
    [InlineData("'; drop table dim_build; --")]
    public void Refuses_what_is_no_moment(string text)
    {
        var (_, _, problem) = ViewpointQuery.Read(new ScopeQuery(KnownAt: text), build);

        problem!.Parameter.Should().Be("known_at");
        problem.Message.Vi.Should().Contain(text).And.Contain(build.BuildId);
    }

    [Theory]
    [InlineData("2025-07-01", true)]
    [InlineData("15/07/2025", true)]
    [InlineData("2018-01-01", true)]
    [InlineData("2017-12-31", false)]
    [InlineData("2025-07-16", false)]
    [InlineData("9999-12-31", false)]
    [InlineData("1/7", false)]
    public void Has_maps_from_the_first_day_of_the_list_to_the_day_of_the_build(string text, bool isKnown)
    {
        var (_, map, problem) = ViewpointQuery.Read(new ScopeQuery(Map: text), build);

        (map is not null).Should().Be(isKnown);
        (problem?.Parameter).Should().Be(isKnown ? null : "map");
    }
}
