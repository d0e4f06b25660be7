using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// A name from outside (of a file, of a sender) as it is kept for people to read: no folder, no control or direction
/// characters, at most 200 characters. It never becomes a path.
/// </summary>
internal static class StoredName
{
    private const int Longest = 200;

    public static string OfFile(string fileName)
    {
        var name = Cleaned(fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..]);
        return name.Trim('.', ' ').Length == 0 ? FileTexts.Nameless : name;
    }

    public static string OfSender(string sender) => Cleaned(sender);

    private static string Cleaned(string written)
    {
        // Names are not cells: much longer ones are cut before they are looked at.
        var text = VietnameseText.Clean(written.Length > 4 * Longest ? written[..(4 * Longest)] : written);
        if (text.Length <= Longest) return text;
        return text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)].TrimEnd();
    }
}
