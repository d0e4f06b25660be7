namespace OcopAnalytics.Warehouse.Tests.Readers;

/// <summary>Answers are kept by question, within bounds.</summary>
public sealed class ResultCacheTests
{
    private int asked;

    [Fact]
    public void Asks_once()
    {
        var cache = new ResultCache(100);

        Ask(cache, "a").Should().BeSameAs(Ask(cache, "a"));

        asked.Should().Be(1);
    }

    [Fact]
    public void Lets_go_what_was_asked_for_longest_ago()
    {
        var cache = new ResultCache(8);
        Ask(cache, "a");
        Ask(cache, "b");
        Ask(cache, "a");
        Ask(cache, "c");
        asked.Should().Be(3);

        Ask(cache, "a");
        asked.Should().Be(3);
        Ask(cache, "b");
        asked.Should().Be(4);
    }

    [Fact]
    public void Does_not_keep_a_failure()
    {
        var cache = new ResultCache(100);
        FluentActions.Invoking(() => cache.GetOrAdd<int>("a", () => throw new InvalidOperationException())).Should().Throw<InvalidOperationException>();

        Ask(cache, "a").Should().HaveCount(3);
    }

    [Fact]
    public void Asks_once_for_many_at_the_same_time()
    {
        var cache = new ResultCache(100);

        Parallel.For(0, 8, _ => cache.GetOrAdd<int>("a", () =>
        {
            Interlocked.Increment(ref asked);
            Thread.Sleep(20);
            return [1];
        }));

        asked.Should().Be(1);
    }

    [Fact]
    public void Tells_questions_apart()
    {
        string[] keys =
        [
            ResultCache.Key("a", []),
            ResultCache.Key("b", []),
            ResultCache.Key("a", [("place_code", null)]),
            ResultCache.Key("a", [("place_code", "")]),
            ResultCache.Key("a", [("place_code", "24")]),
            ResultCache.Key("a", [("place_code", 24)]),
            ResultCache.Key("a", [("kpi_codes", (List<string>)["x", "y"])]),
            ResultCache.Key("a", [("kpi_codes", (List<string>)["x,y"])]),
            ResultCache.Key("a", [("as_of", new DateOnly(2025, 6, 30))]),
            ResultCache.Key("a", [("as_of", new DateOnly(2025, 12, 31))]),
        ];

        keys.Should().OnlyHaveUniqueItems();
    }

    private IReadOnlyList<int> Ask(ResultCache cache, string key) => cache.GetOrAdd<int>(key, () =>
    {
        asked++;
        return [1, 2, 3];
    });
}
