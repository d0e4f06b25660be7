using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Search;

/// <summary>How a column of what is looked up is written: as it is, in words for a code, as a day, a number or a percentage.</summary>
public enum SearchValue { Text, Word, Date, Count, Score, Share }

/// <summary>A column that can be chosen and sorted by.</summary>
/// <param name="Code">As in the address and in queries/search__rows.sql.</param>
/// <param name="HeaderKey">Text of its header.</param>
/// <param name="IsShown">Without a choice of columns.</param>
public sealed record SearchColumn(string Code, string HeaderKey, SearchValue Kind, Func<SearchRow, object?> Value, bool IsShown)
{
    public bool IsNumber => Kind is SearchValue.Count or SearchValue.Score or SearchValue.Share;

    /// <summary>A column whose header is the same for every subject.</summary>
    internal static SearchColumn Of(string code, bool isShown = true) => Of(code, "search.column." + code, isShown);

    /// <summary>A column that each subject calls by its own name.</summary>
    internal static SearchColumn Of(string code, string headerKey, bool isShown = true)
    {
        var (kind, value) = all[code];
        return new SearchColumn(code, headerKey, kind, value, isShown);
    }

    private static readonly Dictionary<string, (SearchValue, Func<SearchRow, object?>)> all = new(StringComparer.Ordinal)
    {
        ["code"] = (SearchValue.Text, row => row.ItemCode),
        ["name"] = (SearchValue.Text, row => row.ItemName),
        ["producer"] = (SearchValue.Text, row => row.ProducerName ?? row.ProducerCode),
        ["place"] = (SearchValue.Text, row => row.PlaceNameVi),
        ["unit"] = (SearchValue.Text, row => row.UnitNameVi),
        ["detail"] = (SearchValue.Text, row => row.Detail),
        ["group"] = (SearchValue.Word, row => row.ProductGroupCode),
        ["kind"] = (SearchValue.Word, row => row.KindCode),
        ["level"] = (SearchValue.Word, row => row.LevelCode),
        ["status"] = (SearchValue.Word, row => row.StatusCode),
        ["stars"] = (SearchValue.Count, row => row.StarRating),
        ["score"] = (SearchValue.Score, row => row.TotalScore),
        ["products"] = (SearchValue.Count, row => row.ProductCount),
        ["progress"] = (SearchValue.Share, row => row.ProgressShare),
        ["attendances"] = (SearchValue.Count, row => row.AttendanceCount),
        ["trainees"] = (SearchValue.Count, row => row.TraineeCount),
        ["decision_no"] = (SearchValue.Text, row => row.DecisionNo),
        ["decision_date"] = (SearchValue.Date, row => row.DecisionDate),
        ["expiry_date"] = (SearchValue.Date, row => row.ExpiryDate),
        ["begin_date"] = (SearchValue.Date, row => row.BeginDate),
        ["end_date"] = (SearchValue.Date, row => row.EndDate),
    };
}
