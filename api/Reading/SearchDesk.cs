using OcopAnalytics.Api.Security;
using OcopAnalytics.Reports;
using OcopAnalytics.Reports.Excel;
using OcopAnalytics.Reports.Search;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Reading;

/// <summary>A question that was looked up: where, what, and the rows that were asked for of all that there are.</summary>
public sealed record SearchAnswer(ReadingScope Scope, SearchQuestion Question, SearchFound Found);

/// <summary>Looks things up, the same for page, JSON, CSV and workbook: what each reader may see is decided by his units.</summary>
public sealed class SearchDesk(WarehouseReader reader)
{
    public async Task<(SearchAnswer? Answer, ScopeProblem? Problem)> ReadAsync(
        ScopeQuery query, (SearchQuestion? Question, ScopeProblem? Problem) asked, UnitScope units, PageRange? page)
    {
        if (asked.Question is null) return (null, asked.Problem);
        var (scope, problem) = await ReadingScope.ReadAsync(reader, query);
        return scope is null ? (null, problem) : (await ReadAsync(scope, asked.Question, units, page), null);
    }

    /// <param name="page">Nothing for all rows, as for a file.</param>
    public async Task<SearchAnswer> ReadAsync(ReadingScope scope, SearchQuestion question, UnitScope units, PageRange? page)
    {
        var criteria = question.Criteria(scope, units.Codes);
        return new SearchAnswer(scope, question, page is { } range
            ? await reader.SearchAsync(criteria, range.Offset, range.Limit)
            : await reader.SearchAllAsync(criteria));
    }

    /// <summary>All rows; nothing is cut off.</summary>
    public async Task<byte[]> CsvAsync(SearchAnswer answer, Language language)
    {
        var words = await SearchWords.ReadAsync(reader, language);
        var csv = new CsvText().Row([.. answer.Question.Columns.Select(column => column.HeaderKey).Concat(SourceHeaders).Select(key => language[key])]);
        foreach (var row in answer.Found.Rows) csv.Row(Cells(answer.Question, words, row));
        return csv.ToBytes();
    }

    /// <summary>All rows; more than a sheet of Excel holds is a problem that says so, and never a shorter list.</summary>
    public async Task<(byte[]? Workbook, ScopeProblem? Problem)> WorkbookAsync(SearchAnswer answer, Language language)
    {
        var question = answer.Question;
        if (answer.Found.RowCount > TableWorkbook.MostRows)
        {
            return (null, new ScopeProblem("columns", $"{answer.Found.RowCount}", ["csv"], Language.Both("search.too_many", answer.Found.RowCount, TableWorkbook.MostRows)));
        }
        var words = await SearchWords.ReadAsync(reader, language);
        List<TableColumn> columns = [.. question.Columns.Select(column => new TableColumn(language[column.HeaderKey], LookOf(column), column.Code == "name" ? 44 : 20)),
            .. SourceHeaders.Select(key => new TableColumn(language[key], ExportLook.Text, 26))];
        var table = new ExportTable(language[question.Subject.NameKey], language.Format("search.title_of", language[question.Subject.NameKey]), columns,
            [.. answer.Found.Rows.Select(row => Cells(question, words, row))]);
        return (TableWorkbook.Write([table], TableHead.Of(answer.Scope, language), language, Notes(answer, words, language)), null);
    }

    /// <summary>What the list was narrowed by, a sentence each; said in the workbook and above the table.</summary>
    public static IEnumerable<string> Notes(SearchAnswer answer, SearchWords words, Language language)
    {
        var question = answer.Question;
        yield return language.Format("search.count", Model.Text.VietnameseFormat.Number(answer.Found.RowCount));
        if (question.Words is not null) yield return language.Format(question.IsFolded ? "search.by_folded_words" : "search.by_words", question.Words);
        foreach (var filter in question.Subject.Filters.Where(filter => question.Chosen(filter.Parameter).Count > 0))
        {
            yield return $"{language[filter.HeaderKey]}: {string.Join(", ", question.Chosen(filter.Parameter).Select(code => words.Of(question.Subject, filter.Parameter, code)))}";
        }
        if (question.ProducerCode is not null) yield return $"{language["search.producer_code"]}: {question.ProducerCode}";
        if (question.From is { } from) yield return $"{language[question.Subject.DateKey]}: {language["search.from"]} {Model.Text.VietnameseFormat.Date(from)}";
        if (question.To is { } to) yield return $"{language[question.Subject.DateKey]}: {language["search.to"]} {Model.Text.VietnameseFormat.Date(to)}";
    }

    private static readonly string[] SourceHeaders = ["search.file", "search.cells"];

    /// <summary>Days and numbers stay what they are; codes are told in words.</summary>
    private static List<object?> Cells(SearchQuestion question, SearchWords words, SearchRow row) =>
    [
        .. question.Columns.Select(column => column.Value(row) switch
        {
            string code when column.Kind == SearchValue.Word => words.Of(question.Subject, column.Code, code),
            var value => value,
        }),
        row.FileName, SearchWords.Cells(row),
    ];

    private static ExportLook LookOf(SearchColumn column) => column.Kind switch { SearchValue.Date => ExportLook.Date, SearchValue.Count => ExportLook.Count, SearchValue.Score => ExportLook.Number, SearchValue.Share => ExportLook.Percent, _ => ExportLook.Text };
}
