using DocumentFormat.OpenXml.Spreadsheet;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Excel;

/// <summary>Writes the programme workbook (biểu chương trình): empty, or with what is said of a programme.</summary>
public static class ProgrammeWorkbook
{
    private const double CodeWidth = 44;
    private const double NameWidth = 70;

    /// <summary>The workbook (.xlsx) as bytes.</summary>
    /// <param name="subject">What its titles say: the programme's name, or that it is empty.</param>
    /// <param name="rows">Known rows by sheet key; a row is its values by column key.</param>
    public static byte[] Write(string subject, IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>> rows)
    {
        var template = ProgrammeLists.Template;
        var draft = new SubmissionDraft(string.Empty, string.Empty, string.Empty, string.Empty, rows, subject);
        return new FormWorkbook(template.Sheets, (ProgrammeTemplate.Mark, ProgrammeTemplate.Version), draft, null, (ProgrammeTemplate.ListSheet, Lists(template))).Write();
    }

    // What may be written in which column: the words to pick, and the code they stand for.
    private static Worksheet Lists(ProgrammeTemplate template)
    {
        var rows = new SheetData();
        var rowNumber = 1;
        foreach (var column in template.Sheets.SelectMany(sheet => sheet.Columns).Where(column => column.Choices is not null).DistinctBy(column => column.Choices!.Name))
        {
            rows.Append(Line(rowNumber++, column.HeaderVi, string.Empty, CellStyle.Header));
            foreach (var choice in column.Choices!.Choices) rows.Append(Line(rowNumber++, choice.NameVi, choice.Code, CellStyle.Plain));
            rowNumber++;
        }
        return new Worksheet(
            new Columns(TemplateSheet.Column(1, 1, NameWidth, CellStyle.Plain), TemplateSheet.Column(2, 2, CodeWidth, CellStyle.Plain)), rows);
    }

    private static Row Line(int rowNumber, string name, string code, CellStyle style) =>
        new(TemplateCells.Text(0, rowNumber, name, style), TemplateCells.Text(1, rowNumber, code, style)) { RowIndex = (uint)rowNumber };
}
