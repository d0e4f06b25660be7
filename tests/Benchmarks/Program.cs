using OcopAnalytics.Benchmarks.Children;
using OcopAnalytics.Benchmarks.Measures;
using OcopAnalytics.Benchmarks.Rows.Nation;
using OcopAnalytics.Benchmarks.Running;

if (args is [ChildProcess.Mark, var task, .. var rest]) return Child(task, rest);

IMeasure[] all =
[
    new IntakeMeasure(),
    new BuildMeasure("build-50k", () => BuildSubject.OfProvince(50_000), mostSeconds: 2, takes: 5),
    new BuildMeasure("build-1m", () => BuildSubject.OfProvince(1_000_000), mostSeconds: 15, takes: 3),
    new BuildMeasure("build-4p", Sizes.FourProvinces, mostSeconds: 5, takes: 5),
    new NationalMeasure(),
    new UploadMeasure(),
    new InboxMeasure(),
    new PageMeasure("page", readers: 20),
    new PageMeasure("readers", readers: 50),
    new BrowserMeasure(),
    new MemoryMeasure(),
    new StartMeasure(),
    new BriefingMeasure(),
    new CompareMeasure(),
    new GrowthMeasure(),
    new HostileMeasure(),
    new FuzzMeasure(),
];
var unknown = args.Except(all.Select(measure => measure.Name)).ToList();
if (unknown.Count > 0)
{
    Console.Error.WriteLine($"No measure {string.Join(", ", unknown)}. There are: {string.Join(", ", all.Select(measure => measure.Name))}.");
    return 2;
}

using var interrupted = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    interrupted.Cancel();
};
var machine = Machine.Read();
Console.WriteLine($"{machine}\n");
await using var workshop = new Workshop();
var finished = new List<Finished>();
foreach (var measure in all.Where(measure => args.Length == 0 || args.Contains(measure.Name)))
{
    Console.Error.WriteLine($"... {measure.Name}");
    finished.Add(await TakeAsync(measure, workshop, interrupted.Token));
    Console.WriteLine(Report.Write(finished[^1]));
}
// A page of numbers taken at different times would compare what cannot be compared.
if (args.Length == 0)
{
    var path = Path.Combine(Workshop.RepoRoot, "docs", "performance.md");
    await Report.DrawAsync(Path.Combine(Workshop.RepoRoot, "docs", "images"), finished, interrupted.Token);
    await File.WriteAllTextAsync(path, Report.Write(machine, finished), interrupted.Token);
    Console.WriteLine($"Written to {path}");
}
return 0;

static async Task<Finished> TakeAsync(IMeasure measure, Workshop workshop, CancellationToken stop)
{
    var (at, before) = (TimeProvider.System.GetUtcNow(), Machine.Load());
    try
    {
        return new Finished(await measure.RunAsync(workshop, stop), at, before, Machine.Load());
    }
    catch (Exception failure) when (!stop.IsCancellationRequested)
    {
        // One that cannot be taken does not keep the others from being taken.
        Console.Error.WriteLine(failure);
        return new Finished(Section.NotTaken(measure.Name, measure.Name, failure.Message), at, before, Machine.Load());
    }
}

static int Child(string task, string[] arguments)
{
    switch (task, arguments)
    {
        case (IntakeChild.TimeTask, [var workbook, var data]): ChildProcess.Answer(IntakeChild.Time(workbook, data)); return 0;
        case (IntakeChild.CheckMemoryTask, [var workbook, var data, var small]): ChildProcess.Answer(IntakeChild.CheckMemory(workbook, data, small)); return 0;
        case (IntakeChild.BareMemoryTask, [var workbook, var small]): ChildProcess.Answer(IntakeChild.BareMemory(workbook, small)); return 0;
        case (FuzzChild.Task, [var workbook, var data, var seed, var from, var to]): ChildProcess.Answer(FuzzChild.Run(workbook, data, seed, from, to)); return 0;
        case (HostileChild.Task, [var path, var data, var sound]): ChildProcess.Answer(HostileChild.Run(path, data, sound)); return 0;
        case (BuildChild.Task, [var data, var asOf, var times, var map]): ChildProcess.Answer(BuildChild.Run(data, asOf, times, map)); return 0;
        case (QueryChild.Task, [var warehouse]): ChildProcess.Answer(QueryChild.Run(warehouse)); return 0;
        default: Console.Error.WriteLine($"No task {task} with {arguments.Length} arguments."); return 2;
    }
}
