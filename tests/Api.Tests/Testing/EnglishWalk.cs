using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using OcopAnalytics.Api.Security;

namespace OcopAnalytics.Api.Tests.Testing;

/// <summary>A text of a page as a reader meets it: between tags, in a chart, or in what is read out or shown on pointing.</summary>
/// <param name="IsMarkedVietnamese">Within an element that says that it is Vietnamese.</param>
public sealed record ShownText(string Page, string Text, bool IsMarkedVietnamese);

/// <summary>A house whose pages were all asked for in English, by everybody who goes there, with forms sent wrongly too.</summary>
public sealed partial class EnglishWalk : ClosedHouse
{
    private static readonly (string? Role, string[] Paths)[] walks =
    [
        (null, ["/dang-nhap", "/dat-mat-khau?link=x", "/thiet-lap?link=x", "/kiem-tra", "/khong-co"]),
        (Role.Administrator,
        [
            "/", "/?place=731", "/?view=wall", "/?programme=XX", "/?programme=QG21", "/?as_of=2025-06-30&known_at=2026-01-01&map=2025-07-01&programme=DN19", "/kinh-phi", "/kinh-phi?programme=DT21", "/kinh-phi?rows=unit&columns=content&measure=share&taxonomy=common", "/kinh-phi?rows=x",
            "/tra-cuu", "/tra-cuu?subject=producer", "/tra-cuu?subject=certificate", "/tra-cuu?subject=training", "/tra-cuu?subject=project", "/tra-cuu?subject=sale_point", "/tra-cuu?q=khongcogi", "/tra-cuu?sort=XX", "/tra-cuu/san-pham/SP-731-0001", "/tra-cuu/san-pham/XX",
            "/giay-chung-nhan", "/giay-chung-nhan?status=expiring&place=731", "/giay-chung-nhan?status=x", "/doi-chieu", "/doi-chieu?verdict=x", "/chi-tieu/DN19-11", "/chi-tieu/DL20-01", "/chi-tieu/DN19-30", "/chi-tieu/DL20-06", "/chi-tieu/XX", "/chi-so/recognitions?programme=DN19", "/chi-so/XX",
            "/so-lieu-goc?kpi=recognitions&programme=DN19", "/so-lieu-goc?kpi=startup_projects", "/so-lieu-goc", "/khac-biet?programme=DN19&phase=2021-2025&from_as_of=2024-12-31&as_of=2025-06-30", "/khac-biet?programme=DN19&from_as_of=x",
            "/bao-cao-ky", "/don-vi", "/day-du", "/day-du?programme=DN19&period=2024-H2", "/day-du?period=x", "/lich-bao-cao", "/chat-luong", "/chuong-trinh", "/chuong-trinh/DN19", "/chuong-trinh/DN25", "/chuong-trinh/XX", "/chuong-trinh/DT21", "/chuong-trinh/DT21/sua?sheet=target&row=DT21-01", "/chuong-trinh/DN19/sua?sheet=target", "/chuong-trinh/DN19/sua?sheet=target_conflict", "/chuong-trinh/DT21/sua?sheet=funding_plan", "/chuong-trinh/de-xuat/99",
            "/cong-viec", "/nguoi-dung", "/nguoi-dung/1", "/nguoi-dung/99", "/nhat-ky", "/tai-khoan", "/khung-nhin", "/khung-nhin?address=%2Fkinh-phi", "/kiem-tra", "/quy-tac-kiem-tra", "/thuat-ngu", "/khong-co",
        ]),
        (Role.Reviewer, ["/", "/bieu-nop", "/bieu-nop/1", "/bieu-nop/1/duyet", "/bieu-nop/99999", "/bao-cao-ky", "/chat-luong", "/nguoi-dung", "/khung-nhin?address=%2Fkinh-phi%3Fprogramme%3DDN19"]),
        (Role.Reporter, ["/", "/?place=732", "/bieu-nop", "/bao-cao-ky", "/tra-cuu", "/kinh-phi", "/giay-chung-nhan", "/day-du"]),
    ];

    private static readonly (string Role, string Path, string Form, (string, string)[] Fields)[] wrongForms =
    [
        (Role.Administrator, "/nguoi-dung", "new-user", [("UserName", "X Y")]), (Role.Administrator, "/nguoi-dung", "new-user", [("UserName", "abc"), ("DisplayName", "A"), ("role", "reporter")]), (Role.Administrator, "/nguoi-dung/1", "change", []),
        (Role.Administrator, "/tai-khoan", "password", [("Current", "x"), ("Chosen", "1"), ("Repeated", "2")]), (Role.Administrator, "/tai-khoan", "token", [("Name", "")]),
        (Role.Administrator, "/lich-bao-cao", "calendar", [("from", "x")]), (Role.Administrator, "/lich-bao-cao", "extension", [("unit", "x")]), (Role.Administrator, "/chuong-trinh", "propose", []),
        (Role.Administrator, "/khung-nhin?address=%2Fkinh-phi", "keep", [("name", "")]), (Role.Reviewer, "/bieu-nop", "upload", []), (Role.Administrator, "/kiem-tra", "check", []),
    ];

