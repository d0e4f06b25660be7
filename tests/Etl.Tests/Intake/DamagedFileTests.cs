using System.Text;
using OcopAnalytics.Etl.Tests.Building;

namespace OcopAnalytics.Etl.Tests.Intake;

/// <summary>Whatever happens to a file on its way, intake answers with issues and never breaks down.</summary>
public sealed class DamagedFileTests
{
    private const int Seed = 20250614;

    [Fact]
    public void Three_hundred_damaged_workbooks_are_answered_with_issues_or_taken()
    {
        using var house = new IntakeHouse();
        var lot = new Random(Seed);
        var whole = Workbooks.Valid().Rows("product", 3).Rows("producer", 3).SharedStrings();
        var (bytes, parts) = (whole.ToBytes(), whole.ToParts());
        var refused = 0;
        for (var round = 0; round < 300; round++)
        {
            var damaged = (round % 3) switch
            {
                0 => DamagedBytes(bytes, lot),
                1 => DamagedPart(parts, lot),
                _ => DamagedMarkup(parts, lot),
            };
            var result = FluentActions.Invoking(() => house.Check(damaged)).Should().NotThrow($"round {round} of seed {Seed}").Subject;
            result.Issues.Should().NotContain(issue => issue.MessageVi.Length < 20);
            if (result.HasErrors) refused++;
        }
        refused.Should().BeInRange(150, 299, "most damage is noticed, some falls where nobody reads");
    }

    // Bytes of the zip itself.
    private static byte[] DamagedBytes(byte[] whole, Random lot)
    {
        var bytes = whole.ToArray();
        for (var hits = lot.Next(1, 12); hits > 0; hits--) bytes[lot.Next(4, bytes.Length)] = (byte)lot.Next(256);
        return lot.Next(5) == 0 ? bytes[..lot.Next(1, bytes.Length)] : bytes;
    }

    // Characters of a part, in a zip that is whole.
    private static byte[] DamagedPart(Dictionary<string, string> parts, Random lot) => Packed(parts, lot, text =>
    {
        var characters = text.ToCharArray();
        for (var hits = lot.Next(1, 6); hits > 0; hits--) characters[lot.Next(characters.Length)] = "<>\"0A-9 &;/=\u0001\uFFFD"[lot.Next(14)];
        return new string(characters);
    });

    // Values that are well-formed and mean nothing.
    private static byte[] DamagedMarkup(Dictionary<string, string> parts, Random lot)
    {
        (string, string)[] changes =
        [
            ("r=\"A", "r=\"AAAAAAAA"), ("<v>", "<v>-1e308"), ("<row r=\"5\"", "<row r=\"-5\""), ("<row r=\"4\"", "<row r=\"4000000000\""),
            ("t=\"s\"", "t=\"e\""), ("t=\"s\"", "t=\"d\""), ("s=\"1\"", "s=\"999\""), ("<v>0</v>", "<v>99999</v>"), ("numFmtId=\"164\"", "numFmtId=\"x\""),
            ("sheetId=\"1\"", "sheetId=\"\""), ("r:id=\"s2\"", "r:id=\"none\""), ("worksheets/", "../"), ("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"?\"/></mergeCells>"),
            ("<sheetData>", "<cols><col min=\"x\" max=\"y\" width=\"z\"/></cols><sheetData>"), ("dd/mm/yyyy", "[h]:mm:ss.000000;;;@"), ("<si>", "<si><r>"), ("731", "_xD83D_"),
        ];
        var (from, to) = changes[lot.Next(changes.Length)];
        return Packed(parts, lot, text => text.Replace(from, to, StringComparison.Ordinal), all: true);
    }

    private static byte[] Packed(Dictionary<string, string> parts, Random lot, Func<string, string> damage, bool all = false)
    {
        var hit = parts.Keys.ElementAt(lot.Next(parts.Count));
        return WorkbookPackage.Zip(parts.Select(part => (part.Key, Encoding.UTF8.GetBytes(all || part.Key == hit ? damage(part.Value) : part.Value))));
    }
}
