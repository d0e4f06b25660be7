using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Search;

/// <summary>What is looked up, as an address tells it: every part known to be allowed. Pages, API and files read it here.</summary>
/// <param name="Words">Sought from the beginning of words; nothing for no words.</param>
/// <param name="IsFolded">Without regard to diacritics.</param>
/// <param name="Codes">Chosen codes by parameter.</param>
/// <param name="Sort">A column of the subject.</param>
public sealed record SearchQuestion(
    SearchSubject Subject, string? Words, bool IsFolded, IReadOnlyDictionary<string, IReadOnlyList<string>> Codes, string? ProducerCode, string? ItemCode,
    DateOnly? From, DateOnly? To, SearchColumn Sort, bool IsDescending, IReadOnlyList<SearchColumn> Columns)
{
    public const int LongestWords = 100;
    private const int LongestCode = 60;

    public static readonly IReadOnlyList<string> Parameters = ["q", "fold", "group", "stars", "status", "type", "level", "producer", "code", "from", "to", "sort", "columns"];

    public IReadOnlyList<string> Chosen(string parameter) => Codes.TryGetValue(parameter, out var chosen) ? chosen : [];

    /// <summary>Nothing narrows the list down.</summary>
    public bool IsOpen => Words is null && ProducerCode is null && ItemCode is null && From is null && To is null && Codes.Values.All(chosen => chosen.Count == 0);

    /// <summary>As it stands in an address; what is as it would be anyway is left out.</summary>
    public IReadOnlyList<(string Name, string? Value)> Query =>
    [
        ("q", Words), ("fold", Words is not null && IsFolded ? "1" : null), .. Codes.Select(pair => (pair.Key, pair.Value.Count == 0 ? null : string.Join(',', pair.Value))),
        ("producer", ProducerCode), ("code", ItemCode), ("from", Iso(From)), ("to", Iso(To)), ("sort", SortText == Subject.Sort ? null : SortText),
        ("columns", Columns.SequenceEqual(Subject.Columns.Where(column => column.IsShown)) ? null : string.Join(',', Columns.Select(column => column.Code))),
    ];

    /// <summary>The column to sort by, with a minus before it downwards.</summary>
    public string SortText => (IsDescending ? "-" : string.Empty) + Sort.Code;

    /// <summary>The question in the words of the warehouse, for a reader who may see certain units.</summary>
    public SearchCriteria Criteria(ReadingScope scope, IReadOnlyCollection<string>? unitCodes) => new(
        Subject.Table, scope.Programme.ProgrammeCode, scope.Place?.PlaceCode, scope.View, unitCodes, Words, IsFolded,
        Chosen("group"), Chosen("type"), Chosen("level"), Chosen("status"), Chosen("stars"), ProducerCode, ItemCode, From, To, Sort.Code, IsDescending);

    /// <summary>Reads a question; values of one name may come one by one or with commas between them.</summary>
    public static (SearchQuestion? Question, ScopeProblem? Problem) Read(string? subjectCode, Func<string, IEnumerable<string?>> values)
    {
        var subject = string.IsNullOrWhiteSpace(subjectCode) ? SearchSubject.Product : SearchSubject.All.FirstOrDefault(one => one.Code == subjectCode.Trim());
        if (subject is null) return (null, ScopeTexts.Problem("subject", subjectCode, SearchSubject.Codes, "search.no_subject"));

        string? One(string name) => values(name).Select(value => value?.Trim()).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        List<string> Many(string name) => [.. values(name).SelectMany(value => (value ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()];

        var words = One("q");
        if (words is not null && (words.Length > LongestWords || !words.Any(char.IsLetterOrDigit))) return (null, ScopeTexts.Problem("q", words, [$"1 … {LongestWords}"], "search.no_words"));
        if (One("fold") is { } fold && fold is not ("0" or "1")) return (null, ScopeTexts.Problem("fold", fold, ["0", "1"], "search.no_choice"));

        var codes = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var name in (string[])["group", "stars", "status", "type", "level"])
        {
            var chosen = Many(name);
            var allowed = subject.Filter(name)?.Codes ?? [];
            if (chosen.FirstOrDefault(code => !allowed.Contains(code)) is { } unknown) return (null, ScopeTexts.Problem(name, unknown, allowed, allowed.Count == 0 ? "search.no_filter" : "search.no_choice"));
            codes[name] = chosen;
        }
        foreach (var name in (string[])["producer", "code"])
        {
            if (One(name) is { Length: > LongestCode } tooLong) return (null, ScopeTexts.Problem(name, tooLong, [$"1 … {LongestCode}"], "search.no_choice"));
        }
        var (from, to) = (Day(One("from")), Day(One("to")));
        if (from.IsWrong || to.IsWrong) return (null, ScopeTexts.Problem(from.IsWrong ? "from" : "to", One(from.IsWrong ? "from" : "to"), ["2025-06-30", "30/06/2025"], "search.no_day"));

        var sort = One("sort") ?? subject.Sort;
        var column = subject.Columns.FirstOrDefault(one => one.Code == sort.TrimStart('-'));
        if (column is null || sort.StartsWith("--", StringComparison.Ordinal)) return (null, ScopeTexts.Problem("sort", sort, [.. subject.Columns.SelectMany(one => (string[])[one.Code, "-" + one.Code])], "search.no_sort"));
        var shown = Many("columns");
        if (shown.FirstOrDefault(code => subject.Columns.All(one => one.Code != code)) is { } strange) return (null, ScopeTexts.Problem("columns", strange, [.. subject.Columns.Select(one => one.Code)], "search.no_column"));

        return (new SearchQuestion(subject, words, One("fold") == "1", codes, One("producer"), One("code"), from.Value, to.Value, column, sort[0] == '-',
            [.. subject.Columns.Where(one => shown.Count == 0 ? one.IsShown : shown.Contains(one.Code))]), null);
    }

    private static (DateOnly? Value, bool IsWrong) Day(string? text) =>
        text is null ? (null, false) : ReadingScope.TryReadDate(text, out var day) ? (day, false) : (null, true);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
