using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OcopAnalytics.Api.Operations.Migrations;

/// <summary>What was said of a file and of a run, in English too.</summary>
[DbContext(typeof(OperationsDb))]
[Migration("20261126000003_English")]
public sealed class English : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.AddColumn<string>("message_en", "submission_issue", nullable: true);
        migration.AddColumn<string>("message_en", "job_run", nullable: true);
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.Sql("alter table job_run drop column message_en");
        migration.Sql("alter table submission_issue drop column message_en");
    }
}
