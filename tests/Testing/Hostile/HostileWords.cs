namespace OcopAnalytics.Testing.Hostile;

/// <summary>Paths, markup, attributes and values made to mislead.</summary>
internal static class HostileWords
{
    public static readonly string[] Paths =
    [
        "../../etc/passwd", "/xl/workbook.xml", "C:\\evil.xml", "xl/../../x.xml", "xl//workbook.xml", "xl/workbook.xml/", "a\rb\n.xml", "xl/vbaProject.bin",
        new string('a', 60_000), "\u202Exml.exe", "xl/worksheets/sheet1.xml ",
    ];

    public static readonly string[] Markup =
    [
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "&x;", "&#0;", "&#xD800;", "<![CDATA[<v>1</v>]]>", "<!-- -- -->", "<?xml version=\"1.1\"?>",
        "<row r=\"1048577\">", "<row r=\"-1\"><c r=\"A1\"><v>1</v></c></row>", "<c r=\"XFE1\" t=\"s\"><v>-1</v></c>", "<c r=\"A0\"/>", "<c t=\"e\"><v>#REF!</v></c>",
        "<c r=\"ZZZZZZZ9\"><v>1e309</v></c>", "<dimension ref=\"A1:XFD1048576\"/>", "<sheet name=\"Sản phẩm\" sheetId=\"1\" r:id=\"x\"/>", "<mergeCell ref=\"A1:\"/>",
        "<si/>", "<f>WEBSERVICE(\"http://example.org\")</f>", "<extLst>", "</worksheet>", "<hyperlink ref=\"A1\" r:id=\"none\"/>", "<x:v xmlns:x=\"urn:a\">1</x:v>",
    ];

    public static readonly string[] Attributes =
    [
        "", "-1", "0", "99999999999999999999", "2147483648", "1e308", "NaN", "A1:XFD1048576", "XFD1048576", "AAAAAAAA1", "s", "e", "d", "b", "n", "inlineStr", "http://example.org/x",
        "file:///etc/passwd", "../../../x", "http://[", "mailto:a;b@", "true", "\uFFFD", "&lt;", "veryHidden", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", "utf-16", new string('9', 5000),
    ];

    public static readonly string[] Values =
    [
        "", " ", "\u00A0", "-0", "1e400", "1E-400", "NaN", "Infinity", "99999999999999999999999999999999999999", "0x10", "1.234.567,89", "1,2,3", "٣", "731 ", "29/02/2025", "45678.999999",
        "2958466", "-1", "=HYPERLINK(1)", "+1", "@SUM(A1)", "\t=1", "_xD800_", "_x0000_", "_xFFFF_", "\uD83D\uDE00", "\u202E", "e\u0301\u0323", new string('ế', 40_000), "2025-H1", "&lt;", "&amp;#0;", "[OCOP]",
    ];
}
