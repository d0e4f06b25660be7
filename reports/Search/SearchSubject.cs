using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Search;

/// <summary>Something that can be narrowed by choosing among codes.</summary>
/// <param name="Parameter">group, stars, status, type or level.</param>
public sealed record SearchFilter(string Parameter, string HeaderKey, IReadOnlyList<string> Codes);

/// <summary>A subject of Tra cứu: its table, its columns, what it can be narrowed by. What stands here is what may be asked, and no more.</summary>
/// <param name="Sort">Column to sort by without a choice; with a minus before it, downwards.</param>
/// <param name="DateKey">What the days "from" and "to" mean.</param>
public sealed record SearchSubject(string Code, string Sort, string DateKey, IReadOnlyList<SearchColumn> Columns, IReadOnlyList<SearchFilter> Filters)
{
    /// <summary>Where its rows are: the only way from a code to a table.</summary>
    public string Table => "mart_search_" + Code;

    public string NameKey => "search.subject." + Code;

    public SearchFilter? Filter(string parameter) => Filters.FirstOrDefault(filter => filter.Parameter == parameter);

    /// <summary>The word of a column's header that a reader may ask about, as <see cref="TermTexts"/> has it.</summary>
    public string? TermOf(SearchColumn column) => (column.Code, Code) switch
    {
        ("producer", _) or ("name", "producer") => "producer",
        ("stars", _) => "star_rating",
        ("kind", "certificate") => "upgrade",
        ("status", "product" or "certificate") => "in_force",
        ("trainees", _) => "trainee",
        ("unit", _) => "unit",
        ("decision_no", _) => "certification",
        _ => null,
    };

    private static readonly string[] stars = ["5", "4", "3"];
    private static readonly string[] groups = ["food", "drink", "herbal", "handicraft", "ornamental", "tourism", "unknown"];
    private static readonly string[] producerTypes = ["enterprise", "cooperative", "cooperative_group", "farm", "household", "association", "unknown"];

    public static readonly SearchSubject Product = new("product", "name", "search.product.begin_date",
    [
        SearchColumn.Of("code"), SearchColumn.Of("name", "search.product.name"), SearchColumn.Of("producer"), SearchColumn.Of("group"),
        SearchColumn.Of("stars"), SearchColumn.Of("status"), SearchColumn.Of("place"), SearchColumn.Of("decision_no", false), SearchColumn.Of("decision_date", false),
        SearchColumn.Of("expiry_date"), SearchColumn.Of("kind", "search.product.kind", false), SearchColumn.Of("detail", "search.product.detail", false),
        SearchColumn.Of("begin_date", "search.product.begin_date", false), SearchColumn.Of("unit", false),
    ],
    [
        new("group", "search.column.group", groups), new("stars", "search.column.stars", stars),
        new("status", "search.column.status", ["any_in_force", .. CertificateStatus.All, "not_certified"]), new("type", "search.product.kind", producerTypes),
    ]);

    public static readonly SearchSubject Certificate = new("certificate", "-decision_date", "search.column.decision_date",
    [
        SearchColumn.Of("code"), SearchColumn.Of("name", "search.product.name"), SearchColumn.Of("producer"), SearchColumn.Of("decision_no"),
        SearchColumn.Of("decision_date"), SearchColumn.Of("stars"), SearchColumn.Of("kind", "search.certificate.kind"), SearchColumn.Of("status"),
        SearchColumn.Of("expiry_date"), SearchColumn.Of("level", "search.certificate.level", false), SearchColumn.Of("score", false),
        SearchColumn.Of("end_date", "search.certificate.end_date", false), SearchColumn.Of("group", false), SearchColumn.Of("place", false), SearchColumn.Of("unit", false),
    ],
    [
        new("group", "search.column.group", groups), new("stars", "search.column.stars", stars),
        new("status", "search.column.status", ["any_in_force", .. CertificateStatus.All, "superseded"]),
        new("type", "search.certificate.kind", ["first", "upgrade", "re_evaluation", "downgrade"]),
        new("level", "search.certificate.level", ["district", "province", "centre"]),
    ]);

    public static readonly IReadOnlyList<SearchSubject> All =
    [
        Product,
        new("producer", "name", "search.producer.begin_date",
            [SearchColumn.Of("code"), SearchColumn.Of("name", "search.producer.name"), SearchColumn.Of("kind", "search.producer.kind"), SearchColumn.Of("products", "search.producer.products"),
             SearchColumn.Of("status"), SearchColumn.Of("begin_date", "search.producer.begin_date"), SearchColumn.Of("place"), SearchColumn.Of("unit", false)],
            [new("type", "search.producer.kind", producerTypes), new("status", "search.column.status", ["certified", "not_certified"])]),
        Certificate,
        new("training", "-begin_date", "search.training.begin_date",
            [SearchColumn.Of("code"), SearchColumn.Of("name", "search.training.name"), SearchColumn.Of("kind", "search.training.kind"), SearchColumn.Of("level", "search.training.level"),
             SearchColumn.Of("begin_date", "search.training.begin_date"), SearchColumn.Of("attendances"), SearchColumn.Of("trainees"), SearchColumn.Of("unit")],
            [new("type", "search.training.kind", ["official", "partner_official", "leader", "worker"]), new("level", "search.training.level", ["central", "province", "district", "commune"])]),
        new("project", "name", "search.project.decision_date",
            [SearchColumn.Of("code"), SearchColumn.Of("name", "search.project.name"), SearchColumn.Of("kind", "search.project.kind"), SearchColumn.Of("status"),
             SearchColumn.Of("decision_date", "search.project.decision_date"), SearchColumn.Of("begin_date", "search.project.begin_date"), SearchColumn.Of("end_date", "search.project.end_date"),
             SearchColumn.Of("progress", false), SearchColumn.Of("products", "search.project.products"), SearchColumn.Of("detail", "search.project.detail", false), SearchColumn.Of("place"), SearchColumn.Of("unit", false)],
            [new("type", "search.project.kind", [.. Model.Intake.ProjectSheets.ProjectKinds.Choices.Select(choice => choice.Code)]), new("status", "search.column.status", ["planned", "approved", "started", "finished"])]),
        new("sale_point", "name", "search.sale_point.begin_date",
            [SearchColumn.Of("code"), SearchColumn.Of("name", "search.sale_point.name"), SearchColumn.Of("kind", "search.sale_point.kind"), SearchColumn.Of("status"),
             SearchColumn.Of("detail", "search.sale_point.detail"), SearchColumn.Of("begin_date", "search.sale_point.begin_date"), SearchColumn.Of("end_date", "search.sale_point.end_date", false),
             SearchColumn.Of("place"), SearchColumn.Of("unit", false)],
            [new("type", "search.sale_point.kind", [.. Model.Intake.SaleSheets.SalePointKinds.Choices.Select(choice => choice.Code)]), new("status", "search.column.status", ["open", "closed", "without_counter"])]),
    ];

    public static readonly IReadOnlyList<string> Codes = [.. All.Select(subject => subject.Code)];
}
