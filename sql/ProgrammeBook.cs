using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>
/// What is said of every programme, in the words of the seed tables: the seeds and what staff put in force, joined just as
/// a build joins them.
/// </summary>
public sealed class ProgrammeBook
{
    private readonly Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> rows = new(StringComparer.Ordinal);

    private ProgrammeBook(DuckDBConnection database)
    {
        foreach (var table in ProgrammeSeeds.Tables)
        {
            rows[table["seed_".Length..]] = database.All($"select * from {table} order by {Order(table)}", row =>
            {
                var values = new Dictionary<string, string>(StringComparer.Ordinal);
                for (var column = 0; column < row.FieldCount; column++)
                {
                    if (!row.IsDBNull(column)) values[row.GetName(column)] = row.GetString(column);
                }
                return (IReadOnlyDictionary<string, string>)values;
            });
        }
    }

    /// <summary>The programmes' codes, in order.</summary>
    public IReadOnlyList<string> ProgrammeCodes => [.. Rows("programme").Select(row => row["programme_code"]).Order(StringComparer.Ordinal)];

    /// <summary>As of a day, inclusive.</summary>
    public static ProgrammeBook Of(IReadOnlyList<ProgrammeEdition> editions, DateOnly asOf)
    {
        using var database = DuckDbFile.InMemory();
        InputTables.CreateOfProgrammes(database, SqlCatalog.Embedded);
        foreach (var edition in editions) ProgrammeTables.Append(database, edition);
        var spill = Directory.CreateTempSubdirectory("ocop-programme-");
        SeedTables.LoadProgrammes(database, SqlCatalog.Embedded, spill.FullName, asOf);
        return new ProgrammeBook(database);
    }

    /// <summary>Rows of a sheet of the programme workbook; columns that are empty are left out.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string sheetKey) => rows[sheetKey];

    /// <summary>The same of one programme; of a target only the version that holds on the day.</summary>
    public IEnumerable<IReadOnlyDictionary<string, string>> RowsOf(string sheetKey, string programmeCode, DateOnly on) =>
        Rows(sheetKey).Where(row => row.GetValueOrDefault("programme_code") == programmeCode && (sheetKey != "target" || Holds(row, on)));

    private static string Order(string table) => table switch
    {
        "seed_programme" => "programme_code",
        "seed_phase" => "programme_code, start_date, end_date, phase_code",
        "seed_target" => "target_id, valid_from",
        "seed_funding_plan" => "plan_id",
        "seed_report_calendar" => "item_code",
        "seed_target_milestone" => "target_id, milestone_date",
        "seed_target_part" => "target_id, part_target_id",
        "seed_target_site" => "site_code",
        "seed_target_conflict" => "target_id, other_target_id",
        _ => "programme_code, display_order::integer, own_source_code",
    };

    private static bool Holds(IReadOnlyDictionary<string, string> target, DateOnly on) =>
        // Once a target has several versions the last that began is meant; one that is only to begin still counts.
        !DateOnly.TryParseExact(target.GetValueOrDefault("valid_to"), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var end) || end > on;
}
