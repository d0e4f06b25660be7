using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using OcopAnalytics.Api.Jobs;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;
using OcopAnalytics.Warehouse;
using Quartz;

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
    public async Task A_file_is_taken_soon_after_it_was_dropped_without_anybody_asking()
    {
        using var watch = new InboxWatch(house.Folder.Data, house.Get<ISchedulerFactory>(), NullLogger<InboxWatch>.Instance);
        await watch.StartAsync(default);
        // Past the look at the start.
        for (var tries = 0; tries < 300 && !(await RunsAsync()).Any(run => run is { Trigger: "drop", EndedAt: not null }); tries++) await Task.Delay(200);
        Drop("không phải biểu.xlsx", [4, 5, 6]);

        for (var tries = 0; tries < 300 && File.Exists(Path.Combine(house.Folder.Data.Inbox, "không phải biểu.xlsx")); tries++) await Task.Delay(200);

        var taken = Directory.GetFiles(house.Folder.Data.InboxDone, "*-không phải biểu.xlsx").Should().ContainSingle().Subject;
        for (var tries = 0; tries < 100 && !(await RunsAsync()).Any(run => run.Counts == """{"rejected":1}"""); tries++) await Task.Delay(100);
        (await RunsAsync()).Should().Contain(run => run.Trigger == "drop" && run.Counts == """{"rejected":1}""");
        await watch.StopAsync(default);
        File.Delete(taken);

        Task<IReadOnlyList<JobRun>> RunsAsync() => house.Get<JobLedger>().NewestAsync(PullInboxJob.Key.Name, 20, default);
    }

    [Fact]
    public async Task Csv_files_that_belong_together_are_taken_as_one_loose_or_in_a_folder()
    {
        foreach (var (name, text) in Csv("737")) Drop($"737-2025-H1-{name}", Encoding.UTF8.GetBytes(text));
        var folder = Directory.CreateDirectory(Path.Combine(house.Folder.Data.Inbox, "Tân Phú"));
        foreach (var (name, text) in Csv("734")) Drop(Path.Combine(folder.Name, name), Encoding.UTF8.GetBytes(text));
        // A form of which the last file has only just come waits for what may follow it.
        Drop("735-2025-H1-product.csv", Encoding.UTF8.GetBytes("a;b\n"), secondsAgo: 10);

        var run = await RunAsync(PullInboxJob.Key.Name);

        run.Counts.Should().Be("""{"accepted":2}""");
        var taken = (await house.Get<SubmissionLog>().PageAsync(Access.House, SubmissionStatus.Accepted, null, null, 0, 2, default)).Attempts;
        taken.Select(attempt => attempt.UnitCode).Should().BeEquivalentTo("737", "734");
        Directory.GetDirectories(house.Folder.Data.Inbox).Select(Path.GetFileName).Should().Equal("done");
        Directory.GetFiles(house.Folder.Data.Inbox).Select(Path.GetFileName).Should().Contain("735-2025-H1-product.csv");
        Directory.GetDirectories(house.Folder.Data.InboxDone).Should().HaveCount(2).And.AllSatisfy(one => Directory.GetFiles(one).Should().HaveCount(6));
        File.Delete(Path.Combine(house.Folder.Data.Inbox, "735-2025-H1-product.csv"));
    }

    [Fact]
    public async Task Csv_files_that_were_gathered_when_the_service_ended_are_found_again()
    {
        var gathered = Directory.CreateDirectory(Path.Combine(house.Folder.Data.Inbox, ".csv-738"));
        foreach (var (name, text) in Csv("738")) Drop(name.StartsWith('p') ? Path.Combine(gathered.Name, $"738-{name}") : $"738-{name}", Encoding.UTF8.GetBytes(text));

        (await RunAsync(PullInboxJob.Key.Name)).Counts.Should().Be("""{"accepted":1}""");
        gathered.Refresh();
        gathered.Exists.Should().BeFalse();
    }

    private static IEnumerable<(string Name, string Text)> Csv(string unit) =>
    [
        ("unit_profile.csv", $"unit_code;unit_name;period_code;data_nature;prepared_date\n{unit};Đơn vị;2025-H1;Minh họa;14/06/2025\n"),
        ("producer.csv", $"producer_code;producer_name;producer_type;joined_date\nCT-{unit}-9001;HTX Nắng;Hợp tác xã;04/05/2023\n"),
        ("product.csv", $"product_code;product_name;producer_code;listed_date\nSP-{unit}-9001;Mít sấy;CT-{unit}-9001;01/03/2024\n"),
        ("certification.csv", "product_code;application_kind;evaluation_level;evaluation_date;result\n"),
        ("training.csv", "training_class_code;training_name;audience;training_level;start_date;attendance_count;trainee_count\n"),
        ("funding.csv", "funding_year;funding_source;funding_content\n"),
    ];

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
        run.Message.Should().StartWith($"Bản dựng {house.Get<WarehouseFiles>().CurrentBuildId} đã vào sử dụng: ");
        run.MessageEn.Should().StartWith($"Build {house.Get<WarehouseFiles>().CurrentBuildId} is in service: ");
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
        failed.MessageEn.Should().Contain("is taking files in or building. Wait until it has finished");
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

    private void Drop(string fileName, byte[] content, int secondsAgo = 60)
    {
        var path = Path.Combine(house.Folder.Data.Inbox, fileName);
        File.WriteAllBytes(path, content);
        File.SetLastWriteTimeUtc(path, house.Folder.Clock.Now.UtcDateTime.AddSeconds(-secondsAgo));
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
        run.Message.Should().Be("Chương trình dừng khi việc này đang chạy.");
        run.MessageEn.Should().Be("The program ended while this was running.");
    }

    [Fact]
    public async Task A_run_is_told_in_the_language_of_the_page_and_an_old_one_in_the_only_one_it_has()
    {
        await using (var database = await house.Get<OperationsStore>().OpenAsync(default))
        {
            database.JobRuns.Add(Run("Chưa đến lượt nguồn nào.", "No source is due."));
            database.JobRuns.Add(Run("Máy chủ thư không trả lời.", null));
            await database.SaveChangesAsync();
        }

        var english = await house.Client.GetStringAsync(new Uri("/cong-viec?lang=en", UriKind.Relative));
        var vietnamese = await house.Client.GetStringAsync(new Uri("/cong-viec", UriKind.Relative));

        english.Should().Contain("<td>No source is due.</td>").And.NotContain("Chưa đến lượt nguồn nào.").And.Contain("<td><span lang=\"vi\">Máy chủ thư không trả lời.</span></td>");
        vietnamese.Should().Contain("<td>Chưa đến lượt nguồn nào.</td>").And.Contain("<td>Máy chủ thư không trả lời.</td>").And.NotContain("No source is due.");

        JobRun Run(string message, string? messageEn) => new()
        {
            Job = "pull_sources", Trigger = "schedule", StartedAt = house.Folder.Clock.Now.UtcDateTime, EndedAt = house.Folder.Clock.Now.UtcDateTime,
            Outcome = JobOutcome.Succeeded, Message = message, MessageEn = messageEn,
        };
    }
}
