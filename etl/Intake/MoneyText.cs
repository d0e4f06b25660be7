using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// An amount of money written as text, with or without its unit: "1.250,5", "1.250,5 triệu đồng". The column declares the
/// unit; a cell that names another one could mean two amounts and is asked back.
/// </summary>
internal static class MoneyText
{
    /// <summary>The number in the unit of its column.</summary>
    /// <param name="columnScale">Đồng for one unit of the column.</param>
    public static Parsed<decimal> Parse(string text, decimal columnScale, Notation? declared = null)
    {
        var (number, scale) = Split(text);
        var parsed = NumberText.Parse(number, mayBeGrouped: true, declared);
        return parsed.IsGood && scale is { } written && written != columnScale ? Parsed<decimal>.Bad(IssueCode.NumberAmbiguous) : parsed;
    }

    /// <summary>The number and the đồng for one unit of the word behind it; no unit when there is no such word.</summary>
    public static (string Number, decimal? Scale) Split(string text)
    {
        var lastDigit = text.AsSpan().LastIndexOfAnyInRange('0', '9');
        if (lastDigit < 0 || lastDigit == text.Length - 1) return (text, null);
        return MoneyWords.ScaleOf(text[(lastDigit + 1)..]) is { } scale ? (text[..(lastDigit + 1)], scale) : (text, null);
    }

    /// <summary>What an ambiguous amount may mean, for a person to choose from.</summary>
    /// <param name="columnScale">Đồng for one unit of the column; zero for a column that holds no money.</param>
    public static (Bilingual One, Bilingual Other) Readings(string text, decimal columnScale, Notation? declared = null)
    {
        var (number, scale) = columnScale > 0m ? Split(text) : (text, null);
        if (scale is { } written && written != columnScale && NumberText.Parse(number, mayBeGrouped: true, declared) is { IsGood: true } sure)
        {
            return (In(NumberReadings.Written(sure.Value), written), In(NumberReadings.Written(sure.Value), columnScale));
        }
        var (one, other) = NumberReadings.Of(number);
        return columnScale > 0m ? (In(one, scale ?? columnScale), In(other, scale ?? columnScale)) : (new(one, one), new(other, other));
    }

    private static Bilingual In(string number, decimal scale)
    {
        var unit = MoneyWords.NameOf(scale);
        return new($"{number} {unit.Vi}", $"{number} {unit.En}");
    }
}
