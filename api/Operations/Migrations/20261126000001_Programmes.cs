using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OcopAnalytics.Api.Operations.Migrations;

/// <summary>Programme workbooks that were handed in, and what became of them.</summary>
[DbContext(typeof(OperationsDb))]
[Migration("20261126000001_Programmes")]
public sealed class Programmes : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable(
            name: "programme_proposal",
            columns: table => new
            {
                id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                content_hash = table.Column<string>(nullable: false),
                file_name = table.Column<string>(nullable: false),
                programme_code = table.Column<string>(nullable: true),
                name = table.Column<string>(nullable: true),
                decision = table.Column<string>(nullable: true),
                effective_from = table.Column<DateOnly>(nullable: true),
                is_revision = table.Column<bool>(nullable: false),
                proposed_by = table.Column<string>(nullable: false),
                proposed_at = table.Column<DateTime>(nullable: false),
                status = table.Column<string>(nullable: false),
                issues = table.Column<string>(nullable: false),
                trial = table.Column<string>(nullable: true),
                tried_at = table.Column<DateTime>(nullable: true),
                decided_by = table.Column<string>(nullable: true),
                decided_at = table.Column<DateTime>(nullable: true),
                build_id = table.Column<string>(nullable: true),
                withdrawn_by = table.Column<string>(nullable: true),
                withdrawn_at = table.Column<DateTime>(nullable: true),
            },
            constraints: table => table.PrimaryKey("pk_programme_proposal", row => row.id));
        migration.CreateIndex("ix_programme_proposal_proposed_at", "programme_proposal", "proposed_at");
    }

    protected override void Down(MigrationBuilder migration) => migration.DropTable("programme_proposal");
}
