using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Operations;

namespace OcopAnalytics.Api.Programmes;

/// <summary>The programme workbooks that were handed in; every step is written together with its line of the audit log.</summary>
public sealed class ProgrammeLog(OperationsStore store, AuditLog audit)
{
    private const int Shown = 100;

    /// <summary>Newest first; of one programme or all.</summary>
    public async Task<IReadOnlyList<ProgrammeProposal>> NewestAsync(string? programmeCode, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        return await database.Proposals.AsNoTracking().Where(row => programmeCode == null || row.ProgrammeCode == programmeCode)
            .OrderByDescending(row => row.Id).Take(Shown).ToListAsync(stop);
    }

    public async Task<ProgrammeProposal?> FindAsync(long id, CancellationToken stop)
    {
        await using var database = await store.OpenAsync(stop);
        return await database.Proposals.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, stop);
    }

    public async Task AddAsync(ProgrammeProposal proposal, CancellationToken stop)
    {
        await using (var database = await store.OpenAsync(stop))
        {
            database.Proposals.Add(proposal);
            await database.SaveChangesAsync(stop);
        }
        await audit.AppendAsync(new AuditLine(proposal.ProposedBy, AuditAction.ProgrammeProposed, SubjectOf(proposal), null,
            new { proposal.FileName, Sha256 = proposal.ContentHash, proposal.ProgrammeCode, proposal.Decision, proposal.EffectiveFrom, proposal.Status }), stop);
    }

    /// <summary>Changes a proposal that still stands as it was read; false when somebody else was first.</summary>
    public async Task<bool> ChangeAsync(ProgrammeProposal before, string actor, string action, Action<ProgrammeProposal> change, CancellationToken stop)
    {
        var changed = false;
        await audit.AppendAsync(async database =>
        {
            var proposal = await database.Proposals.SingleAsync(row => row.Id == before.Id, stop);
            changed = proposal.Status == before.Status;
            if (changed) change(proposal);
            return new AuditLine(actor, action, SubjectOf(before), new { before.Status }, new { proposal.Status, proposal.ProgrammeCode, proposal.BuildId });
        }, stop);
        return changed;
    }

    private static string SubjectOf(ProgrammeProposal proposal) => $"programme:{proposal.ProgrammeCode ?? "?"}:{proposal.Id}";
}
