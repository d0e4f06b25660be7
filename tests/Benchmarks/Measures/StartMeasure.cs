using System.Diagnostics;
using OcopAnalytics.Benchmarks.Running;

namespace OcopAnalytics.Benchmarks.Measures;

/// <summary>From starting the program to the first page.</summary>
internal sealed class StartMeasure : IMeasure
{
    private const double MostSeconds = 3;
    private const double MostSecondsAfterBuild = 60;
    private const int Takes = 5;

    public string Name => "start";

    public async Task<Section> RunAsync(Workshop workshop, CancellationToken stop)
    {
        var data = workshop.NewData("start");
        var filling = await Sample.TimeAsync(() => ServiceProgram.RunAsync(["start", "--once", "--data", data.Root], stop));
        var (serving, first, again) = (new Sample(), new Sample(), new Sample());
        var firstStart = 0.0;
        for (var take = 0; take <= Takes; take++)
        {
            var watch = Stopwatch.StartNew();
            await using var service = await ServiceProcess.StartAsync(data, stop);
            var served = watch.Elapsed.TotalMilliseconds;
            await service.GetUntilOkAsync("/", stop);
            var opened = watch.Elapsed.TotalMilliseconds;
            if (take == 0)
            {
                firstStart = opened;
                continue;
            }
            serving.Add(served);
            first.Add(opened);
            again.Add(await Sample.TimeAsync(() => service.GetUntilOkAsync("/?lang=en", stop)));
        }
        return new Section(Name, "Starting",
            $"From starting the process to the last byte of the first 200 from /, with the sample data; {Takes} starts after the first, the median counts.",
            [
                new Figure("second start until the first page", first.Median / 1000, "s", MostSeconds),
                new Figure("first start after the build until the first page", firstStart / 1000, "s", MostSecondsAfterBuild),
                new Figure("until it says that it serves", serving.Median / 1000, "s"),
                new Figure("a page never asked for, just after the first", again.Median, "ms"),
                new Figure("filling an empty data folder: samples made, taken in, built", filling / 1000, "s"),
            ],
            [],
            [$"Takes in ms: serving {serving}; first page {first}."]);
    }
}
