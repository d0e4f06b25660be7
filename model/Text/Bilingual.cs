namespace OcopAnalytics.Model.Text;

/// <summary>
/// A sentence in both languages, worded once where its facts are known: it can be kept and shown to a reader of either.
/// Figures keep the Vietnamese notation in both.
/// </summary>
public readonly record struct Bilingual(string Vi, string En)
{
    /// <summary>A text that is the same in both: a name, or what a machine answered.</summary>
    public static Bilingual Same(string text) => new(text, text);

    /// <summary>Sentences one after the other.</summary>
    public static Bilingual Join(string separator, IEnumerable<Bilingual> sentences)
    {
        var all = sentences.ToList();
        return new(string.Join(separator, all.Select(one => one.Vi)), string.Join(separator, all.Select(one => one.En)));
    }

    /// <summary>The same said otherwise, both times in the same way.</summary>
    public Bilingual Select(Func<string, string> change) => new(change(Vi), change(En));
}
