using System.Collections;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OcopAnalytics.Reports.Briefings;
using OcopAnalytics.Reports.Charts;
using OcopAnalytics.Reports.Tests.Briefings;
using OcopAnalytics.Reports.Word;
using OcopAnalytics.Testing;
using Style = DocumentFormat.OpenXml.Wordprocessing.Style;

namespace OcopAnalytics.Reports.Tests.Word;

public sealed class BriefingDocumentTests
{
    private const int TwentiethsOfMillimetre = 1440;

    private static readonly BriefingFigures Illustrative =
        BriefingSample.Figures with { Reporting = BriefingSample.Figures.Reporting! with { DataNature = "illustrative" } };

    [Fact]
    public void Reads_as_the_paper_that_was_approved()
    {
        using var document = new WrittenDocument(BriefingWriter.Write(Illustrative));

        Snapshot.Matches(string.Join('\n', document.Lines));
    }

    [Fact]
    public void Holds_every_text_of_the_briefing()
    {
        foreach (var figures in (BriefingFigures[])[Illustrative, WithoutTargets, WithoutAnything])
        {
            var briefing = BriefingWriter.Write(figures);
            using var document = new WrittenDocument(briefing);
            var text = document.Text;

            var texts = TextsOf(briefing).Select(WrittenDocument.Folded).Where(one => one.Length > 0).Distinct().ToList();

            texts.Should().HaveCountGreaterThan(20).And.OnlyContain(one => text.Contains(one, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Is_valid_whatever_there_is_to_report()
    {
        foreach (var figures in (BriefingFigures[])[BriefingSample.Figures, Illustrative, WithoutTargets, WithoutAnything, Illustrative with { ByPlace = BriefingSample.Units(40) }])
        {
            using var document = new WrittenDocument(BriefingWriter.Write(figures));

            document.Errors.Should().BeEmpty();
            document.Body.Descendants<Table>().Should().OnlyContain(table => table.NextSibling() is Paragraph, "a table is never the last of a text, nor grown together with another");
        }
    }

    [Fact]
    public void Is_a4_with_the_margins_of_the_decree_in_vietnamese_and_times_new_roman()
    {
        using var document = new WrittenDocument(BriefingWriter.Write(Illustrative));

        document.Sections.Should().HaveCount(2, "the paper and its annex");
        foreach (var section in document.Sections)
        {
            Millimetres(section.GetFirstChild<PageSize>()!.Width!.Value).Should().Be(210);
            Millimetres(section.GetFirstChild<PageSize>()!.Height!.Value).Should().Be(297);
            var margins = section.GetFirstChild<PageMargin>()!;
            (Millimetres((uint)margins.Top!.Value), Millimetres((uint)margins.Bottom!.Value), Millimetres(margins.Left!.Value), Millimetres(margins.Right!.Value)).Should().Be((20, 20, 30, 15));
        }
        var letters = document.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!;
        letters.Languages!.Val!.Value.Should().Be("vi-VN");
        letters.RunFonts!.Ascii!.Value.Should().Be("Times New Roman");
        letters.FontSize!.Val!.Value.Should().Be("26", "13 points");
    }

    [Fact]
    public void Looks_come_from_named_styles_on_one_typeface()
    {
        using var document = new WrittenDocument(BriefingWriter.Write(Illustrative));

        var styles = document.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().ToList();
        styles.Where(style => style.Type!.Value == StyleValues.Paragraph && style.Default is null).Should().OnlyContain(style => style.BasedOn!.Val == "Normal");
        styles.SelectMany(style => style.Descendants<RunFonts>()).Should().BeEmpty("who changes Normal changes the paper");
        var known = styles.Select(style => style.StyleId!.Value).ToHashSet();
        document.Body.Descendants<Paragraph>().Select(WrittenDocument.StyleOf).Should().OnlyContain(style => known.Contains(style) && style != "Normal");
        document.Body.Descendants<RunProperties>().SelectMany(run => run.ChildElements).Should().OnlyContain(one => one is RunStyle && known.Contains(((RunStyle)one).Val!.Value), "no letters are laid out by hand");
    }

    [Fact]
    public void Pages_are_numbered_from_the_second_and_the_annex_on_its_own()
    {
        using var document = new WrittenDocument(BriefingWriter.Write(Illustrative));

        for (var section = 0; section < 2; section++)
        {
            document.Sections[section].GetFirstChild<TitlePage>().Should().NotBeNull("its first page is another");
            document.IsNumbered(HeaderFooterValues.First, section).Should().BeFalse();
            document.IsNumbered(HeaderFooterValues.Default, section).Should().BeTrue();
        }
        document.Sections[1].GetFirstChild<PageNumberType>()!.Start!.Value.Should().Be(1);
        document.Sections[1].GetFirstChild<SectionType>()!.Val!.Value.Should().Be(SectionMarkValues.NextPage);
    }

    [Fact]
    public void Every_page_says_which_build_and_that_figures_are_illustrative()
    {
        using var document = new WrittenDocument(BriefingWriter.Write(Illustrative));

        foreach (var type in (HeaderFooterValues[])[HeaderFooterValues.First, HeaderFooterValues.Default])
        {
            document.FooterText(type, 0).Should().Be(document.FooterText(type, 1)).And
                .Be("Số liệu minh họa Bản dựng 20250702T013000123 - Số liệu đến ngày 30/06/2025 Biểu nhận đến 02/07/2025 08:30:00 - Địa bàn như đã báo cáo");
        }
    }

    [Fact]
    public void Official_figures_bear_no_mark()
    {
        using var document = new WrittenDocument(BriefingWriter.Write(BriefingSample.Figures));

        document.Text.Should().NotContain("minh họa").And.NotContain("dựng lại");
        document.Body.Descendants<Paragraph>().Select(WrittenDocument.StyleOf).Should().NotContain("Nature");
    }

    [Fact]
    public void Tables_repeat_their_header_keep_their_rows_whole_and_have_the_widths_of_the_briefing()
    {
        var briefing = BriefingWriter.Write(Illustrative);
        using var document = new WrittenDocument(briefing);
        var tables = briefing.Sections.Where(section => section.Table is not null).ToList();

        document.FigureTables.Should().HaveCount(tables.Count + 1, "those of the body and the annex");
        foreach (var (section, table) in tables.Zip(document.FigureTables))
        {
            var rows = table.Elements<TableRow>().ToList();
            rows.Select(row => row.TableRowProperties!.GetFirstChild<TableHeader>() is not null).Should().Equal(rows.Select((_, index) => index == 0));
            rows.Should().OnlyContain(row => row.TableRowProperties!.GetFirstChild<CantSplit>() != null);
            var properties = table.GetFirstChild<TableProperties>()!;
            properties.TableLook!.FirstRow!.Value.Should().BeTrue("a screen reader is told which row is the header");
            properties.TableCaption!.Val!.Value.Should().Be(section.Title);

            var columns = section.Table!.Columns;
            var widths = table.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Select(column => decimal.Parse(column.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture)).ToList();
            widths.Sum().Should().Be(PaperSettingsWidth);
            widths.Select((width, index) => Math.Abs(width / PaperSettingsWidth * columns.Sum(column => column.Width) - columns[index].Width)).Should().OnlyContain(difference => difference < 0.1m);
            foreach (var row in rows.Skip(1))
            {
                row.Descendants<Paragraph>().Select(WrittenDocument.StyleOf).Should().Equal(columns.Select(column => column.IsNumber ? "TableFigure" : "TableText"));
            }
            var isTotal = rows.Skip(1).Select(row => row.Descendants<Run>().All(run => run.RunProperties?.RunStyle?.Val == "Strong")).ToList();
            isTotal.Should().Equal(Enumerable.Range(0, isTotal.Count).Select(index => section.Table.Total is not null && index == isTotal.Count - 1));
        }
    }

    [Fact]
    public void A_short_table_is_not_cut_and_nothing_is_left_alone_before_a_table()
    {
        var briefing = BriefingWriter.Write(Illustrative);
        using var document = new WrittenDocument(briefing);
        var styles = document.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Where(style => style.StyleParagraphProperties?.KeepNext is not null).Select(style => style.StyleId!.Value).ToHashSet();
        Func<Paragraph, bool> isKept = paragraph => paragraph.ParagraphProperties!.KeepNext is not null || styles.Contains(WrittenDocument.StyleOf(paragraph));

        foreach (var table in document.FigureTables)
        {
            if (table.PreviousSibling() is Paragraph before && WrittenDocument.StyleOf(before) is not ("AppendixNote" or "Attachment")) isKept(before).Should().BeTrue(WrittenDocument.TextOf(before));
            var rows = table.Elements<TableRow>().ToList();
            rows[0].Descendants<Paragraph>().Should().OnlyContain(one => isKept(one));
        }
        var stars = document.FigureTables.Single(table => WrittenDocument.Folded(table.InnerText).StartsWith("Hạng sao", StringComparison.Ordinal)).Elements<TableRow>().ToList();
        stars.SkipLast(1).SelectMany(row => row.Descendants<Paragraph>()).Should().OnlyContain(one => isKept(one));
        stars[^1].Descendants<Paragraph>().Should().NotContain(one => isKept(one));
        var conclusion = document.Body.Elements<Paragraph>().Single(one => WrittenDocument.StyleOf(one) == "Conclusion");
        isKept(conclusion).Should().BeTrue("a signature stands with the words it is under");
        conclusion.NextSibling().Should().BeOfType<Table>();
    }

    [Fact]
    public void The_chart_is_words_own_with_its_figures_in_a_workbook_and_said_in_words()
    {
        var briefing = BriefingWriter.Write(Illustrative);
        using var document = new WrittenDocument(briefing);

        var chart = document.Main.ChartParts.Should().ContainSingle().Subject;
        chart.ChartSpace.Descendants<CategoryAxisData>().Single().Descendants<NumericValue>().Select(value => value.Text).Should().Equal("3 sao", "4 sao", "5 sao");
        chart.ChartSpace.Descendants<Values>().Single().Descendants<NumericValue>().Select(value => value.Text).Should().Equal("96", "43", "3");
        document.Body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Single().Description!.Value
            .Should().Be("Biểu đồ: 2. Cơ cấu hạng sao của sản phẩm còn hiệu lực. 3 sao: 96; 4 sao: 43; 5 sao: 3.");

        using var workbook = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), isEditable: false);
        chart.EmbeddedPackagePart.Uri.OriginalString.Should().EndWith(".xlsx");
        workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Row>()
            .Select(row => string.Join('|', row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>().Select(cell => cell.InnerText)))
            .Should().Equal("Hạng sao|Số sản phẩm", "3 sao|96", "4 sao|43", "5 sao|3");
        chart.ChartSpace.Descendants<DocumentFormat.OpenXml.Drawing.Charts.Formula>().Select(formula => formula.Text)
            .Should().Equal("'Số liệu'!$B$1", "'Số liệu'!$A$2:$A$4", "'Số liệu'!$B$2:$B$4");
    }

    [Fact]
    public void A_chart_that_word_does_not_draw_is_left_to_its_table()
    {
        var briefing = BriefingWriter.Write(Illustrative);
        var lying = ChartFactory.Bars("Hạng", ["3 sao"], [new ChartSeries("Số", [1m], ["1"], Palette.Main)], isHorizontal: true);
        using var document = new WrittenDocument(briefing with { Sections = [.. briefing.Sections.Select(section => section with { Chart = section.Chart is null ? null : lying })] });

        document.Main.ChartParts.Should().BeEmpty();
        document.Text.Should().NotContain("Biểu đồ");
        document.Errors.Should().BeEmpty();
    }

    [Fact]
    public void Says_in_its_properties_what_it_is_whose_and_from_when()
    {
        using var document = new WrittenDocument(BriefingWriter.Write(Illustrative));

        var properties = XDocument.Load(document.Package.CoreFilePropertiesPart!.GetStream()).Root!.Elements().ToDictionary(one => one.Name.LocalName, one => one.Value);
        properties["title"].Should().StartWith("BÁO CÁO: Tóm tắt kết quả thực hiện Chương trình Mỗi xã một sản phẩm tỉnh Đồng Nai");
        properties["creator"].Should().Be("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG");
        properties["created"].Should().Be("2025-07-02T01:30:00Z").And.Be(properties["modified"]);
    }

    [Fact]
    public void The_same_build_gives_the_same_bytes()
    {
        var first = BriefingDocument.Write(BriefingWriter.Write(Illustrative));
        var again = BriefingDocument.Write(BriefingWriter.Write(Illustrative));

        again.Should().Equal(first);
        new ZipArchive(new MemoryStream(first)).Entries.Should().OnlyContain(entry => entry.LastWriteTime.Year == 1980);
    }

    [Fact]
    public void Hostile_texts_stay_text_and_nothing_leads_out()
    {
        const string hostile = "=HYPERLINK(\"http://evil.example\") { INCLUDETEXT \"C:\\\\x\" } <w:p>&amp;</w:t>]]> \u0001\u0008\u001f\ufffe\ud83d 🌶️ \"'\t\r\n@SUM(1) PAGE";
        const string shown = "=HYPERLINK(\"http://evil.example\") { INCLUDETEXT \"C:\\\\x\" } <w:p>&amp;</w:t>]]> 🌶️ \"' @SUM(1) PAGE";
        var chart = ChartFactory.Bars(hostile, [hostile, "=1+1"], [new ChartSeries(hostile, [1m, 2.5m], [hostile, "2,5"], Palette.Main)]);
        var table = new BriefingTable([new(hostile, 50), new(hostile, 50, true)], [[hostile, hostile]], [hostile, hostile], hostile);
        var briefing = new Briefing(hostile, new DateTime(2025, 7, 2, 0, 0, 0, DateTimeKind.Utc), BriefingSample.AsOf,
            new BriefingHead(hostile, hostile, hostile, hostile, [hostile, hostile], hostile), new BriefingNature(hostile, hostile), [hostile],
            [new BriefingSection(1, hostile, [hostile], table, chart)], hostile, new BriefingSignature(hostile, [hostile]),
            new BriefingAppendix(hostile, hostile, [hostile], [new BriefingMeasure(hostile, hostile, hostile, [hostile])]));

        using var document = new WrittenDocument(briefing);

        document.Errors.Should().BeEmpty();
        System.Text.RegularExpressions.Regex.Count(document.Text, System.Text.RegularExpressions.Regex.Escape(shown)).Should().BeGreaterThanOrEqualTo(30, "each of them is shown as it is");
        foreach (var part in document.Parts)
        {
            part.ExternalRelationships.Should().BeEmpty();
            part.HyperlinkRelationships.Should().BeEmpty();
            part.Should().NotBeOfType<VbaProjectPart>().And.NotBeOfType<AlternativeFormatImportPart>();
            if (part.RootElement is not { } root) continue;
            root.Descendants<FieldCode>().Should().BeEmpty();
            root.Descendants<FieldChar>().Should().BeEmpty();
            root.Descendants<Hyperlink>().Should().BeEmpty();
            root.Descendants<SimpleField>().Select(field => field.Instruction!.Value).Distinct().Except([" PAGE "]).Should().BeEmpty("no field but the page's number");
        }
        using var workbook = SpreadsheetDocument.Open(document.Main.ChartParts.Single().EmbeddedPackagePart!.GetStream(), isEditable: false);
        workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>().Should().BeEmpty();
    }

    [Fact]
    public void A_very_long_word_is_one_word_still()
    {
        var word = new string('x', 400);
        using var document = new WrittenDocument(BriefingWriter.Write(Illustrative with { ByPlace = BriefingSample.Units(2, number => $"Xã {word}{number}") }));

        document.Text.Should().Contain($"Xã {word}1").And.Contain($"Xã {word}2");
        document.Errors.Should().BeEmpty();
    }

    private static BriefingFigures WithoutTargets => Illustrative with { Scorecard = [.. Illustrative.Scorecard.Where(row => row.TargetId is null)] };

    private static BriefingFigures WithoutAnything => BriefingSample.Figures with
    {
        Scorecard = [], Reporting = null, ByPlace = [], Stars = [], Funding = [], Kpis = new Dictionary<string, OcopAnalytics.Warehouse.KpiRow>(),
    };

    private const decimal PaperSettingsWidth = 11906m - 1701m - 851m;

    private static int Millimetres(uint twips) => (int)Math.Round(twips * 25.4m / TwentiethsOfMillimetre);

    /// <summary>Every text of a briefing, however deep: what is added to the model is looked for without being named here.</summary>
    private static IEnumerable<string> TextsOf(object? value) => value switch
    {
        null or ChartSpec => [],
        string text => text.Split('\n'),
        IEnumerable many => many.Cast<object?>().SelectMany(TextsOf),
        _ when value.GetType().Namespace == typeof(Briefing).Namespace => value.GetType().GetProperties()
            .Where(property => property.Name != nameof(Briefing.Title)).SelectMany(property => TextsOf(property.GetValue(value))),
        _ => [],
    };
}
