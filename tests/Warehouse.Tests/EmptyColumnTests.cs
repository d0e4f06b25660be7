using OcopAnalytics.Testing;

namespace OcopAnalytics.Warehouse.Tests;

/// <summary>A column of numbers that was left empty reports nothing: not zero.</summary>
public sealed class EmptyColumnTests : IDisposable
{
    private readonly TestWarehouse house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task Revenue_without_workers_is_no_report_of_workers_until_there_is_one()
    {
        house.Submit("731", "2024-H2", rows => Product(rows).Revenue(new { product_code = "SP1", revenue_vnd = 5_000_000m }));
        (await house.BuildAsync(new DateOnly(2024, 12, 31))).Findings.Should().BeEmpty();
        var first = await ValuesAsync(new DateOnly(2024, 12, 31));
        first["product_revenue"].Should().Be(5_000_000m);
        first["product_workers"].Should().BeNull("nobody has said how many people work");
        first["trade_promotion_booths"].Should().BeNull();

        house.Submit("731", "2025-H1", rows => Product(rows).Revenue(new { product_code = "SP1", worker_count = 0L }));
        (await house.BuildAsync(new DateOnly(2025, 6, 30))).Findings.Should().BeEmpty();
        (await ValuesAsync(new DateOnly(2025, 6, 30)))["product_workers"].Should().Be(0m, "a nought that was written is a nought");
    }

    private async Task<Dictionary<string, decimal?>> ValuesAsync(DateOnly day) =>
        (await house.Reader.ScorecardAsync("DN19", "2021-2025", null, new Viewpoint(day))).Where(row => row.KpiCode is not null).DistinctBy(row => row.KpiCode)
            .ToDictionary(row => row.KpiCode!, row => row.ActualValue);

    private static TestSubmission Product(TestSubmission rows) =>
        rows.Producer(new { producer_code = "CT1", commune_code = "25993" }).Product(new { product_code = "SP1", producer_code = "CT1", product_group = "food", commune_code = "25993" });
}
