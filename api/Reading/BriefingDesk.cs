using OcopAnalytics.Reports;
using OcopAnalytics.Reports.Briefings;
using OcopAnalytics.Reports.Print;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Reading;

/// <summary>A briefing that was asked for: which, from which viewpoint, and the PDF.</summary>
public sealed record PrintedBriefing(string ProgrammeCode, Viewpoint View, byte[] Pdf)
{
    /// <summary>bao-cao-DN19-2025-06-30.pdf; the moment and the map stand in it when they were asked for.</summary>
    public string FileName => NameOf(ProgrammeCode, View);

    public static string NameOf(string programmeCode, Viewpoint view) => string.Concat(
        $"bao-cao-{programmeCode}-{view.AsOf:yyyy-MM-dd}",
        view.KnownAt is { } known ? $"-nhan-den-{known.ToOffset(VietnamClock.Offset):yyyyMMdd-HHmmss}" : string.Empty,
        view.Map is { } map ? $"-ban-do-{map:yyyy-MM-dd}" : string.Empty,
        ".pdf");
}

/// <summary>Prints briefings for whoever asks: a page, the command line, the weekly job, the first start.</summary>
public sealed class BriefingDesk(WarehouseReader reader, PdfPrinter printer, DataFolder folder)
{
    private readonly BriefingSource source = new(reader);
    private readonly BriefingPublisher publisher = new(reader, printer);

    /// <summary>The briefing of a scope, or what is wrong with the question.</summary>
    /// <exception cref="BrowserMissingException">No browser to print with.</exception>
    public async Task<(PrintedBriefing? Briefing, ScopeProblem? Problem)> PrintAsync(ScopeQuery query, CancellationToken stop)
    {
        var (scope, problem) = await ReadingScope.ReadAsync(reader, query);
        if (scope is null) return (null, problem);
        var pdf = await BriefingPublisher.PrintAsync(printer, await source.ReadAsync(scope, stop), stop);
        return (new PrintedBriefing(scope.Programme.ProgrammeCode, scope.View, pdf), null);
    }

    /// <summary>Writes the briefing of every programme that anybody has reported for to data/published; gives the files' names.</summary>
    public async Task<IReadOnlyList<string>> PublishAsync(Action<string>? onWritten, CancellationToken stop)
    {
        var written = new List<string>();
        foreach (var programme in await reader.ProgrammesAsync())
        {
            if (await ReadingScope.LastReportedDateAsync(reader, programme) is not { } asOf) continue;
            var name = PrintedBriefing.NameOf(programme.ProgrammeCode, new Viewpoint(asOf));
            await publisher.WritePdfAsync(programme.ProgrammeCode, asOf, Path.Combine(folder.Published, name), stop);
            written.Add(name);
            onWritten?.Invoke(name);
        }
        return written;
    }
}
