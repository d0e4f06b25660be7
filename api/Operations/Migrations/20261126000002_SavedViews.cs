using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace OcopAnalytics.Api.Operations.Migrations;

/// <summary>Views that users keep under a name.</summary>
[DbContext(typeof(OperationsDb))]
[Migration("20261126000002_SavedViews")]
public sealed class SavedViews : Migration
{
    protected override void Up(MigrationBuilder migration)
    {
        migration.CreateTable(
            name: "saved_view",
            columns: table => new
            {
                id = table.Column<long>(nullable: false).Annotation("Sqlite:Autoincrement", true),
                link_key = table.Column<string>(nullable: false),
                user_id = table.Column<long>(nullable: false),
                name = table.Column<string>(nullable: false),
                path = table.Column<string>(nullable: false),
                query = table.Column<string>(nullable: false),
                is_shared = table.Column<bool>(nullable: false),
                created_at = table.Column<DateTime>(nullable: false),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_saved_view", row => row.id);
                table.ForeignKey("fk_saved_view_user_id", row => row.user_id, "user_account", "id", onDelete: ReferentialAction.Cascade);
            });
        migration.CreateIndex("ix_saved_view_link_key", "saved_view", "link_key", unique: true);
        migration.CreateIndex("ix_saved_view_user_id_name", "saved_view", ["user_id", "name"], unique: true);
    }

    protected override void Down(MigrationBuilder migration) => migration.DropTable("saved_view");
}
