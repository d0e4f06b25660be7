using OcopAnalytics.Reports.Briefings;

namespace OcopAnalytics.Reports.Print;

/// <summary>There is no browser to print with. The message says how to get one.</summary>
public sealed class BrowserMissingException() : InvalidOperationException(BriefingTexts.BrowserMissing);

/// <summary>The browser is there but did not print: it did not start, crashed twice, or took too long.</summary>
public sealed class BrowserFailedException(string message, Exception inner) : InvalidOperationException(message, inner);
