using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OcopAnalytics.Api.Operations.Migrations;

/// <summary>Users, their sessions, links and tokens; the audit log.</summary>
[DbContext(typeof(OperationsDb))]
[Migration("20261125000000_Accounts")]
public sealed class Accounts : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.AddColumn<long>("user_id", "submission_attempt", nullable: true);
        migration.CreateTable(
            name: "user_account",
            columns: table => new
            {
                id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                display_name = table.Column<string>(nullable: false),
                roles = table.Column<string>(nullable: false),
                places = table.Column<string>(nullable: false),
                created_at = table.Column<DateTime>(nullable: false),
                disabled_at = table.Column<DateTime>(nullable: true),
                signed_in_at = table.Column<DateTime>(nullable: true),
                user_name = table.Column<string>(nullable: true),
                normalized_user_name = table.Column<string>(nullable: true),
                email = table.Column<string>(nullable: true),
                password_hash = table.Column<string>(nullable: true),
                security_stamp = table.Column<string>(nullable: true),
                concurrency_stamp = table.Column<string>(nullable: true),
                lockout_end = table.Column<DateTimeOffset>(nullable: true),
                access_failed_count = table.Column<int>(nullable: false),
            },
            constraints: table => table.PrimaryKey("pk_user_account", row => row.id));
        migration.CreateTable(
            name: "user_session",
            columns: table => new
            {
                secret_hash = table.Column<string>(nullable: false),
                user_id = table.Column<long>(nullable: false),
                stamp = table.Column<string>(nullable: false),
                created_at = table.Column<DateTime>(nullable: false),
                expires_at = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_user_session", row => row.secret_hash);
                table.ForeignKey("fk_user_session_user_id", row => row.user_id, "user_account", "id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateTable(
            name: "account_link",
            columns: table => new
            {
                secret_hash = table.Column<string>(nullable: false),
                user_id = table.Column<long>(nullable: true),
                created_at = table.Column<DateTime>(nullable: false),
                expires_at = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_account_link", row => row.secret_hash);
                table.ForeignKey("fk_account_link_user_id", row => row.user_id, "user_account", "id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateTable(
            name: "api_token",
            columns: table => new
            {
                id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                user_id = table.Column<long>(nullable: false),
                name = table.Column<string>(nullable: false),
                secret_hash = table.Column<string>(nullable: false),
                beginning = table.Column<string>(nullable: false),
                scopes = table.Column<string>(nullable: false),
                places = table.Column<string>(nullable: false),
                created_at = table.Column<DateTime>(nullable: false),
                expires_at = table.Column<DateTime>(nullable: false),
                used_at = table.Column<DateTime>(nullable: true),
                revoked_at = table.Column<DateTime>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_api_token", row => row.id);
                table.ForeignKey("fk_api_token_user_id", row => row.user_id, "user_account", "id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateTable(
            name: "audit_entry",
            columns: table => new
            {
                id = table.Column<long>(nullable: false),
                at = table.Column<DateTime>(nullable: false),
                actor = table.Column<string>(nullable: false),
                action = table.Column<string>(nullable: false),
                subject = table.Column<string>(nullable: false),
                before = table.Column<string>(nullable: true),
                after = table.Column<string>(nullable: true),
                previous_hash = table.Column<string>(nullable: false),
                hash = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("pk_audit_entry", row => row.id));
        migration.CreateTable(
            name: "audit_head",
            columns: table => new
            {
                id = table.Column<int>(nullable: false),
                entry_count = table.Column<long>(nullable: false),
                hash = table.Column<string>(nullable: false),
            },
            constraints: table => table.PrimaryKey("pk_audit_head", row => row.id));

        migration.InsertData("audit_head", ["id", "entry_count", "hash"], ["INTEGER", "INTEGER", "TEXT"], [AuditHead.OnlyId, 0L, AuditEntry.NothingBefore]);

        migration.CreateIndex("ix_user_account_normalized_user_name", "user_account", "normalized_user_name", unique: true);
        migration.CreateIndex("ix_user_session_user_id", "user_session", "user_id");
        migration.CreateIndex("ix_account_link_user_id", "account_link", "user_id");
        migration.CreateIndex("ix_api_token_secret_hash", "api_token", "secret_hash", unique: true);
        migration.CreateIndex("ix_api_token_user_id", "api_token", "user_id");
    }

    protected override void Down(MigrationBuilder migration)
    {
        foreach (var table in (string[])["audit_head", "audit_entry", "api_token", "account_link", "user_session", "user_account"]) migration.DropTable(table);
        // EF would rebuild the table for SQLite, which has known how to do this since 3.35.
        migration.Sql("alter table submission_attempt drop column user_id");
    }
}
