using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Intake;

/// <summary>The forms a submission has, at the API and on the command line.</summary>
public sealed class DoorTests(EmptyHouse house) : IClassFixture<EmptyHouse>
{
    [Fact]
    public async Task Csv_files_sent_together_are_one_submission_and_come_back_as_one()
    {
        var (response, body) = await SendAsync(TestForms.Csv);
        response.StatusCode.Should().Be(HttpStatusCode.OK, body.ToString());
        var submission = body.GetProperty("submission");
        submission.GetProperty("unit_code").GetString().Should().Be("732");
        submission.GetProperty("row_count").GetInt64().Should().Be(3);
        var again = await SendAsync([.. TestForms.Csv.Reverse()]);
        again.Body.GetProperty("submission").GetProperty("status").GetString().Should().Be("already_accepted");

        var file = await house.Client.GetAsync(new Uri($"/api/v1/submissions/{submission.GetProperty("submission_id").GetString()}/workbook", UriKind.Relative));
        file.Content.Headers.ContentType!.MediaType.Should().Be("application/zip");
        (await file.Content.ReadAsByteArrayAsync()).Take(2).Should().Equal((byte)'P', (byte)'K');
    }

    [Fact]
    public async Task Json_is_answered_with_the_path_of_what_is_wrong()
    {
        using var json = new StringContent("""
            {"template": "ocop-bieu-mau", "version": 1, "unit_profile": {"unit_code": "733", "period_code": "2025-H1"}, "product": [{"product_code": "A", "listed_date": "29/02/2025"}]}
            """, Encoding.UTF8, "application/json");
        var response = await house.Client.PostAsync(new Uri("/api/v1/submissions", UriKind.Relative), json);
        response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await response.Content.ReadAsStringAsync()).Should().Contain("$.product[0].listed_date").And.Contain("tháng 2/2025 có 28 ngày");
    }

    [Fact]
    public async Task Loose_csv_files_need_no_mark_and_a_lone_one_is_told_what_is_missing()
    {
        var (response, body) = await SendAsync([.. TestForms.Csv.Where(file => file.Name != "_ocop.csv").Select(file => (Name: "2025-H1 " + file.Name, Text: file.Text.Replace("732", "734", StringComparison.Ordinal).Replace("Long Khánh", "Tân Phú", StringComparison.Ordinal)))]);
        response.StatusCode.Should().Be(HttpStatusCode.OK, body.ToString());
        body.GetProperty("submission").GetProperty("unit_code").GetString().Should().Be("734");

        var lone = await SendAsync([("Sản phẩm.csv", TestForms.Csv.Single(file => file.Name == "product.csv").Text)]);
        lone.Response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        lone.Body.GetProperty("issues").EnumerateArray().Select(issue => issue.GetProperty("code").GetString()).Distinct().Should().Equal("sheet_missing");

        var stranger = await SendAsync([("ghi chú.csv", "a;b\n1;2\n")]);
        stranger.Response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        stranger.Body.GetProperty("issues").EnumerateArray().Single().GetProperty("code").GetString().Should().Be("sheet_unknown");
    }

    [Fact]
    public async Task The_answer_to_csv_and_json_is_a_workbook_that_shows_what_was_sent_and_where_it_is_wrong()
    {
        var csv = await AnswerAsync(Form(TestForms.Csv.Select(file => file.Name == "product.csv" ? (file.Name, file.Text + "=HYPERLINK(\"x\");Mít;CT-732-9001;29/02/2025\n") : file)));
        csv.Part("xl/worksheets/ocop-issues1.xml").Should().Contain("'product.csv'!D3").And.Contain("tháng 2/2025 có 28 ngày").And.Contain("sửa trong tệp gốc").And.NotContain("<f>");
        csv.Sheets.Should().Equal("Lỗi cần sửa", "unit_profile.csv", "product.csv", "producer.csv", "certification.csv", "training.csv", "funding.csv");
        csv.Sheet("product.csv").Should().Contain("29/02/2025").And.Contain("r=\"D3\"").And.Contain("sqref=\"D3\"").And.Contain("Mít sấy").And.NotContain("<f>");

        using var json = new StringContent("""
            {"template": "ocop-bieu-mau", "version": 1, "unit_profile": {"unit_code": "733", "period_code": "2025-H1"}, "product": [{"product_code": "A"}, {"product_code": "B", "listed_date": "29/02/2025"}]}
            """, Encoding.UTF8, "application/json");
        var answer = await AnswerAsync(json);
        answer.Part("xl/worksheets/ocop-issues1.xml").Should().Contain("'product'!B3").And.Contain("'unit_profile'!");
        answer.Sheet("product").Should().Contain("listed_date").And.Contain("29/02/2025");
    }

    [Fact]
    public async Task The_answer_to_a_foreign_file_stands_inside_it()
    {
        var answer = await AnswerAsync(Form([("danh-sach.csv", TestForms.Recognitions.Replace("05/05/2025", "31/04/2025", StringComparison.Ordinal))],
            ("profile", "quyet-dinh-cong-nhan"), ("unit", "735"), ("period", "2025-H1")));
        answer.Sheets.Should().Equal("Lỗi cần sửa", "danh-sach.csv");
        answer.Part("xl/worksheets/ocop-issues1.xml").Should().Contain("'danh-sach.csv'!H2");
    }

    [Fact]
    public async Task A_foreign_file_comes_in_with_its_profile_unit_and_period()
    {
        var (response, body) = await SendAsync([("danh-sach.csv", TestForms.Recognitions)], ("profile", "quyet-dinh-cong-nhan"), ("unit", "Vĩnh Cửu"), ("period", "2025-H1"));
        response.StatusCode.Should().Be(HttpStatusCode.OK, body.ToString());
        body.GetProperty("submission").GetProperty("unit_code").GetString().Should().Be("735");
        body.GetProperty("submission").GetProperty("file_name").GetString().Should().Be("danh-sach.csv");
    }

    [Theory]
    [InlineData("khong-co", "735", "2025-H1", "quyet-dinh-cong-nhan")]
    [InlineData("quyet-dinh-cong-nhan", "", "2025-H1", "đơn vị báo cáo")]
    [InlineData("quyet-dinh-cong-nhan", "735", "2025", "kỳ báo cáo")]
    public async Task What_a_foreign_file_lacks_is_asked_for(string profile, string unit, string period, string asked)
    {
        var (response, body) = await SendAsync([("danh-sach.csv", TestForms.Recognitions)], ("profile", profile), ("unit", unit), ("period", period));
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        body.ToString().Should().Contain(asked);
    }

    [Fact]
    public async Task Profiles_are_listed_with_those_of_the_office_and_what_is_wrong_with_them()
    {
        using var folder = new TestFolder();
        Directory.CreateDirectory(folder.Data.Profiles);
        await File.WriteAllTextAsync(Path.Combine(folder.Data.Profiles, "cua-tinh.yaml"), "reads: csv\ntitle_vi: Sổ của tỉnh\ntables: [{ to: product, columns: { product_name: ten } }]\n");
        await File.WriteAllTextAsync(Path.Combine(folder.Data.Profiles, "hong.yaml"), "tables: {");
        var listed = await folder.RunAsync("profiles");
        listed.Output.Should().Contain("so-loc-22-cot").And.Contain("Sổ của tỉnh").And.Contain("chưa dùng được");
        (await house.JsonAsync("/api/v1/profiles")).Body.EnumerateArray().Select(one => one.GetProperty("name").GetString())
            .Should().Contain("so-loc-22-cot").And.Contain("quyet-dinh-cong-nhan");
    }

    [Fact]
    public async Task The_command_line_takes_a_folder_of_csv_files_and_a_foreign_file()
    {
        using var folder = new TestFolder();
        var csv = Directory.CreateDirectory(Path.Combine(folder.Data.Root, "csv"));
        foreach (var (name, text) in TestForms.Csv) await File.WriteAllTextAsync(Path.Combine(csv.FullName, name), text);
        var foreign = Path.Combine(folder.Data.Root, "danh-sach.csv");
        await File.WriteAllTextAsync(foreign, TestForms.Recognitions);

        (await folder.RunAsync("check", csv.FullName)).Code.Should().Be(0);
        var taken = await folder.RunAsync("ingest", "--profile", "quyet-dinh-cong-nhan", "--unit", "735", "--period", "2025-H1", foreign);
        taken.Code.Should().Be(0, taken.Output + taken.Error);
        taken.Output.Should().Contain("danh-sach.csv: được nạp");
        (await folder.RunAsync("ingest", "--profile", "khong-co", foreign)).Error.Should().Contain("so-loc-22-cot");
    }

    private sealed record Answer(byte[] Workbook)
    {
        public IEnumerable<string> Sheets => System.Text.RegularExpressions.Regex.Matches(Part("xl/workbook.xml"), " name=\"([^\"]*)\"").Select(name => WebUtility.HtmlDecode(name.Groups[1].Value));

        public string Part(string path)
        {
            using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(Workbook));
            using var reader = new StreamReader(zip.GetEntry(path)!.Open());
            return reader.ReadToEnd();
        }

        public string Sheet(string name) => Part($"xl/worksheets/sheet{Sheets.ToList().IndexOf(name)}.xml");
    }

    private async Task<Answer> AnswerAsync(HttpContent content)
    {
        var response = await house.Client.PostAsync(new Uri("/api/v1/check/annotated", UriKind.Relative), content);
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentDisposition!.FileNameStar.Should().EndWith(".xlsx");
        return new Answer(await response.Content.ReadAsByteArrayAsync());
    }

    private async Task<(HttpResponseMessage Response, JsonElement Body)> SendAsync((string Name, string Text)[] files, params (string Name, string Value)[] fields)
    {
        using var form = Form(files, fields);
        var response = await house.Client.PostAsync(new Uri("/api/v1/submissions", UriKind.Relative), form);
        var body = await response.Content.ReadAsStringAsync();
        return (response, body.Length == 0 ? default : JsonDocument.Parse(body).RootElement);
    }

    private static MultipartFormDataContent Form(IEnumerable<(string Name, string Text)> files, params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, text) in files)
        {
            var file = new ByteArrayContent(Encoding.UTF8.GetBytes(text));
            file.Headers.ContentType = new MediaTypeHeaderValue("text/csv");
            form.Add(file, "file", name);
        }
        foreach (var (name, value) in fields) form.Add(new StringContent(value), name);
        return form;
    }
}
