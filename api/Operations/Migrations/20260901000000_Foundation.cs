using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OcopAnalytics.Api.Operations.Migrations;

/// <summary>What was handed in, with which issues, and the ledger of the jobs.</summary>
[DbContext(typeof(OperationsDb))]
[Migration("20260901000000_Foundation")]
public sealed class Foundation : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable(
            name: "submission_attempt",
            columns: table => new
            {
                id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                submission_id = table.Column<string>(nullable: false),
                content_hash = table.Column<string>(nullable: false),
                file_name = table.Column<string>(nullable: false),
                file_size = table.Column<long>(nullable: false),
                unit_code = table.Column<string>(nullable: true),
                unit_name = table.Column<string>(nullable: true),
                period_code = table.Column<string>(nullable: true),
                received_at = table.Column<DateTime>(nullable: false),
                submitted_by = table.Column<string>(nullable: false),
                source = table.Column<string>(nullable: false),
                status = table.Column<string>(nullable: false),
                error_count = table.Column<int>(nullable: false),
                warning_count = table.Column<int>(nullable: false),
                row_count = table.Column<long>(nullable: false),
                build_id = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("pk_submission_attempt", row => row.id));

        migration.CreateTable(
            name: "submission_issue",
            columns: table => new
            {
                id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                attempt_id = table.Column<long>(nullable: false),
                ordinal = table.Column<int>(nullable: false),
                code = table.Column<string>(nullable: false),
                severity = table.Column<string>(nullable: false),
                sheet = table.Column<string>(nullable: true),
                cell = table.Column<string>(nullable: true),
                column_name = table.Column<string>(nullable: true),
                found = table.Column<string>(nullable: true),
                message_vi = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_submission_issue", row => row.id);
                table.ForeignKey("fk_submission_issue_attempt_id", row => row.attempt_id,
                    "submission_attempt", "id", onDelete: ReferentialAction.Cascade);
            });

        migration.CreateTable(
            name: "job_run",
            columns: table => new
            {
                id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                job = table.Column<string>(nullable: false),
                trigger = table.Column<string>(nullable: false),
                started_at = table.Column<DateTime>(nullable: false),
                ended_at = table.Column<DateTime>(nullable: true),
                outcome = table.Column<string>(nullable: false),
                counts = table.Column<string>(nullable: false),
                message = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("pk_job_run", row => row.id));

        migration.CreateIndex("ix_submission_attempt_submission_id", "submission_attempt", "submission_id");
        migration.CreateIndex("ix_submission_attempt_received_at", "submission_attempt", "received_at");
        migration.CreateIndex("ix_submission_issue_attempt_id_ordinal", "submission_issue", ["attempt_id", "ordinal"], unique: true);
        migration.CreateIndex("ix_job_run_job_started_at", "job_run", ["job", "started_at"]);
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable("job_run");
        migration.DropTable("submission_issue");
        migration.DropTable("submission_attempt");
    }
}
