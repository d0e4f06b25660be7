using System.Text;
using OcopAnalytics.Etl.Tests.Building;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Tests.Intake;

/// <summary>Files made to harm: refused before they are read, or read without harm.</summary>
public sealed class HostileFileTests
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Refuses_a_document_type_in_any_encoding(string encoding) =>
        CodesOf(HostileFiles.WithDocumentType(Encoding.GetEncoding(encoding))).Should().Equal(IssueCode.FileSuspicious);

    [Theory]
    [InlineData("../evil.xml")]
    [InlineData("xl/../../evil.xml")]
    [InlineData("..\\evil.xml")]
    [InlineData("/etc/evil.xml")]
    [InlineData("C:evil.xml")]
    [InlineData("xl/./evil.xml")]
    public void Refuses_a_part_with_a_path_that_leads_out(string path) =>
        CodesOf(Workbooks.Valid().Part(path, "<a/>").ToBytes()).Should().Equal(IssueCode.FileSuspicious);

    [Theory]
    [InlineData(0.02)]
    [InlineData(0.5)]
    [InlineData(0.97)]
    public void Refuses_a_file_that_was_cut_off(double share) =>
        CodesOf(HostileFiles.Truncated(Workbooks.Valid().ToBytes(), share)).Should().Equal(IssueCode.FileNotWorkbook);

    [Fact]
    public void Refuses_another_kind_of_zip() =>
        CodesOf(WorkbookPackage.Zip([("word/document.xml", Workbooks.Bytes("<document/>")), ("[Content_Types].xml", Workbooks.Bytes("<Types/>"))]))
            .Should().Equal(IssueCode.FileNotWorkbook);

    [Fact]
    public void Refuses_a_workbook_declared_with_macros_even_without_any() =>
        CodesOf(Workbooks.Valid().Part("[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>").ToBytes())
            .Should().Equal(IssueCode.FileNotWorkbook);

    [Fact]
    public void A_part_that_nobody_reads_may_not_lie_about_its_size_either()
    {
        using var workbook = new MemoryStream();
        var noise = new byte[1 << 20];
        new Random(7).NextBytes(noise);
        workbook.Write(WorkbookPackage.Zip([.. Workbooks.Valid().ToParts().Select(part => (part.Key, Encoding.UTF8.GetBytes(part.Value))), ("xl/media/a.bin", noise)]));
        HostileFiles.Lie(workbook.GetBuffer().AsSpan(0, (int)workbook.Length), "xl/media/a.bin"u8, 100);
        CodesOf(workbook.ToArray()).Should().Equal(IssueCode.FileSuspicious);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1 << 30)]
    [InlineData(-1)]
    public void Is_not_misled_by_a_size_that_lies(int said)
    {
        var file = HostileFiles.WithLyingSize(said);
        var before = GC.GetAllocatedBytesForCurrentThread();
        CodesOf(file).Should().ContainSingle().Which.Should().BeOneOf(IssueCode.FileNotWorkbook, IssueCode.FileSuspicious);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(100 << 20);
    }

    [Theory]
    [InlineData("xl/worksheets/sheet2.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    public void Refuses_an_element_with_attributes_by_the_hundred_thousand(string part)
    {
        var element = new StringBuilder("<worksheet");
        for (var number = 0; number < 200_000; number++) element.Append($" a{number}=\"{number * 7919L % 1_000_003}\"");
        var clock = System.Diagnostics.Stopwatch.StartNew();
        CodesOf(Workbooks.Valid().Part(part, element.Append("/>").ToString()).ToBytes()).Should().Equal(IssueCode.FileSuspicious);
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30), "reading it would take minutes");
    }

    [Fact]
    public void Refuses_number_formats_by_the_thousand()
    {
        var styles = new StringBuilder("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts>");
        for (var number = 200; number < 20_000; number++) styles.Append($"<numFmt numFmtId=\"{number}\" formatCode=\"0.{number}\"/>");
        CodesOf(Workbooks.Valid().Part("xl/styles.xml", styles.Append("</numFmts><cellXfs><xf/></cellXfs></styleSheet>").ToString()).ToBytes()).Should().Equal(IssueCode.FileSuspicious);
    }

    [Fact]
    public void Looks_into_a_sheet_whatever_its_name_ends_in()
    {
        var parts = Workbooks.Valid().ToParts();
        var (path, relations) = ("xl/worksheets/sheet2.xml", parts["xl/_rels/workbook.xml.rels"].Replace("sheet2.xml", "sheet2.png", StringComparison.Ordinal));
        var sheet = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + parts[path];
        CodesOf(Workbooks.Valid().Part("xl/_rels/workbook.xml.rels", relations).Part("xl/worksheets/sheet2.png", sheet).ToBytes()).Should().Equal(IssueCode.FileSuspicious);
    }

    [Fact]
    public void Refuses_one_huge_text_that_is_shown_in_many_cells() =>
        CodesOf(HostileFiles.SharedStringBomb()).Should().Equal(IssueCode.FileSuspicious);

    [Fact]
    public void A_text_that_is_far_too_long_is_shown_shortened()
    {
        var result = Check(Workbooks.Valid().Set("product", "note", new string('o', 300_000)).Set("product", "product_group", new string('o', 300_000)).ToBytes());
        result.Issues.Select(issue => issue.Code).Should().Equal(IssueCode.NotAChoice, IssueCode.TextTooLong);
        result.Issues.Should().OnlyContain(issue => issue.Found!.Length == 60 && issue.MessageVi.Length < 700);
    }

    [Fact]
    public void Refuses_shared_strings_that_would_fill_the_memory()
    {
        // Fourteen bytes a string, and packed well within the ratio: five million strings.
        var lot = new Random(3);
        var strings = new StringBuilder("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        while (strings.Length < 65 << 20) strings.Append("<si><t>").Append(lot.Next(10_000)).Append("</t></si>");
        CodesOf(Workbooks.Valid().WithSharedStringsPart().Part("xl/sharedStrings.xml", strings.Append("</sst>").ToString()).ToBytes())
            .Should().Equal(IssueCode.FileSuspicious);
    }

    [Fact]
    public void A_row_far_below_all_others_does_not_stop_the_reading()
    {
        var result = Check(Workbooks.Valid().Loose("training", 2_000_000_000, 0, new RawCell("<c r=\"A2000000000\"><v>1</v></c>")).ToBytes());
        result.HasErrors.Should().BeFalse("no Excel has such a row, and none is read there");
        result.RowsBySheetKey["training"].Should().ContainSingle();
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_text_like_any_other()
    {
        var result = Check(Workbooks.Valid()
            .Set("product", "product_name", new RawCell("<c r=\"B5\" t=\"inlineStr\"><is><t>Mật ong _xD800_ rừng _xFFFE_</t></is></c>")).ToBytes());
        result.Issues.Should().BeEmpty();
        result.RowsBySheetKey["product"][0].Values[1].Should().Be("Mật ong \uFFFD rừng \uFFFD");
    }

    [Fact]
    public void A_formula_is_read_as_the_text_it_gave_and_never_as_a_formula()
    {
        var result = Check(Workbooks.Valid()
            .Set("product", "product_name", new RawCell("<c r=\"B5\" t=\"str\"><f>WEBSERVICE(\"http://example.org\")</f><v>=cmd|' /C calc'!A0</v></c>")).ToBytes());
        result.Issues.Should().ContainSingle().Which.Code.Should().Be(IssueCode.FormulaValue);
        result.RowsBySheetKey["product"][0].Values[1].Should().Be("=cmd|' /C calc'!A0");
    }

    private static IEnumerable<string> CodesOf(byte[] file) => Check(file).Issues.Select(issue => issue.Code);

    private static IntakeResult Check(byte[] file)
    {
        using var house = new IntakeHouse();
        return house.Check(file);
    }
}
