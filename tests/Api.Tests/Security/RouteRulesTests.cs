using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Security;

/// <summary>
/// Walks every route of the service with everybody who may come. The routes are those the service really has: one that is
/// not in the table below fails the test until somebody writes down who may go there.
/// </summary>
public sealed class RouteRulesTests(ClosedHouse house, ApiHouse demo) : IClassFixture<ClosedHouse>, IClassFixture<ApiHouse>
{
    private const string Anonymous = "anonymous";
    private const string Visitor = "visitor";

    private static readonly string[] everybody = [Anonymous, Visitor, .. Role.Codes];
    private static readonly string[] signedIn = [.. Role.Codes];
    private static readonly string[] readers = [Visitor, .. Role.Codes];
    private static readonly string[] exporters = [Visitor, Role.Planner, Role.Reviewer, Role.Reporter, Role.Administrator];
    private static readonly string[] senders = [Visitor, Role.Reviewer, Role.Reporter];
    private static readonly string[] jobReaders = [Visitor, Role.Leader, Role.Planner, Role.Reviewer, Role.Administrator];
    private static readonly string[] jobStarters = [Visitor, Role.Reviewer, Role.Administrator];
    private static readonly string[] reviewers = [Role.Reviewer];
    private static readonly string[] auditors = [Role.Reviewer, Role.Administrator];
    private static readonly string[] proposers = [Role.Planner, Role.Reviewer, Role.Administrator];
    private static readonly string[] administrators = [Role.Administrator];
    private static readonly string[] nobody = [];

