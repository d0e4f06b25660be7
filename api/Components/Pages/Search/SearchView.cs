using System.Globalization;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Reports;
using OcopAnalytics.Reports.Search;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Components.Pages.Search;

/// <summary>What the page of Tra cứu shows: the question, a page of its rows, and the addresses of every neighbouring question.</summary>
/// <param name="Offset">Rows before the first one shown.</param>
public sealed record SearchView(SearchAnswer Answer, SearchWords Words, PageLinks Links, int Offset, int Size, string? DataNature)
{
    public const int DefaultSize = 50;
    public static readonly IReadOnlyList<int> Sizes = [25, 50, 100, 200];

    public SearchQuestion Question => Answer.Question;
    public SearchSubject Subject => Answer.Question.Subject;
    public IReadOnlyList<SearchRow> Rows => Answer.Found.Rows;
    public long RowCount => Answer.Found.RowCount;

    /// <summary>Other days, the same question.</summary>
    public IEnumerable<(string Name, string? Value)> Kept => [("subject", Subject.Code), .. Question.Query, ("size", SizeText)];

    public string PageUrl(int offset) => Links.To(PageLinks.Search, [.. Kept, ("row", offset <= 0 ? null : Text(offset))]);

    /// <summary>The same list by another column, or turned round.</summary>
    public string SortUrl(SearchColumn column)
    {
        var isTurned = Question.Sort == column && !Question.IsDescending;
        return Links.To(PageLinks.Search, [.. With((Question with { Sort = column, IsDescending = isTurned }).Query)]);
    }

    /// <summary>The same question, whether or not diacritics were typed.</summary>
    public string FoldedUrl => Links.To(PageLinks.Search, [.. With((Question with { IsFolded = true }).Query)]);

    public string SubjectUrl(SearchSubject subject) => Links.To(PageLinks.Search, ("subject", subject.Code), ("q", Question.Words), ("fold", Question.Words is not null && Question.IsFolded ? "1" : null));

    /// <summary>The subject without any condition.</summary>
    public string OpenUrl => Links.To(PageLinks.Search, ("subject", Subject.Code));

    public string FileUrl(string ending) => Links.Api($"search/{Subject.Code}.{ending}", [.. Question.Query]);

    public string ProductUrl(string productCode) => Links.To(PageLinks.Product + "/" + Uri.EscapeDataString(productCode));

    public string ProductsOf(string producerCode) => Links.To(PageLinks.Search, ("subject", "product"), ("producer", producerCode));

    public string? SortState(SearchColumn column) => Question.Sort != column ? null : Question.IsDescending ? "descending" : "ascending";

    /// <summary>A number of rows a page; nothing for one that is not offered.</summary>
    public static int? ReadSize(string? text) => string.IsNullOrWhiteSpace(text) ? DefaultSize
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && Sizes.Contains(size) ? size : null;

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string? SizeText => Size == DefaultSize ? null : Text(Size);

    private IEnumerable<(string Name, string? Value)> With(IEnumerable<(string Name, string? Value)> query) => [("subject", Subject.Code), .. query, ("size", SizeText)];
}
