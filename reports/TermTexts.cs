namespace OcopAnalytics.Reports;

/// <summary>A word of the programme that is explained where it stands and on the page of words.</summary>
/// <param name="Code">As in the address /thuat-ngu#code and in the texts term.code and term.code.text.</param>
/// <param name="Glossary">The same word as docs/glossary.csv has it.</param>
public sealed record Term(string Code, string Glossary)
{
    public string NameKey => "term." + Code;
    public string TextKey => $"term.{Code}.text";
}

/// <summary>The one list of words that are explained to readers.</summary>
public static class TermTexts
{
    public static readonly IReadOnlyList<Term> All =
    [
        new("producer", "chủ thể"), new("product", "sản phẩm"), new("star_rating", "hạng sao"), new("upgrade", "nâng hạng"), new("potential_5_star", "tiềm năng 5 sao"),
        new("certification", "công nhận"), new("certificate", "giấy chứng nhận"), new("in_force", "còn hiệu lực / hết hạn"), new("revocation", "thu hồi"), new("to_date", "lũy kế"),
        new("target", "chỉ tiêu"), new("actual", "thực hiện"), new("attainment", "tỷ lệ hoàn thành"), new("pace", "theo tiến độ"), new("even_share", "mức chia đều"),
        new("allocation", "phân bổ"), new("disbursement", "giải ngân"), new("integrated", "lồng ghép"), new("trainee", "học viên / lượt người"),
        new("unit", "đơn vị báo cáo"), new("period", "kỳ báo cáo"), new("viewpoint", "mốc nhìn (số liệu đến ngày, biểu nhận đến lúc, bản đồ của ngày)"),
        new("stated_figure", "con số nêu trong văn bản"), new("verdict", "kết luận đối chiếu"),
        new("build", "bản dựng"), new("inbox", "thư mục inbox"), new("pull_source", "nguồn trên mạng"), new("briefing", "báo cáo tóm tắt"),
    ];

    /// <summary>The word that a KPI cannot be understood without, or nothing; of several the most particular.</summary>
    public static Term? OfKpi(string? kpiCode) => kpiCode is null ? null : First(ofKpis, kpiCode);

    private static readonly (string Part, string Code)[] ofKpis =
    [
        ("_to_date", "to_date"), ("5_star_provincial", "potential_5_star"), ("potential_5_star", "potential_5_star"), ("upgraded", "upgrade"), ("revoked", "revocation"), ("certificates", "certificate"),
        ("recognitions", "certification"), ("certified_first_time", "certification"), ("certified_products", "in_force"), ("products_3_star", "in_force"), ("train", "trainee"),
        ("disburse", "disbursement"), ("mobilised", "allocation"), ("producer", "producer"),
    ];

    /// <summary>The word that a Vietnamese text speaks of, or nothing; of several the most particular.</summary>
    public static Term? Within(string vietnamese) => First(ofWords, vietnamese);

    private static readonly (string Part, string Code)[] ofWords =
    [
        ("tiềm năng 5 sao", "potential_5_star"), ("nâng hạng", "upgrade"), ("công nhận", "certification"), ("lồng ghép", "integrated"), ("huy động", "allocation"),
        ("được tập huấn", "trainee"), ("chủ thể", "producer"), ("phân hạng", "star_rating"),
    ];

    /// <summary>The word under a code; an unknown code is a bug and throws.</summary>
    public static Term Of(string code) => All.First(term => term.Code == code);

    private static Term? First((string Part, string Code)[] parts, string text) =>
        parts.FirstOrDefault(pair => text.Contains(pair.Part, StringComparison.OrdinalIgnoreCase)) is { Code: { } code } ? Of(code) : null;
}
