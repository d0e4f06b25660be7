using System.Globalization;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake.Profiles;

/// <summary>The columns of a foreign sheet: by their letter in a workbook, by their header where that is how a profile names them.</summary>
internal sealed class ProfileColumns
{
    private readonly Dictionary<string, int> byHeader = new(StringComparer.Ordinal);
    private readonly bool isWorkbook;

    /// <param name="headers">Cells of the header row.</param>
    public ProfileColumns(IReadOnlyList<object?> headers, bool isWorkbook)
    {
        (this.isWorkbook, Width) = (isWorkbook, headers.Count);
        for (var place = 0; place < headers.Count; place++)
        {
            if (headers[place] is { } header) byHeader.TryAdd(VietnameseText.MatchKey(Cells.Written(header)), place);
        }
    }

    /// <summary>Place of a column from zero; -1 when there is none of that name.</summary>
    public int IndexOf(string reference)
    {
        var index = isWorkbook && LetterIndex(reference) is { } letter ? letter : byHeader.GetValueOrDefault(VietnameseText.MatchKey(reference), -1);
        Width = Math.Max(Width, index + 1);
        return index;
    }

    /// <summary>How many columns a row must have room for: those of the header row and those asked for.</summary>
    public int Width { get; private set; }

    /// <summary>Place of a column by its letters; nothing when it is not written as letters.</summary>
    public static int? LetterIndex(string reference)
    {
        if (reference.Length is 0 or > 3 || !reference.All(char.IsAsciiLetterUpper)) return null;
        var index = reference.Aggregate(0, (sum, letter) => sum * 26 + (letter - 'A' + 1)) - 1;
        return index < Workbook.MostColumns ? index : null;
    }
}

/// <summary>What stands in a foreign column and what it means: the longest beginning that fits counts.</summary>
internal sealed class ProfileValues
{
    private readonly Dictionary<string, string> whole = new(StringComparer.Ordinal);
    private readonly List<(string Beginning, string Meaning)> beginnings = [];

    public ProfileValues(IReadOnlyDictionary<string, string> values)
    {
        foreach (var (written, meaning) in values)
        {
            if (written.EndsWith('*')) beginnings.Add((VietnameseText.MatchKey(written[..^1]), meaning));
            else whole[VietnameseText.MatchKey(written)] = meaning;
        }
        beginnings.Sort((one, other) => other.Beginning.Length - one.Beginning.Length);
    }

    /// <summary>The meaning of a cell; the cell itself where the profile does not know it.</summary>
    public object Of(object cell)
    {
        if (whole.Count == 0 && beginnings.Count == 0) return cell;
        var key = VietnameseText.MatchKey(Cells.Written(cell));
        if (whole.TryGetValue(key, out var meaning)) return meaning;
        foreach (var (beginning, of) in beginnings)
        {
            if (key.StartsWith(beginning, StringComparison.Ordinal)) return of;
        }
        return cell;
    }
}

/// <summary>Days in foreign sheets.</summary>
internal static class ProfileDays
{
    private const int LeapBetweenSystems = 1462;

    /// <summary>A day that was left as the number Excel keeps; any other cell as it is.</summary>
    /// <param name="takesYear">Whether a number such as 2024 is a year.</param>
    public static object OfSerial(object cell, bool countsFrom1904, bool takesYear)
    {
        var serial = cell switch
        {
            double number => number,
            string text when text.Length == 5 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
            _ => 0d,
        };
        if (serial < 1 || (takesYear && Cells.IsYear(cell))) return cell;
        var days = countsFrom1904 ? serial + LeapBetweenSystems : serial;
        return days < 2_958_466 ? DateTime.FromOADate(days) : cell;
    }
}
