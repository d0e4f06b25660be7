using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OcopAnalytics.Api.Operations.Migrations;

/// <summary>What the scheduler knows of its own state: calendars, paused groups, firings under way, nodes and locks.</summary>
[DbContext(typeof(OperationsDb))]
[Migration("20260901000002_QuartzState")]
public sealed class QuartzState : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable(
            name: "QRTZ_CALENDARS",
            columns: table => new
            {
                SCHED_NAME = table.Column<string>(maxLength: 120, nullable: false),
                CALENDAR_NAME = table.Column<string>(maxLength: 200, nullable: false),
                CALENDAR = table.Column<byte[]>(nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_QRTZ_CALENDARS", row => new { row.SCHED_NAME, row.CALENDAR_NAME }));

        migration.CreateTable(
            name: "QRTZ_PAUSED_TRIGGER_GRPS",
            columns: table => new
            {
                SCHED_NAME = table.Column<string>(maxLength: 120, nullable: false),
                TRIGGER_GROUP = table.Column<string>(maxLength: 150, nullable: false),
                PAUSE_REASON = table.Column<string>(maxLength: 250, nullable: true),
                PAUSED_BY = table.Column<string>(maxLength: 200, nullable: true),
                PAUSED_AT = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_QRTZ_PAUSED_TRIGGER_GRPS", row => new { row.SCHED_NAME, row.TRIGGER_GROUP }));

        migration.CreateTable(
            name: "QRTZ_PAUSED_JOB_GRPS",
            columns: table => new
            {
                SCHED_NAME = table.Column<string>(maxLength: 120, nullable: false),
                JOB_GROUP = table.Column<string>(maxLength: 150, nullable: false),
                PAUSE_REASON = table.Column<string>(maxLength: 250, nullable: true),
                PAUSED_BY = table.Column<string>(maxLength: 200, nullable: true),
                PAUSED_AT = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_QRTZ_PAUSED_JOB_GRPS", row => new { row.SCHED_NAME, row.JOB_GROUP }));

        migration.CreateTable(
            name: "QRTZ_FIRED_TRIGGERS",
            columns: table => new
            {
                SCHED_NAME = table.Column<string>(maxLength: 120, nullable: false),
                ENTRY_ID = table.Column<string>(maxLength: 140, nullable: false),
                TRIGGER_NAME = table.Column<string>(maxLength: 150, nullable: false),
                TRIGGER_GROUP = table.Column<string>(maxLength: 150, nullable: false),
                INSTANCE_NAME = table.Column<string>(maxLength: 200, nullable: false),
                FIRED_TIME = table.Column<long>(nullable: false),
                SCHED_TIME = table.Column<long>(nullable: false),
                PRIORITY = table.Column<int>(nullable: false),
                STATE = table.Column<string>(maxLength: 16, nullable: false),
                JOB_NAME = table.Column<string>(maxLength: 150, nullable: true),
                JOB_GROUP = table.Column<string>(maxLength: 150, nullable: true),
                IS_NONCONCURRENT = table.Column<bool>(nullable: true),
                REQUESTS_RECOVERY = table.Column<bool>(nullable: true),
                EXECUTION_GROUP = table.Column<string>(maxLength: 200, nullable: true),
                PROGRESS = table.Column<int>(nullable: true),
                PROGRESS_MESSAGE = table.Column<string>(maxLength: 250, nullable: true),
                INTERRUPT_REQUESTED_TIME = table.Column<long>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_QRTZ_FIRED_TRIGGERS", row => new { row.SCHED_NAME, row.ENTRY_ID }));

        migration.CreateTable(
            name: "QRTZ_SCHEDULER_STATE",
            columns: table => new
            {
                SCHED_NAME = table.Column<string>(maxLength: 120, nullable: false),
                INSTANCE_NAME = table.Column<string>(maxLength: 200, nullable: false),
                LAST_CHECKIN_TIME = table.Column<long>(nullable: false),
                CHECKIN_INTERVAL = table.Column<long>(nullable: false),
                QUARTZ_VERSION = table.Column<string>(maxLength: 20, nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_QRTZ_SCHEDULER_STATE", row => new { row.SCHED_NAME, row.INSTANCE_NAME }));

        migration.CreateTable(
            name: "QRTZ_LOCKS",
            columns: table => new
            {
                SCHED_NAME = table.Column<string>(maxLength: 120, nullable: false),
                LOCK_NAME = table.Column<string>(maxLength: 40, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_QRTZ_LOCKS", row => new { row.SCHED_NAME, row.LOCK_NAME }));

        migration.CreateIndex("IDX_QRTZ_FT_INST_JOB_REQ_RCVRY", "QRTZ_FIRED_TRIGGERS", ["SCHED_NAME", "INSTANCE_NAME", "REQUESTS_RECOVERY"]);
        migration.CreateIndex("IDX_QRTZ_FT_J_G", "QRTZ_FIRED_TRIGGERS", ["SCHED_NAME", "JOB_NAME", "JOB_GROUP"]);
        migration.CreateIndex("IDX_QRTZ_FT_T_G", "QRTZ_FIRED_TRIGGERS", ["SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP"]);
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable("QRTZ_LOCKS");
        migration.DropTable("QRTZ_SCHEDULER_STATE");
        migration.DropTable("QRTZ_FIRED_TRIGGERS");
        migration.DropTable("QRTZ_PAUSED_JOB_GRPS");
        migration.DropTable("QRTZ_PAUSED_TRIGGER_GRPS");
        migration.DropTable("QRTZ_CALENDARS");
    }
}
