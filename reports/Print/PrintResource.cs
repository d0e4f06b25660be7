namespace OcopAnalytics.Reports.Print;

/// <summary>Files that the program carries inside it: print CSS, fonts, the drawing library.</summary>
internal static class PrintResource
{
    public static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }

    private static Stream Open(string name) => typeof(PrintResource).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"The program was built without {name}.");
}
