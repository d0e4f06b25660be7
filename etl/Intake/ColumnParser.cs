using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Money;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// Reads the cells of one column into what the archive keeps: string, long, decimal or DateOnly. Repeated texts, days and
/// small counts are kept once, for a sheet of 65,000 rows repeats most of them.
/// </summary>
/// <param name="notation">How numbers written as text are meant.</param>
internal sealed class ColumnParser(ColumnLayout column, DateOnly today, Notation? notation = null)
{
    /// <summary>A cell that could not be read. It stands for a value, so that no check takes the cell for an empty one.</summary>
    public static readonly object Unreadable = new();

    /// <summary>Before this day there was no such programme, not even its forerunner of 2013: an earlier date is a slip.</summary>
    public static readonly DateOnly EarliestDate = new(2008, 1, 1);

    private const int MostPooled = 8192;
    private const int CommuneCodeDigits = 5;

    /// <summary>Longest name of a place that may stand where its code is asked for.</summary>
    private const int LongestPlaceName = 100;
    private static readonly object[] SmallCounts = [.. Enumerable.Range(0, 1000).Select(count => (object)(long)count)];

    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> choices = new(StringComparer.Ordinal);
    private readonly Dictionary<DateTime, object> days = [];
    private readonly Dictionary<decimal, object> scores = [];
    private readonly Dictionary<string, string> codesByKey = KeysOf(column.Choices);

    /// <summary>
    /// Reads a cell; gives the broken rule's code or nothing. An empty cell has no value and breaks no rule here. With a code
    /// and a value that is not <see cref="Unreadable"/> the value stands and the code is a warning.
    /// </summary>
    public string? Read(object cell, out object? value)
    {
        value = null;
        if (cell is string text && string.IsNullOrWhiteSpace(text)) return null;
        var problem = cell switch
        {
            CellError => IssueCode.CellError,
            UncalculatedFormula => IssueCode.FormulaWithoutValue,
            _ => ReadKind(cell, out value),
        };
        // A date by its year alone is taken; any other problem leaves no value.
        if (problem is not null && problem != IssueCode.DateYearOnly) value = Unreadable;
        return problem;
    }

    private string? ReadKind(object cell, out object? value) => column.Kind switch
    {
        ColumnKind.Text or ColumnKind.Code or ColumnKind.Codes => Pooled(cell, out value),
        ColumnKind.Choice => Choice(cell, out value),
        ColumnKind.Count => Count(cell, out value),
        ColumnKind.Score => Score(cell, out value),
        ColumnKind.Share => Share(cell, out value),
        ColumnKind.Money => Money(cell, out value),
        _ => Date(cell, out value),
    };

    // Of a number the largest, which may be more than any text is long.
    private int LongestText { get; } = (int)decimal.Min(column.Max, 1_000_000m);

    private int MostRead { get; } = Cells.MostRead((int)decimal.Min(column.Max, 1_000_000m));

    private bool IsPlace { get; } = column.Key is "commune_code" or "unit_code";

    private int PlaceCodeDigits { get; } = column.Key == "commune_code" ? CommuneCodeDigits : 0;

    private string? Pooled(object cell, out object? value)
    {
        value = null;
        var written = cell as string;
        // Hashing costs as much as reading: a text this long is not looked for.
        if (written?.Length > MostRead) return IssueCode.TextTooLong;
        if (written is not null && texts.TryGetValue(written, out var known))
        {
            value = known;
            return null;
        }
        var parsed = column.Kind switch
        {
            ColumnKind.Text => Cells.Text(cell, LongestText),
            ColumnKind.Codes => Cells.Codes(cell, LongestText),
            // A commune may be called by its name: PlaceNames finds its code once unit and day are known.
            _ when IsPlace && written is not null && PlaceNames.IsName(written) => Cells.Text(cell, LongestPlaceName),
            _ => Cells.Code(cell, LongestText, PlaceCodeDigits),
        };
        // A text of nothing but control characters is an empty cell.
        if (parsed.Value is not { Length: > 0 } text) return parsed.Problem;
        if (written is not null && LegacyText.Recognise(written) is not null) return IssueCode.TextLegacyEncoding;
        value = text;
        if (written is not null && texts.Count < MostPooled) texts.Add(written, text);
        return null;
    }

