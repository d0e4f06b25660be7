using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Reports.Excel;
using OcopAnalytics.Reports.Excel.Annotated;

namespace OcopAnalytics.Reports.Tests.Excel.Annotated;

/// <summary>The answer inside the workbook: what is added, and that nothing else of the sender's changes.</summary>
public sealed class AnnotatedWorkbookTests
{
    private static readonly byte[] Sent = SubmissionTemplateWorkbook.Write(new SubmissionDraft("731", "Thành phố Biên Hòa", "2025-H1", "Tỉnh Đồng Nai",
        new Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, object?>>>()));

    private static readonly Issue Stars = new(IssueCode.NotANumber, IssueSeverity.Error, "Công nhận", "I5", "Hạng sao", "bốn sao",
        "Bảng \"Công nhận\", ô I5, cột \"Hạng sao\": phải là số nguyên từ 1 đến 5, không phải \"bốn sao\".",
        "Sheet \"Công nhận\", cell I5, column \"Hạng sao\": must be a whole number from 1 to 5, not \"bốn sao\".");
    private static readonly Issue Year = new(IssueCode.YearOutsidePeriod, IssueSeverity.Warning, "Kinh phí", "A7", "Năm ngân sách", "2024",
        "Bảng \"Kinh phí\", ô A7, cột \"Năm ngân sách\": năm 2024 không phải năm của kỳ báo cáo 2025-H1. Hãy kiểm tra lại.",
        "Sheet \"Kinh phí\", cell A7, column \"Năm ngân sách\": 2024 is not the year of the period 2025-H1. Check it.");
    private static readonly Issue Sheetwide = new(IssueCode.SheetMissing, IssueSeverity.Error, "Tập huấn", null, null, null, "Bảng \"Tập huấn\": thiếu bảng này. Hãy dùng đúng biểu mẫu.",
        "Sheet \"Tập huấn\": this sheet is missing. Use the template as it is.");
    private static readonly Issue Filewide = new(IssueCode.TemplateUnknown, IssueSeverity.Error, null, null, null, null, "Sổ tính này không phải biểu mẫu của Chương trình.",
        "This workbook is not the Programme's template.");

    [Fact]
    public void Lists_every_issue_on_a_first_sheet_with_links_to_the_cells()
    {
        using var copy = Open(Annotate(Sent, Year, Stars, Sheetwide, Filewide));
        var sheets = copy.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().ToList();
        sheets[0].Name!.Value.Should().Be("Lỗi cần sửa");
        var list = Sheet(copy, "Lỗi cần sửa");
        var texts = list.Descendants<Row>().Select(row => string.Join('|', row.Elements<Cell>().Select(cell => cell.InnerText))).ToList();
        texts[0].Should().Be("Lỗi cần sửa: bieu.xlsx");
        texts[1].Should().Be("Thành phố Biên Hòa, 2025-H1: 3 lỗi, 1 cảnh báo.");
        texts[4].Should().Be("1|Lỗi|Công nhận|I5|Hạng sao|Phải là số nguyên từ 1 đến 5, không phải \"bốn sao\".|bốn sao|Số từ 1 đến 5\nVí dụ: 4|not_a_number");
        texts[^1].Should().StartWith("4|Cảnh báo|Kinh phí|A7|", "errors come first");
        list.Descendants<Hyperlink>().Select(link => link.Location!.Value).Should().Equal("'Công nhận'!I5", "'Tập huấn'!A1", "'Kinh phí'!A7");
        copy.WorkbookPart.Workbook.BookViews!.GetFirstChild<WorkbookView>()!.ActiveTab!.Value.Should().Be(0u);
    }

