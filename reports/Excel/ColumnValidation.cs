using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Reports.Excel;

/// <summary>What Excel lets into a column: dropdown lists, numbers and days within limits, text of a length, each with its hint.</summary>
internal static class ColumnValidation
{
    // Limits of the file format.
    private const int LongestTitle = 32;
    private const int LongestMessage = 255;

    // Wide on purpose: it stops slips of the keyboard; whether a day fits the period is for the checks to say.
    private static readonly DateOnly FirstDay = new(2000, 1, 1);
    private static readonly DateOnly LastDay = new(2100, 12, 31);

    public static DataValidation For(ColumnLayout column, string cells)
    {
        var validation = new DataValidation
        {
            SequenceOfReferences = new ListValue<StringValue>([new StringValue(cells)]),
            AllowBlank = true,
            ShowInputMessage = true,
            ShowErrorMessage = true,
            PromptTitle = Shortened(column.HeaderVi, LongestTitle),
            Prompt = Shortened(column.HintVi, LongestMessage),
            ErrorTitle = SubmissionTemplateTexts.ErrorTitle,
            Error = Shortened(SubmissionTemplateTexts.Error(column), LongestMessage),
        };
        switch (column.Kind)
        {
            case ColumnKind.Choice when column.Choices is { } choices:
                validation.Type = DataValidationValues.List;
                validation.Formula1 = new Formula1(choices.Name);
                break;
            case ColumnKind.Count:
                Between(validation, DataValidationValues.Whole, column.Min, column.Max);
                break;
            case ColumnKind.Score or ColumnKind.Money:
                Between(validation, DataValidationValues.Decimal, column.Min, column.Max);
                break;
            // Where the cell shows percent, 12 that is typed is kept as 0.12.
            case ColumnKind.Share:
                Between(validation, DataValidationValues.Decimal, column.Min / 100m, column.Max / 100m);
                break;
            case ColumnKind.Date:
                Between(validation, DataValidationValues.Date, TemplateCells.DaySerial(FirstDay), TemplateCells.DaySerial(LastDay));
                break;
            default:
                Between(validation, DataValidationValues.TextLength, 0m, column.Max);
                break;
        }
        return validation;
    }

    private static void Between(DataValidation validation, DataValidationValues type, decimal min, decimal max)
    {
        validation.Type = type;
        validation.Operator = DataValidationOperatorValues.Between;
        validation.Formula1 = new Formula1(min.ToString("0.####", CultureInfo.InvariantCulture));
        validation.Formula2 = new Formula2(max.ToString("0.####", CultureInfo.InvariantCulture));
    }

    private static string Shortened(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)].TrimEnd() + "…";
}
