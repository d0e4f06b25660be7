using OcopAnalytics.Benchmarks.Children;
using OcopAnalytics.Benchmarks.Rows;
using OcopAnalytics.Benchmarks.Running;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Places;
using OcopAnalytics.Reports.Excel;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Measures;

/// <summary>Reading and checking a large workbook, beside only reading it.</summary>
internal sealed class IntakeMeasure : IMeasure
{
    private const int RowCount = 65_000;
    private const int SmallRowCount = 50;
    private const double MostTimesBare = 1.5;
    private const double MostMegaBytes = 200;

    public string Name => "intake";

    public async Task<Section> RunAsync(Workshop workshop, CancellationToken stop)
    {
        var unit = PlaceBook.FromSeeds().ById("D731", Province.LastDay)!;
        var workbook = Write(workshop, unit, RowCount);
        var small = Write(workshop, unit, SmallRowCount);
        var data = KnownProducts(workshop, unit);

        var times = await ChildProcess.RunAsync<IntakeTimes>(IntakeChild.TimeTask, [workbook, data], stop);
        var checkMemory = await ChildProcess.RunAsync<MemoryTaken>(IntakeChild.CheckMemoryTask, [workbook, data, small], stop);
        var bareMemory = await ChildProcess.RunAsync<MemoryTaken>(IntakeChild.BareMemoryTask, [workbook, small], stop);

        var (check, bare) = (new Sample(times.Check), new Sample(times.Bare));
        var columns = SubmissionTemplate.Certification.Columns.Count;
        return new Section(Name, $"Reading and checking a workbook of {Numbers.Whole(RowCount)} rows and {columns} columns",
            $"Sheet Công nhận with every cell filled, one evaluation for each of {Numbers.Whole(RowCount)} products that the archive knows; " +
            "both read the same file by turns in one process, five times each after one that does not count; memory in a process each.",
            [
                new Figure("check, times the bare loop", check.Median / bare.Median, "x", MostTimesBare),
                new Figure("the same by processor time", new Sample(times.CheckCost).Median / new Sample(times.BareCost).Median, "x"),
                new Figure("memory of the check above idle", Numbers.Mega(checkMemory.ResidentAboveIdle), "MB", MostMegaBytes),
                new Figure("of it managed heap", Numbers.Mega(checkMemory.ManagedAboveIdle), "MB"),
                new Figure("reading and checking", check.Median, "ms"),
                new Figure("bare ExcelDataReader loop", bare.Median, "ms"),
                new Figure("memory of the bare loop above idle", Numbers.Mega(bareMemory.ResidentAboveIdle), "MB"),
                new Figure("size of the file", Numbers.Mega(new FileInfo(workbook).Length), "MB"),
            ],
            [],
            [
                $"Takes in ms: check {check}; bare {bare}.",
                $"The check read {Numbers.Whole(times.CheckedRows)} rows with {Numbers.Whole(times.Issues)} issues; the bare loop saw {Numbers.Whole(times.BareCells)} cells.",
            ]);
    }

    private static string Write(Workshop workshop, Place unit, int rowCount)
    {
        var path = workshop.NewFile($"{rowCount}.xlsx");
        File.WriteAllBytes(path, SubmissionTemplateWorkbook.Write(Drafts.Certifications(unit, rowCount)));
        return path;
    }

    private static string KnownProducts(Workshop workshop, Place unit)
    {
        var data = workshop.NewData("intake");
        var known = Drafts.Known(unit, RowCount);
        new RawArchive(data).Append(Province.Submission(unit, Drafts.Period.Previous),
            SubmissionTemplate.Sheets.ToDictionary(sheet => sheet.Key, sheet => SheetRow.Read(sheet, known.RowsOf(sheet.Key))));
        return data.Root;
    }
}
