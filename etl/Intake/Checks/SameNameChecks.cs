using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>
/// A name under two codes: a producer of the same name in the same commune, a product of the same name of the same producer.
/// Codes decide who is who; this only asks, for two codes of one thing count it twice.
/// </summary>
internal static class SameNameChecks
{
    private static readonly Register Producers = new(SubmissionTemplate.Producer, "producer_code", "producer_name", "commune_code");
    private static readonly Register Products = new(SubmissionTemplate.Product, "product_code", "product_name", "producer_code");

    public static void Run(CheckContext context, KnownUnitData? known)
    {
        Check(context, Producers, known?.Producers ?? []);
        Check(context, Products, known?.Products ?? []);
    }

    private static void Check(CheckContext context, Register register, IReadOnlyList<SourceRow> known)
    {
        var sheet = context.Sheets[register.Sheet];
        if (sheet.Rows.Count == 0) return;
        var codes = new Dictionary<(string Owner, string Name), string>(sheet.Rows.Count + known.Count);
        foreach (var row in known)
        {
            if (register.KeyOf(row) is { } key) codes.TryAdd(key, row.Text(register.Code)!);
        }
        foreach (var row in sheet.Rows)
        {
            if (register.KeyOf(row) is not { } key) continue;
            var code = row.Text(register.Code)!;
            if (codes.TryAdd(key, code) || codes[key] == code) continue;
            context.Issues.Warning(IssueCode.NameRepeated, sheet.At(row, register.Name), row.Text(register.Name), codes[key]);
        }
    }

    /// <summary>Where a standing list keeps code, name and whose it is.</summary>
    private sealed class Register(SheetLayout sheet, string code, string name, string owner)
    {
        private readonly int ownerColumn = sheet.IndexOf(owner);

        public SheetLayout Sheet { get; } = sheet;
        public int Code { get; } = sheet.IndexOf(code);
        public int Name { get; } = sheet.IndexOf(name);

        public (string Owner, string Name)? KeyOf(SourceRow row) =>
            row.Text(Code) is not null && row.Text(Name) is { } written && row.Text(ownerColumn) is { } whose
                ? (whose, VietnameseText.NameKey(written))
                : null;
    }
}
