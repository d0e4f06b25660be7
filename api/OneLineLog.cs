using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace OcopAnalytics.Api;

/// <summary>
/// An entry of the log is one line, whatever stands in it: a file name or a message from outside writes no line of its own,
/// and moves no cursor on the screen of whoever reads it.
/// </summary>
public sealed class OneLineLog(TimeProvider clock) : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "one_line";

    /// <inheritdoc />
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var at = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        textWriter.WriteLine(Tame($"{at} {NameOf(logEntry.LogLevel)}: {logEntry.Category} {logEntry.Formatter(logEntry.State, logEntry.Exception)} {logEntry.Exception}").TrimEnd());
    }

    private static string NameOf(LogLevel level) => level switch
    {
        LogLevel.Trace => "trce",
        LogLevel.Debug => "dbug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        LogLevel.Error => "fail",
        _ => "crit",
    };

    private static string Tame(string text)
    {
        var tame = new StringBuilder(text.Length);
        foreach (var letter in text) tame.Append(IsTame(letter) ? letter : ' ');
        return tame.ToString();
    }

    // Line and paragraph separators break a line in some viewers; format characters turn text around.
    private static bool IsTame(char letter) => char.GetUnicodeCategory(letter)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
