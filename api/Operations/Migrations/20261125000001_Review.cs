using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OcopAnalytics.Api.Operations.Migrations;

/// <summary>Who decided on a submission and why, and remarks on its rows.</summary>
[DbContext(typeof(OperationsDb))]
[Migration("20261125000001_Review")]
public sealed class Review : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.AddColumn<string>("reviewed_by", "submission_attempt", nullable: true);
        migration.AddColumn<DateTime>("reviewed_at", "submission_attempt", nullable: true);
        migration.AddColumn<string>("review_remark", "submission_attempt", nullable: true);
        migration.CreateTable(
            name: "submission_remark",
            columns: table => new
            {
                id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                attempt_id = table.Column<long>(nullable: false),
                sheet = table.Column<string>(nullable: false),
                row_number = table.Column<int>(nullable: false),
                remark = table.Column<string>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_submission_remark", row => row.id);
                table.ForeignKey("fk_submission_remark_attempt_id", row => row.attempt_id, "submission_attempt", "id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("ix_submission_remark_attempt_id", "submission_remark", "attempt_id");
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable("submission_remark");
        foreach (var column in (string[])["reviewed_by", "reviewed_at", "review_remark"]) migration.Sql($"alter table submission_attempt drop column {column}");
    }
}
