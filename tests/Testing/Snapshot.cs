using System.Runtime.CompilerServices;

namespace OcopAnalytics.Testing;

/// <summary>A text differs from the one kept beside the test.</summary>
public sealed class SnapshotException(string message) : Exception(message);

/// <summary>
/// Compares a text with the .verified.txt beside the test. On a difference the text is left as .received.txt: when it is
/// right, rename it to .verified.txt, and the diff of the commit is the proof.
/// </summary>
public static class Snapshot
{
    /// <param name="name">Parts several texts of one test.</param>
    public static void Matches(string text, string? name = null, [CallerFilePath] string file = "", [CallerMemberName] string member = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{member}{(name is null ? "" : $".{name}")}");
        var (verified, received) = (stem + ".verified.txt", stem + ".received.txt");
        var actual = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, actual);
        throw new SnapshotException(expected is null
            ? $"There is no {verified} yet. What came is in {received}."
            : $"{FirstDifference(expected, actual)}\nVerified: {verified}\nReceived: {received}");
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(index => old.ElementAtOrDefault(index) != now.ElementAtOrDefault(index));
        return $"Line {line + 1} differs.\nexpected: {old.ElementAtOrDefault(line) ?? "(end)"}\ngot:      {now.ElementAtOrDefault(line) ?? "(end)"}";
    }
}
