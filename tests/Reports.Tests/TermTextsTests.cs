using System.Runtime.CompilerServices;

namespace OcopAnalytics.Reports.Tests;

public sealed class TermTextsTests
{
    [Fact]
    public void Every_word_that_is_explained_stands_in_the_glossary_and_has_its_text_in_both_languages()
    {
        var glossary = File.ReadAllLines(Path.Combine(Root(), "docs/glossary.csv")).Skip(1)
            .Select(line => line.StartsWith('"') ? line[1..line.IndexOf('"', 1)] : line[..line.IndexOf(',', StringComparison.Ordinal)]).ToHashSet();

        TermTexts.All.Select(term => term.Code).Should().OnlyHaveUniqueItems();
        TermTexts.All.Select(term => term.Glossary).Should().BeSubsetOf(glossary);
        foreach (var language in (Language[])[Language.Vietnamese, Language.English])
        {
            TermTexts.All.Should().OnlyContain(term => language[term.NameKey].Length > 2 && language[term.TextKey].Length > 20);
        }
        TermTexts.All.Where(term => Language.Vietnamese[term.TextKey] == Language.English[term.TextKey]).Should().BeEmpty("each is written in both languages");
    }

    private static string Root([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "../.."));
}
