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
        var sentence = IntakeRules.Say(code, new Said(at, found, shown, facts));
        if (at.Sheet is not null)
        {
            var place = Place(at);
            sentence = new($"{place.Vi}: {sentence.Vi}", $"{place.En}: {sentence.En}");
        }
        return new Issue(code, severity, at.SheetName, at.Address, at.Column?.HeaderVi, shown, sentence.Vi, sentence.En);
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

    private static Bilingual Place(Spot at) => at.Form switch
    {
        SpotForm.Cell => PlaceInSheet(at),
        SpotForm.Line when at.RowNumber == 0 => new($"Tệp \"{at.SheetName}\"", $"File \"{at.SheetName}\""),
        SpotForm.Line when at.ColumnIndex < 0 => new($"Tệp \"{at.SheetName}\", dòng {at.RowNumber}", $"File \"{at.SheetName}\", line {at.RowNumber}"),
        SpotForm.Line => new($"Tệp \"{at.SheetName}\", dòng {at.RowNumber}, cột {at.ColumnIndex + 1}{Named(at)}",
            $"File \"{at.SheetName}\", line {at.RowNumber}, column {at.ColumnIndex + 1}{Named(at)}"),
        _ => new($"Ở {at.Address ?? at.SheetName}{Named(at)}", $"At {at.Address ?? at.SheetName}{Named(at)}"),
    };

    private static string Named(Spot at) => at.Column is { } column ? $" \"{column.HeaderVi}\"" : string.Empty;

    private static Bilingual PlaceInSheet(Spot at)
    {
        var (vi, en) = ($"Bảng \"{at.SheetName}\"", $"Sheet \"{at.SheetName}\"");
        if (at.Address is not { } address) return at.RowNumber == 0 ? new(vi, en) : new($"{vi}, dòng {at.RowNumber}", $"{en}, row {at.RowNumber}");
        if (at.Column is null) return new($"{vi}, ô {address}", $"{en}, cell {address}");
        var isForm = at.Sheet!.Shape == SheetShape.Form;
        return new($"{vi}, ô {address}, {(isForm ? "mục" : "cột")}{Named(at)}", $"{en}, cell {address}, {(isForm ? "field" : "column")}{Named(at)}");
    }

    /// <summary>What was found, in quotes where it is text.</summary>
    public static string Quoted(Said said) => Quoted(said, "ô trống");

    /// <summary>The same for the English sentence.</summary>
    public static string QuotedEn(Said said) => Quoted(said, "an empty cell");

    private static string Quoted(Said said, string empty) => said.Found is string ? $"\"{said.Shown}\"" : said.Shown ?? empty;
}
