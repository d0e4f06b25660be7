using System.IO.Compression;
using System.Security;
using System.Text;

namespace OcopAnalytics.Etl.Tests.Building;

/// <summary>A worksheet part and what the workbook says of it.</summary>
internal sealed record WrittenSheet(string Name, string Xml, bool IsHidden = false);

/// <summary>The parts of a workbook and the zip around them.</summary>
internal static class WorkbookPackage
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";

    public static string Sheet(IEnumerable<(int Row, int Column, object? Value)> cells, List<string>? sharedStrings,
        Func<int, bool>? isHidden = null, IReadOnlyList<string>? merged = null)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        foreach (var row in cells.Where(cell => cell.Value is not null).GroupBy(cell => cell.Row).OrderBy(row => row.Key))
        {
            xml.Append($"<row r=\"{row.Key}\"{(isHidden?.Invoke(row.Key) == true ? " hidden=\"1\"" : string.Empty)}>");
            foreach (var cell in row.OrderBy(cell => cell.Column)) xml.Append(CellXml.Of(cell.Column, cell.Row, cell.Value, sharedStrings));
            xml.Append("</row>");
        }
        xml.Append("</sheetData>");
        if (merged is { Count: > 0 }) xml.Append("<mergeCells>").AppendJoin(string.Empty, merged.Select(range => $"<mergeCell ref=\"{range}\"/>")).Append("</mergeCells>");
        return xml.Append("</worksheet>").ToString();
    }

    public static Dictionary<string, string> Parts(IReadOnlyList<WrittenSheet> sheets, List<string>? sharedStrings, bool countsFrom1904)
    {
        var numbers = Enumerable.Range(1, sheets.Count).ToList();
        var parts = new Dictionary<string, string>
        {
            ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>",
            ["_rels/.rels"] = $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"r1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            ["xl/workbook.xml"] = $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><workbookPr date1904=\"{(countsFrom1904 ? 1 : 0)}\"/><sheets>"
                + string.Concat(numbers.Select(number => $"<sheet name=\"{SecurityElement.Escape(sheets[number - 1].Name)}\" sheetId=\"{number}\"{(sheets[number - 1].IsHidden ? " state=\"hidden\"" : string.Empty)} r:id=\"s{number}\"/>"))
                + "</sheets></workbook>",
            ["xl/_rels/workbook.xml.rels"] = $"<Relationships xmlns=\"{Relations}\"><Relationship Id=\"st\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>"
                + (sharedStrings is null ? string.Empty : $"<Relationship Id=\"ss\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/>")
                + string.Concat(numbers.Select(number => $"<Relationship Id=\"s{number}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>"))
                + "</Relationships>",
            ["xl/styles.xml"] = $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
                + "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/><xf numFmtId=\"9\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>",
        };
        if (sharedStrings is not null)
        {
            parts["xl/sharedStrings.xml"] = $"<sst xmlns=\"{Main}\">"
                + string.Concat(sharedStrings.Select(text => $"<si><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></si>")) + "</sst>";
        }
        foreach (var number in numbers) parts[$"xl/worksheets/sheet{number}.xml"] = sheets[number - 1].Xml;
        return parts;
    }

    public static byte[] Zip(IEnumerable<(string Path, byte[] Content)> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
            {
                var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
                entry.LastWriteTime = new DateTimeOffset(2025, 6, 14, 0, 0, 0, TimeSpan.Zero);
                using var stream = entry.Open();
                stream.Write(content);
            }
        }
        return bytes.ToArray();
    }
}
