using System.Collections;
using System.Globalization;
using System.Net;
using System.Resources;
using System.Text.RegularExpressions;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Tests.Endpoints;

/// <summary>Pages asked for in English show no text of the house in Vietnamese; what documents, units and workbooks say stays as it is.</summary>
public sealed partial class EnglishTests(ClosedHouse house) : IClassFixture<ClosedHouse>
{
    private static readonly (string Role, string[] Paths)[] walks =
    [
        (Role.Administrator, ["/", "/?place=731", "/?programme=XX", "/kinh-phi", "/tra-cuu", "/tra-cuu?subject=training", "/tra-cuu?subject=sale_point", "/giay-chung-nhan", "/doi-chieu", "/chi-tieu/DN19-11", "/chi-so/recognitions?programme=DN19",
            "/so-lieu-goc?kpi=recognitions&programme=DN19", "/khac-biet?programme=DN19&phase=2021-2025&from_as_of=2024-12-31&as_of=2025-06-30", "/bao-cao-ky", "/don-vi", "/day-du", "/lich-bao-cao", "/chat-luong", "/chuong-trinh", "/cong-viec", "/nguoi-dung", "/nguoi-dung/1", "/nhat-ky", "/tai-khoan", "/khung-nhin", "/kiem-tra", "/quy-tac-kiem-tra", "/chuong-trinh/DT21", "/chuong-trinh/DT21/sua?sheet=target&row=DT21-01"]),
        (Role.Reviewer, ["/bieu-nop", "/bieu-nop/1", "/bieu-nop/1/duyet", "/bao-cao-ky", "/chat-luong"]),
        (Role.Reporter, ["/bieu-nop", "/bao-cao-ky", "/tra-cuu"]),
    ];

    /// <summary>Words of a document that are also words of the house.</summary>
    private static readonly string[] saidByDocuments = ["Điểm giới thiệu và bán sản phẩm cấp huyện"];

    [Fact]
    public async Task No_page_in_English_shows_a_Vietnamese_text_of_the_house()
    {
        var vietnamese = OnlyVietnamese();
        vietnamese.Count.Should().BeGreaterThan(500);
        var left = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (role, paths) in walks)
        {
            using var browser = await house.SignedInAsync(await house.MakeAsync("en." + role, [role], role == Role.Reporter ? ["731"] : []));
            foreach (var path in paths)
            {
                var page = await (await browser.OpenAsync($"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang=en")).Content.ReadAsStringAsync();
                page.Should().Contain("<html lang=\"en\">", path);
                foreach (var text in Texts(page).Where(vietnamese.Contains)) left.Add($"{role} {path}: {text}");
            }
        }
        left.Should().BeEmpty();
    }

    /// <summary>What stands between the tags, and in what is read out or shown on pointing.</summary>
    private static IEnumerable<string> Texts(string page) =>
        Between().Matches(Script().Replace(page, string.Empty)).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value.Length > 0 ? match.Groups[1].Value : match.Groups[2].Value).Trim()).Where(text => text.Length > 0);

    /// <summary>Texts that are whole sentences or words of the house, and that English has otherwise.</summary>
    private static HashSet<string> OnlyVietnamese()
    {
        var texts = new ResourceManager("OcopAnalytics.Reports.Texts", typeof(Language).Assembly);
        var english = texts.GetResourceSet(CultureInfo.GetCultureInfo("en"), true, false)!.Cast<DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value);
        return [.. texts.GetResourceSet(CultureInfo.InvariantCulture, true, false)!.Cast<DictionaryEntry>()
            .Where(entry => english[(string)entry.Key] != (string?)entry.Value).Select(entry => ((string)entry.Value!).Trim()).Where(text => !english.ContainsValue(text)).Except(saidByDocuments)];
    }

    [GeneratedRegex("<(script|style)[^>]*>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex(">([^<>]+)<|(?:aria-label|title|placeholder)=\"([^\"]+)\"")]
    private static partial Regex Between();
}
