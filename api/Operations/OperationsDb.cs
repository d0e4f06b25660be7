using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OcopAnalytics.Api.Operations;

/// <summary>
/// The operational store: what was handed in, with which issues, what the jobs did, who may do what and who did it. No figure is ever read from
/// here, and nothing in it is needed to build the warehouse again.
/// </summary>
public sealed class OperationsDb(DbContextOptions<OperationsDb> options) : DbContext(options)
{
    public DbSet<SubmissionAttempt> Attempts => Set<SubmissionAttempt>();
    public DbSet<SubmissionIssue> Issues => Set<SubmissionIssue>();
    public DbSet<SubmissionRemark> Remarks => Set<SubmissionRemark>();
    public DbSet<ProgrammeProposal> Proposals => Set<ProgrammeProposal>();
    public DbSet<JobRun> JobRuns => Set<JobRun>();
    public DbSet<User> Users => Set<User>();
    public DbSet<UserSession> Sessions => Set<UserSession>();
    public DbSet<AccountLink> AccountLinks => Set<AccountLink>();
    public DbSet<ApiToken> Tokens => Set<ApiToken>();
    public DbSet<SavedView> SavedViews => Set<SavedView>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<AuditHead> AuditHeads => Set<AuditHead>();
    public DbSet<CalendarVersion> Calendars => Set<CalendarVersion>();
    public DbSet<PeriodExtension> Extensions => Set<PeriodExtension>();
    public DbSet<Reminder> Reminders => Set<Reminder>();

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

        attempt.HasMany(row => row.Remarks).WithOne().HasForeignKey(remark => remark.AttemptId)
            .HasConstraintName("fk_submission_remark_attempt_id").OnDelete(DeleteBehavior.Cascade);
        var remark = model.Entity<SubmissionRemark>().ToTable("submission_remark");
        remark.HasKey(row => row.Id).HasName("pk_submission_remark");
        remark.HasIndex(row => row.AttemptId).HasDatabaseName("ix_submission_remark_attempt_id");

        var run = model.Entity<JobRun>().ToTable("job_run");
        run.HasKey(row => row.Id).HasName("pk_job_run");
        run.HasIndex(row => new { row.Job, row.StartedAt }).HasDatabaseName("ix_job_run_job_started_at");

        var proposal = model.Entity<ProgrammeProposal>().ToTable("programme_proposal");
        proposal.HasKey(row => row.Id).HasName("pk_programme_proposal");
        proposal.Ignore(row => row.EditionId);
        proposal.HasIndex(row => row.ProposedAt).HasDatabaseName("ix_programme_proposal_proposed_at");

        DescribeAccounts(model);
        DescribePeriods(model);

        foreach (var property in model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            property.SetColumnName(SnakeCase(property.Name));
        }
    }

    private static void DescribeAccounts(ModelBuilder model)
    {
        var user = model.Entity<User>().ToTable("user_account");
        user.HasKey(row => row.Id).HasName("pk_user_account");
        user.HasIndex(row => row.NormalizedUserName).IsUnique().HasDatabaseName("ix_user_account_normalized_user_name");
        user.Property(row => row.ConcurrencyStamp).IsConcurrencyToken();
        // Not asked for here: telephone, second factor and confirmed addresses; lockout holds for everybody.
        user.Ignore(row => row.PhoneNumber).Ignore(row => row.PhoneNumberConfirmed).Ignore(row => row.TwoFactorEnabled)
            .Ignore(row => row.EmailConfirmed).Ignore(row => row.NormalizedEmail).Ignore(row => row.LockoutEnabled);

        var session = model.Entity<UserSession>().ToTable("user_session");
        session.HasKey(row => row.SecretHash).HasName("pk_user_session");
        session.HasIndex(row => row.UserId).HasDatabaseName("ix_user_session_user_id");
        session.HasOne<User>().WithMany().HasForeignKey(row => row.UserId).HasConstraintName("fk_user_session_user_id");

        var link = model.Entity<AccountLink>().ToTable("account_link");
        link.HasKey(row => row.SecretHash).HasName("pk_account_link");
        link.HasIndex(row => row.UserId).HasDatabaseName("ix_account_link_user_id");
        link.HasOne<User>().WithMany().HasForeignKey(row => row.UserId).HasConstraintName("fk_account_link_user_id").OnDelete(DeleteBehavior.Cascade);

        var token = model.Entity<ApiToken>().ToTable("api_token");
        token.HasKey(row => row.Id).HasName("pk_api_token");
        token.HasIndex(row => row.SecretHash).IsUnique().HasDatabaseName("ix_api_token_secret_hash");
        token.HasIndex(row => row.UserId).HasDatabaseName("ix_api_token_user_id");
        token.HasOne<User>().WithMany().HasForeignKey(row => row.UserId).HasConstraintName("fk_api_token_user_id");

        var view = model.Entity<SavedView>().ToTable("saved_view");
        view.HasKey(row => row.Id).HasName("pk_saved_view");
        view.Ignore(row => row.Address);
        view.HasIndex(row => row.LinkKey).IsUnique().HasDatabaseName("ix_saved_view_link_key");
        view.HasIndex(row => new { row.UserId, row.Name }).IsUnique().HasDatabaseName("ix_saved_view_user_id_name");
        view.HasOne<User>().WithMany().HasForeignKey(row => row.UserId).HasConstraintName("fk_saved_view_user_id").OnDelete(DeleteBehavior.Cascade);

        var entry = model.Entity<AuditEntry>().ToTable("audit_entry");
        entry.HasKey(row => row.Id).HasName("pk_audit_entry");
        entry.Property(row => row.Id).ValueGeneratedNever();
        var head = model.Entity<AuditHead>().ToTable("audit_head");
        head.HasKey(row => row.Id).HasName("pk_audit_head");
        head.Property(row => row.Id).ValueGeneratedNever();
    }

    private static void DescribePeriods(ModelBuilder model)
    {
        model.Entity<CalendarVersion>().ToTable("reporting_calendar").HasKey(row => row.Id).HasName("pk_reporting_calendar");
        var extension = model.Entity<PeriodExtension>().ToTable("period_extension");
        extension.HasKey(row => row.Id).HasName("pk_period_extension");
        extension.HasIndex(row => new { row.PlaceId, row.PeriodCode }).HasDatabaseName("ix_period_extension_place_id_period_code");
        var reminder = model.Entity<Reminder>().ToTable("reminder");
        reminder.HasKey(row => row.Id).HasName("pk_reminder");
        reminder.HasIndex(row => new { row.PlaceId, row.PeriodCode, row.Kind }).IsUnique().HasDatabaseName("ix_reminder_place_id_period_code_kind");
        reminder.HasIndex(row => row.State).HasDatabaseName("ix_reminder_state");
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
