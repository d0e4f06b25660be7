using System.Reflection;
using System.Text;

namespace OcopAnalytics.Etl.Tests.Building;

/// <summary>Compares a text with the verified one beside the test; what was received is left there when they differ.</summary>
internal static class Snapshot
{
    private static readonly string Root = typeof(Snapshot).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepoRoot").Value!;

    /// <param name="name">Path below tests/Etl.Tests without the ending.</param>
    public static void Verify(string name, string text)
    {
        var path = Path.Combine(Root, "tests", "Etl.Tests", name);
        var (verified, received) = (path + ".verified.txt", path + ".received.txt");
        if (File.Exists(verified) && File.ReadAllText(verified) == text)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, text, new UTF8Encoding(false));
        text.Should().Be(File.Exists(verified) ? File.ReadAllText(verified) : string.Empty, $"it is what {name}.verified.txt holds");
    }
}
