using FluentAssertions;
using Xunit;

namespace OcopAnalytics.DuckDb.Tests;

public sealed class ConcurrencyTests : IDisposable
{
    private const int Readers = 8;

    private readonly TestFolder folder = new();

    public ConcurrencyTests()
    {
        using var connection = folder.Open("a.duckdb");
        connection.Run("create table product as select range as product_key, 'Sản phẩm ' || range as product_name from range(20000)");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Serves_eight_readers_at_once_each_with_a_connection_of_its_own()
    {
        var sums = await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => OnItsOwnThread(() =>
        {
            long found = 0;
            for (var round = 0; round < 20; round++)
            {
                using var connection = folder.OpenReadOnly("a.duckdb");
                found += connection.All("select product_name from product where product_key % 7 = 0")
                    .Count(row => ((string)row[0]!).StartsWith("Sản phẩm ", StringComparison.Ordinal));
            }

            return found;
        })));

        sums.Should().HaveCount(Readers).And.OnlyContain(sum => sum == 20 * 2858);
    }

    [Fact]
    public async Task Serves_readers_while_one_writes()
    {
        using var stop = new CancellationTokenSource();
        using var reading = new CountdownEvent(Readers);
        var readers = Enumerable.Range(0, Readers).Select(_ => OnItsOwnThread(() =>
        {
            using var connection = folder.Open("a.duckdb");
            var counts = new List<long> { connection.One<long>("select count(*) from product") };
            reading.Signal();
            while (!stop.IsCancellationRequested)
            {
                counts.Add(connection.One<long>("select count(*) from product"));
                Thread.Sleep(1);
            }

            return counts;
        })).ToList();

        reading.Wait(TimeSpan.FromSeconds(30)).Should().BeTrue("every reader reads before the writer starts");
        using (var writer = folder.Open("a.duckdb"))
        {
            for (var batch = 0; batch < 20; batch++)
            {
                writer.Run("insert into product select range, 'mới' from range(1000)");
            }
        }

        await stop.CancelAsync();
        foreach (var counts in await Task.WhenAll(readers))
        {
            counts.Should().BeInAscendingOrder().And.OnlyContain(count => count % 1000 == 0, "a batch is seen whole or not at all");
        }
    }

    // The thread pool would start eight at once only after seconds.
    private static Task<T> OnItsOwnThread<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
