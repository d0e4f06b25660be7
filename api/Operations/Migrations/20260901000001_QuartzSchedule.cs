using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OcopAnalytics.Api.Operations.Migrations;

/// <summary>
/// Where the scheduler keeps its jobs and triggers: the tables Quartz 4.7 asks for, under its own names. Rows of a
/// trigger's kind go with the trigger by foreign key, so Quartz's delete triggers are not needed.
/// </summary>
[DbContext(typeof(OperationsDb))]
[Migration("20260901000001_QuartzSchedule")]
public sealed class QuartzSchedule : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable(
            name: "QRTZ_JOB_DETAILS",
            columns: table => new
            {
                SCHED_NAME = table.Column<string>(maxLength: 120, nullable: false),
                JOB_NAME = table.Column<string>(maxLength: 150, nullable: false),
                JOB_GROUP = table.Column<string>(maxLength: 150, nullable: false),
                DESCRIPTION = table.Column<string>(maxLength: 250, nullable: true),
                JOB_CLASS_NAME = table.Column<string>(maxLength: 250, nullable: false),
                IS_DURABLE = table.Column<bool>(nullable: false),
                IS_NONCONCURRENT = table.Column<bool>(nullable: false),
                IS_UPDATE_DATA = table.Column<bool>(nullable: false),
                REQUESTS_RECOVERY = table.Column<bool>(nullable: false),
                JOB_DATA = table.Column<byte[]>(nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_QRTZ_JOB_DETAILS", row => new { row.SCHED_NAME, row.JOB_NAME, row.JOB_GROUP }));

        migration.CreateTable(
            name: "QRTZ_TRIGGERS",
            columns: table => new
            {
                SCHED_NAME = table.Column<string>(maxLength: 120, nullable: false),
                TRIGGER_NAME = table.Column<string>(maxLength: 150, nullable: false),
                TRIGGER_GROUP = table.Column<string>(maxLength: 150, nullable: false),
                JOB_NAME = table.Column<string>(maxLength: 150, nullable: false),
                JOB_GROUP = table.Column<string>(maxLength: 150, nullable: false),
                DESCRIPTION = table.Column<string>(maxLength: 250, nullable: true),
                NEXT_FIRE_TIME = table.Column<long>(nullable: true),
                PREV_FIRE_TIME = table.Column<long>(nullable: true),
                PRIORITY = table.Column<int>(nullable: true),
                TRIGGER_STATE = table.Column<string>(maxLength: 16, nullable: false),
                TRIGGER_TYPE = table.Column<string>(maxLength: 8, nullable: false),
                START_TIME = table.Column<long>(nullable: false),
                END_TIME = table.Column<long>(nullable: true),
                CALENDAR_NAME = table.Column<string>(maxLength: 200, nullable: true),
                MISFIRE_INSTR = table.Column<int>(nullable: true),
                MISFIRE_ORIG_FIRE_TIME = table.Column<int>(nullable: true),
                EXECUTION_GROUP = table.Column<string>(maxLength: 200, nullable: true),
                PREFERRED_NODE = table.Column<string>(maxLength: 200, nullable: true),
                PREFERRED_NODE_AUTO = table.Column<bool>(nullable: false, defaultValue: false),
                RETRY_POLICY = table.Column<string>(maxLength: 250, nullable: true),
                RETRY_ATTEMPT = table.Column<int>(nullable: true),
                CONTINUES_TRIGGER_NAME = table.Column<string>(maxLength: 150, nullable: true),
                CONTINUES_TRIGGER_GROUP = table.Column<string>(maxLength: 150, nullable: true),
                CONTINUATION_CONDITION = table.Column<int>(nullable: true),
                OVERLAP_POLICY = table.Column<int>(nullable: true),
                PAUSE_REASON = table.Column<string>(maxLength: 250, nullable: true),
                PAUSED_BY = table.Column<string>(maxLength: 200, nullable: true),
                PAUSED_AT = table.Column<long>(nullable: true),
                MISFIRE_THRESHOLD = table.Column<long>(nullable: true),
                FIXED_DELAY = table.Column<bool>(nullable: true),
                JOB_DATA = table.Column<byte[]>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_QRTZ_TRIGGERS", row => new { row.SCHED_NAME, row.TRIGGER_NAME, row.TRIGGER_GROUP });
                table.ForeignKey("FK_QRTZ_TRIGGERS", row => new { row.SCHED_NAME, row.JOB_NAME, row.JOB_GROUP }, "QRTZ_JOB_DETAILS", ["SCHED_NAME", "JOB_NAME", "JOB_GROUP"]);
            });

        migration.CreateTable(
            name: "QRTZ_SIMPLE_TRIGGERS",
            columns: table => new
            {
                SCHED_NAME = table.Column<string>(maxLength: 120, nullable: false),
                TRIGGER_NAME = table.Column<string>(maxLength: 150, nullable: false),
                TRIGGER_GROUP = table.Column<string>(maxLength: 150, nullable: false),
                REPEAT_COUNT = table.Column<long>(nullable: false),
                REPEAT_INTERVAL = table.Column<long>(nullable: false),
                TIMES_TRIGGERED = table.Column<long>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_QRTZ_SIMPLE_TRIGGERS", row => new { row.SCHED_NAME, row.TRIGGER_NAME, row.TRIGGER_GROUP });
                table.ForeignKey("FK_QRTZ_SIMPLE_TRIGGERS", row => new { row.SCHED_NAME, row.TRIGGER_NAME, row.TRIGGER_GROUP }, "QRTZ_TRIGGERS", ["SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP"], onDelete: ReferentialAction.Cascade);
            });

        migration.CreateTable(
            name: "QRTZ_CRON_TRIGGERS",
            columns: table => new
            {
                SCHED_NAME = table.Column<string>(maxLength: 120, nullable: false),
                TRIGGER_NAME = table.Column<string>(maxLength: 150, nullable: false),
                TRIGGER_GROUP = table.Column<string>(maxLength: 150, nullable: false),
                CRON_EXPRESSION = table.Column<string>(maxLength: 250, nullable: false),
                TIME_ZONE_ID = table.Column<string>(maxLength: 80, nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_QRTZ_CRON_TRIGGERS", row => new { row.SCHED_NAME, row.TRIGGER_NAME, row.TRIGGER_GROUP });
                table.ForeignKey("FK_QRTZ_CRON_TRIGGERS", row => new { row.SCHED_NAME, row.TRIGGER_NAME, row.TRIGGER_GROUP }, "QRTZ_TRIGGERS", ["SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP"], onDelete: ReferentialAction.Cascade);
            });

        migration.CreateTable(
            name: "QRTZ_SIMPROP_TRIGGERS",
            columns: table => new
            {
                SCHED_NAME = table.Column<string>(maxLength: 120, nullable: false),
                TRIGGER_NAME = table.Column<string>(maxLength: 150, nullable: false),
                TRIGGER_GROUP = table.Column<string>(maxLength: 150, nullable: false),
                STR_PROP_1 = table.Column<string>(maxLength: 512, nullable: true),
                STR_PROP_2 = table.Column<string>(maxLength: 512, nullable: true),
                STR_PROP_3 = table.Column<string>(maxLength: 512, nullable: true),
                INT_PROP_1 = table.Column<int>(nullable: true),
                INT_PROP_2 = table.Column<int>(nullable: true),
                LONG_PROP_1 = table.Column<long>(nullable: true),
                LONG_PROP_2 = table.Column<long>(nullable: true),
                DEC_PROP_1 = table.Column<decimal>(nullable: true),
                DEC_PROP_2 = table.Column<decimal>(nullable: true),
                BOOL_PROP_1 = table.Column<bool>(nullable: true),
                BOOL_PROP_2 = table.Column<bool>(nullable: true),
                TIME_ZONE_ID = table.Column<string>(maxLength: 80, nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_QRTZ_SIMPROP_TRIGGERS", row => new { row.SCHED_NAME, row.TRIGGER_NAME, row.TRIGGER_GROUP });
                table.ForeignKey("FK_QRTZ_SIMPROP_TRIGGERS", row => new { row.SCHED_NAME, row.TRIGGER_NAME, row.TRIGGER_GROUP }, "QRTZ_TRIGGERS", ["SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP"], onDelete: ReferentialAction.Cascade);
            });

        migration.CreateTable(
            name: "QRTZ_BLOB_TRIGGERS",
            columns: table => new
            {
                SCHED_NAME = table.Column<string>(maxLength: 120, nullable: false),
                TRIGGER_NAME = table.Column<string>(maxLength: 150, nullable: false),
                TRIGGER_GROUP = table.Column<string>(maxLength: 150, nullable: false),
                BLOB_DATA = table.Column<byte[]>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("PK_QRTZ_BLOB_TRIGGERS", row => new { row.SCHED_NAME, row.TRIGGER_NAME, row.TRIGGER_GROUP });
                table.ForeignKey("FK_QRTZ_BLOB_TRIGGERS", row => new { row.SCHED_NAME, row.TRIGGER_NAME, row.TRIGGER_GROUP }, "QRTZ_TRIGGERS", ["SCHED_NAME", "TRIGGER_NAME", "TRIGGER_GROUP"], onDelete: ReferentialAction.Cascade);
            });

        migration.CreateIndex("IDX_QRTZ_J_G_N", "QRTZ_JOB_DETAILS", ["SCHED_NAME", "JOB_GROUP", "JOB_NAME"]);
        migration.CreateIndex("IDX_QRTZ_T_J", "QRTZ_TRIGGERS", ["SCHED_NAME", "JOB_NAME", "JOB_GROUP"]);
        migration.CreateIndex("IDX_QRTZ_T_G_N", "QRTZ_TRIGGERS", ["SCHED_NAME", "TRIGGER_GROUP", "TRIGGER_NAME"]);
        migration.CreateIndex("IDX_QRTZ_T_C", "QRTZ_TRIGGERS", ["SCHED_NAME", "CALENDAR_NAME"]);
        migration.CreateIndex("IDX_QRTZ_T_NFT_ST", "QRTZ_TRIGGERS", ["SCHED_NAME", "TRIGGER_STATE", "NEXT_FIRE_TIME", "PRIORITY", "MISFIRE_INSTR"], descending: [false, false, false, true, false]);
    }

    protected override void Down(MigrationBuilder migration)
    {
        migration.DropTable("QRTZ_BLOB_TRIGGERS");
        migration.DropTable("QRTZ_SIMPROP_TRIGGERS");
        migration.DropTable("QRTZ_CRON_TRIGGERS");
        migration.DropTable("QRTZ_SIMPLE_TRIGGERS");
        migration.DropTable("QRTZ_TRIGGERS");
        migration.DropTable("QRTZ_JOB_DETAILS");
    }
}
