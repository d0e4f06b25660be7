using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OcopAnalytics.Api.Operations.Migrations;

/// <summary>Reporting calendars that staff wrote, extensions, and the outbox of reminders.</summary>
[DbContext(typeof(OperationsDb))]
[Migration("20261126000000_Periods")]
public sealed class Periods : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable(
            name: "reporting_calendar",
            columns: table => new
            {
                id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                place_id = table.Column<string>(nullable: true),
                from_period = table.Column<string>(nullable: false),
                first_half_due = table.Column<string>(nullable: false),
                second_half_due = table.Column<string>(nullable: false),
                grace_days = table.Column<int>(nullable: false),
                is_locking = table.Column<bool>(nullable: false),
                is_reminding = table.Column<bool>(nullable: false),
                reason = table.Column<string>(nullable: false),
                author = table.Column<string>(nullable: false),
                written_at = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("pk_reporting_calendar", row => row.id));
        migration.CreateTable(
            name: "period_extension",
            columns: table => new
            {
                id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                place_id = table.Column<string>(nullable: false),
                unit_code = table.Column<string>(nullable: false),
                unit_name = table.Column<string>(nullable: false),
                period_code = table.Column<string>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                reason = table.Column<string>(nullable: false),
                author = table.Column<string>(nullable: false),
                written_at = table.Column<DateTime>(nullable: false),
            },
            constraints: table => table.PrimaryKey("pk_period_extension", row => row.id));
        migration.CreateIndex("ix_period_extension_place_id_period_code", "period_extension", ["place_id", "period_code"]);
        migration.CreateTable(
            name: "reminder",
            columns: table => new
            {
                id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                place_id = table.Column<string>(nullable: false),
                unit_code = table.Column<string>(nullable: false),
                unit_name = table.Column<string>(nullable: false),
                period_code = table.Column<string>(nullable: false),
                kind = table.Column<string>(nullable: false),
                due_on = table.Column<DateOnly>(nullable: false),
                recipients = table.Column<string>(nullable: false),
                subject = table.Column<string>(nullable: false),
                body = table.Column<string>(nullable: false),
                state = table.Column<string>(nullable: false),
                tries = table.Column<int>(nullable: false),
                made_at = table.Column<DateTime>(nullable: false),
                tried_at = table.Column<DateTime>(nullable: true),
                sent_at = table.Column<DateTime>(nullable: true),
                sent_to = table.Column<string>(nullable: true),
                problem = table.Column<string>(nullable: true),
            },
            constraints: table => table.PrimaryKey("pk_reminder", row => row.id));
        // One unit is told of one half-year for one cause once, whatever process asks.
        migration.CreateIndex("ix_reminder_place_id_period_code_kind", "reminder", ["place_id", "period_code", "kind"], unique: true);
        migration.CreateIndex("ix_reminder_state", "reminder", "state");
    }

    protected override void Down(MigrationBuilder migration)
    {
        foreach (var table in (string[])["reminder", "period_extension", "reporting_calendar"]) migration.DropTable(table);
    }
}
