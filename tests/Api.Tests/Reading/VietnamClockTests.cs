using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Reading;

public sealed class VietnamClockTests
{
    [Theory]
    [InlineData("2025-06-30T16:59:59Z", "2025-06-30")]
    [InlineData("2025-06-30T17:00:00Z", "2025-07-01")]
    public void The_day_begins_at_seventeen_hours_utc(string utc, string day)
    {
        var clock = new VietnamClock(new FixedClock(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture)));

        clock.Today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).Should().Be(day);
    }
}
