using OcopAnalytics.Api.Security;
using OcopAnalytics.Reports;
using OcopAnalytics.Reports.Search;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Reading;

/// <summary>A product as it stands on a day, and its recognitions until then, the oldest first.</summary>
public sealed record ProductDossier(ReadingScope Scope, SearchRow Product, IReadOnlyList<SearchRow> Recognitions);

/// <summary>All about one product, of those that the reader may see: to him the others do not exist.</summary>
public sealed class ProductDesk(WarehouseReader reader, SearchDesk search)
{
    // A product is recognised every three years, and seldom in between.
    private static readonly PageRange all = new(0, PageRange.MaxLimit);

    /// <summary>The product in the programme asked for, or else in the first that it stands under; nothing at all where there is none.</summary>
    public async Task<(ProductDossier? Dossier, ScopeProblem? Problem)> ReadAsync(ScopeQuery query, string productCode, UnitScope units)
    {
        var programmes = query.Programme is { } asked ? [asked] : await reader.ProgrammesOfProductAsync(Clean(productCode));
        foreach (var programme in programmes)
        {
            var (scope, problem) = await ReadingScope.ReadAsync(reader, query with { Programme = programme });
            if (scope is null) return (null, problem);
            if (await ReadAsync(scope, productCode, units) is { } dossier) return (dossier, null);
        }
        return (null, null);
    }

    public async Task<ProductDossier?> ReadAsync(ReadingScope scope, string productCode, UnitScope units)
    {
        var product = (await search.ReadAsync(scope, Of("product", null), units, new PageRange(0, 1))).Found.Rows;
        if (product.Count == 0) return null;
        var recognitions = await search.ReadAsync(scope, Of("certificate", "decision_date"), units, all);
        return new ProductDossier(scope, product[0], recognitions.Found.Rows);

        SearchQuestion Of(string subject, string? sort) => SearchQuestion.Read(subject, name => name switch
        {
            "code" => [Clean(productCode)],
            "sort" => [sort],
            _ => [],
        }).Question!;
    }

    public static ScopeProblem Unknown(string productCode) => ScopeTexts.Problem("product", productCode, [], "search.no_product");

    // No code is longer; what is longer is none.
    private static string Clean(string productCode) => productCode.Trim() is { Length: <= 60 } code && code.Length > 0 ? code : "?";
}