    [Fact]
    public void Colours_and_comments_the_cells_in_question()
    {
        using var copy = Open(Annotate(Sent, Stars, Year, Sheetwide));
        var part = PartOf(copy, "Công nhận");
        part.Worksheet.Elements<ConditionalFormatting>().Single().SequenceOfReferences!.InnerText.Should().Be("I5");
        part.WorksheetCommentsPart!.Comments.CommentList!.Elements<Comment>().Single().InnerText.Should().Be(
            "[OCOP] LỖI\nPhải là số nguyên từ 1 đến 5, không phải \"bốn sao\".\nCần: Số từ 1 đến 5\nVí dụ: 4");
        part.VmlDrawingParts.Should().ContainSingle();
        PartOf(copy, "Tập huấn").WorksheetCommentsPart!.Comments.CommentList!.Elements<Comment>().Single().Reference!.Value.Should().Be("A1");
        PartOf(copy, "Sản phẩm").WorksheetCommentsPart.Should().BeNull("nothing is wrong there");
    }

    [Fact]
    public void Is_a_workbook_as_the_format_wants_it()
    {
        using var copy = Open(Annotate(Sent, Stars, Year, Sheetwide, Filewide));
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(copy).Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}").Should().BeEmpty();
    }

    [Fact]
    public void Leaves_cells_styles_and_names_as_they_were()
    {
        using var before = Open(Sent);
        using var copy = Open(Annotate(Sent, Stars, Year));
        foreach (var sheet in SubmissionTemplate.Sheets)
        {
            Sheet(copy, sheet.NameVi).GetFirstChild<SheetData>()!.OuterXml.Should().Be(Sheet(before, sheet.NameVi).GetFirstChild<SheetData>()!.OuterXml);
        }
        var formats = before.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().Select(format => format.OuterXml).ToList();
        copy.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().Select(format => format.OuterXml).Take(formats.Count).Should().Equal(formats);
        // The sheets stand one place farther.
        copy.WorkbookPart.Workbook.DefinedNames!.Elements<DefinedName>().Select(name => (name.Text, name.LocalSheetId?.Value - 1))
            .Should().Equal(before.WorkbookPart.Workbook.DefinedNames!.Elements<DefinedName>().Select(name => (name.Text, name.LocalSheetId?.Value)));
        Sheet(copy, "Thông tin chung").Descendants<SheetView>().Single().TabSelected.Should().BeNull("two open sheets would be edited together");
    }

    [Fact]
    public void A_second_copy_shows_only_what_is_still_wrong()
    {
        var first = Annotate(Sent, Stars, Year, Sheetwide);
        using var second = Open(Annotate(first, Year));
        second.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Count(sheet => sheet.Name == "Lỗi cần sửa").Should().Be(1);
        PartOf(second, "Công nhận").Worksheet.Elements<ConditionalFormatting>().Should().BeEmpty();
        PartOf(second, "Công nhận").WorksheetCommentsPart!.Comments.CommentList!.Elements<Comment>().Should().BeEmpty();
        PartOf(second, "Kinh phí").Worksheet.Elements<ConditionalFormatting>().Should().ContainSingle();
        PartOf(second, "Kinh phí").WorksheetCommentsPart!.Comments.CommentList!.Elements<Comment>().Should().ContainSingle();
        using var stream = PartOf(second, "Kinh phí").VmlDrawingParts.Single().GetStream();
        new StreamReader(stream).ReadToEnd().Split("<v:shape ").Should().HaveCount(2, "one box for one comment");
        Annotate(Annotate(Sent, Year), Year).Should().Equal(Annotate(Annotate(Annotate(Sent, Year), Year), Year), "nothing piles up");
    }

    [Fact]
    public void The_senders_own_comment_stays_above_ours()
    {
        var own = Change(Annotate(Sent, Stars), "xl/ocop-comments1.xml", text => text.Replace("[OCOP] LỖI", "Hỏi lại chị Hoa", StringComparison.Ordinal));
        using (var copy = Open(Annotate(own, Stars)))
        {
            PartOf(copy, "Công nhận").WorksheetCommentsPart!.Comments.CommentList!.Elements<Comment>().Single().InnerText
                .Should().StartWith("Hỏi lại chị Hoa").And.Contain("\n\n[OCOP] LỖI\n");
        }
        using var again = Open(Annotate(Annotate(own, Stars), Year));
        PartOf(again, "Công nhận").WorksheetCommentsPart!.Comments.CommentList!.Elements<Comment>().Single().InnerText
            .Should().StartWith("Hỏi lại chị Hoa").And.NotContain("[OCOP]");
    }

    [Fact]
    public void What_looks_like_a_formula_is_text()
    {
        var evil = Stars with { Found = "=HYPERLINK(\"http://example.org\")", MessageVi = "=cmd|' /C calc'!A0" };
        using var copy = Open(Annotate(Sent, evil));
        Sheet(copy, "Lỗi cần sửa").Descendants<CellFormula>().Should().BeEmpty();
        Sheet(copy, "Lỗi cần sửa").Descendants<Cell>().Where(cell => cell.InnerText.StartsWith('=')).Should().NotBeEmpty()
            .And.OnlyContain(cell => cell.DataType!.Value == CellValues.InlineString);
    }

    [Theory]
    [InlineData(IssueCode.FileSuspicious)]
    [InlineData(IssueCode.FileNotWorkbook)]
    public void A_file_that_was_refused_is_not_opened_but_answered_with_the_list(string code)
    {
        using var copy = Open(Annotate(Sent, new Issue(code, IssueSeverity.Error, null, null, null, null, "Tệp bị từ chối.", "The file was refused.")));
        copy.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value).Should().Equal("Lỗi cần sửa");
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(copy).Should().BeEmpty();
    }

    [Fact]
    public void What_is_no_zip_is_answered_with_the_list_and_no_link()
    {
        using var copy = Open(Annotate("mã;tên\n1;2"u8.ToArray(), Stars));
        var list = Sheet(copy, "Lỗi cần sửa");
        list.InnerText.Should().Contain("Không kèm được bản sao");
        list.Descendants<Hyperlink>().Should().BeEmpty();
    }

    [Fact]
    public void A_thousand_issues_all_stand_in_the_copy()
    {
        Issue[] many = [.. Enumerable.Range(5, 1000).Select(row => Stars with { Cell = $"I{row}" }),
            new Issue(IssueCode.MoreIssues, IssueSeverity.Error, null, null, null, null, "Còn 200 vấn đề nữa không liệt kê ở đây, trong đó 200 lỗi.", "200 more issues not listed here, 200 of them errors.")];
        using var copy = Open(Annotate(Sent, many));
        PartOf(copy, "Công nhận").WorksheetCommentsPart!.Comments.CommentList!.Elements<Comment>().Should().HaveCount(1000);
        var list = Sheet(copy, "Lỗi cần sửa");
        list.Descendants<Row>().Last().InnerText.Should().Contain("Còn 200 vấn đề nữa");
        list.InnerText.Should().Contain("1.000 lỗi, 0 cảnh báo");
    }

    private static byte[] Annotate(byte[] content, params Issue[] issues) => AnnotatedWorkbook.Write(
        content, new AnnotatedFile("bieu.xlsx", "Thành phố Biên Hòa", "2025-H1"), issues, RuleOf);

    private static IntakeRule? RuleOf(string code) => code == IssueCode.NotANumber
        ? new IntakeRule(code, RuleSeverity.Error, RuleScope.Cell, new("Cột số phải viết bằng chữ số.", "Digits."), new("bốn sao; 12 triệu", "words"), new("4; 12", "4; 12"), new("Chữ không cộng được.", "Words do not add up."))
        : null;

    private static SpreadsheetDocument Open(byte[] content) => SpreadsheetDocument.Open(new MemoryStream(content), isEditable: false);

    private static WorksheetPart PartOf(SpreadsheetDocument document, string name) => (WorksheetPart)document.WorkbookPart!.GetPartById(
        document.WorkbookPart.Workbook.Sheets!.Elements<Sheet>().Single(sheet => sheet.Name == name).Id!.Value!);

    private static Worksheet Sheet(SpreadsheetDocument document, string name) => PartOf(document, name).Worksheet;

    private static byte[] Change(byte[] content, string path, Func<string, string> how)
    {
        using var bytes = new MemoryStream();
        bytes.Write(content);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var stream = zip.GetEntry(path)!.Open();
            var text = how(new StreamReader(stream, leaveOpen: true).ReadToEnd());
            stream.SetLength(0);
            using var writer = new StreamWriter(stream, leaveOpen: true);
            writer.Write(text);
        }
        return bytes.ToArray();
    }
}
