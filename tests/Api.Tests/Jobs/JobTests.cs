using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Jobs;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Tests.Jobs;

public sealed class JobTests(WorkingHouse house) : IClassFixture<WorkingHouse>
{
    [Fact]
    public async Task A_file_dropped_into_the_inbox_is_taken_in_and_moved_away()
    {
        Drop("DT-871-2019-H2.xlsx", Samples.Workbook("DT-871-2019-H2.xlsx"));
        Drop("hỏng.xlsx", [1, 2, 3]);
        Drop("~$đang mở.xlsx", [1]);

        var run = await RunAsync(PullInboxJob.Key.Name);

        run.Outcome.Should().Be(JobOutcome.Succeeded);
        run.Trigger.Should().Be("manual");
        run.Counts.Should().Be("""{"accepted":1,"rejected":1}""");
        run.EndedAt.Should().NotBeNull();
        Directory.GetFiles(house.Folder.Data.Inbox).Select(Path.GetFileName).Should().Equal("~$đang mở.xlsx");
        Directory.GetFiles(house.Folder.Data.InboxDone).Select(Path.GetFileName).Should()
            .HaveCount(2).And.Contain(name => name!.EndsWith("-DT-871-2019-H2.xlsx", StringComparison.Ordinal));
        var page = await house.Get<SubmissionLog>().PageAsync(Access.House, SubmissionStatus.Accepted, "871", null, 0, 10, default);
        page.Attempts.Single().Source.Should().Be(SubmissionSource.Inbox);
    }

    [Fact]
    public async Task A_file_that_is_still_being_written_waits()
    {
        var path = Path.Combine(house.Folder.Data.Inbox, "mới.xlsx");
        await File.WriteAllBytesAsync(path, [1]);
        File.SetLastWriteTimeUtc(path, house.Folder.Clock.Now.UtcDateTime);

        await RunAsync(PullInboxJob.Key.Name);

        File.Exists(path).Should().BeTrue();
        File.Delete(path);
    }

    [Fact]
    public async Task The_nightly_build_puts_a_new_file_in_service()
    {
        var before = house.Get<WarehouseFiles>().CurrentBuildId;
        house.Folder.Clock.Now += TimeSpan.FromMinutes(1);

        var run = await RunAsync(NightlyBuildJob.Key.Name);

        run.Outcome.Should().Be(JobOutcome.Succeeded, run.Message);
        house.Get<WarehouseFiles>().CurrentBuildId.Should().NotBe(before);
        run.Message.Should().Contain(house.Get<WarehouseFiles>().CurrentBuildId);
    }

    [Fact]
    public async Task A_job_that_throws_is_recorded_and_the_others_go_on()
    {
        JobRun failed;
        using (WriterLock.Acquire(house.Folder.Data, TimeSpan.FromSeconds(5)))
        {
            failed = await RunAsync(NightlyBuildJob.Key.Name);
        }
        var next = await RunAsync(PullInboxJob.Key.Name);
        var again = await RunAsync(NightlyBuildJob.Key.Name);

        failed.Outcome.Should().Be(JobOutcome.Failed);
        failed.Message.Should().Contain("đang nạp hoặc dựng số liệu");
        failed.EndedAt.Should().NotBeNull();
        next.Outcome.Should().Be(JobOutcome.Succeeded);
        again.Outcome.Should().Be(JobOutcome.Succeeded);
    }

    [Fact]
    public async Task Every_job_has_words_a_schedule_and_a_next_run()
    {
        var cards = await house.Get<JobDesk>().CardsAsync(default);

        cards.Select(card => card.Job).Should().Contain(["pull_inbox", "nightly_build"]);
        cards.Should().OnlyContain(card => card.NameVi.Length > 0 && card.NameEn.Length > 0 && card.NextRunAt != null);
        (await house.Get<JobDesk>().RunNowAsync("no_such_job", Access.House, default)).Should().BeFalse();
    }

    private void Drop(string fileName, byte[] content)
    {
        var path = Path.Combine(house.Folder.Data.Inbox, fileName);
        File.WriteAllBytes(path, content);
        File.SetLastWriteTimeUtc(path, house.Folder.Clock.Now.UtcDateTime.AddMinutes(-1));
    }

    /// <summary>Runs a job now, as the button does, and waits for its line in the ledger.</summary>
    private async Task<JobRun> RunAsync(string job)
    {
        var ledger = house.Get<JobLedger>();
        var known = (await ledger.NewestAsync(job, 1, default)).FirstOrDefault()?.Id ?? 0;
        (await house.Get<JobDesk>().RunNowAsync(job, Access.House, default)).Should().BeTrue();
        for (var tries = 0; tries < 300; tries++)
        {
            await Task.Delay(100);
            var manual = (await ledger.NewestAsync(job, 5, default)).FirstOrDefault(run => run.Id > known && run.Trigger == "manual");
            if (manual is { EndedAt: not null }) return manual;
        }
        throw new TimeoutException($"{job} did not end.");
    }
}

public sealed class JobLedgerTests(EmptyHouse house) : IClassFixture<EmptyHouse>
{
    [Fact]
    public async Task A_run_that_was_cut_off_is_marked_at_the_next_start()
    {
        await using (var database = await house.Get<OperationsStore>().OpenAsync(default))
        {
            database.JobRuns.Add(new JobRun { Job = "nightly_build", Trigger = "schedule", StartedAt = house.Folder.Clock.Now.UtcDateTime, Outcome = JobOutcome.Running });
            await database.SaveChangesAsync();
        }

        await house.Get<JobLedger>().CloseInterruptedAsync(default);

        var run = (await house.Get<JobLedger>().NewestAsync("nightly_build", 1, default)).Single();
        run.Outcome.Should().Be(JobOutcome.Interrupted);
        run.EndedAt.Should().NotBeNull();
    }
}
