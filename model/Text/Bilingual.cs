namespace OcopAnalytics.Model.Text;

/// <summary>
/// A sentence in both languages, worded once where its facts are known: it can be kept and shown to a reader of either.
/// Figures keep the Vietnamese notation in both.
/// </summary>
public readonly record struct Bilingual(string Vi, string En);
