using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>What a column takes, in words: from its kind, its limits and its choices.</summary>
internal static class ColumnTexts
{
    private const int MostNamed = 20;

    /// <summary>What the column takes, as a closed sentence in English: its English hint, else what its kind, limits and choices say.</summary>
    public static string TakesEn(SheetLayout sheet, ColumnLayout column) => column.En is { } words ? words.Hint + "." : column.Kind switch
    {
        ColumnKind.Text => $"Text of at most {Said.NumberOf(column.Max)} characters.",
        ColumnKind.Code or ColumnKind.Codes => CodeEn(sheet, column),
        ColumnKind.Choice when column.Choices!.Choices.Count > MostNamed => $"Pick one of the {column.Choices.Choices.Count} choices in the cell's list.",
        ColumnKind.Choice => $"Pick one of {Choices(column)}.",
        ColumnKind.Date => $"A date: day/month/year, such as 14/06/2025{(column.TakesYear ? "; the year alone will do" : string.Empty)}.",
        _ => $"Give {Expected(column).En}.",
    };

    private static string CodeEn(SheetLayout sheet, ColumnLayout column) => column.Key switch
    {
        "commune_code" => "A commune's code of 5 digits, leading zeros kept.",
        "unit_code" => "The code of an administrative unit, leading zeros kept, such as 731.",
        "period_code" => "Year and half-year, such as 2025-H1 for January to June 2025.",
        "product_code" when sheet.Key != "product" => $"A code from the sheet \"{SubmissionTemplate.Product.NameVi}\".",
        "producer_code" when sheet.Key != "producer" => $"A code from the sheet \"{SubmissionTemplate.Producer.NameVi}\".",
        "product_codes" => $"Codes from the sheet \"{SubmissionTemplate.Product.NameVi}\", parted by semicolons.",
        _ => $"A code of at most {Said.NumberOf(column.Max)} characters.",
    };

    /// <summary>A number of the column's kind, within its limits.</summary>
    public static Bilingual Expected(ColumnLayout column)
    {
        var (range, unit) = (Range(column), Unit(column));
        var money = column.MoneyScale == 1m ? "1.250.500.000" : "1.250,5";
        return column.Kind switch
        {
            ColumnKind.Count => new($"số nguyên {range.Vi}", $"a whole number {range.En}"),
            ColumnKind.Share => new($"tỷ lệ phần trăm {range.Vi}, ví dụ 12,5 %", $"a percentage {range.En}, such as 12,5 %"),
            ColumnKind.Money => new($"số tiền viết bằng chữ số theo {unit.Vi}, ví dụ {money}", $"an amount in {unit.En}, in digits, such as {money}"),
            _ => new($"số {range.Vi}, ví dụ 78,5", $"a number {range.En}, such as 78,5"),
        };
    }

    // A year is not written with a dot for its thousands.
    public static Bilingual Range(ColumnLayout column) => column.Min >= 1000m
        ? new($"từ {column.Min:0} đến {column.Max:0}", $"from {column.Min:0} to {column.Max:0}")
        : new($"từ {Said.NumberOf(column.Min)} đến {Said.NumberOf(column.Max)}", $"from {Said.NumberOf(column.Min)} to {Said.NumberOf(column.Max)}");

    /// <summary>The choices as the workbook writes them, in quotes.</summary>
    public static string Choices(ColumnLayout column) => string.Join(", ", column.Choices!.Choices.Select(choice => $"\"{choice.NameVi}\""));

    public static Bilingual Unit(ColumnLayout column) => MoneyWords.NameOf(column.MoneyScale);

    // A unit of 10^n đồng leaves n decimals.
    public static int Decimals(ColumnLayout column) => (int)Math.Round(Math.Log10((double)column.MoneyScale));

    /// <summary>How to write a number that had two readings.</summary>
    public static Bilingual Advice(ColumnLayout column, object found)
    {
        if (column.Kind == ColumnKind.Share)
        {
            return new("Hãy ghi kèm dấu %, dấu phẩy ngăn phần thập phân, ví dụ 12,5 %.", "Write it with its % sign and a comma before decimals, such as 12,5 %.");
        }
        if (PercentText.Is(found))
        {
            return new("Cột này không ghi theo phần trăm: hãy ghi số, không kèm dấu % và không định dạng ô là phần trăm.",
                "This column is not in percent: write the number without a % sign, in a cell not formatted as a percentage.");
        }
        if (IsOtherUnit(column, found))
        {
            return new($"Cột này ghi theo {Unit(column).Vi}: hãy viết số theo {Unit(column).Vi}, dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân.",
                $"This column is in {Unit(column).En}: write the number in {Unit(column).En}, with a dot between thousands and a comma before decimals.");
        }
        return new("Hãy viết dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân, ví dụ 1.250,5; hoặc nhập số vào ô có định dạng số.",
            "Write a dot between thousands and a comma before decimals, such as 1.250,5; or enter the number in a cell formatted as a number.");
    }

    private static bool IsOtherUnit(ColumnLayout column, object found) => column.Kind == ColumnKind.Money
        && MoneyText.Split(Cells.Written(found)).Scale is { } scale && scale != column.MoneyScale;
}
