using System.Globalization;

namespace OcopAnalytics.Warehouse.Tests;

/// <summary>One writer at a time.</summary>
public sealed class WriterLockTests : IDisposable
{
    private readonly TestWarehouse house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public void Is_had_by_one_at_a_time()
    {
        using (var held = WriterLock.TryAcquire(house.Folder, TimeSpan.Zero))
        {
            held.Should().NotBeNull();
            WriterLock.TryAcquire(house.Folder, TimeSpan.FromMilliseconds(120)).Should().BeNull();
        }

        using var next = WriterLock.TryAcquire(house.Folder, TimeSpan.Zero);
        next.Should().NotBeNull();
    }

    [Fact]
    public void Says_who_holds_it_and_what_to_do()
    {
        using var held = WriterLock.Acquire(house.Folder, TimeSpan.Zero);

        FluentActions.Invoking(() => WriterLock.Acquire(house.Folder, TimeSpan.Zero)).Should().Throw<WriterBusyException>()
            .WithMessage($"*tiến trình {Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}*Hãy đợi*");
    }

    [Fact]
    public async Task Is_waited_for()
    {
        var held = WriterLock.Acquire(house.Folder, TimeSpan.Zero);
        var waiting = Task.Run(() => WriterLock.TryAcquire(house.Folder, TimeSpan.FromSeconds(30)));
        await Task.Delay(100);
        waiting.IsCompleted.Should().BeFalse();

        held.Dispose();

        using var next = await waiting;
        next.Should().NotBeNull();
    }

    [Fact]
    public void Makes_a_missing_data_folder()
    {
        var folder = new DataFolder(Path.Combine(house.Folder.Root, "new"));

        using var held = WriterLock.TryAcquire(folder, TimeSpan.Zero);

        held.Should().NotBeNull();
    }
}
