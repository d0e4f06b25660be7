using System.IO.Compression;
using System.Text;
using OcopAnalytics.Etl.Tests.Building;

namespace OcopAnalytics.Etl.Tests.Intake;

/// <summary>Files made to harm or to mislead, and files of another kind.</summary>
internal static class HostileFiles
{
    private static readonly byte[] OldHeader = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static byte[] OldExcel() => [.. OldHeader, .. new byte[2000], .. Encoding.Unicode.GetBytes("Workbook")];

    public static byte[] PasswordProtected() => [.. OldHeader, .. new byte[2000], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[500]];

    /// <summary>Three hundred million blanks in a few hundred kilobytes.</summary>
    public static byte[] Bomb() => Extended(("xl/worksheets/sheet99.xml", new string(' ', 300 << 20)));

    public static byte[] PartTwice() => WorkbookPackage.Zip(
        Parts(Workbooks.Valid()).Append(("XL/Worksheets/sheet1.xml", Workbooks.Bytes("<worksheet/>"))));

    public static byte[] TooManyParts() => WorkbookPackage.Zip(
        Parts(Workbooks.Valid()).Concat(Enumerable.Range(0, 2001).Select(number => ($"docProps/{number}.xml", Workbooks.Bytes("<a/>")))));

    /// <summary>The second sheet ends in the middle of a cell.</summary>
    public static byte[] WithHalfASheet()
    {
        var sheet = Workbooks.Valid().ToParts()["xl/worksheets/sheet2.xml"];
        return Workbooks.Valid().Part("xl/worksheets/sheet2.xml", sheet[..(sheet.Length / 2)]).ToBytes();
    }

    public static byte[] WithDocumentType(Encoding encoding)
    {
        const string declaration = "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]>";
        var xml = $"<?xml version=\"1.0\" encoding=\"{encoding.WebName}\"?><!-- {new string('x', 300_000)} -->{declaration}<sst><si><t>&b;</t></si></sst>";
        return WorkbookPackage.Zip(Parts(Workbooks.Valid()).Append(("xl/sharedStrings.xml", [.. encoding.GetPreamble(), .. encoding.GetBytes(xml)])));
    }

    /// <summary>One row more than is taken, each with no more than a code.</summary>
    public static byte[] TooManyRows()
    {
        var sheet = new StringBuilder(Workbooks.Empty().ToParts()["xl/worksheets/sheet4.xml"]).Replace("</sheetData></worksheet>", string.Empty);
        for (var row = 5; row <= 200_005; row++) sheet.Append($"<row r=\"{row}\"><c r=\"A{row}\" t=\"inlineStr\"><is><t>SP</t></is></c></row>");
        return Workbooks.Empty().Part("xl/worksheets/sheet4.xml", sheet.Append("</sheetData></worksheet>").ToString()).ToBytes();
    }

    /// <summary>The sheet of products says, in the zip's lists, that it has another size than it has.</summary>
    public static byte[] WithLyingSize(int said)
    {
        var bytes = Workbooks.Valid().Rows("product", 500).ToBytes();
        Lie(bytes, "xl/worksheets/sheet2.xml"u8, said);
        return bytes;
    }

    /// <summary>Has a zip's lists say that a part has another size than it has.</summary>
    public static void Lie(Span<byte> bytes, ReadOnlySpan<byte> name, int said)
    {
        foreach (var signature in (byte[][])[[0x50, 0x4B, 3, 4], [0x50, 0x4B, 1, 2]])
        {
            var (sizeAt, nameAt) = signature[2] == 3 ? (22, 30) : (24, 46);
            for (var at = bytes.IndexOf(signature); at >= 0;)
            {
                if (at + nameAt <= bytes.Length && bytes[(at + nameAt)..].StartsWith(name)) BitConverter.TryWriteBytes(bytes[(at + sizeAt)..], said);
                var next = bytes[(at + 4)..].IndexOf(signature);
                at = next < 0 ? -1 : at + 4 + next;
            }
        }
    }

    /// <summary>Fifteen thousand cells that all show one shared string of three million letters.</summary>
    public static byte[] SharedStringBomb()
    {
        var workbook = Workbooks.Empty();
        for (var row = 5; row < 5005; row++)
        {
            for (var column = 0; column < 3; column++)
            {
                workbook.Loose("product", row, column, new RawCell($"<c r=\"{(char)('A' + column)}{row}\" t=\"s\"><v>0</v></c>"));
            }
        }
        // Letters by lot, or the zip would be refused for its ratio before the text is met.
        var lot = new Random(7);
        var text = string.Create(3 << 20, lot, static (letters, lot) =>
        {
            for (var index = 0; index < letters.Length; index++) letters[index] = (char)('a' + lot.Next(26));
        });
        workbook.Part("xl/sharedStrings.xml", $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>{text}</t></si></sst>");
        return WorkbookPackage.Zip(Parts(workbook.WithSharedStringsPart()));
    }

    public static byte[] Truncated(byte[] whole, double share) => whole[..(int)(whole.Length * share)];

    private static byte[] Extended((string Path, string Content) part) =>
        WorkbookPackage.Zip(Parts(Workbooks.Valid()).Append((part.Path, Workbooks.Bytes(part.Content))));

    private static IEnumerable<(string Path, byte[] Content)> Parts(WorkbookBuilder workbook) =>
        workbook.ToParts().Select(part => (part.Key, Encoding.UTF8.GetBytes(part.Value)));

    /// <summary>A sound workbook as Excel saves it when asked for "Strict Open XML": other namespaces, days in words.</summary>
    public static byte[] Strict() => WorkbookPackage.Zip(Workbooks.Valid().ToParts().Select(part => (part.Key, Encoding.UTF8.GetBytes(part.Value
        .Replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
        .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)))));
}
