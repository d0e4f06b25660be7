using System.Runtime.CompilerServices;
using OcopAnalytics.Testing;

namespace OcopAnalytics.Warehouse.Tests;

/// <summary>The generated documents are golden files: change the schema, and the diff is the documentation.</summary>
public sealed class WarehouseDocsTests : IDisposable
{
    private readonly TestWarehouse warehouse = new();

    public void Dispose() => warehouse.Dispose();

    [Fact]
    public async Task The_documents_tell_what_the_build_makes()
    {
        await warehouse.BuildAsync();
        var docs = new WarehouseDocs(warehouse.Files);

        docs.Warehouse().Should().Be(Kept("warehouse.md"), "docs/warehouse.md is generated: run ./ocop docs");
        docs.Kpis().Should().Be(Kept("kpi.md"), "docs/kpi.md is generated: run ./ocop docs");
    }

    private static string Kept(string name, [CallerFilePath] string file = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "docs", name)).ReplaceLineEndings("\n");
}
