using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Endpoints;

public sealed partial class BookEndpointsTests(ApiHouse house) : IClassFixture<ApiHouse>
{
    private static readonly XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Theory]
    [InlineData("progress.xlsx?programme=DN19&phase=2021-2025", 9, "Các chỉ tiêu")]
    [InlineData("progress.xlsx?programme=DT21&phase=2018-2020&place=866", 6, "Con số khác")]
    [InlineData("funding/tables.xlsx?programme=DT21&phase=2018-2020", 7, "Theo nguồn vốn")]
    [InlineData("funding/tables.xlsx?programme=DN19&money=ty&taxonomy=common", 6, "Theo nguồn vốn")]
    [InlineData("certificates.xlsx?programme=DN19", 3, "Theo đơn vị")]
    [InlineData("stated.xlsx", 2, "Đối chiếu")]
    [InlineData("targets/DN19-11.xlsx", 4, "Các chỉ tiêu")]
    public async Task Every_table_of_a_page_is_in_its_workbook_and_each_formula_gives_the_figure_beside_it(string address, int sheets, string first)
    {
        using var zip = new ZipArchive(new MemoryStream(await house.Client.GetByteArrayAsync(new Uri("/api/v1/" + address, UriKind.Relative))));
        var names = Read(zip, "xl/workbook.xml").Descendants(main + "sheet").Select(sheet => sheet.Attribute("name")!.Value).ToList();
        names.Should().HaveCount(sheets).And.StartWith(first).And.EndWith("Ghi chú").And.OnlyHaveUniqueItems();
        names.Should().OnlyContain(name => name.Length <= 31);

        var wrong = new List<string>();
        for (var number = 1; number < names.Count; number++)
        {
            var cells = Read(zip, $"xl/worksheets/sheet{number}.xml").Descendants(main + "c").ToDictionary(cell => cell.Attribute("r")!.Value);
            foreach (var cell in cells.Values.Where(cell => cell.Element(main + "f") is not null))
            {
                var (formula, value) = (cell.Element(main + "f")!.Value, Number(cell));
                if (Computed(formula, cells) is { } computed && Math.Abs(computed - value!.Value) > 0.00001m * Math.Max(1m, Math.Abs(computed)))
                {
                    wrong.Add($"{names[number - 1]}!{cell.Attribute("r")!.Value} = {formula} gives {computed}, not {value}");
                }
            }
        }
        wrong.Should().BeEmpty();
    }

    [Fact]
    public async Task The_workbook_of_progress_tells_what_needs_attention_and_the_units_of_the_map()
    {
        using var zip = new ZipArchive(new MemoryStream(await house.Client.GetByteArrayAsync(new Uri("/api/v1/progress.xlsx?programme=DN19&phase=2021-2025&tile=DN19-11", UriKind.Relative))));
        var sheets = Read(zip, "xl/workbook.xml").Descendants(main + "sheet").Select(sheet => sheet.Attribute("name")!.Value).ToList();
        Texts(zip, sheets.IndexOf("Cần chú ý") + 1).Should().Contain(text => text.Contains("DN19-")).And.Contain("Để đạt cần thêm");
        Texts(zip, sheets.IndexOf("Đơn vị theo chỉ tiêu") + 1).Should().Contain(text => text.Contains("DN19-11")).And.Contain(text => text.Contains("Biên Hòa"));
    }

    [Theory]
    [InlineData("/api/v1/progress.xlsx?programme=XX", 400)]
    [InlineData("/api/v1/certificates.xlsx?status=lost", 400)]
    [InlineData("/api/v1/funding/tables.xlsx?money=dollar", 400)]
    [InlineData("/api/v1/stated.xlsx?verdict=maybe", 400)]
    [InlineData("/api/v1/targets/XX.xlsx", 404)]
    public async Task Nonsense_is_refused(string url, int status) =>
        ((int)(await house.Client.GetAsync(new Uri(url, UriKind.Relative))).StatusCode).Should().Be(status);

    /// <summary>The few forms of formula there are: a sum, a quotient, a difference, each perhaps guarded against nothing.</summary>
    private static decimal? Computed(string formula, Dictionary<string, XElement> cells)
    {
        var bare = Guard().Match(formula) is { Success: true } guarded ? guarded.Groups[1].Value : formula;
        bare = bare.Replace("$", string.Empty, StringComparison.Ordinal);
        if (Sum().Match(bare) is { Success: true } sum) return Between(sum.Groups[1].Value, sum.Groups[2].Value).Sum(at => Number(cells.GetValueOrDefault(at)) ?? 0m);
        var pair = Pair().Match(bare);
        pair.Success.Should().BeTrue(formula);
        var (left, right) = (Number(cells[pair.Groups[1].Value]) ?? 0m, Number(cells[pair.Groups[3].Value]) ?? 0m);
        return pair.Groups[2].Value == "-" ? left - right : right == 0m ? null : left / right;
    }

    private static IEnumerable<string> Between(string first, string last)
    {
        var (from, to) = (Address().Match(first), Address().Match(last));
        for (var column = from.Groups[1].Value[0]; column <= to.Groups[1].Value[0]; column++)
        {
            for (var row = int.Parse(from.Groups[2].Value, CultureInfo.InvariantCulture); row <= int.Parse(to.Groups[2].Value, CultureInfo.InvariantCulture); row++) yield return $"{column}{row}";
        }
    }

    private static decimal? Number(XElement? cell) => cell?.Element(main + "v") is { } value ? decimal.Parse(value.Value, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    private static IEnumerable<string> Texts(ZipArchive zip, int number) => Read(zip, $"xl/worksheets/sheet{number}.xml").Descendants(main + "t").Select(text => text.Value);

    private static XDocument Read(ZipArchive zip, string path)
    {
        using var stream = zip.GetEntry(path)!.Open();
        return XDocument.Load(stream);
    }

    [GeneratedRegex("^IF\\(.*?,\"\",(.*)\\)$")]
    private static partial Regex Guard();

    [GeneratedRegex(@"^SUM\(([A-Z]\d+):([A-Z]\d+)\)$")]
    private static partial Regex Sum();

    [GeneratedRegex(@"^([A-Z]\d+)([/-])([A-Z]\d+)$")]
    private static partial Regex Pair();

    [GeneratedRegex(@"^([A-Z])(\d+)$")]
    private static partial Regex Address();
}
