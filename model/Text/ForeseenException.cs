namespace OcopAnalytics.Model.Text;

/// <summary>A failure that was foreseen: it is told to people whole, in one sentence with the way out, in either language.</summary>
public abstract class ForeseenException(Bilingual sentence, Exception? inner = null) : Exception(sentence.Vi, inner)
{
    public Bilingual Sentence { get; } = sentence;
}
