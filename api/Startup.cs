using OcopAnalytics.Api.Jobs;
using OcopAnalytics.Api.Operations;

namespace OcopAnalytics.Api;

/// <summary>
/// Before anything else starts the store has its tables. Runs that an earlier process left open are closed before the
/// jobs of this one begin, which is once the service answers.
/// </summary>
public sealed class Startup(OperationsStore store, JobLedger ledger) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => store.PrepareAsync(cancellationToken);
    public Task StartAsync(CancellationToken cancellationToken) => ledger.CloseInterruptedAsync(cancellationToken);
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
