using OcopAnalytics.Reports;
using OcopAnalytics.Reports.Briefings;
using OcopAnalytics.Reports.Print;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Reading;

/// <summary>A briefing that was asked for: which, from which viewpoint, in which form, and the file.</summary>
public sealed record BriefingFile(string ProgrammeCode, Viewpoint View, BriefingForm Form, byte[] Content)
{
    /// <summary>bao-cao-DN19-2025-06-30.pdf; the moment and the map stand in it when they were asked for.</summary>
    public string FileName => NameOf(ProgrammeCode, View, Form);

    public static string NameOf(string programmeCode, Viewpoint view, BriefingForm form) => string.Concat(
        $"bao-cao-{programmeCode}-{view.AsOf:yyyy-MM-dd}",
        view.KnownAt is { } known ? $"-nhan-den-{known.ToOffset(VietnamClock.Offset):yyyyMMdd-HHmmss}" : string.Empty,
        view.Map is { } map ? $"-ban-do-{map:yyyy-MM-dd}" : string.Empty,
        form.Ending());
}

/// <summary>Makes briefings for whoever asks: a page, the command line, the weekly job, the first start.</summary>
public sealed class BriefingDesk(WarehouseReader reader, PdfPrinter printer, DataFolder folder)
{
    private readonly BriefingSource source = new(reader);
    private readonly BriefingPublisher publisher = new(reader, printer);

    /// <summary>The briefing of a scope, or what is wrong with the question.</summary>
    /// <exception cref="BrowserMissingException">No browser to print a PDF with.</exception>
    public async Task<(BriefingFile? Briefing, ScopeProblem? Problem)> MakeAsync(ScopeQuery query, BriefingForm form, CancellationToken stop)
    {
        var (scope, problem) = await ReadingScope.ReadAsync(reader, query);
        if (scope is null) return (null, problem);
        var content = await publisher.MakeAsync(await source.ReadAsync(scope, stop), form, stop);
        return (new BriefingFile(scope.Programme.ProgrammeCode, scope.View, form, content), null);
    }

    /// <summary>
    /// Writes the briefing of every programme that anybody has reported for to data/published; gives the files' names.
    /// Word first: it needs no browser, so it is there even where nothing can be printed.
    /// </summary>
    /// <exception cref="BrowserMissingException">No browser to print a PDF with; the Word files are written.</exception>
    public async Task<IReadOnlyList<string>> PublishAsync(Action<string>? onWritten, CancellationToken stop)
    {
        var briefings = new List<(string ProgrammeCode, Viewpoint View, Briefing Briefing)>();
        foreach (var programme in await reader.ProgrammesAsync())
        {
            if (await ReadingScope.LastReportedDateAsync(reader, programme) is not { } asOf) continue;
            briefings.Add((programme.ProgrammeCode, new Viewpoint(asOf), await source.ReadAsync(programme.ProgrammeCode, asOf, stop)));
        }

        var written = new List<string>();
        foreach (var form in (BriefingForm[])[BriefingForm.Word, BriefingForm.Pdf])
        {
            foreach (var (programmeCode, view, briefing) in briefings)
            {
                var name = BriefingFile.NameOf(programmeCode, view, form);
                await publisher.WriteAsync(briefing, form, Path.Combine(folder.Published, name), stop);
                written.Add(name);
                onWritten?.Invoke(name);
            }
        }
        return written;
    }
}