    private Task<IReadOnlyList<ShownText>>? texts;

    /// <summary>Every text that was met.</summary>
    public Task<IReadOnlyList<ShownText>> TextsAsync() => texts ??= WalkAsync();

    /// <summary>The texts of a page.</summary>
    public static IEnumerable<ShownText> TextsOf(string name, string page)
    {
        var open = new Stack<(string Tag, bool IsVietnamese)>();
        var isScript = false;
        foreach (Match part in Parts().Matches(page))
        {
            var isVietnamese = open.TryPeek(out var around) && around.IsVietnamese;
            if (part.Groups["text"].Success)
            {
                if (!isScript && WebUtility.HtmlDecode(part.Groups["text"].Value).Trim() is { Length: > 0 } text) yield return new ShownText(name, text.Normalize(NormalizationForm.FormC), isVietnamese);
                continue;
            }
            var tag = part.Groups["tag"].Value;
            if (tag.Length == 0) continue;
            if (part.Groups["end"].Length > 0)
            {
                while (open.TryPop(out var closed) && closed.Tag != tag) { }
                isScript = false;
                continue;
            }
            var attributes = Attributes().Matches(part.Groups["attributes"].Value).ToDictionary(one => one.Groups[1].Value, one => WebUtility.HtmlDecode(one.Groups[2].Value), StringComparer.Ordinal);
            if (attributes.TryGetValue("lang", out var language)) isVietnamese = language == "vi";
            // What is read out, shown on pointing, or drawn by a script.
            foreach (var (attribute, text) in attributes.Where(one => one.Key is "aria-label" or "title" or "placeholder" or "alt" || one.Key.StartsWith("data-", StringComparison.Ordinal))) yield return new ShownText($"{name} @{attribute}", text, isVietnamese);
            if (part.Groups["attributes"].Value.EndsWith('/') || Alone().IsMatch(tag)) continue;
            open.Push((tag, isVietnamese));
            // What a chart is drawn from is shown; a program is not.
            isScript = tag == "style" || (tag == "script" && attributes.GetValueOrDefault("type") != "application/json");
        }
    }

    private async Task<IReadOnlyList<ShownText>> WalkAsync()
    {
        var found = new List<ShownText>();
        var browsers = new Dictionary<string, HttpClient>(StringComparer.Ordinal);
        foreach (var (role, paths) in walks)
        {
            var browser = role is null ? this.Browser() : browsers[role] = await this.SignedInAsync(await this.MakeAsync("en." + role, [role], role == Role.Reporter ? ["731"] : []));
            foreach (var path in paths) found.AddRange(await ReadAsync($"{role ?? "nobody"} {path}", await browser.OpenAsync(InEnglish(path))));
        }
        foreach (var (role, path, form, fields) in wrongForms)
        {
            using var answer = await browsers[role].SendFormAsync(InEnglish(path), form, fields);
            ((int)answer.StatusCode).Should().BeInRange(400, 499, $"{path} {form} was sent wrongly");
            found.AddRange(await ReadAsync($"{role} {path} {form}", answer));
        }
        // What is wrong with a row of a programme is told on the page of the proposal it becomes.
        using var proposed = await browsers[Role.Administrator].SendFormAsync(InEnglish("/chuong-trinh/DN19/sua?sheet=target"), "row", ("decision", "x"), ("effective_from", "2026-01-01"));
        found.AddRange(await ReadAsync("proposal", await browsers[Role.Administrator].OpenAsync(new Uri(Address, proposed.Headers.Location!).PathAndQuery)));
        foreach (var browser in browsers.Values) browser.Dispose();
        return found;
    }

    private static string InEnglish(string path) => $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang=en";

    private static async Task<IEnumerable<ShownText>> ReadAsync(string name, HttpResponseMessage answer)
    {
        var page = await answer.Content.ReadAsStringAsync();
        page.Should().Contain("<html lang=\"en\">", name);
        return TextsOf(name, page);
    }

    [GeneratedRegex("""<!--.*?-->|<!DOCTYPE[^>]*>|<(?<end>/?)(?<tag>[a-z][a-z0-9]*)(?<attributes>(?:[^>"]|"[^"]*")*)>|(?<text>[^<]+)""", RegexOptions.Singleline)]
    private static partial Regex Parts();

    [GeneratedRegex("([a-zA-Z][a-zA-Z0-9-]*)=\"([^\"]*)\"")]
    private static partial Regex Attributes();

    [GeneratedRegex("^(area|base|br|col|hr|img|input|link|meta|source|wbr)$")]
    private static partial Regex Alone();
}
