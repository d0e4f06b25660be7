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

    /// <param name="ask">The request with a running number.</param>
    /// <param name="pause">What a reader waits between an answer and the next question.</param>
    public async Task<CrowdTaken> ReadAsync(Func<int, HttpRequestMessage> ask, TimeSpan span, TimeSpan pause, int wanted, CancellationToken stop)
    {
        var number = 0;
        await Task.WhenAll(Enumerable.Range(0, readers).Select(_ => ReadOneAsync(WarmUp)));
        var (watch, cost) = (Stopwatch.StartNew(), service.ProcessorTime);
        var taken = await Task.WhenAll(Enumerable.Range(0, readers).Select(_ => ReadOneAsync(span)));
        var (seconds, spent) = (watch.Elapsed.TotalSeconds, service.ProcessorTime - cost);

        var all = taken.SelectMany(reader => reader).ToList();
        return new CrowdTaken(new Sample(all.Select(answer => answer.Milliseconds)), all.Count / seconds,
            all.Average(answer => answer.Bytes) / 1024.0, spent.TotalMilliseconds / all.Count, all.Count(answer => answer.Status != wanted));

        async Task<List<(double Milliseconds, int Status, int Bytes)>> ReadOneAsync(TimeSpan time)
        {
            var answers = new List<(double, int, int)>();
            // Not all in the same millisecond, when they pause.
            if (pause > TimeSpan.Zero) await Task.Delay(pause * Random.Shared.NextDouble(), stop);
            for (var end = Stopwatch.GetTimestamp() + (long)(time.TotalSeconds * Stopwatch.Frequency); Stopwatch.GetTimestamp() < end;)
            {
                using var request = ask(Interlocked.Increment(ref number));
                var start = Stopwatch.GetTimestamp();
                using var response = await service.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop);
                var body = await response.Content.ReadAsByteArrayAsync(stop);
                answers.Add((Stopwatch.GetElapsedTime(start).TotalMilliseconds, (int)response.StatusCode, body.Length));
                if (pause > TimeSpan.Zero) await Task.Delay(pause, stop);
            }
            return answers;
        }
    }
}
