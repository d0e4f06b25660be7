using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OcopAnalytics.Api.Operations;

/// <summary>
/// The operational store: what was handed in, with which issues, and what the jobs did. No figure is ever read from
/// here, and nothing in it is needed to build the warehouse again.
/// </summary>
public sealed class OperationsDb(DbContextOptions<OperationsDb> options) : DbContext(options)
{
    public DbSet<SubmissionAttempt> Attempts => Set<SubmissionAttempt>();
    public DbSet<SubmissionIssue> Issues => Set<SubmissionIssue>();
    public DbSet<JobRun> JobRuns => Set<JobRun>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration) =>
        configuration.Properties<DateTime>().HaveConversion<UtcConverter>();

    protected override void OnModelCreating(ModelBuilder model)
    {
        var attempt = model.Entity<SubmissionAttempt>().ToTable("submission_attempt");
        attempt.HasKey(row => row.Id).HasName("pk_submission_attempt");
        attempt.HasIndex(row => row.SubmissionId).HasDatabaseName("ix_submission_attempt_submission_id");
        attempt.HasIndex(row => row.ReceivedAt).HasDatabaseName("ix_submission_attempt_received_at");
        attempt.HasMany(row => row.Issues).WithOne().HasForeignKey(issue => issue.AttemptId)
            .HasConstraintName("fk_submission_issue_attempt_id").OnDelete(DeleteBehavior.Cascade);

        var issue = model.Entity<SubmissionIssue>().ToTable("submission_issue");
        issue.HasKey(row => row.Id).HasName("pk_submission_issue");
        issue.HasIndex(row => new { row.AttemptId, row.Ordinal }).IsUnique().HasDatabaseName("ix_submission_issue_attempt_id_ordinal");

        var run = model.Entity<JobRun>().ToTable("job_run");
        run.HasKey(row => row.Id).HasName("pk_job_run");
        run.HasIndex(row => new { row.Job, row.StartedAt }).HasDatabaseName("ix_job_run_job_started_at");

        foreach (var property in model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            property.SetColumnName(SnakeCase(property.Name));
        }
    }

    private static string SnakeCase(string name)
    {
        var snake = new StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && snake.Length > 0) snake.Append('_');
            snake.Append(char.ToLowerInvariant(letter));
        }
        return snake.ToString();
    }

    /// <summary>SQLite gives times back without their kind; every time here is UTC.</summary>
    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        time => time.ToUniversalTime(), time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
}
