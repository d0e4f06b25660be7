using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Xml.Linq;
using OcopAnalytics.Api.Cli;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Tests.Testing;
using OcopAnalytics.Reports.Print;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Tests.Endpoints;

public sealed class BriefingEndpointsTests(ApiHouse house) : IClassFixture<ApiHouse>
{
    private const string Word = "/api/v1/briefing.docx";

    private static readonly XNamespace word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Theory]
    [InlineData("?programme=DN19&as_of=2025-06-30", "bao-cao-DN19-2025-06-30.docx", "giai đoạn 2021 - 2025, số liệu đến ngày 30/06/2025", "Địa bàn như đã báo cáo")]
    [InlineData("?programme=DN19&as_of=2025-06-30&phase=2019-2020", "bao-cao-DN19-2025-06-30.docx", "giai đoạn 2019 - 2020, số liệu đến ngày 30/06/2025", "Địa bàn như đã báo cáo")]
    [InlineData("?programme=DN19&as_of=2025-06-30&map=2025-07-01", "bao-cao-DN19-2025-06-30-ban-do-2025-07-01.docx", "số liệu đến ngày 30/06/2025", "Bản đồ hành chính ngày 01/07/2025")]
    [InlineData("?programme=DT21&as_of=2020-12-31&known_at=2020-01-01", "bao-cao-DT21-2020-12-31-nhan-den-20200101-235959.docx", "số liệu đến ngày 31/12/2020", "Biểu nhận đến 01/01/2020")]
    [InlineData("?programme=DT21&as_of=2020-12-31&place=866", "bao-cao-DT21-2020-12-31.docx", "Toàn địa bàn", "Địa bàn như đã báo cáo")]
    public async Task Gives_word_of_what_was_asked_for_under_its_own_name(string question, string name, string text, string margin)
    {
        var response = await house.Client.GetAsync(new Uri(Word + question, UriKind.Relative));

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        response.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        response.Content.Headers.ContentDisposition.FileName!.Trim('"').Should().Be(name);
        var document = await response.Content.ReadAsByteArrayAsync();
        Text(document, "word/document.xml").Should().Contain(text);
        Text(document, "word/footer1.xml").Should().Contain(margin);
    }

    [Fact]
    public async Task Is_not_sent_again_to_whoever_has_it()
    {
        var address = new Uri(Word + "?programme=DN19&as_of=2025-06-30", UriKind.Relative);
        using var first = await house.Client.GetAsync(address);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag ?? EntityTagHeaderValue.Any);

        using var second = await house.Client.SendAsync(again);

        first.Headers.ETag.Should().NotBeNull();
        second.StatusCode.Should().Be(HttpStatusCode.NotModified);
    }

    [Theory]
    [InlineData("?programme=XX", "programme")]
    [InlineData("?programme=DN19&map=2017-01-01", "map")]
    [InlineData("?programme=DN19&as_off=2025-06-30", "as_off")]
    public async Task Refuses_a_question_that_is_not_right(string question, string parameter)
    {
        var (response, problem) = await house.JsonAsync(Word + question);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        problem.GetProperty("parameter").GetString().Should().Be(parameter);
    }

    [Fact]
    public async Task The_page_leads_to_both_forms_with_its_own_viewpoint()
    {
        var page = await house.Client.GetStringAsync(new Uri("/?programme=DN19&phase=2021-2025&map=2025-07-01&lang=en", UriKind.Relative));

        page.Should().Contain("Download the briefing (Word, in Vietnamese)").And.MatchRegex("href=\"/api/v1/briefing\\.docx\\?[^\"]*map=2025-07-01").And.MatchRegex("href=\"/api/v1/briefing\\.pdf\\?[^\"]*map=2025-07-01");
    }

    [Fact]
    public async Task A_phase_without_targets_has_its_briefing_on_the_page_too()
    {
        var page = await house.Client.GetStringAsync(new Uri("/?programme=DT21&phase=2018-2020&as_of=2020-12-31", UriKind.Relative));

        page.Should().Contain("Giai đoạn này không có chỉ tiêu").And.Contain("/api/v1/briefing.docx?").And.Contain("/api/v1/briefing.pdf?");
    }

    [Fact]
    public async Task Where_nothing_can_be_printed_the_word_documents_are_published_all_the_same()
    {
        await using var printer = new PdfPrinter(TimeProvider.System, "/nowhere/chromium");
        var desk = new BriefingDesk(house.Get<WarehouseReader>(), printer, house.Folder.Data);
        var written = new List<string>();

        await desk.Invoking(one => one.PublishAsync(written.Add, default)).Should().ThrowAsync<BrowserMissingException>();

        written.Should().Contain("bao-cao-DN19-2025-06-30.docx").And.Contain("bao-cao-DT21-2020-12-31.docx").And.OnlyContain(name => name.EndsWith(".docx", StringComparison.Ordinal));
        Directory.GetFiles(house.Folder.Data.Published).Select(Path.GetFileName).Should().BeEquivalentTo(written);
    }

    [Fact]
    public async Task The_command_line_writes_word_where_the_files_name_says_so()
    {
        var path = Path.Combine(house.Folder.Data.Published, "..", "tay", "DN19.DOCX");

        var result = await house.Folder.RunAsync("report", "briefing", "--programme", "DN19", "--as-of", "2025-06-30", "--out", path);

        result.Code.Should().Be(ExitCode.Done);
        (await File.ReadAllBytesAsync(path)).Should().Equal(await house.Client.GetByteArrayAsync(new Uri(Word + "?programme=DN19&as_of=2025-06-30", UriKind.Relative)));
    }

    private static string Text(byte[] document, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(document));
        using var stream = zip.GetEntry(part)!.Open();
        return string.Join(' ', XDocument.Load(stream).Descendants(word + "p").Select(paragraph => string.Concat(paragraph.Descendants()
            .Select(one => one.Name == word + "t" ? one.Value : one.Name == word + "br" ? " " : string.Empty))));
    }
}
