using OcopAnalytics.Etl.Intake.Rules;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// Words an issue: where it stands, then the sentence of its rule (<see cref="IntakeRules"/>): what was found, what was
/// expected, and a right value where that helps.
/// </summary>
internal static class IssueTexts
{
    private const int LongestShown = 60;

    public static Issue Of(string code, IssueSeverity severity, Spot at, object? found, ReadOnlySpan<object?> facts)
    {
        var shown = found is null ? null : Shown(found);
        var sentence = (at.Sheet is null ? string.Empty : Place(at) + ": ") + IntakeRules.Say(code, new Said(at, found, shown, facts));
        return new Issue(code, severity, at.SheetName, at.Address, at.Column?.HeaderVi, shown, sentence);
    }

    /// <summary>A cell's value for display: at most sixty characters.</summary>
    public static string Shown(object value)
    {
        var written = Cells.Written(value);
        var text = VietnameseText.Clean(written.Length > 4 * LongestShown ? Cut(written, 4 * LongestShown) : written);
        return text.Length <= LongestShown ? text : Cut(text, LongestShown - 1) + "…";
    }

    // Never through the middle of a surrogate pair.
    private static string Cut(string text, int length) => text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private static string Place(Spot at) => at.Form switch
    {
        SpotForm.Cell => PlaceInSheet(at),
        SpotForm.Line when at.RowNumber == 0 => $"Tệp \"{at.SheetName}\"",
        SpotForm.Line when at.ColumnIndex < 0 => $"Tệp \"{at.SheetName}\", dòng {at.RowNumber}",
        SpotForm.Line => $"Tệp \"{at.SheetName}\", dòng {at.RowNumber}, cột {at.ColumnIndex + 1}{Named(at)}",
        _ => $"Ở {at.Address ?? at.SheetName}{Named(at)}",
    };

    private static string Named(Spot at) => at.Column is { } column ? $" \"{column.HeaderVi}\"" : string.Empty;

    private static string PlaceInSheet(Spot at)
    {
        var sheet = $"Bảng \"{at.SheetName}\"";
        if (at.Address is not { } address) return at.RowNumber == 0 ? sheet : $"{sheet}, dòng {at.RowNumber}";
        if (at.Column is not { } column) return $"{sheet}, ô {address}";
        return $"{sheet}, ô {address}, {(at.Sheet!.Shape == SheetShape.Form ? "mục" : "cột")} \"{column.HeaderVi}\"";
    }

    /// <summary>What was found, in quotes where it is text.</summary>
    public static string Quoted(Said said) => said.Found is string ? $"\"{said.Shown}\"" : said.Shown ?? "ô trống";
}
