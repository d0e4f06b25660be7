using OcopAnalytics.Reports.Briefings;
using OcopAnalytics.Reports.Word;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Print;

/// <summary>Makes the briefing of a programme: reads, draws the charts, lays out, prints. Word needs no browser.</summary>
public sealed class BriefingPublisher(WarehouseReader reader, PdfPrinter printer)
{
    private const int DrawingWidth = 300;
    private const int DrawingHeight = 150;

    private readonly BriefingSource source = new(reader);

    /// <summary>The briefing as PDF. The date is inclusive.</summary>
    /// <exception cref="BrowserMissingException">No browser to print with; the message says how to get one.</exception>
    /// <exception cref="ArgumentException">No such programme, or no figures for the date.</exception>
    public async Task<byte[]> PdfAsync(string programmeCode, DateOnly asOf, CancellationToken stop = default) =>
        await PrintAsync(printer, await source.ReadAsync(programmeCode, asOf, stop), stop);

    /// <summary>A briefing as a file of this form.</summary>
    /// <exception cref="BrowserMissingException">No browser to print a PDF with.</exception>
    public async Task<byte[]> MakeAsync(Briefing briefing, BriefingForm form, CancellationToken stop = default) =>
        form is BriefingForm.Word ? BriefingDocument.Write(briefing) : await PrintAsync(printer, briefing, stop);

    /// <summary>Writes a briefing to a file. It appears whole or not at all.</summary>
    public async Task WriteAsync(Briefing briefing, BriefingForm form, string path, CancellationToken stop = default)
    {
        var content = await MakeAsync(briefing, form, stop);
        var target = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var unfinished = $"{target}.{Guid.NewGuid():N}.part";
        try
        {
            await File.WriteAllBytesAsync(unfinished, content, stop);
            File.Move(unfinished, target, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    /// <summary>Prints a briefing that is written already.</summary>
    public static async Task<byte[]> PrintAsync(PdfPrinter printer, Briefing briefing, CancellationToken stop = default)
    {
        var drawn = new Dictionary<int, string>();
        for (var index = 0; index < briefing.Sections.Count; index++)
        {
            if (briefing.Sections[index].Chart is { IsEmpty: false } chart)
            {
                drawn[index] = await printer.DrawAsync(chart, DrawingWidth, DrawingHeight, stop);
            }
        }
        return await printer.PrintAsync(await BriefingHtml.RenderAsync(briefing, drawn), stop);
    }
}
