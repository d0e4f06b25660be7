using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using OcopAnalytics.Etl.Intake.Rules;
using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Components;

/// <summary>Addresses of the pages. Every view is a URL: programme, phase, place, date, moment, map and language stand in it.</summary>
public sealed record PageLinks(Language Language, string? Programme, string? Phase, string? Place, string? AsOf, string? KnownAt = null, string? Map = null)
{
    public const string Progress = "/";
    public const string Funding = "/kinh-phi";
    public const string Search = "/tra-cuu";
    public const string Product = "/tra-cuu/san-pham";
    public const string Certificates = "/giay-chung-nhan";
    public const string Stated = "/doi-chieu";
    public const string Rows = "/so-lieu-goc";
    public const string Difference = "/khac-biet";
    public const string Periods = "/bao-cao-ky";
    public const string Completeness = "/day-du";
    public const string Units = "/don-vi";
    public const string Calendars = "/lich-bao-cao";
    public const string Quality = "/chat-luong";
    public const string Submissions = "/bieu-nop";
    public const string Check = "/kiem-tra";
    public const string Rules = "/quy-tac-kiem-tra";
    public const string Programmes = "/chuong-trinh";
    public const string Proposals = "/chuong-trinh/de-xuat";
    public const string Jobs = "/cong-viec";
    public const string SignIn = "/dang-nhap";
    public const string Setup = "/thiet-lap";
    public const string ChoosePassword = "/dat-mat-khau";
    public const string Terms = "/thuat-ngu";
    public const string Views = "/khung-nhin";
    public const string Account = "/tai-khoan";
    public const string Users = "/nguoi-dung";
    public const string Audit = "/nhat-ky";

    /// <summary>Where to go after signing in.</summary>
    public const string ReturnParameter = "return";

    /// <summary>The secret of a link that works once.</summary>
    public const string LinkParameter = "link";

    public static PageLinks Of(ReadingScope scope, Language language) => new(language,
        scope.Programme.ProgrammeCode, scope.Phase.PhaseCode, scope.Place?.PlaceCode, Iso(scope.AsOf),
        scope.View.KnownAt is { } known ? ViewpointQuery.Iso(known) : null, scope.View.Map is { } map ? Iso(map) : null);

    /// <summary>Links of a page that looks at no programme.</summary>
    public static PageLinks Plain(Language language) => new(language, null, null, null, null);

    /// <summary>A rule of intake on the page of rules, by its code; nothing for what is no rule of intake.</summary>
    public static string? Rule(Language language, string code) => IntakeRules.Find(code) is null ? null : Plain(language).To(Rules) + "#" + Uri.EscapeDataString(code);

    public string To(string path, params (string Name, string? Value)[] more) => QueryHelpers.AddQueryString(path, Query(more));

    public string RowsOf(string kpiCode, string? placeCode = null) => (this with { Place = placeCode ?? Place }).To(Rows, ("kpi", kpiCode));

    public string RowsOf(ScorecardRow row) => (this with { Phase = row.PhaseCode }).To(Rows, ("kpi", row.KpiCode));

    /// <summary>The page of a target, or of a KPI that has none.</summary>
    public string TargetOf(string? targetId, string? kpiCode) => targetId is not null
        ? (this with { Programme = null, Phase = null, Place = null }).To("/chi-tieu/" + Uri.EscapeDataString(targetId))
        : To("/chi-so/" + Uri.EscapeDataString(kpiCode ?? string.Empty));

    public string TargetOf(ScorecardRow row) => (this with { Phase = row.PhaseCode }).TargetOf(row.TargetId, row.KpiCode);

    /// <summary>A file or an answer of the API, in the language of the page.</summary>
    public string Api(string resource, params (string Name, string? Value)[] more) =>
        To("/api/v1/" + resource, more);

    public static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What stands in every address, as the hidden fields of a form.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Fields => Query([]);

    private IEnumerable<KeyValuePair<string, string?>> Query((string Name, string? Value)[] more)
    {
        (string Name, string? Value)[] own =
        [
            ("programme", Programme), ("phase", Phase), ("place", Place), ("as_of", AsOf), ("known_at", KnownAt), ("map", Map), .. more,
            ("lang", Language.IsVietnamese ? null : Language.Code),
        ];
        return own.Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => KeyValuePair.Create(pair.Name, pair.Value));
    }
}
