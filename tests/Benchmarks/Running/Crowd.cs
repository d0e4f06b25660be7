using System.Diagnostics;

namespace OcopAnalytics.Benchmarks.Running;

/// <summary>How a crowd of readers fared.</summary>
/// <param name="Latency">Milliseconds from asking to the last byte of the answer.</param>
/// <param name="CostEach">Milliseconds of all cores that the service spends on an answer.</param>
/// <param name="Others">Answers with another status than was wanted.</param>
internal sealed record CrowdTaken(Sample Latency, double RequestsPerSecond, double KiloBytesPerAnswer, double CostEach, int Others);

/// <summary>Readers who ask at the same time, each again as soon as the answer is there, or after a pause.</summary>
internal sealed class Crowd(ServiceProcess service, int readers)
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    /// <summary>All read for a span of time, after a warm-up that does not count.</summary>
    /// <param name="ask">The request with a running number.</param>
    /// <param name="pause">What a reader waits between an answer and the next question.</param>
    public async Task<CrowdTaken> ReadAsync(Func<int, HttpRequestMessage> ask, TimeSpan span, TimeSpan pause, int wanted, CancellationToken stop)
    {
        var number = 0;
        await TakeAsync(() => ask(Interlocked.Increment(ref number)), WarmUp, pause, wanted, stop);
        return await TakeAsync(() => ask(Interlocked.Increment(ref number)), span, pause, wanted, stop);
    }

    /// <summary>Each address is asked for once, by whichever reader is free.</summary>
    public async Task<CrowdTaken> ReadOnceAsync(IReadOnlyList<string> addresses, CancellationToken stop)
    {
        var number = -1;
        return await TakeAsync(
            () => Interlocked.Increment(ref number) is var next && next < addresses.Count ? new HttpRequestMessage(HttpMethod.Get, addresses[next]) : null,
            TimeSpan.MaxValue, TimeSpan.Zero, 200, stop);
    }

    private async Task<CrowdTaken> TakeAsync(Func<HttpRequestMessage?> ask, TimeSpan span, TimeSpan pause, int wanted, CancellationToken stop)
    {
        var (watch, cost) = (Stopwatch.StartNew(), service.ProcessorTime);
        var taken = await Task.WhenAll(Enumerable.Range(0, readers).Select(_ => ReadOneAsync(ask, span, pause, stop)));
        var (seconds, spent) = (watch.Elapsed.TotalSeconds, service.ProcessorTime - cost);

        var all = taken.SelectMany(reader => reader).ToList();
        return new CrowdTaken(new Sample(all.Select(answer => answer.Milliseconds)), all.Count / seconds,
            all.Average(answer => answer.Bytes) / 1024.0, spent.TotalMilliseconds / all.Count, all.Count(answer => answer.Status != wanted));
    }

    private async Task<List<Answer>> ReadOneAsync(Func<HttpRequestMessage?> ask, TimeSpan span, TimeSpan pause, CancellationToken stop)
    {
        var answers = new List<Answer>();
        // Not all in the same millisecond, when they pause.
        if (pause > TimeSpan.Zero) await Task.Delay(pause * Random.Shared.NextDouble(), stop);
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < span;)
        {
            using var request = ask();
            if (request is null) break;
            var start = Stopwatch.GetTimestamp();
            using var response = await service.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
            var body = await response.Content.ReadAsByteArrayAsync(stop);
            answers.Add(new Answer(Stopwatch.GetElapsedTime(start).TotalMilliseconds, (int)response.StatusCode, body.Length));
            if (pause > TimeSpan.Zero) await Task.Delay(pause, stop);
        }
        return answers;
    }

    private sealed record Answer(double Milliseconds, int Status, int Bytes);
}
