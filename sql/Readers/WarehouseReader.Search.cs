namespace OcopAnalytics.Warehouse;

/// <summary>Looking things up: products, producers, recognitions, classes, projects and points of sale.</summary>
public sealed partial class WarehouseReader
{
    /// <summary>A page of what is looked up.</summary>
    public async Task<SearchFound> SearchAsync(SearchCriteria criteria, int offset, int limit) =>
        await FoundAsync(criteria, offset, limit, (file, parameters) => file.Rows<SearchRow>("search__rows", parameters));

    /// <summary>All that is looked up, for a file: read once and not kept, however much it is.</summary>
    public Task<SearchFound> SearchAllAsync(SearchCriteria criteria) =>
        FoundAsync(criteria, 0, int.MaxValue, (file, parameters) => file.RowsOnce<SearchRow>("search__rows", parameters));

    /// <summary>Product groups and types of producers in words, in the order to show them.</summary>
    public Task<IReadOnlyList<SearchNameRow>> SearchNamesAsync() => RowsAsync<SearchNameRow>("search__names", null);

    /// <summary>The programmes that a product stands under, the newest build's first; none for a product that nobody named.</summary>
    public async Task<IReadOnlyList<string>> ProgrammesOfProductAsync(string productCode) =>
        [.. (await RowsAsync<ProductProgramme>("search__programmes", null, ("product_code", productCode))).Select(row => row.ProgrammeCode)];

    private async Task<SearchFound> FoundAsync(
        SearchCriteria asked, int offset, int limit, Func<WarehouseFile, (string Name, object? Value)[], IReadOnlyList<SearchRow>> read)
    {
        var file = await FileAsync(asked.View);
        (string, object?)[] question =
        [
            ("subject_table", asked.SubjectTable), ("programme_code", asked.ProgrammeCode), ("place_code", asked.PlaceCode), ("as_of", asked.View.AsOf),
            ("unit_codes", asked.UnitCodes is null ? null : string.Join(',', asked.UnitCodes)), ("words", asked.Words), ("is_folded", asked.IsFolded),
            ("group_codes", Joined(asked.GroupCodes)), ("kind_codes", Joined(asked.KindCodes)), ("level_codes", Joined(asked.LevelCodes)),
            ("status_codes", Joined(asked.StatusCodes)), ("star_ratings", Joined(asked.StarRatings)), ("producer_code", asked.ProducerCode),
            ("item_code", asked.ItemCode), ("from_date", asked.From), ("to_date", asked.To),
            ("sort_column", asked.SortColumn), ("is_descending", asked.IsDescending),
        ];
        var rows = read(file, [.. question, ("row_offset", (long)offset), ("row_limit", (long)limit)]);
        if (rows.Count > 0) return new SearchFound(rows[0].RowCount, rows);
        // Past the end of the list: how long is it?
        var first = offset == 0 ? [] : read(file, [.. question, ("row_offset", 0L), ("row_limit", 1L)]);
        return new SearchFound(first.Count == 0 ? 0 : first[0].RowCount, []);
    }

    private static string? Joined(IReadOnlyList<string> codes) => codes.Count == 0 ? null : string.Join(',', codes);
}
