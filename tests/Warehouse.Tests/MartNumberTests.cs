using OcopAnalytics.Testing;

namespace OcopAnalytics.Warehouse.Tests;

/// <summary>No NaN and no Infinity reaches a page: a decimal cannot hold one, so no mart keeps a floating number.</summary>
public sealed class MartNumberTests
{
    [Fact]
    public void No_mart_keeps_a_floating_number()
    {
        using var warehouse = DuckDbFile.InMemory();
        InputTables.Create(warehouse, BuildPlan.Embedded.Catalog);
        foreach (var model in BuildPlan.Embedded.Order) warehouse.Execute(model.CreateStatement);

        var floating = warehouse.All(
            "select table_name || '.' || column_name from duckdb_columns() where data_type in ('DOUBLE', 'FLOAT') and (table_name like 'mart\\_%' escape '\\' or table_name like 'kpi\\_%' escape '\\' or table_name like 'fact\\_%' escape '\\')",
            row => row.GetString(0));

        floating.Should().BeEmpty("a share of nothing divided by nothing would come out as NaN");
    }
}
