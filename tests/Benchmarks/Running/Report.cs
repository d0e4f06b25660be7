using System.Globalization;
using System.Text;
using OcopAnalytics.Reports.Print;

namespace OcopAnalytics.Benchmarks.Running;

/// <summary>A section with the time and the load at which it was taken.</summary>
internal sealed record Finished(Section Section, DateTimeOffset At, double? LoadBefore, double? LoadAfter);

/// <summary>The numbers as Markdown: what is promised and what was found first, then how.</summary>
internal static class Report
{
    private const int PictureWidth = 860;
    private const int PictureHeight = 420;

    public static string Write(Machine machine, IReadOnlyList<Finished> finished)
    {
        var text = new StringBuilder();
        text.Append(
            $"""
             # Speed and size

             Written by `./bench.sh`, which measures all of this in one run and never fails for being slow.

             Machine: {machine}.

             ## Promised and measured

             | what | promised | measured | |
             |---|---|---|---|

             """);
        foreach (var (section, figure) in finished.SelectMany(one => one.Section.Figures.Select(figure => (one.Section, figure))).Where(pair => pair.figure.Promise is not null))
        {
            text.AppendLine(CultureInfo.InvariantCulture,
                $"| [{section.Name}](#{Anchor(section)}): {figure.Name} | {figure.Promised} | {Numbers.Short(figure.Value)} {figure.Unit} | {Verdict(figure)} |");
        }
        foreach (var one in finished) text.AppendLine().Append(Write(one));
        return text.ToString();
    }

    /// <summary>One section, for the screen and for the file.</summary>
    public static string Write(Finished finished)
    {
        var section = finished.Section;
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"## {section.Title}").AppendLine();
        if (section.Method.Length > 0) text.AppendLine(section.Method);
        text.AppendLine(CultureInfo.InvariantCulture, $"Taken {finished.At:yyyy-MM-dd HH:mm} UTC; load {Load(finished.LoadBefore)} before, {Load(finished.LoadAfter)} after.");
        if (section.Figures.Count > 0)
        {
            AppendTable(text, ["figure", "measured", "promised", ""], section.Figures.Select(figure => (IReadOnlyList<string>)
                [figure.Name, $"{Numbers.Short(figure.Value)} {figure.Unit}", figure.Promised, Verdict(figure)]));
        }
        foreach (var table in section.Tables)
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"{table.Caption}:");
            AppendTable(text, table.Headers, table.Rows);
        }
        foreach (var picture in section.Pictures)
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"![{picture.Caption}](images/{picture.Name}.svg)");
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"*{picture.Caption}.*");
        }
        if (section.Notes.Count > 0) text.AppendLine();
        foreach (var note in section.Notes) text.AppendLine(CultureInfo.InvariantCulture, $"- {note}");
        return text.ToString();
    }

    /// <summary>Draws the charts of the sections beside the document, where there is a browser to draw with.</summary>
    public static async Task DrawAsync(string folder, IReadOnlyList<Finished> finished, CancellationToken stop)
    {
        await using var printer = new PdfPrinter(TimeProvider.System);
        foreach (var picture in finished.SelectMany(one => one.Section.Pictures).Where(_ => printer.IsAvailable))
        {
            var drawing = await printer.DrawAsync(picture.Chart, PictureWidth, PictureHeight, stop);
            await File.WriteAllTextAsync(Path.Combine(Directory.CreateDirectory(folder).FullName, picture.Name + ".svg"), drawing, stop);
        }
    }

    private static void AppendTable(StringBuilder text, IReadOnlyList<string> headers, IEnumerable<IReadOnlyList<string>> rows)
    {
        text.AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"| {string.Join(" | ", headers)} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"|{string.Concat(headers.Select(_ => "---|"))}");
        foreach (var row in rows) text.AppendLine(CultureInfo.InvariantCulture, $"| {string.Join(" | ", row)} |");
    }

    private static string Verdict(Figure figure) => figure.IsKept switch { true => "kept", false => "**missed**", null => string.Empty };

    private static string Load(double? load) => load is { } number ? Numbers.Short(number) : "unknown";

    // As GitHub and GitLab make it of a heading.
    private static string Anchor(Section section) =>
        string.Concat(section.Title.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')).Replace(' ', '-');
}
