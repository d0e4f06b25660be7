using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake;

/// <summary>A number in a cell that is formatted as a percentage: Excel keeps 0.12 and shows 12 %.</summary>
internal sealed record PercentNumber(double Value);

/// <summary>
/// A share written in percent: "12 %", "12,5%". A column of percentages takes a bare 12 too; a bare 0,5 may be half of one
/// percent or half of all, and is asked back. In any other column a percentage is asked back: 12 % is 0,12, and was meant as 12.
/// </summary>
internal static class PercentText
{
    private const decimal Percent = 100m;

    /// <summary>The share from 0 to 1 that a cell of a column of percentages holds.</summary>
    public static Parsed<decimal> Share(object value, Notation? declared = null)
    {
        if (value is PercentNumber { Value: var shown }) return Cells.Number(shown, mayBeGrouped: false);
        var isSigned = Split(value as string, out var written);
        var number = Cells.Number(isSigned ? written : value, mayBeGrouped: false, declared);
        if (!number.IsGood) return number;
        return !isSigned && number.Value is > 0m and <= 1m
            ? Parsed<decimal>.Bad(IssueCode.NumberAmbiguous)
            : Parsed<decimal>.Good(number.Value / Percent);
    }

    /// <summary>Whether a cell holds a percentage, and the number before its sign.</summary>
    public static bool Is(object value) => value is PercentNumber || Split(value as string, out var number) && number.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>The two readings of a cell in question, for a person to choose from.</summary>
    /// <param name="isShare">Whether its column holds percentages.</param>
    public static (string One, string Other) Readings(object value, bool isShare, Notation? declared = null)
    {
        Split(value as string, out var written);
        var read = value is PercentNumber { Value: var shown } ? Parsed<decimal>.Good((decimal)shown * Percent) : Cells.Number(value is string ? written : value, mayBeGrouped: false, declared);
        if (!read.IsGood) return NumberReadings.Of(written);
        return isShare
            ? ($"{NumberReadings.Written(read.Value)} %", $"{NumberReadings.Written(read.Value * Percent)} %")
            : (NumberReadings.Written(read.Value / Percent), NumberReadings.Written(read.Value));
    }

    private static bool Split(string? text, out string number)
    {
        var trimmed = (text ?? string.Empty).TrimEnd();
        // The wide sign of East Asian keyboards too.
        var isSigned = trimmed is [.., '%' or '\uFF05'];
        number = isSigned ? trimmed[..^1] : trimmed;
        return isSigned;
    }
}
