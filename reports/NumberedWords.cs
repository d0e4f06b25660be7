using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Reports;

/// <summary>Fills texts in: figures the Vietnamese way, and in English the word that goes with a number: "{0} {0:row|rows}" is "1 row" or "12 rows".</summary>
internal sealed class NumberedWords : IFormatProvider, ICustomFormatter
{
    public static readonly NumberedWords Instance = new();

    private NumberedWords()
    {
    }

    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : VietnameseFormat.Culture.GetFormat(formatType!);

    public string Format(string? format, object? arg, IFormatProvider? formatProvider)
    {
        var written = arg is IFormattable figure ? figure.ToString(format?.Contains('|', StringComparison.Ordinal) == true ? null : format, VietnameseFormat.Culture) : arg?.ToString() ?? string.Empty;
        return format?.Split('|') is [var one, var many] ? written == "1" ? one : many : written;
    }
}
