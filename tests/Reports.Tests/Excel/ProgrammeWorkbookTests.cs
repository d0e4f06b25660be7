using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Reports.Excel;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Tests.Excel;

/// <summary>The programme workbook: sound by the rules of the format, whatever a programme says, and with its lists.</summary>
public sealed class ProgrammeWorkbookTests
{
    [Fact]
    public void Is_sound_empty_and_filled()
    {
        var row = new Dictionary<string, object?> { ["target_id"] = "DT26-01", ["wording_vi"] = "=1+1", ["target_min"] = 12.5m, ["comparator"] = "at_least", ["kpi_code"] = "recognitions" };
        foreach (var rows in (IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>>[])[new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>>(),
            new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>> { ["target"] = [row] }])
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(ProgrammeWorkbook.Write("Chương trình thử", rows)), isEditable: false);
            new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}").Should().BeEmpty();
        }
    }

    [Fact]
    public void Has_every_kpi_and_every_comparator_to_pick_from_and_tells_their_codes()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(ProgrammeWorkbook.Write("thử", new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>>())), isEditable: false);
        var names = document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value).ToList();
        names.Should().StartWith(ProgrammeLists.Template.Sheets.Select(sheet => sheet.NameVi)).And.Contain(ProgrammeTemplate.ListSheet);
        var text = string.Join('\n', document.WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<InlineString>()).Select(cell => cell.InnerText));
        foreach (var kpi in ProgrammeLists.KpisByCode.Keys) text.Should().Contain(kpi);
        text.Should().Contain("Ít nhất n, phấn đấu m").And.Contain("Tỉnh Đồng Tháp (P82-2025)");
    }
}
