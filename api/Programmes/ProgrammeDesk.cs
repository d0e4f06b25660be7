using System.Text.Json;
using OcopAnalytics.Api.Components.Pages.Submissions;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Etl;
using OcopAnalytics.Etl.Intake.Programmes;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Programmes;

/// <summary>
/// The path of a programme workbook: handed in and checked, built aside (dựng thử), put in force or dropped, perhaps taken
/// back. Until it is in force nobody's figures change; when a build with it fails, it is taken back at once.
/// </summary>
public sealed class ProgrammeDesk(
    ProgrammeIntake intake, ProgrammeArchive archive, ProgrammeTrial trial, ProgrammeLog log, SubmissionDesk counter, DataFolder folder, VietnamClock clock)
{
    /// <summary>Keeps and checks a file and, when it is sound, builds it aside. Gives the number of the proposal.</summary>
    public async Task<long> ProposeAsync(SubmissionFile file, Access by, CancellationToken stop)
    {
        var reading = await Task.Run(() => intake.Check(file.Content, archive.Book(clock.Today)), stop);
        var proposal = new ProgrammeProposal
        {
            ContentHash = intake.Keep(file.Content),
            FileName = file.FileName,
            ProgrammeCode = reading.ProgrammeCode,
            Name = reading.NameVi,
            Decision = reading.Decision,
            EffectiveFrom = reading.EffectiveFrom,
            IsRevision = reading.IsRevision,
            ProposedBy = by.Name,
            ProposedAt = clock.UtcNow.UtcDateTime,
            Status = reading.HasErrors ? ProposalStatus.Refused : ProposalStatus.Proposed,
            Issues = JsonSerializer.Serialize(reading.Issues.Select(IssueLine.Of), Json.Plain),
        };
        await log.AddAsync(proposal, stop);
        if (!reading.HasErrors) await TryAsync(proposal.Id, by, stop);
        return proposal.Id;
    }

    /// <summary>Builds a proposal aside; the key of what is in the way, or nothing.</summary>
    public async Task<string?> TryAsync(long id, Access by, CancellationToken stop)
    {
        if (await log.FindAsync(id, stop) is not { } proposal) return "error.not_found";
        if (proposal.Status is not (ProposalStatus.Proposed or ProposalStatus.Tried or ProposalStatus.TrialFailed)) return "proposal.not_open";
        if (await EditionAsync(proposal, "trial", by, stop) is not { } edition) return "proposal.no_longer_sound";
        var outcome = await counter.AtCounterAsync(() => Task.FromResult(trial.Run(edition, clock.Today, stop)), stop);
        await log.ChangeAsync(proposal, by.Name, AuditAction.ProgrammeTried, row =>
        {
            row.Status = outcome.IsGood ? ProposalStatus.Tried : ProposalStatus.TrialFailed;
            row.Trial = JsonSerializer.Serialize(outcome, Json.Plain);
            row.TriedAt = clock.UtcNow.UtcDateTime;
        }, stop);
        return null;
    }

    /// <summary>Puts a tried proposal in force and builds; the key of what is in the way, or nothing.</summary>
    public async Task<string?> PutInForceAsync(long id, Access by, CancellationToken stop)
    {
        if (!by.May(Right.ManageProgrammes) || await log.FindAsync(id, stop) is not { } proposal) return "error.not_found";
        if (proposal.Status != ProposalStatus.Tried) return "proposal.not_tried";
        (proposal.DecidedBy, proposal.DecidedAt) = (by.Name, clock.UtcNow.UtcDateTime);
        if (await EditionAsync(proposal, proposal.EditionId, by, stop) is not { } edition) return "proposal.no_longer_sound";
        if (!await log.ChangeAsync(proposal, by.Name, AuditAction.ProgrammePutInForce, row =>
        {
            (row.Status, row.DecidedBy, row.DecidedAt) = (ProposalStatus.InForce, proposal.DecidedBy, proposal.DecidedAt);
        }, stop)) return "proposal.not_open";
        proposal.Status = ProposalStatus.InForce;
        BuildOutcome? build = null;
        try
        {
            build = await counter.ChangeAsync(() => archive.Append(edition), () => archive.Withdraw(edition.EditionId, clock.UtcNow, by.Name), CancellationToken.None);
        }
        finally
        {
            // Whatever went wrong, a build that broke off among it: the record says that the version does not hold.
            await log.ChangeAsync(proposal, by.Name, build is { IsPromoted: true } ? AuditAction.ProgrammeBuilt : AuditAction.ProgrammeWithdrawn, row =>
            {
                if (build is { IsPromoted: true }) (row.BuildId, row.WithdrawnBy, row.WithdrawnAt) = (build.BuildId, null, null);
                else (row.Status, row.WithdrawnBy, row.WithdrawnAt) = (ProposalStatus.TrialFailed, by.Name, clock.UtcNow.UtcDateTime);
            }, CancellationToken.None);
        }
        return build.IsPromoted ? null : "proposal.build_failed";
    }

    /// <summary>Takes a version back that is in force, and builds without it.</summary>
    public async Task<string?> WithdrawAsync(long id, Access by, CancellationToken stop)
    {
        if (!by.May(Right.ManageProgrammes) || await log.FindAsync(id, stop) is not { } proposal) return "error.not_found";
        if (proposal.Status != ProposalStatus.InForce || !await log.ChangeAsync(proposal, by.Name, AuditAction.ProgrammeWithdrawn, row =>
        {
            (row.Status, row.WithdrawnBy, row.WithdrawnAt) = (ProposalStatus.Withdrawn, by.Name, clock.UtcNow.UtcDateTime);
        }, stop)) return "proposal.not_in_force";
        await counter.AtCounterAsync(async () =>
        {
            archive.Withdraw(proposal.EditionId, clock.UtcNow, by.Name);
            return await counter.BuildHereAsync(clock.Today, CancellationToken.None);
        }, CancellationToken.None);
        return null;
    }

    /// <summary>Lays a proposal aside that is not in force.</summary>
    public async Task<string?> DropAsync(long id, Access by, CancellationToken stop)
    {
        if (await log.FindAsync(id, stop) is not { } proposal) return "error.not_found";
        if (!by.May(Right.ManageProgrammes) && proposal.ProposedBy != by.Name) return "error.not_found";
        return proposal.Status is ProposalStatus.Proposed or ProposalStatus.Tried or ProposalStatus.TrialFailed
            && await log.ChangeAsync(proposal, by.Name, AuditAction.ProgrammeDropped,
                row => (row.Status, row.DecidedBy, row.DecidedAt) = (ProposalStatus.Dropped, by.Name, clock.UtcNow.UtcDateTime), stop)
            ? null : "proposal.not_open";
    }

    // What was sound when it was handed in may not be any more: another programme has taken its codes.
    private async Task<ProgrammeEdition?> EditionAsync(ProgrammeProposal proposal, string editionId, Access by, CancellationToken stop)
    {
        var content = await File.ReadAllBytesAsync(folder.SubmissionFile(proposal.ContentHash), stop);
        var reading = await Task.Run(() => intake.Check(content, archive.Book(clock.Today)), stop);
        return reading.HasErrors ? null : new ProgrammeEdition(editionId, proposal.ContentHash, proposal.FileName, reading.ProgrammeCode!,
            reading.Decision!, reading.EffectiveFrom!.Value, clock.UtcNow, by.Name, reading.Cells);
    }
}