    private string? Choice(object cell, out object? value)
    {
        value = null;
        var written = Cells.Written(cell);
        if (written.Length > MostRead) return IssueCode.NotAChoice;
        if (!choices.TryGetValue(written, out var code))
        {
            code = codesByKey.GetValueOrDefault(VietnameseText.MatchKey(written));
            if (choices.Count < MostPooled) choices.Add(written, code);
        }
        value = code;
        return code is null ? IssueCode.NotAChoice : null;
    }

    private string? Count(object cell, out object? value)
    {
        value = null;
        var count = Cells.Count(cell, notation);
        if (!count.IsGood) return count.Problem;
        if (!IsInRange(count.Value)) return IssueCode.NumberOutOfRange;
        value = count.Value is >= 0 and var small && small < SmallCounts.Length ? SmallCounts[small] : count.Value;
        return null;
    }

    private string? Score(object cell, out object? value)
    {
        value = null;
        var score = Cells.Score(cell, notation);
        if (!score.IsGood) return score.Problem;
        if (!IsInRange(score.Value)) return IssueCode.NumberOutOfRange;
        value = scores.TryGetValue(score.Value, out var known) ? known : score.Value;
        if (known is null && scores.Count < MostPooled) scores.Add(score.Value, value);
        return null;
    }

    private string? Share(object cell, out object? value)
    {
        value = null;
        var share = PercentText.Share(cell, notation);
        if (!share.IsGood) return share.Problem;
        // The column's bounds are written in percent, as its cells are.
        if (!IsInRange(share.Value * 100m)) return IssueCode.NumberOutOfRange;
        value = decimal.Round(share.Value, 6);
        return null;
    }

    private string? Money(object cell, out object? value)
    {
        value = null;
        var written = Cells.Money(cell, column.MoneyScale, notation);
        if (!written.IsGood) return written.Problem;
        if (written.Value < 0) return IssueCode.NegativeAmount;
        if (!IsInRange(written.Value)) return IssueCode.NumberOutOfRange;
        if (Vnd.FromScaled(written.Value, column.MoneyScale) is not { } amount) return IssueCode.NotWhole;
        value = amount.Amount;
        return null;
    }

    private string? Date(object cell, out object? value)
    {
        if (cell is DateTime stamp && days.TryGetValue(stamp, out value)) return null;
        value = null;
        var parsed = Cells.Date(cell, column.TakesYear);
        if (!parsed.IsGood) return parsed.Problem;
        if (column.TakesYear && Cells.IsYear(cell)) return Year(parsed.Value, out value);
        if (parsed.Value > today && !column.MayLieAhead) return IssueCode.DateInFuture;
        if (parsed.Value < EarliestDate) return IssueCode.DateTooOld;
        value = parsed.Value;
        if (cell is DateTime seen && days.Count < MostPooled) days.Add(seen, value);
        return null;
    }

    // This year is not over: what happened in it had happened by today.
    private string Year(DateOnly lastDay, out object? value)
    {
        value = lastDay.Year == today.Year ? today : lastDay;
        return lastDay.Year > today.Year ? IssueCode.DateInFuture : lastDay < EarliestDate ? IssueCode.DateTooOld : IssueCode.DateYearOnly;
    }

    private bool IsInRange(decimal number) => number >= column.Min && (column.Max == 0m || number <= column.Max);

    // Picked by its words, whatever their case and accents, or by its code.
    private static Dictionary<string, string> KeysOf(ChoiceList? list)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var choice in list?.Choices ?? [])
        {
            keys[VietnameseText.MatchKey(choice.Code)] = choice.Code;
            keys[VietnameseText.MatchKey(choice.NameVi)] = choice.Code;
        }
        return keys;
    }
}