    /// <summary>Method and route, an address of it, who may, and what they get who may (a form without its token: 400).</summary>
    private static readonly Rule[] rules =
    [
        new("GET /{**path:file}", "/khong-co.css", everybody, 404),
        new("GET /_framework/opaque-redirect", "/_framework/opaque-redirect", nobody),
        new("GET /", "/", readers),
        new("GET /tien-do", "/tien-do", readers),
        new("GET /chi-tieu/{TargetId}", "/chi-tieu/DN19-11", readers),
        new("GET /chi-so/{KpiCode}", "/chi-so/recognitions?programme=DN19", readers),
        new("GET /kinh-phi", "/kinh-phi?programme=DN19", readers),
        new("GET /so-lieu-goc", "/so-lieu-goc?kpi=recognitions&programme=DN19", readers),
        new("GET /bieu-nop", "/bieu-nop", readers),
        new("POST /bieu-nop", "/bieu-nop", senders, 400),
        new("GET /bieu-nop/{AttemptId:long}", "/bieu-nop/{own}", readers),
        new("GET /tra-cuu", "/tra-cuu?programme=DN19", readers),
        new("GET /tra-cuu/san-pham/{ProductCode}", "/tra-cuu/san-pham/SP-731-0001?programme=DN19", readers),
        new("GET /api/v1/search/{subject}", "/api/v1/search/certificate?programme=DN19", readers),
        new("GET /api/v1/search/{subject}.csv", "/api/v1/search/certificate.csv?programme=DN19", exporters),
        new("GET /api/v1/search/{subject}.xlsx", "/api/v1/search/certificate.xlsx?programme=DN19", exporters),
        new("GET /api/v1/products/{productCode}", "/api/v1/products/SP-731-0001?programme=DN19", readers),
        new("GET /api/v1/progress.xlsx", "/api/v1/progress.xlsx?programme=DN19", exporters),
        new("GET /api/v1/funding/tables.xlsx", "/api/v1/funding/tables.xlsx?programme=DT21", exporters),
        new("GET /api/v1/certificates.xlsx", "/api/v1/certificates.xlsx?programme=DN19", exporters),
        new("GET /api/v1/stated.xlsx", "/api/v1/stated.xlsx?programme=DT21", exporters),
        new("GET /api/v1/targets/{targetId}.xlsx", "/api/v1/targets/DN19-11.xlsx", exporters),
        new("GET /giay-chung-nhan", "/giay-chung-nhan?programme=DN19", readers),
        new("GET /api/v1/certificates", "/api/v1/certificates?programme=DN19", readers),
        new("GET /api/v1/certificates.csv", "/api/v1/certificates.csv?programme=DN19", exporters),
        new("GET /api/v1/certificates/counts", "/api/v1/certificates/counts?programme=DN19", readers),
        new("GET /doi-chieu", "/doi-chieu?programme=DT21", readers),
        new("GET /api/v1/stated", "/api/v1/stated?programme=DT21", readers),
        new("GET /api/v1/stated.csv", "/api/v1/stated.csv?programme=DT21", exporters),
        new("GET /api/v1/funding/pivot", "/api/v1/funding/pivot?programme=DT21", readers),
        new("GET /api/v1/funding/pivot.csv", "/api/v1/funding/pivot.csv?programme=DT21", exporters),
        new("GET /api/v1/funding/pivot.xlsx", "/api/v1/funding/pivot.xlsx?programme=DT21", exporters),
        new("GET /api/v1/funding/plan", "/api/v1/funding/plan?programme=DT21", readers),
        new("GET /api/v1/funding/plan.csv", "/api/v1/funding/plan.csv?programme=DT21", exporters),
        new("GET /api/v1/funding/cost", "/api/v1/funding/cost?programme=DT21", readers),
        new("GET /api/v1/funding/cost.csv", "/api/v1/funding/cost.csv?programme=DT21", exporters),
        new("GET /khac-biet", "/khac-biet?programme=DT21&phase=2018-2020&from_as_of=2020-06-30&as_of=2020-12-31", readers),
        new("GET /api/v1/maps", "/api/v1/maps?programme=DT21", readers),
        new("GET /api/v1/by-place", "/api/v1/by-place?kpi=certified_products_3_star_up&programme=DN19&phase=2021-2025&as_of=2025-06-30", readers),
        new("GET /api/v1/diff", "/api/v1/diff?programme=DT21&phase=2018-2020&from_as_of=2020-06-30&as_of=2020-12-31", readers),
        new("GET /api/v1/diff.csv", "/api/v1/diff.csv?programme=DT21&phase=2018-2020&from_as_of=2020-06-30&as_of=2020-12-31", exporters),
        new("GET /kiem-tra", "/kiem-tra", everybody),
        new("POST /kiem-tra", "/kiem-tra", everybody, 400),
        new("POST /api/v1/check", "/api/v1/check", everybody, 415),
        new("POST /api/v1/check/annotated", "/api/v1/check/annotated", everybody, 415),
        new("GET /api/v1/submissions/{id}/annotated", "/api/v1/submissions/{own}/annotated", readers),
        new("POST /bieu-nop/{AttemptId:long}", "/bieu-nop/{own}", senders, 400),
        new("GET /bieu-nop/{AttemptId:long}/duyet", "/bieu-nop/{own}/duyet", reviewers),
        new("POST /bieu-nop/{AttemptId:long}/duyet", "/bieu-nop/{own}/duyet", reviewers, 400),
        new("GET /bao-cao-ky", "/bao-cao-ky", readers),
        new("POST /bao-cao-ky", "/bao-cao-ky", auditors, 400),
        new("GET /don-vi", "/don-vi?programme=DN19", readers),
        new("GET /day-du", "/day-du", readers),
        new("GET /lich-bao-cao", "/lich-bao-cao", readers),
        new("POST /lich-bao-cao", "/lich-bao-cao", auditors, 400),
        new("GET /chat-luong", "/chat-luong", readers),
        new("POST /chat-luong", "/chat-luong", reviewers, 400),
        new("GET /api/v1/quality", "/api/v1/quality", readers),
        new("GET /api/v1/quality.csv", "/api/v1/quality.csv", exporters),
        new("GET /api/v1/completeness", "/api/v1/completeness?programme=DN19", readers),
        new("GET /api/v1/completeness.csv", "/api/v1/completeness.csv?programme=DN19", exporters),
        new("GET /thuat-ngu", "/thuat-ngu", everybody),
        new("GET /quy-tac-kiem-tra", "/quy-tac-kiem-tra", everybody),
        new("GET /cong-viec", "/cong-viec", jobReaders),
        new("POST /cong-viec", "/cong-viec", jobStarters, 400),
        new("GET /dang-nhap", "/dang-nhap", everybody),
        new("POST /dang-nhap", "/dang-nhap", everybody, 400),
        new("GET /thiet-lap", "/thiet-lap?link=x", everybody, 404),
        new("POST /thiet-lap", "/thiet-lap?link=x", everybody, 400),
        new("GET /dat-mat-khau", "/dat-mat-khau?link=x", everybody, 404),
        new("POST /dat-mat-khau", "/dat-mat-khau?link=x", everybody, 400),
        new("GET /khung-nhin", "/khung-nhin", signedIn),
        new("POST /khung-nhin", "/khung-nhin", signedIn, 400),
        new("GET /khung-nhin/{linkKey}", "/khung-nhin/khong-co", signedIn, 404),
        new("GET /tai-khoan", "/tai-khoan", signedIn),
        new("POST /tai-khoan", "/tai-khoan", signedIn, 400),
        new("GET /nguoi-dung", "/nguoi-dung", administrators),
        new("POST /nguoi-dung", "/nguoi-dung", administrators, 400),
        new("GET /nguoi-dung/{Id:long}", "/nguoi-dung/1", administrators),
        new("POST /nguoi-dung/{Id:long}", "/nguoi-dung/1", administrators, 400),
        new("GET /nhat-ky", "/nhat-ky", auditors),
        new("GET /api/v1/audit.csv", "/api/v1/audit.csv", auditors),
        new("GET /api/{documentName}/openapi.json", "/api/v1/openapi.json", everybody),
        new("GET /health/live", "/health/live", everybody),
        new("GET /health/ready", "/health/ready", everybody),
        new("GET /api/v1/health/live", "/api/v1/health/live", everybody),
        new("GET /api/v1/health/ready", "/api/v1/health/ready", everybody),
        new("GET /api/v1/programmes", "/api/v1/programmes", readers),
        new("GET /api/v1/kpis", "/api/v1/kpis", readers),
        new("GET /api/v1/kpis.csv", "/api/v1/kpis.csv", exporters),
        new("GET /api/v1/targets", "/api/v1/targets", readers),
        new("GET /api/v1/targets/{targetId}", "/api/v1/targets/DN19-11", readers),
        new("GET /api/v1/attention", "/api/v1/attention", readers),
        new("GET /api/v1/forecasts", "/api/v1/forecasts", readers),
        new("GET /api/v1/target-conflicts", "/api/v1/target-conflicts", readers),
        new("GET /api/v1/star-distribution", "/api/v1/star-distribution", readers),
        new("GET /api/v1/star-distribution.csv", "/api/v1/star-distribution.csv", exporters),
        new("GET /api/v1/lineage", "/api/v1/lineage?kpi=recognitions", readers),
        new("GET /api/v1/lineage.csv", "/api/v1/lineage.csv?kpi=recognitions", exporters),
        new("GET /api/v1/funding", "/api/v1/funding", readers),
        new("GET /api/v1/funding.csv", "/api/v1/funding.csv", exporters),
        new("GET /api/v1/briefing.docx", "/api/v1/briefing.docx?programme=XX", readers, 400),
        new("GET /api/v1/briefing.pdf", "/api/v1/briefing.pdf?programme=XX", readers, 400),
        new("GET /api/v1/submissions", "/api/v1/submissions", readers),
        new("POST /api/v1/submissions", "/api/v1/submissions", senders, 415),
        new("GET /api/v1/submissions/{id}", "/api/v1/submissions/{own}", readers),
        new("GET /api/v1/submissions/{id}/workbook", "/api/v1/submissions/{own}/workbook", readers),
        new("GET /api/v1/profiles", "/api/v1/profiles", readers),
        new("GET /chuong-trinh", "/chuong-trinh", readers),
        new("POST /chuong-trinh", "/chuong-trinh", proposers, 400),
        new("GET /chuong-trinh/{Code}", "/chuong-trinh/DN19", readers),
        new("GET /chuong-trinh/{Code}/sua", "/chuong-trinh/DN19/sua?sheet=target&row=DN19-01", proposers),
        new("POST /chuong-trinh/{Code}/sua", "/chuong-trinh/DN19/sua?sheet=target&row=DN19-01", proposers, 400),
        new("GET /chuong-trinh/de-xuat/{Id:long}", "/chuong-trinh/de-xuat/1", proposers, 404),
        new("POST /chuong-trinh/de-xuat/{Id:long}", "/chuong-trinh/de-xuat/1", proposers, 400),
        new("GET /api/v1/programme-workbook", "/api/v1/programme-workbook", readers),
        new("GET /api/v1/programme-proposals/{id:long}/workbook", "/api/v1/programme-proposals/999/workbook", proposers, 404),
        new("GET /api/v1/programme-proposals/{id:long}/annotated", "/api/v1/programme-proposals/999/annotated", proposers, 404),
        new("GET /api/v1/report-calendar", "/api/v1/report-calendar", readers),
        new("GET /api/v1/template", "/api/v1/template?unit=731&period=2025-H1", readers),
    ];

