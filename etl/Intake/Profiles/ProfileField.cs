using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake.Profiles;

/// <summary>One column of the template and where its values come from.</summary>
internal sealed class ProfileField
{
    private readonly ColumnParser parser;
    private readonly ColumnLayout layout;
    private readonly ProfileValues values;
    private readonly ProfileColumn wanted;
    private readonly ProfileContext context;
    private readonly int yearPlace;
    private readonly int[] earliest;
    private readonly bool isSerial;
    private readonly bool takesYear;

    public ProfileField(ColumnLayout column, ProfileColumn wanted, ProfileColumns columns, ProfileContext context, SheetCursor cursor)
    {
        takesYear = column.TakesYear || wanted.OrYear is not null;
        layout = Measured(column, wanted.Unit) with { TakesYear = takesYear };
        parser = new ColumnParser(layout, context.Today, cursor.Notation);
        values = new ProfileValues(wanted.Values);
        (this.wanted, this.context) = (wanted, context);
        earliest = [.. wanted.Earliest.Select(columns.IndexOf)];
        Place = wanted.Column is { } reference ? columns.IndexOf(reference) : earliest.Length > 0 ? earliest[0] : -1;
        yearPlace = wanted.OrYear is { } year ? columns.IndexOf(year) : -1;
        isSerial = column.Kind == ColumnKind.Date && context.Profile.SerialDates;
    }

    /// <summary>Place of the column in the foreign sheet, from zero; -1 when the value comes from nowhere in it.</summary>
    public int Place { get; }

    public string? CodeOf => wanted.CodeOf;

    public bool IsEarliest => earliest.Length > 0;

    public object? Read(object?[] cells, SourceRow row, int column, SheetRows sheet)
    {
        if (wanted.Constant is { } constant)
        {
            parser.Read(constant, out var same);
            return same;
        }
        if (IsEarliest) return Earliest(cells);
        var place = Place >= 0 && cells[Place] is { } found && !ProfileReader.IsBlank(found) ? Place : yearPlace;
        if (place < 0 || cells[place] is not { } cell) return null;
        var problem = parser.Read(Meant(cell), out var value);
        if (problem is null) return value;
        var at = sheet.At(row, column) with { ColumnIndex = place, Column = layout };
        if (value == ColumnParser.Unreadable) context.Error(problem, at, cell, context.Today);
        else context.Warning(problem, at, cell, value);
        return value;
    }

    // The same amounts are allowed, however they are written.
    private static ColumnLayout Measured(ColumnLayout column, string? unit) => unit is not null && MoneyWords.ScaleOf(unit) is { } scale
        ? column with { MoneyScale = scale, Max = column.Max * column.MoneyScale / scale }
        : column;

    private object Meant(object cell) => isSerial ? ProfileDays.OfSerial(cell, context.CountsFrom1904, takesYear) : values.Of(cell);

    // What is wrong with these days is said where they are read themselves.
    private object? Earliest(object?[] cells)
    {
        DateOnly? first = null;
        foreach (var place in earliest)
        {
            if (place < 0 || cells[place] is not { } cell || parser.Read(Meant(cell), out var value) is not null || value is not DateOnly day) continue;
            if (first is not { } known || day < known) first = day;
        }
        return first;
    }
}
