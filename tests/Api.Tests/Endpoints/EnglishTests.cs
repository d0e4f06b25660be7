using System.Collections;
using System.Globalization;
using System.IO.Compression;
using System.Resources;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Places;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Tests.Endpoints;

/// <summary>Pages asked for in English say nothing in Vietnamese; what documents, units and workbooks say stays as it is.</summary>
public sealed partial class EnglishTests(EnglishWalk house) : IClassFixture<EnglishWalk>
{
    /// <summary>Words of a document that are also words of the house.</summary>
    private static readonly string[] saidByDocuments = ["Điểm giới thiệu và bán sản phẩm cấp huyện"];

    /// <summary>Names that no list has: of sites in documents, of who made the samples' users, of the other language.</summary>
    private static readonly string[] otherNames = ["Suối Mỡ", "Khe Rỗ", "Xuân Lung Thác Ngà", "Hùng Tấn", "Người dùng en.", "Tiếng Việt", "Việt Nam"];

    [Fact]
    public async Task No_page_in_English_shows_a_Vietnamese_text_of_the_house()
    {
        var vietnamese = OnlyVietnamese();
        vietnamese.Count.Should().BeGreaterThan(500);

        (await house.TextsAsync()).Where(shown => !shown.IsMarkedVietnamese && vietnamese.Contains(shown.Text)).Select(Told).Distinct().Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_Vietnamese_on_a_page_in_English_is_a_name_or_marked_as_Vietnamese()
    {
        var names = NamesOf(house, (await house.Get<WarehouseReader>().NamesAsync()).Select(row => row.Name).OfType<string>());
        var texts = await house.TextsAsync();
        texts.Should().HaveCountGreaterThan(10_000).And.Contain(shown => shown.IsMarkedVietnamese && IsVietnamese(shown.Text), "words of documents are marked");

        Left(names, texts).Should().BeEmpty();
    }

    [Theory]
    [InlineData("progress.xlsx?programme=DN19&phase=2021-2025", "Targets")]
    [InlineData("progress.xlsx?programme=DT21&phase=2018-2020&place=866", "Other figures")]
    [InlineData("funding/tables.xlsx?programme=DN19", "By source")]
    [InlineData("funding/pivot.xlsx?programme=DN19", "Planned")]
    [InlineData("certificates.xlsx?programme=DN19", "By unit")]
    [InlineData("stated.xlsx?programme=DN19", "Stated and computed")]
    [InlineData("targets/DN19-11.xlsx", "Targets")]
    [InlineData("search/product.xlsx?programme=DN19", "Products")]
    [InlineData("search/product.csv?programme=DN19", "Cells")]
    [InlineData("funding/pivot.csv?programme=DN19", "Total")]
    public async Task A_file_taken_from_a_page_in_English_is_in_English(string address, string holds)
    {
        var vietnamese = OnlyVietnamese();
        using var browser = await house.SignedInAsync(await house.MakeAsync($"en.file.{Interlocked.Increment(ref readers)}", [Role.Planner]));

        var texts = CellsOf(await browser.GetByteArrayAsync(new Uri($"/api/v1/{address}&lang=en".Replace(".xlsx&", ".xlsx?", StringComparison.Ordinal), UriKind.Relative)));

        texts.Should().Contain(holds);
        texts.Where(vietnamese.Contains).Should().BeEmpty();
    }

    [Fact]
    public async Task Whoever_has_to_sign_in_first_is_asked_in_English_and_comes_back_to_the_page_in_English()
    {
        using var browser = house.Browser();

        (await browser.OpenAsync("/nguoi-dung?lang=en")).Headers.Location!.ToString().Should().Be("/dang-nhap?return=%2Fnguoi-dung%3Flang%3Den&lang=en");
        (await browser.OpenAsync("/nguoi-dung")).Headers.Location!.ToString().Should().Be("/dang-nhap?return=%2Fnguoi-dung");
        (await browser.OpenAsync("/")).Headers.Location!.ToString().Should().Be("/dang-nhap");
    }

    [Fact]
    public void A_text_is_Vietnamese_by_its_letters_and_marked_by_what_it_stands_in()
    {
        const string Page = """<html lang="en"><body><p title="Xã">A <b lang="vi">Số liệu</b> b<br>Kỳ</p><script>let đ = "đ";</script><script type="application/json">{"name":"Đơn vị"}</script></body></html>""";

        EnglishWalk.TextsOf("x", Page).Where(shown => IsVietnamese(shown.Text)).Select(shown => (shown.Text, shown.IsMarkedVietnamese)).Should()
            .Equal(("Xã", false), ("Số liệu", true), ("Kỳ", false), ("""{"name":"Đơn vị"}""", false));
    }

    private static int readers;

    /// <summary>The names of a workbook's sheets and the texts of its cells, or the fields of a CSV file.</summary>
    private static List<string> CellsOf(byte[] file)
    {
        if (file[0] != 'P') return [.. Encoding.UTF8.GetString(file).Split('\n', ';', ',').Select(field => field.Trim('\r', '"', '\uFEFF'))];
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).SelectMany(entry =>
        {
            using var stream = entry.Open();
            return XDocument.Load(stream).Descendants().Select(element => element.Name.LocalName switch { "t" => element.Value, "sheet" => element.Attribute("name")?.Value, _ => null }).ToList();
        }).OfType<string>()];
    }

    /// <summary>What is Vietnamese, no name, and not marked.</summary>
    internal static IEnumerable<string> Left(List<string> names, IEnumerable<ShownText> texts) =>
        texts.Where(shown => !shown.IsMarkedVietnamese && IsVietnamese(Without(names, shown.Text))).Select(Told).Distinct();

    private static string Told(ShownText shown) => $"{shown.Page}: {shown.Text}";

    private static bool IsVietnamese(string text) => Letters().IsMatch(text);

    /// <summary>Names of places, of sheets of workbooks, and of what was handed in: the longest first, so that none leaves a part of another.</summary>
    internal static List<string> NamesOf(ApiHouse house, IEnumerable<string> handedIn)
    {
        var places = house.Get<PlaceBook>().All.SelectMany(place => (string[])[place.FullNameVi, place.NameVi]);
        var sheets = SubmissionTemplate.Sheets.Concat(ProgrammeLists.Template.Sheets).Select(sheet => sheet.NameVi).Append(ProgrammeTemplate.ListSheet);
        return [.. places.Concat(handedIn).Concat(sheets).Concat(otherNames).Where(IsVietnamese).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length)];
    }

    // Quotes, numbers of decisions and the currency are no sentences of ours.
    private static string Without(List<string> names, string text)
    {
        if (!IsVietnamese(text)) return text;
        // In what a chart is drawn from everything stands in quotes.
        var left = text.StartsWith('{') ? text : Quoted().Replace(text, " ");
        foreach (var name in names.TakeWhile(_ => IsVietnamese(left))) left = left.Replace(name, " ", StringComparison.Ordinal);
        return Currency().Replace(left, " ");
    }

    /// <summary>Texts that are whole sentences or words of the house, and that English has otherwise.</summary>
    private static HashSet<string> OnlyVietnamese()
    {
        var texts = new ResourceManager("OcopAnalytics.Reports.Texts", typeof(Language).Assembly);
        var english = texts.GetResourceSet(CultureInfo.GetCultureInfo("en"), true, false)!.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value);
        return [.. texts.GetResourceSet(CultureInfo.InvariantCulture, true, false)!.Cast<DictionaryEntry>()
            .Where(entry => english[(string)entry.Key] != (string?)entry.Value).Select(entry => ((string)entry.Value!).Trim()).Where(text => !english.ContainsValue(text)).Except(saidByDocuments)];
    }

    // Letters that English has not, and no other language of Europe in its names here.
    [GeneratedRegex("[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]", RegexOptions.IgnoreCase)]
    private static partial Regex Letters();

    [GeneratedRegex(@"“[^”]*”|""[^""]*""|[\w/-]*/(QĐ|NĐ)[\w-]*")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\bđồng\b")]
    private static partial Regex Currency();
}

/// <summary>A house into which nothing was taken in says in English too what to do.</summary>
public sealed class EnglishWithoutWarehouseTests(EmptyHouse house) : IClassFixture<EmptyHouse>
{
    [Fact]
    public async Task Pages_without_a_warehouse_say_nothing_in_Vietnamese()
    {
        var names = EnglishTests.NamesOf(house, []);
        foreach (var path in (string[])["/", "/kinh-phi", "/tra-cuu", "/giay-chung-nhan", "/doi-chieu", "/chi-tieu/DN19-11", "/bieu-nop", "/bao-cao-ky", "/don-vi", "/day-du", "/lich-bao-cao", "/chat-luong", "/chuong-trinh", "/cong-viec", "/kiem-tra"])
        {
            var page = await (await house.Client.GetAsync(new Uri(path + "?lang=en", UriKind.Relative))).Content.ReadAsStringAsync();
            var texts = EnglishWalk.TextsOf(path, page).ToList();

            texts.Should().HaveCountGreaterThan(4, path);
            EnglishTests.Left(names, texts).Should().BeEmpty();
        }
    }
}
