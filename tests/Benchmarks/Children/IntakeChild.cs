using System.Text;
using ExcelDataReader;
using OcopAnalytics.Benchmarks.Running;
using OcopAnalytics.Etl;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Children;

/// <summary>Milliseconds of each take, and what the check found, to show that it did read the workbook.</summary>
/// <param name="CheckCost">Milliseconds of all cores together.</param>
internal sealed record IntakeTimes(
    IReadOnlyList<double> Check, IReadOnlyList<double> Bare, IReadOnlyList<double> CheckCost, IReadOnlyList<double> BareCost, long CheckedRows, int Issues, long BareCells);

/// <summary>Reads one workbook: by the intake, and by a bare loop over the Excel library.</summary>
internal static class IntakeChild
{
    public const string TimeTask = "intake-time";
    public const string CheckMemoryTask = "intake-check-memory";
    public const string BareMemoryTask = "intake-bare-memory";

    private const int Takes = 5;

    /// <summary>Both by turns, so that what disturbs one disturbs the other; each once before it counts.</summary>
    public static IntakeTimes Time(string workbook, string data)
    {
        var intake = Intake(data);
        var (check, bare, checkCost, bareCost) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        var (rows, issues, cells) = (0L, 0, 0L);
        for (var take = 0; take <= Takes; take++)
        {
            if (take == 1) Forget(check, bare, checkCost, bareCost);
            Collect();
            checkCost.Add(Sample.Cost(() => check.Add(Sample.Time(() => (rows, issues) = Check(intake, workbook)))));
            Collect();
            bareCost.Add(Sample.Cost(() => bare.Add(Sample.Time(() => cells = ReadBare(workbook)))));
        }
        return new IntakeTimes(check, bare, checkCost, bareCost, rows, issues, cells);
    }

    public static MemoryTaken CheckMemory(string workbook, string data, string smallWorkbook)
    {
        var intake = Intake(data);
        Check(intake, smallWorkbook);
        return MemoryWatch.Over(() => Check(intake, workbook));
    }

    public static MemoryTaken BareMemory(string workbook, string smallWorkbook)
    {
        ReadBare(smallWorkbook);
        return MemoryWatch.Over(() => ReadBare(workbook));
    }

    private static SubmissionIngest Intake(string data)
    {
        var folder = new DataFolder(data);
        return new SubmissionIngest(folder, new RawArchive(folder), PlaceBook.FromSeeds(), TimeProvider.System);
    }

    private static (long Rows, int Issues) Check(SubmissionIngest intake, string workbook)
    {
        var result = intake.Check(new SubmissionFile(Path.GetFileName(workbook), File.ReadAllBytes(workbook), TimeProvider.System.GetUtcNow(), "benchmark"));
        return (result.RowCount, result.Issues.Count);
    }

    /// <summary>Every cell of every sheet, and nothing done with it; gives the number that hold something.</summary>
    private static long ReadBare(string workbook)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(File.ReadAllBytes(workbook)));
        var cells = 0L;
        do
        {
            while (reader.Read())
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    if (reader.GetValue(column) is not null) cells++;
                }
            }
        }
        while (reader.NextResult());
        return cells;
    }

    private static void Forget(params ReadOnlySpan<List<double>> takes)
    {
        foreach (var list in takes) list.Clear();
    }

    private static void Collect() => GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: false);
}
