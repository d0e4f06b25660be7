using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Search;

/// <summary>Codes of what is looked up in words, days and numbers as they are written, and the cells a row came from.</summary>
public sealed class SearchWords(Language language, IReadOnlyList<SearchNameRow> names)
{
    public static async Task<SearchWords> ReadAsync(WarehouseReader reader, Language language) => new(language, await reader.SearchNamesAsync());

    /// <summary>A code of a filter or column in words; one that nobody knows stands as it is.</summary>
    /// <param name="name">group, stars, status, type (or kind) or level.</param>
    public string Of(SearchSubject subject, string name, string code) => (name, subject.Code) switch
    {
        (_, _) when code == "unknown" => language["search.unknown"],
        ("stars", _) => language.Format("search.stars", code),
        ("group", _) => Named("group", code),
        ("type" or "kind", "product" or "producer") => Named("producer_type", code),
        ("type" or "kind", _) => Known("search.kind.", code, KindsOf(subject)),
        ("level", _) => Known("search.level.", code, subject.Filter("level")?.Codes),
        ("status", "product" or "certificate") when CertificateStatus.All.Contains(code) => language["certificate_status." + code],
        ("status", _) => Known("search.status.", code, subject.Filter("status")?.Codes),
        _ => code,
    };

    /// <summary>A cell as it is read.</summary>
    public string Text(SearchSubject subject, SearchColumn column, SearchRow row) => column.Value(row) switch
    {
        null => Figures.None,
        string code when column.Kind == SearchValue.Word => Of(subject, column.Code, code),
        DateOnly day => VietnameseFormat.Date(day),
        int number => VietnameseFormat.Number(number),
        long number => VietnameseFormat.Number(number),
        decimal share when column.Kind == SearchValue.Share => VietnameseFormat.Percent(share),
        decimal number => VietnameseFormat.Number(number),
        var text => text.ToString()!,
    };

    /// <summary>The row of the workbook: "Sản phẩm!A12:H12"; nothing for a reader who may not see it, or a sheet that is not ours.</summary>
    public static string? Cells(SearchRow row)
    {
        if (row.SheetName is null || row.RowNumber is not { } number) return null;
        var sheet = SubmissionTemplate.Sheets.FirstOrDefault(one => one.NameVi == row.SheetName);
        return sheet is null ? $"{row.SheetName}!{number}:{number}" : $"{row.SheetName}!{CellAddress.Of(0, number)}:{CellAddress.Of(sheet.Columns.Count - 1, number)}";
    }

    private static IReadOnlyList<string>? KindsOf(SearchSubject subject) => subject.Filter("type")?.Codes;

    private string Known(string prefix, string code, IReadOnlyList<string>? codes) => codes?.Contains(code) == true ? language[prefix + code] : code;

    private string Named(string filter, string code) => names.FirstOrDefault(name => name.Filter == filter && name.Code == code) is { } found ? language.Pick(found.NameVi, found.NameEn) : code;
}
