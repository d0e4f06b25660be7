using System.Globalization;
using System.Text;
using System.Text.Json;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Tests.Building;

/// <summary>The sound submission of <see cref="Workbooks.Valid"/> in the forms that programs write: CSV in a zip, and JSON.</summary>
internal sealed class TextForms
{
    private static readonly string[] Keys = ["unit_profile", "producer", "product", "certification", "training", "funding"];
    private readonly Dictionary<string, Dictionary<string, object?>> rows = Keys.ToDictionary(key => key, key => SoundRows.Of(key, 1));

    public char Separator { get; init; } = ';';
    public string Locale { get; init; } = "vi-VN";
    public bool HasMarkOfOrder { get; init; }

    /// <summary>Headers as in the template, or the keys of the columns.</summary>
    public bool HasHeadersInWords { get; init; } = true;

    public TextForms Set(string sheetKey, string column, object? value)
    {
        rows[sheetKey][column] = value;
        return this;
    }

    public byte[] ToCsv() => WorkbookPackage.Zip(Keys.Select(key => ($"{key}.csv", Bytes(Csv(key))))
        .Append(("_ocop.csv", Bytes($"{SubmissionTemplate.Mark}{Separator}1{Separator}{Locale}\r\n"))));

    public byte[] ToJson()
    {
        var document = new Dictionary<string, object?> { ["template"] = SubmissionTemplate.Mark, ["version"] = 1, ["locale"] = Locale };
        foreach (var key in Keys)
        {
            var row = rows[key].ToDictionary(cell => cell.Key, cell => cell.Value is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : cell.Value);
            document[key] = key == "unit_profile" ? row : new[] { row };
        }
        return JsonSerializer.SerializeToUtf8Bytes(document);
    }

    private string Csv(string key)
    {
        var columns = SubmissionTemplate.SheetByKey(key).Columns;
        var headers = columns.Select(column => Quoted(HasHeadersInWords ? column.HeaderVi : column.Key));
        var fields = columns.Select(column => Quoted(Written(rows[key].GetValueOrDefault(column.Key))));
        return string.Join(Separator, headers) + "\r\n" + string.Join(Separator, fields) + "\r\n";
    }

    private byte[] Bytes(string text) => [.. HasMarkOfOrder ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)];

    private string Quoted(string text) => text.Contains(Separator) || text.Contains('"') ? $"\"{text.Replace("\"", "\"\"")}\"" : text;

    private string Written(object? value) => value switch
    {
        null => string.Empty,
        DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        double number => number.ToString(CultureInfo.GetCultureInfo(Locale)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
