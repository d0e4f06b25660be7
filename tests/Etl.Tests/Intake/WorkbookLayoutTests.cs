using System.Text;
using System.Text.RegularExpressions;
using OcopAnalytics.Etl.Tests.Building;

namespace OcopAnalytics.Etl.Tests.Intake;

/// <summary>The same workbook as Excel, WPS, LibreOffice and other programs lay it out: one set of rows.</summary>
public sealed partial class WorkbookLayoutTests
{
    public static TheoryData<string> Names => [.. Layouts.Keys];

    private static readonly Dictionary<string, Func<WorkbookBuilder, Dictionary<string, string>>> Layouts = new()
    {
        ["texts in the cells"] = workbook => workbook.ToParts(),
        ["texts shared"] = workbook => workbook.SharedStrings().ToParts(),
        ["texts shared in runs"] = workbook => Changed(workbook.SharedStrings().ToParts(), "xl/sharedStrings.xml",
            xml => SharedText().Replace(xml, "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">$1</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>")),
        ["targets from the root"] = workbook => Changed(workbook.ToParts(), "xl/_rels/workbook.xml.rels", xml => xml.Replace("Target=\"", "Target=\"/xl/", StringComparison.Ordinal)),
        ["names with a prefix"] = workbook => Sheets(workbook.ToParts(), Prefixed),
        ["a dimension that says too little"] = workbook => Sheets(workbook.ToParts(), xml => xml.Replace("<sheetData>", "<dimension ref=\"A1\"/><sheetData>", StringComparison.Ordinal)),
        ["a dimension that says much too much"] = workbook => Sheets(workbook.ToParts(), xml => xml.Replace("<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>", StringComparison.Ordinal)),
        ["numbers with exponents"] = workbook => Sheets(workbook.ToParts(), xml => xml.Replace("<v>1250.5</v>", "<v>1.2505E3</v>", StringComparison.Ordinal)),
        ["views, widths and formats around the rows"] = workbook => Sheets(workbook.ToParts(), xml => xml
            .Replace("<sheetData>", "<sheetPr filterMode=\"1\"/><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"4\"/></sheetView></sheetViews><cols><col min=\"1\" max=\"3\" width=\"12\"/></cols><sheetData>", StringComparison.Ordinal)
            .Replace("</sheetData>", "</sheetData><autoFilter ref=\"A4:N5\"/><conditionalFormatting sqref=\"A5\"><cfRule type=\"expression\" priority=\"1\"><formula>A5=1</formula></cfRule></conditionalFormatting>"
                + "<dataValidations count=\"1\"><dataValidation type=\"list\" sqref=\"B5\"><formula1>list</formula1></dataValidation></dataValidations>", StringComparison.Ordinal)),
        ["a mark of order before each part"] = workbook => workbook.ToParts().ToDictionary(part => part.Key, part => "\uFEFF" + part.Value),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Gives_the_same_rows(string name)
    {
        using var house = new IntakeHouse();
        var parts = Layouts[name](Workbooks.Valid());
        var result = house.Check(WorkbookPackage.Zip(parts.Select(part => (part.Key, Encoding.UTF8.GetBytes(part.Value)))));
        result.Issues.Should().BeEmpty();
        result.RowsBySheetKey.Should().BeEquivalentTo(Workbooks.Valid().Check().RowsBySheetKey);
    }

    private static Dictionary<string, string> Changed(Dictionary<string, string> parts, string path, Func<string, string> change)
    {
        parts[path] = change(parts[path]);
        return parts;
    }

    private static Dictionary<string, string> Sheets(Dictionary<string, string> parts, Func<string, string> change)
    {
        foreach (var path in parts.Keys.Where(path => path.StartsWith("xl/worksheets/", StringComparison.Ordinal)).ToList()) parts[path] = change(parts[path]);
        return parts;
    }

    private static string Prefixed(string xml) => Tag().Replace(xml, "<$1x:$2").Replace("xmlns=", "xmlns:x=", StringComparison.Ordinal);

    [GeneratedRegex("<(/?)([a-zA-Z])")]
    private static partial Regex Tag();

    [GeneratedRegex("<si><t xml:space=\"preserve\">(.*?)</t></si>", RegexOptions.Singleline)]
    private static partial Regex SharedText();
}
