using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Reports.Print;

/// <summary>There is no browser to print with. The sentence says how to get one.</summary>
public sealed class BrowserMissingException() : ForeseenException(Language.Both("failure.no_browser"));

/// <summary>The browser is there but did not print: it did not start, crashed twice, or took too long.</summary>
public sealed class BrowserFailedException(Bilingual sentence, Exception inner) : ForeseenException(sentence, inner);
