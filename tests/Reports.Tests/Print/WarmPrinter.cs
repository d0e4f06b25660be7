using OcopAnalytics.Reports.Print;

namespace OcopAnalytics.Reports.Tests.Print;

/// <summary>One browser for all tests that print.</summary>
public sealed class WarmPrinter : IAsyncLifetime
{
    public PdfPrinter Printer { get; } = new(TimeProvider.System);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await Printer.DisposeAsync();
}

[CollectionDefinition(Name)]
public sealed class PrintingTests : ICollectionFixture<WarmPrinter>
{
    public const string Name = "printing";
}
