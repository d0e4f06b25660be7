using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Operations;

public sealed class AuditLogTests : IDisposable
{
    private readonly TestFolder folder = new();
    private readonly ServiceProvider services;

    public AuditLogTests()
    {
        var collection = new ServiceCollection().AddLogging();
        collection.AddOcop(folder.Data);
        folder.Adjust(collection);
        services = collection.BuildServiceProvider();
    }

    private AuditLog Log => services.GetRequiredService<AuditLog>();

    [Fact]
    public async Task A_log_as_it_was_written_is_whole_and_its_last_hash_can_be_held_against_it()
    {
        await WriteAsync(3);
        var hash = (await Log.VerifyAsync(default)).HeadHash;
        await WriteAsync(2);

        var check = await Log.VerifyAsync(default);

        check.IsWhole.Should().BeTrue();
        check.EntryCount.Should().Be(5);
        (await folder.RunAsync("audit", "verify", "--holds", hash)).Code.Should().Be(0);
        (await folder.RunAsync("audit", "verify", "--holds", new string('0', 64))).Code.Should().Be(1);
    }

    [Theory]
    [InlineData("update audit_entry set actor = 'ai khác' where id = 2", 2)]
    [InlineData("update audit_entry set after = null where id = 3", 3)]
    [InlineData("update audit_entry set at = '2025-01-01 00:00:00' where id = 1", 1)]
    [InlineData("delete from audit_entry where id = 1", 1)]
    [InlineData("delete from audit_entry where id = 3", 3)]
    [InlineData("delete from audit_entry where id = 5", null)]
    [InlineData("delete from audit_entry", null)]
    public async Task A_line_that_was_changed_or_removed_shows(string tampering, int? brokenAt)
    {
        await WriteAsync(5);
        await using (var store = await services.GetRequiredService<OperationsStore>().OpenAsync(default)) await store.Database.ExecuteSqlRawAsync(tampering);

        var check = await Log.VerifyAsync(default);

        check.IsWhole.Should().BeFalse();
        check.BrokenAt.Should().Be(brokenAt);
        var told = await folder.RunAsync("audit", "verify");
        told.Code.Should().Be(1);
        told.Error.Should().Contain("KHÔNG nguyên vẹn");
    }

    [Fact]
    public async Task Many_at_once_make_one_chain()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(() => Log.AppendAsync(new AuditLine("ai", AuditAction.JobStarted, $"job:{number}"), default))));

        var check = await Log.VerifyAsync(default);
        check.IsWhole.Should().BeTrue();
        check.EntryCount.Should().Be(20);
    }

    [Fact]
    public async Task A_change_and_its_line_come_to_be_together_or_not_at_all()
    {
        var write = () => Log.AppendAsync(new AuditLine("ai", AuditAction.JobStarted, "job:x"), default, _ => throw new InvalidOperationException("no"));

        await write.Should().ThrowAsync<InvalidOperationException>();
        (await Log.VerifyAsync(default)).EntryCount.Should().Be(0);
    }

    private async Task WriteAsync(int count)
    {
        for (var number = 0; number < count; number++) await Log.AppendAsync(new AuditLine("lan.nguyen", AuditAction.UserChanged, "user:minh", new { Roles = number }, new { Roles = number + 1 }), default);
    }

    public void Dispose()
    {
        services.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }
}
