using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>
/// Producers and products whose code was left out: found again by their names, a producer within its commune, a product of
/// its producer. One that is found is said; a name that differs by diacritics alone is a question; of a new one the code is
/// asked for.
/// </summary>
internal static class NamedRows
{
    public static void Run(CheckContext context, KnownUnitData? known)
    {
        Find(context, SubmissionTemplate.Producer, "producer", "commune_code", known?.Producers ?? []);
        Find(context, SubmissionTemplate.Product, "product", "producer_code", known?.Products ?? []);
    }

    private static void Find(CheckContext context, SheetLayout layout, string what, string owner, IReadOnlyList<SourceRow> known)
    {
        var sheet = context.Sheets[layout];
        var (code, name, whose) = (layout.IndexOf($"{what}_code"), layout.IndexOf($"{what}_name"), layout.IndexOf(owner));
        var nameless = sheet.Has(code) ? sheet.Rows.Where(row => row.IsEmpty(code)).ToList() : [];
        if (nameless.Count == 0) return;
        var taken = sheet.Rows.Select(row => row.Text(code)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var byOwner = known.Where(row => row.Text(code) is not null && row.Text(name) is not null).ToLookup(row => row.Text(whose));
        foreach (var row in nameless)
        {
            var at = sheet.At(row, code);
            var bare = row.Text(name) is { } written ? byOwner[row.Text(whose)].Where(each => VietnameseText.MatchKey(each.Text(name)!) == VietnameseText.MatchKey(written)).ToList() : [];
            var same = bare.Where(each => VietnameseText.NameKey(each.Text(name)!) == VietnameseText.NameKey(row.Text(name)!)).ToList();
            if (same is [var only] && taken.Add(only.Text(code)!))
            {
                row.Values[code] = only.Text(code);
                context.Issues.Warning(IssueCode.CodeByName, at, row.Text(name), only.Text(code));
                continue;
            }
            row.Values[code] = ColumnParser.Unreadable;
            if (same.Count == 0 && bare.Count > 0) context.Issues.Error(IssueCode.NameUnsure, sheet.At(row, name), row.Text(name), bare[0].Text(name), bare[0].Text(code));
            else context.Issues.Error(IssueCode.ValueRequired, at);
        }
    }
}
