using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Reports.Briefings;
using OcopAnalytics.Reports.Charts;
using OcopAnalytics.Reports.Excel;
using Drawing = DocumentFormat.OpenXml.Drawing;
using Inline = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Paper = DocumentFormat.OpenXml.Wordprocessing;

namespace OcopAnalytics.Reports.Word;

/// <summary>Upright bars as a chart of Word's own: an office changes its looks, and its figures in the workbook that it carries.</summary>
internal static class WordChart
{
    private const string ChartUri = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const long Millimetre = 36_000;
    private const long Width = 110 * Millimetre;
    private const long Height = 46 * Millimetre;
    private const int LetterSize = 1000;
    private const uint CategoryAxisId = 1;
    private const uint ValueAxisId = 2;

    // As the paper writes numbers, in whatever language Word runs.
    private const string WholeNumber = @"[>=1000000]0\.000\.000;[>=1000]0\.000;0";
    private const string AnyNumber = "General";

    /// <summary>Adds the chart to the document and gives the paragraph it stands in.</summary>
    /// <param name="title">What it shows; with its figures it is what a reader hears who does not see it.</param>
    public static Paper.Paragraph Add(MainDocumentPart document, string title, ChartSpec chart, IReadOnlyList<ChartSeries> series)
    {
        var number = document.ChartParts.Count() + 1;
        var id = $"chart{number}";
        var part = document.AddNewPart<ChartPart>(id);
        // Office opens the figures by the end of their name.
        document.OpenXmlPackage.PartExtensionProvider.MakeSurePartExtensionExist(TableWorkbook.ContentType, ".xlsx");
        var workbook = part.AddNewPart<EmbeddedPackagePart>(TableWorkbook.ContentType, "figures");
        using (var figures = new MemoryStream(Figures(chart, series))) workbook.FeedData(figures);
        part.ChartSpace = Space(chart, series);

        var said = WordText.Readable(BriefingTexts.ChartSaid(title, chart.Rows));
        return WordText.Paragraph(PaperStyle.Drawing, WordText.Mark(new Paper.Drawing(new Inline.Inline(
            new Inline.Extent { Cx = Width, Cy = Height },
            new Inline.DocProperties { Id = (uint)number, Name = id, Description = said },
            new Inline.NonVisualGraphicFrameDrawingProperties(),
            new Drawing.Graphic(new Drawing.GraphicData(new ChartReference { Id = id }) { Uri = ChartUri }))
        {
            DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0,
        })));
    }

    private static byte[] Figures(ChartSpec chart, IReadOnlyList<ChartSeries> series)
    {
        var look = IsWhole(series) ? ExportLook.Count : ExportLook.Number;
        return ExportBook.Write([new ExportSheet(BriefingTexts.ChartSheet,
            [
                [.. chart.Headers.Select(header => new ExportCell(header.Text, ExportLook.Header))],
                .. chart.Rows.Select((row, index) => (IReadOnlyList<ExportCell>)[new(row[0]), .. series.Select(one => new ExportCell(one.Values[index], look))]),
            ],
            [24, .. series.Select(_ => 18.0)])]);
    }

    private static ChartSpace Space(ChartSpec chart, IReadOnlyList<ChartSeries> series)
    {
        var format = IsWhole(series) ? WholeNumber : AnyNumber;
        var bars = new BarChart(new BarDirection { Val = BarDirectionValues.Column }, new BarGrouping { Val = BarGroupingValues.Clustered }, new VaryColors { Val = false });
        bars.Append(series.Select((one, index) => Bars(chart, one, index, format)));
        bars.Append(new GapWidth { Val = 90 }, new AxisId { Val = CategoryAxisId }, new AxisId { Val = ValueAxisId });

        var drawn = new Chart(
            new AutoTitleDeleted { Val = true },
            new PlotArea(new Layout(), bars,
                new CategoryAxis(
                    new AxisId { Val = CategoryAxisId }, Upwards(), new Delete { Val = false }, new AxisPosition { Val = AxisPositionValues.Bottom },
                    new NumberingFormat { FormatCode = AnyNumber, SourceLinked = false }, new MajorTickMark { Val = TickMarkValues.None }, new MinorTickMark { Val = TickMarkValues.None },
                    new TickLabelPosition { Val = TickLabelPositionValues.NextTo }, Lines(Palette.Muted), new CrossingAxis { Val = ValueAxisId }, new Crosses { Val = CrossesValues.AutoZero },
                    new AutoLabeled { Val = true }, new LabelAlignment { Val = LabelAlignmentValues.Center }, new LabelOffset { Val = 100 }, new NoMultiLevelLabels { Val = true }),
                new ValueAxis(
                    new AxisId { Val = ValueAxisId }, Upwards(), new Delete { Val = false }, new AxisPosition { Val = AxisPositionValues.Left }, new MajorGridlines(Lines(Palette.Grid)),
                    new NumberingFormat { FormatCode = format, SourceLinked = false }, new MajorTickMark { Val = TickMarkValues.None }, new MinorTickMark { Val = TickMarkValues.None },
                    new TickLabelPosition { Val = TickLabelPositionValues.NextTo }, new ChartShapeProperties(new Drawing.Outline(new Drawing.NoFill())),
                    new CrossingAxis { Val = CategoryAxisId }, new Crosses { Val = CrossesValues.AutoZero }, new CrossBetween { Val = CrossBetweenValues.Between })));
        if (series.Count > 1) drawn.Append(new Legend(new LegendPosition { Val = LegendPositionValues.Top }, new Overlay { Val = false }));
        drawn.Append(new PlotVisibleOnly { Val = true }, new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap });

