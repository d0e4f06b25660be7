namespace OcopAnalytics.Testing;

/// <summary>A clock that stands still until a test moves it; elapsed time follows it too.</summary>
public sealed class TestClock(DateTimeOffset start) : TimeProvider
{
    private long utcTicks = start.UtcTicks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref utcTicks), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref utcTicks);

    public void Advance(TimeSpan time) => Interlocked.Add(ref utcTicks, time.Ticks);
}