    [Fact]
    public async Task Every_route_lets_in_whom_it_should_and_nobody_else()
    {
        var own = (await house.Get<SubmissionLog>().PageAsync(Access.House, SubmissionStatus.Accepted, "731", null, 0, 1, default)).Attempts.Single().Id;
        var wrong = new List<string>();
        foreach (var (person, browser) in await PeopleAsync())
        {
            using (browser)
            {
                foreach (var rule in rules)
                {
                    var expected = rule.May.Contains(person) ? rule.Status : person is Anonymous or Visitor ? rule.IsApi ? 401 : 302 : 403;
                    var status = await AskAsync(browser, rule, own);
                    if (status != expected) wrong.Add($"{person}: {rule.Route} gives {status}, not {expected}");
                }
            }
        }
        wrong.Should().BeEmpty();
    }

    [Fact]
    public void Every_route_of_the_service_has_its_rule()
    {
        var routes = house.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(endpoint => Methods(endpoint).Where(method => method != HttpMethods.Head).Select(method => (Route: $"{method} {Pattern(endpoint.RoutePattern)}", Endpoint: endpoint)))
            .DistinctBy(route => route.Route).ToList();

        routes.Select(route => route.Route).Except(rules.Select(rule => rule.Route)).Except(Closed(routes))
            .Should().BeEmpty("a new page names its need with @attribute [Needs(...)], an endpoint with NeedsToSee or NeedsToSend, and the table above says who may");
        rules.Select(rule => rule.Route).Except(routes.Select(route => route.Route)).Should().BeEmpty("a rule is of a route that there is");
    }

