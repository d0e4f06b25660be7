using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Quality;

/// <summary>Two or more codes of one name: they may be one thing, counted twice.</summary>
/// <param name="Kind">producer or product.</param>
/// <param name="IsNear">Producers of one commune; products of one producer, or of producers that bear one name.</param>
public sealed record NameTwin(string Kind, bool IsNear, IReadOnlyList<NamedRow> Rows);

/// <summary>
/// Looks for one thing under two codes. Names are compared as the intake compares them: case, punctuation and the place of a
/// tone do not count, diacritics do. Nothing is merged here: codes decide who is who.
/// </summary>
public static class NameTwins
{
    private const string Producer = "producer";

    /// <summary>The likeliest first. Products of one name but of different producers are different products.</summary>
    public static IReadOnlyList<NameTwin> Of(IReadOnlyList<NamedRow> rows)
    {
        var producers = rows.Where(row => row.Kind == Producer).ToDictionary(row => row.Code, StringComparer.Ordinal);
        var twins = new List<NameTwin>();
        foreach (var group in producers.Values.Where(row => Key(row).Length > 0).GroupBy(Key).Where(group => group.Count() > 1))
        {
            var isNear = group.Select(row => row.PlaceCode).Distinct().Count() < group.Count();
            twins.Add(new NameTwin(Producer, isNear, [.. group.OrderBy(row => row.Code, StringComparer.Ordinal)]));
        }
        foreach (var group in rows.Where(row => row.Kind != Producer && Key(row).Length > 0).GroupBy(row => (Name: Key(row), Owner: OwnerOf(row))).Where(group => group.Count() > 1))
        {
            twins.Add(new NameTwin("product", true, [.. group.OrderBy(row => row.Code, StringComparer.Ordinal)]));
        }
        return [.. twins.OrderByDescending(twin => twin.IsNear).ThenBy(twin => twin.Kind, StringComparer.Ordinal).ThenBy(twin => twin.Rows[0].Name, StringComparer.Ordinal)];

        string OwnerOf(NamedRow row) => row.OwnerCode is null ? "?" + row.PlaceCode
            : producers.TryGetValue(row.OwnerCode, out var owner) && Key(owner) is { Length: > 0 } name ? name : row.OwnerCode;
    }

    private static string Key(NamedRow row) => row.Name is null ? string.Empty : VietnameseText.NameKey(row.Name);
}
