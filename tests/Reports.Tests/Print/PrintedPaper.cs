using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace OcopAnalytics.Reports.Tests.Print;

/// <summary>A printed PDF as poppler reads it.</summary>
internal sealed class PrintedPaper : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"ocop-paper-{Guid.NewGuid():N}.pdf");
    private readonly Dictionary<string, string> facts;

    public PrintedPaper(byte[] pdf)
    {
        File.WriteAllBytes(path, pdf);
        facts = Poppler("pdfinfo", path).Split('\n').Select(line => line.Split(':', 2)).Where(pair => pair.Length == 2)
            .ToDictionary(pair => pair[0].Trim(), pair => pair[1].Trim());
        // The last form feed ends the last page.
        Pages = Poppler("pdftotext", "-layout", path, "-").TrimEnd('\n').TrimEnd('\f').Split('\f');
    }

    /// <summary>Text of each page, lines and columns as laid out.</summary>
    public IReadOnlyList<string> Pages { get; }

    /// <summary>Lines of each page in the order in which the printer drew them: that does not hang on a hair's breadth between a chart's figure and its neighbour.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Drawn =>
        [.. Poppler("pdftotext", "-raw", path, "-").TrimEnd('\n').TrimEnd('\f').Split('\f')
            .Select(page => (IReadOnlyList<string>)[.. page.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)])];

    /// <summary>Lines of a page with runs of blanks made one: what stands there, not how far apart.</summary>
    public IReadOnlyList<string> Lines(int page) =>
        [.. Pages[page].Split('\n').Select(line => Regex.Replace(line, @"\s+", " ").Trim()).Where(line => line.Length > 0)];

    public string Fact(string name) => facts[name];

    /// <summary>Name and "embedded" of each font: "ABCDEF+Tinos-Bold yes".</summary>
    public IReadOnlyList<(string Name, bool IsEmbedded)> Fonts =>
        [.. Poppler("pdffonts", path).Split('\n').Skip(2).Where(line => line.Length > 0)
            .Select(line => (line.Split(' ')[0], Regex.IsMatch(line, @"Identity-H\s+yes")))];

    /// <summary>Headings, tables and figures as a reader's software finds them.</summary>
    public string Structure => Poppler("pdfinfo", "-struct-text", path);

    /// <summary>Right edge of the widest word on any page, and the page's width, in points.</summary>
    public (decimal Right, decimal Left, decimal Bottom) Extent
    {
        get
        {
            var words = Regex.Matches(Poppler("pdftotext", "-bbox", path, "-"), "<word xMin=\"([0-9.]+)\" yMin=\"[0-9.]+\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\"");
            decimal Number(Match word, int group) => decimal.Parse(word.Groups[group].Value, System.Globalization.CultureInfo.InvariantCulture);
            return (words.Max(word => Number(word, 2)), words.Min(word => Number(word, 1)), words.Max(word => Number(word, 3)));
        }
    }

    public void Dispose() => File.Delete(path);

    private static string Poppler(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8,
        })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
        return text;
    }
}
