using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake.Profiles;

/// <summary>
/// What a foreign sheet says twice: a year beside a date (kept, with a warning), and a current star beside the recognitions
/// that decide it (refused when they differ). The newest recognition by its date decides, wherever it stands.
/// </summary>
internal sealed class ProfileAgreements(ProfileContext context, ProfileColumns columns, SheetRows sheet, SheetCursor cursor)
{
    private static readonly SheetLayout Layout = SubmissionTemplate.Certification;
    private static readonly ColumnLayout Day = Layout.Columns[Layout.IndexOf("decision_date")];
    private static readonly ColumnLayout Star = Layout.Columns[Layout.IndexOf("star_rating")];

    private readonly (int Date, int Year)[] years = [.. context.Profile.Years.Select(pair => (columns.IndexOf(pair.Date), columns.IndexOf(pair.Year)))];
    private readonly int current = context.Profile.Current is { } stated ? columns.IndexOf(stated.Star) : -1;
    private readonly (int Date, int Star)[] recognitions =
        [.. (context.Profile.Current?.Recognitions ?? []).Select(pair => (columns.IndexOf(pair.Date), columns.IndexOf(pair.Star)))];

    public void Check(object?[] cells)
    {
        foreach (var (date, year) in years)
        {
            if (date < 0 || year < 0 || DayOf(cells[date]) is not { } day || Whole(cells[year]) is not { } stated || stated == day.Year) continue;
            context.Issues.Warning(IssueCode.YearDisagrees, At(year, Day), cells[year], day);
        }
        CheckCurrent(cells);
    }

    private void CheckCurrent(object?[] cells)
    {
        if (current < 0 || Whole(cells[current]) is not { } stated) return;
        var newest = recognitions.Where(pair => pair.Date >= 0 && pair.Star >= 0)
            .Select(pair => (Day: DayOf(cells[pair.Date]), Star: Whole(cells[pair.Star])))
            .Where(pair => pair.Day is not null && pair.Star is not null)
            .OrderByDescending(pair => pair.Day).ThenByDescending(pair => pair.Star).FirstOrDefault();
        if (newest.Star is { } star && star != stated)
        {
            context.Issues.Error(IssueCode.StarNotLatest, At(current, Star), cells[current], star, newest.Day);
        }
    }

    private Spot At(int place, ColumnLayout column) => new(sheet.Layout, column, cursor.RowNumber, place, cursor.Form, cursor.SheetName);

    private DateOnly? DayOf(object? cell)
    {
        if (cell is null or CellError) return null;
        var meant = context.Profile.SerialDates ? ProfileDays.OfSerial(cell, context.CountsFrom1904, takesYear: false) : cell;
        return Cells.Date(meant) is { IsGood: true } day ? day.Value : null;
    }

    // "4 sao" is a star as well as 4.
    private static long? Whole(object? cell)
    {
        if (cell is null or CellError) return null;
        var parsed = Cells.Count(cell is string text ? text.Trim().Split(' ')[0] : cell);
        return parsed.IsGood ? parsed.Value : null;
    }
}
