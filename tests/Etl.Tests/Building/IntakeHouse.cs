using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Tests.Building;

/// <summary>A data folder of its own with everything that takes a workbook in; gone when disposed.</summary>
internal sealed class IntakeHouse : IDisposable
{
    private static readonly PlaceBook Places = PlaceBook.FromSeeds();

    public IntakeHouse()
    {
        Folder = new DataFolder(Directory.CreateTempSubdirectory("ocop-etl-").FullName);
        Folder.Prepare();
        Archive = new RawArchive(Folder);
        Ingest = new SubmissionIngest(Folder, Archive, Places, Clock);
    }

    public DataFolder Folder { get; }
    public RawArchive Archive { get; }
    public SubmissionIngest Ingest { get; }
    public FixedClock Clock { get; } = new();

    public IntakeResult Check(byte[] content) => Ingest.Check(File(content));

    public IngestOutcome Take(byte[] content, string fileName = "Biên Hòa 2025-H1.xlsx")
    {
        // Two submissions are never accepted at the same moment.
        Clock.Now += TimeSpan.FromMinutes(1);
        return Ingest.Take(File(content, fileName));
    }

    public void Dispose() => Directory.Delete(Folder.Root, recursive: true);

    private SubmissionFile File(byte[] content, string fileName = "Biên Hòa 2025-H1.xlsx") => new(fileName, content, Clock.Now, "bien-hoa");
}

/// <summary>A clock that stands still until told: 10/07/2025, half past eight in the morning in Vietnam.</summary>
internal sealed class FixedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2025, 7, 10, 1, 30, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
