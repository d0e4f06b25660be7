namespace OcopAnalytics.EndToEnd.Tests;

/// <summary>A house with one workbook taken in and one returned with issues.</summary>
public sealed class OpenHouse : IAsyncLifetime
{
    public TestHouse? House { get; private set; }

    public async Task InitializeAsync()
    {
        if (new BrowserFactAttribute().Skip is not null) return;
        House = await TestHouse.OpenAsync();
        await House.SubmitAsync(Workbooks.WithCertifiedProducts(99));
        await House.SubmitAsync(Workbooks.WithCertifiedProducts(99, lastStar: 6), "sai.xlsx");
    }

    public async Task DisposeAsync()
    {
        if (House is not null) await House.DisposeAsync();
    }
}