        return new ChartSpace(
            new Date1904 { Val = false }, new EditingLanguage { Val = PaperSettings.Language }, new RoundedCorners { Val = false },
            drawn,
            new ShapeProperties(new Drawing.NoFill(), new Drawing.Outline(new Drawing.NoFill())),
            new TextProperties(new Drawing.BodyProperties(), new Drawing.ListStyle(), new Drawing.Paragraph(
                new Drawing.ParagraphProperties(new Drawing.DefaultRunProperties(Solid(Palette.Ink), new Drawing.LatinFont { Typeface = PaperStyles.Typeface }) { FontSize = LetterSize }),
                new Drawing.EndParagraphRunProperties { Language = PaperSettings.Language })),
            new ExternalData(new AutoUpdate { Val = false }) { Id = "figures" });
    }

    private static BarChartSeries Bars(ChartSpec chart, ChartSeries series, int index, string format)
    {
        var (column, last) = (index + 1, chart.Rows.Count + 1);
        var names = new StringCache(new PointCount { Val = (uint)chart.Rows.Count });
        names.Append(chart.Rows.Select((row, point) => new StringPoint(new NumericValue(WordText.Readable(row[0]))) { Index = (uint)point }));
        var values = new NumberingCache(new FormatCode(format), new PointCount { Val = (uint)chart.Rows.Count });
        values.Append(series.Values.Select((value, point) => (value, point)).Where(one => one.value is not null).Select(one =>
            new NumericPoint(new NumericValue(one.value!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))) { Index = (uint)one.point }));
        return new BarChartSeries(
            new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = (uint)index }, new Order { Val = (uint)index },
            new SeriesText(new StringReference(new Formula(Cells(column, 1, 1)), new StringCache(
                new PointCount { Val = 1 }, new StringPoint(new NumericValue(WordText.Readable(series.Name))) { Index = 0 }))),
            new ChartShapeProperties(Solid(series.Color)), new InvertIfNegative { Val = false },
            new DataLabels(
                new NumberingFormat { FormatCode = format, SourceLinked = false }, new DataLabelPosition { Val = DataLabelPositionValues.OutsideEnd },
                new ShowLegendKey { Val = false }, new ShowValue { Val = series.ShowLabels }, new ShowCategoryName { Val = false },
                new ShowSeriesName { Val = false }, new ShowPercent { Val = false }, new ShowBubbleSize { Val = false }),
            new CategoryAxisData(new StringReference(new Formula(Cells(0, 2, last)), names)),
            new Values(new NumberReference(new Formula(Cells(column, 2, last)), values)));
    }

    private static bool IsWhole(IReadOnlyList<ChartSeries> series) => series.SelectMany(one => one.Values).All(value => value is null || value == decimal.Truncate(value.Value));

    private static string Cells(int column, int first, int last) =>
        $"'{BriefingTexts.ChartSheet}'!{Fixed(column, first)}" + (first == last ? string.Empty : $":{Fixed(column, last)}");

    private static string Fixed(int column, int row) => $"${CellAddress.ColumnLetters(column)}${row}";

    private static Scaling Upwards() => new(new Orientation { Val = OrientationValues.MinMax });

    private static ChartShapeProperties Lines(string color) => new(new Drawing.Outline(Solid(color)) { Width = 6350 });

    private static Drawing.SolidFill Solid(string color) => new(new Drawing.RgbColorModelHex { Val = color.TrimStart('#').ToUpperInvariant() });
}