    /// <summary>Pages answer to POST whether they have a form or not; those whose need for sending is not named are closed to all.</summary>
    private static IEnumerable<string> Closed(IEnumerable<(string Route, RouteEndpoint Endpoint)> routes) => routes
        .Where(route => route.Route.StartsWith("POST", StringComparison.Ordinal) && route.Endpoint.Metadata.GetMetadata<NeedsAttribute>() is { Send: Right.None })
        .Select(route => route.Route);

    [Fact]
    public async Task A_page_without_a_form_takes_nothing_from_anybody()
    {
        foreach (var (_, browser) in await PeopleAsync())
        {
            using var nothing = new StringContent(string.Empty);
            (await browser.PostAsync(new Uri("/kinh-phi", UriKind.Relative), nothing)).StatusCode.Should().BeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.Found);
        }
    }

    private async Task<List<(string Person, HttpClient Browser)>> PeopleAsync()
    {
        var people = new List<(string, HttpClient)> { (Anonymous, house.Browser()), (Visitor, demo.Browser()) };
        foreach (var role in Role.Codes)
        {
            var name = $"{role}.{Guid.NewGuid():N}"[..20];
            people.Add((role, await house.SignedInAsync(await house.MakeAsync(name, [role], role == Role.Reporter ? ["731"] : []))));
        }
        return people;
    }

    private static async Task<int> AskAsync(HttpClient browser, Rule rule, long own)
    {
        using var request = new HttpRequestMessage(new HttpMethod(rule.Route.Split(' ')[0]), new Uri(rule.Address.Replace("{own}", $"{own}", StringComparison.Ordinal), UriKind.Relative));
        if (request.Method == HttpMethod.Post)
        {
            request.Content = new StringContent(string.Empty);
            request.Headers.Add("Sec-Fetch-Site", "same-origin");
        }
        using var response = await browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return (int)response.StatusCode;
    }

    private static IEnumerable<string> Methods(Endpoint endpoint) => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"];

    private static string Pattern(RoutePattern pattern) => "/" + pattern.RawText!.TrimStart('/');

    private sealed record Rule(string Route, string Address, string[] May, int Status = 200)
    {
        public bool IsApi => Address.StartsWith("/api", StringComparison.Ordinal);
    }
}
