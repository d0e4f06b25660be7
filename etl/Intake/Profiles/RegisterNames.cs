using System.Security.Cryptography;
using System.Text;
using OcopAnalytics.Etl.Intake.Checks;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Profiles;

/// <summary>What a name leads to: the code of the one who bears it; with a question, somebody it may or may not be.</summary>
internal readonly record struct NameFinding(string Code, string? UnsureName, string? UnsureCode)
{
    public bool IsSure => UnsureCode is null;
}

/// <summary>
/// Finds producers and products again by their names, for sheets that have no codes: a producer by its name and commune, a
/// product by its name and producer, whatever the case, the punctuation and the place of a tone. A name that differs by
/// nothing but diacritics is a question, never a silent merge. Who is new gets a code made of his name, the same each time.
/// </summary>
internal sealed class RegisterNames
{
    private readonly string unitCode;
    private readonly Dictionary<(string Owner, string Key), string> codes = [];
    private readonly Dictionary<(string Owner, string Bare), (string Name, string Key, string Code)> bare = [];

    public RegisterNames(string unitCode, KnownUnitData known)
    {
        this.unitCode = unitCode;
        var (producer, product) = (SubmissionTemplate.Producer, SubmissionTemplate.Product);
        Learn(known.Producers, producer.IndexOf("commune_code"), producer.IndexOf("producer_name"), producer.IndexOf("producer_code"));
        Learn(known.Products, product.IndexOf("producer_code"), product.IndexOf("product_name"), product.IndexOf("product_code"));
    }

    public NameFinding Producer(string name, string? communeCode) => Find("CT", communeCode ?? string.Empty, name);

    public NameFinding Product(string name, string producerCode) => Find("SP", producerCode, name);

    private NameFinding Find(string prefix, string owner, string name)
    {
        var key = VietnameseText.NameKey(name);
        if (codes.TryGetValue((owner, key), out var code)) return new NameFinding(code, null, null);
        code = Made(prefix, owner, key);
        var bareKey = (owner, VietnameseText.MatchKey(name));
        if (bare.TryGetValue(bareKey, out var near) && near.Key != key) return new NameFinding(code, near.Name, near.Code);
        codes[(owner, key)] = code;
        bare[bareKey] = (name, key, code);
        return new NameFinding(code, null, null);
    }

    private void Learn(IEnumerable<SourceRow> rows, int ownerColumn, int nameColumn, int codeColumn)
    {
        foreach (var row in rows)
        {
            if (row.Text(nameColumn) is not { } name || row.Text(codeColumn) is not { } code) continue;
            var (owner, key) = (row.Text(ownerColumn) ?? string.Empty, VietnameseText.NameKey(name));
            codes.TryAdd((owner, key), code);
            bare.TryAdd((owner, VietnameseText.MatchKey(name)), (name, key, code));
        }
    }

    // Ten hexadecimal digits: two of ten thousand names come to the same code once in twenty thousand provinces.
    private string Made(string prefix, string owner, string key) =>
        $"{prefix}-{unitCode}-{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{owner}|{key}")))[..10]}";
}
