using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Testing;

/// <summary>
/// A data folder of its own, deleted afterwards: hand submissions in, build, read. The clock begins at noon UTC of
/// 1/9/2025 and moves a second with each submission.
/// </summary>
public sealed class TestWarehouse : IDisposable
{
    /// <summary>As-of date of a build that is not told another.</summary>
    public static readonly DateOnly Today = new(2025, 9, 1);

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("ocop-test-");
    private readonly Lazy<WarehouseFiles> files;
    private readonly PlaceBook places = PlaceBook.FromSeeds();
    private int count;

    public TestWarehouse()
    {
        Folder = new DataFolder(root.FullName);
        Folder.Prepare();
        SharedTemplate.Lend(Folder);
        Archive = new RawArchive(Folder);
        files = new Lazy<WarehouseFiles>(() => new WarehouseFiles(Folder, Clock));
    }

    public DataFolder Folder { get; }
    public TestClock Clock { get; } = new(new DateTimeOffset(2025, 9, 1, 12, 0, 0, TimeSpan.Zero));
    public RawArchive Archive { get; }
    public WarehouseFiles Files => files.Value;
    public WarehouseReader Reader => new(Files);

    /// <summary>Accepts a submission now: 731 is Thành phố Biên Hòa, 866 Thành phố Cao Lãnh. Gives what was stored.</summary>
    public RawSubmission Submit(string unitCode, string periodCode, Func<TestSubmission, TestSubmission> fill)
    {
        if (!ReportingPeriod.TryParse(periodCode, out var period)) throw new ArgumentException($"{periodCode} is no period.", nameof(periodCode));
        Clock.Advance(TimeSpan.FromSeconds(1));
        var submission = fill(new TestSubmission(unitCode, period)).WithProfile();
        var place = places.Find(unitCode, period.End) ?? places.Find(unitCode, period.Start)
            ?? throw new ArgumentException($"There is no unit {unitCode} in {periodCode}.", nameof(unitCode));
        var name = string.Create(CultureInfo.InvariantCulture, $"{unitCode}-{periodCode}-{++count}.xlsx");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        var stored = new RawSubmission(hash[..16], hash, name, 1000, SubmissionTemplate.Version, place.PlaceId, unitCode, periodCode,
            Clock.GetUtcNow(), Clock.GetUtcNow(), "test");
        Archive.Append(stored, submission.RowsBySheetKey);
        return stored;
    }

    /// <summary>Builds and, when the audits pass, promotes; readers see it at once.</summary>
    public async Task<BuildOutcome> BuildAsync(DateOnly? asOf = null, DateTimeOffset? knownAt = null)
    {
        Clock.Advance(TimeSpan.FromSeconds(1));
        var outcome = await new WarehouseBuild(Folder, Clock).RunAsync(asOf ?? Today, knownAt);
        if (files.IsValueCreated) Files.Refresh();
        return outcome;
    }

    public void Dispose()
    {
        if (files.IsValueCreated) Files.Dispose();
        SharedTemplate.TakeFrom(Folder);
        root.Delete(recursive: true);
    }
}
