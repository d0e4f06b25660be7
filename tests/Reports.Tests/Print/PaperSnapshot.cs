using System.Runtime.CompilerServices;

namespace OcopAnalytics.Reports.Tests.Print;

/// <summary>Compares the text of a paper, page by page, with the approved text beside the test.</summary>
internal static class PaperSnapshot
{
    public static void Match(PrintedPaper paper, string name, [CallerFilePath] string testFile = "")
    {
        var folder = Path.GetDirectoryName(testFile)!;
        var approved = Path.Combine(folder, name + ".verified.txt");
        var received = Path.Combine(folder, name + ".received.txt");
        var text = string.Join('\n', Enumerable.Range(0, paper.Pages.Count).SelectMany(page => paper.Lines(page).Prepend($"=== {page + 1} ==="))) + "\n";

        if (File.Exists(approved) && File.ReadAllText(approved).ReplaceLineEndings("\n") == text)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, text);
        text.Should().Be(File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : string.Empty,
            "the paper was approved as {0}; when the change is meant, rename {1} to it", approved, received);
    }
}
