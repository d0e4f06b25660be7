using System.Text.Json;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake;

/// <summary>
/// A JSON document read as sheets: {"template": "ocop-bieu-mau", "version": 1, "unit_profile": {...}, "product": [{...}, ...]}.
/// Sheets and columns by their keys. Numbers count as they stand; numbers in quotes are read under "locale". A row is found
/// again by its JSON path.
/// </summary>
internal sealed class JsonSheets : SheetCursor
{
    public const int MostBytes = 16 << 20;
    private const int MostColumns = 1024;
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 8 };

    private readonly JsonDocument? document;
    private readonly List<JsonProperty> sheets = [];
    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly Notation notation = Notation.Vietnamese;
    private IEnumerator<JsonElement>? rows;
    private int next = -1;
    private bool isMark;

    public JsonSheets(ReadOnlyMemory<byte> content)
    {
        try
        {
            document = JsonDocument.Parse(content, Options);
            if (document.RootElement.ValueKind != JsonValueKind.Object) Fault = FileFault.Broken;
            else sheets.AddRange(document.RootElement.EnumerateObject().Where(one => one.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object));
            if (sheets.Select(sheet => sheet.Name).Distinct(StringComparer.Ordinal).Count() < sheets.Count) Fault = FileFault.PartTwice;
            if (Top("locale") is JsonElement locale)
            {
                if (Notation.Of(locale.ToString()) is { } declared) notation = declared;
                else Fault = FileFault.LocaleUnknown;
            }
        }
        catch (Exception trouble) when (trouble is JsonException or InvalidOperationException)
        {
            Fault = FileFault.Broken;
        }
    }

    public override SpotForm Form => SpotForm.Path;

    public override int HeaderRow => 0;

    public override bool IsUpright => false;

    public override bool IsOursAlone => true;

    public override Notation Notation => notation;

    public override string SheetKey => isMark ? SubmissionTemplate.MarkSheet : SheetName.Replace("$.", string.Empty, StringComparison.Ordinal);

    /// <summary>The mark comes first, then the sheets in the order of the document.</summary>
    public override bool NextSheet()
    {
        if (Fault is not null || next == sheets.Count) return false;
        RowNumber = 0;
        isMark = next++ < 0;
        if (isMark)
        {
            Row = [Top("template")?.ToString(), Top("version")?.ToString()];
            return true;
        }
        if (next > sheets.Count) return false;
        var sheet = sheets[next - 1];
        SheetName = "$." + VietnameseText.Sound(sheet.Name);
        try
        {
            ReadColumns(sheet.Value);
        }
        catch (InvalidOperationException)
        {
            Fault = FileFault.Broken;
        }
        return Fault is null;
    }

    public override bool ReadRow()
    {
        if (isMark) return RowNumber++ == 0;
        if (Fault is not null || rows is null || !rows.MoveNext()) return false;
        RowNumber++;
        Row = new object?[columns.Count];
        if (rows.Current.ValueKind == JsonValueKind.Null) return true;
        try
        {
            foreach (var property in rows.Current.EnumerateObject()) Row[columns[property.Name]] = Value(property.Value);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair, written as an escape.
            Fault = FileFault.Broken;
        }
        return Fault is null;
    }

    public override void Dispose() => document?.Dispose();

    // The headers are the names that any row uses.
    private void ReadColumns(JsonElement sheet)
    {
        columns.Clear();
        var elements = sheet.ValueKind == JsonValueKind.Object ? [sheet] : sheet.EnumerateArray().ToList();
        foreach (var element in elements)
        {
            if (element.ValueKind == JsonValueKind.Null) continue;
            if (element.ValueKind != JsonValueKind.Object) throw new InvalidOperationException("A row is an object.");
            foreach (var property in element.EnumerateObject()) columns.TryAdd(property.Name, columns.Count);
        }
        // An empty list says "none of these", and misses no column by it.
        if (elements.Count == 0 && SubmissionTemplate.Sheets.FirstOrDefault(one => one.Key == SheetKey) is { } none)
        {
            foreach (var column in none.Columns) columns.Add(column.Key, columns.Count);
        }
        if (columns.Count > MostColumns) Fault = FileFault.SheetTooWide;
        ColumnCount = columns.Count;
        Row = [.. columns.Keys.Select(VietnameseText.Sound)];
        rows = elements.GetEnumerator();
    }

    private JsonElement? Top(string name) => document!.RootElement.TryGetProperty(name, out var value) ? value : null;

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => VietnameseText.Sound(value.GetString()!),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.TryGetDecimal(out var exact) ? exact : value.TryGetDouble(out var wide) ? wide : double.PositiveInfinity,
        // Several codes of one cell.
        JsonValueKind.Array when value.EnumerateArray().All(one => one.ValueKind == JsonValueKind.String) =>
            string.Join(';', value.EnumerateArray().Select(one => VietnameseText.Sound(one.GetString()!))),
        _ => VietnameseText.Sound(value.GetRawText()),
    };
}
