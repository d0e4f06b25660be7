using OcopAnalytics.Api.Jobs;
using OcopAnalytics.Api.Operations;

namespace OcopAnalytics.Api;

/// <summary>Before the service answers: the store has its tables, and runs an earlier process left open are closed.</summary>
public sealed class Startup(OperationsStore store, JobLedger ledger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await store.PrepareAsync(cancellationToken);
        await ledger.CloseInterruptedAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
