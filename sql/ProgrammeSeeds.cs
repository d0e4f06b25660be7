using DuckDB.NET.Data;

namespace OcopAnalytics.Warehouse;

/// <summary>
/// Fills the seed tables of programmes with the seeds and what staff put in force, so that everything after them knows one
/// kind of programme. A target has a row for each version, from its day to the next one's; everything else is said by the
/// newest version of the day.
/// </summary>
internal static class ProgrammeSeeds
{
    private const string Span = "programme_span";

    /// <summary>The tables that the sheets of the programme workbook add to: seed_&lt;sheet key&gt;.</summary>
    public static readonly IReadOnlyList<string> Tables = 
    [
        "seed_programme", "seed_phase", "seed_target", "seed_funding_plan", "seed_report_calendar",
        "seed_target_milestone", "seed_target_part", "seed_target_site", "seed_target_conflict", "seed_own_funding_source",
    ];

    /// <summary>Where the seeds' own rows of a table wait to be joined by the staff's.</summary>
    public static string Written(string table) => $"written_{table}";

    /// <summary>Did staff put anything in force? Otherwise the seeds are all there is.</summary>
    public static bool AreMore(DuckDBConnection warehouse, SqlCatalog catalog) =>
        catalog.ObjectNames.Contains(ProgrammeTables.Edition) && warehouse.One<long>($"select count(*) from {ProgrammeTables.Edition}") > 0;

    /// <summary>Joins both, as of a day; gives the number of rows. The seeds' own are a version without a beginning.</summary>
    public static long Merge(DuckDBConnection warehouse, SqlCatalog catalog, DateOnly asOf)
    {
        warehouse.Execute(
            $"""
             create temp table {Span} as
             with standing as (
                 select edition_id, programme_code, effective_from
                 from {ProgrammeTables.Edition}
                 anti join {ProgrammeTables.Withdrawal} using (edition_id)
                 qualify row_number() over (partition by programme_code, effective_from order by accepted_at desc, edition_id desc) = 1
                 union all by name
                 select null::varchar as edition_id, programme_code, date '0001-01-01' as effective_from from {Written("seed_programme")}
             ),
             known as (
                 select * from standing
                 -- before its first day a programme is what its first version says
                 qualify effective_from <= date '{asOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}' or row_number() over (partition by programme_code order by effective_from) = 1
             )
             select
                 *,
                 lead(effective_from, 1, date '9999-12-31') over by_day as effective_to,
                 row_number() over by_day = 1 as is_first,
                 lead(effective_from) over by_day is null as is_last
             from known
             window by_day as (partition by programme_code order by effective_from)
             """);
        var count = Tables.Sum(table => Merge(warehouse, table, SeedTables.Columns(catalog.SeedText(table))));
        foreach (var table in Tables.Select(Written).Append(Span)) warehouse.Execute($"drop table temp.{table}");
        return count;
    }

    private static long Merge(DuckDBConnection warehouse, string table, string[] columns)
    {
        var cells = string.Join(", ", columns.Select(column => $"max(written_value) filter (where column_name = '{column}') as {column}"));
        return warehouse.Execute(
            $"""
             insert into {table} by name
             with said as (
                 select written.* exclude (edition_id), {Span}.effective_from, {Span}.effective_to, {Span}.is_first, {Span}.is_last
                 from (
                     select *, null::varchar as edition_id from {Written(table)}
                     union all by name
                     select {cells}, edition_id from {ProgrammeTables.Cell} where sheet_key = '{table["seed_".Length..]}' group by edition_id, row_number
                 ) as written
                 inner join {Span}
                     on written.programme_code = {Span}.programme_code
                     and written.edition_id is not distinct from {Span}.edition_id
             )
             {(table == "seed_target" ? Versions(columns) : Newest(table, columns))}
             """);
    }

    // A phase that only an older version knows stays: targets of that version speak of it.
    private static string Newest(string table, string[] columns) =>
        $"select {string.Join(", ", columns)} from said " + (table == "seed_phase"
            ? "qualify row_number() over (partition by programme_code, phase_code order by effective_from desc) = 1"
            : "where is_last");

    // A target that a later version repeats word for word is one version.
    private static string Versions(string[] columns)
    {
        var words = columns.Except(["valid_from", "valid_to"]).ToList();
        var same = string.Join(" || chr(31) || ", words.Select(column => $"coalesce({column}, '')"));
        return
            $"""
             , dated as (
                 select
                     {string.Join(", ", words)},
                     {same} as words,
                     greatest(coalesce(try_cast(valid_from as date), date '0001-01-01'), if(is_first, date '0001-01-01', effective_from)) as valid_from,
                     least(coalesce(try_cast(valid_to as date), date '9999-12-31'), effective_to) as valid_to
                 from said
             ),
             told as (
                 select *, lag(valid_to) over by_day is distinct from valid_from or lag(words) over by_day <> words as is_new
                 from dated
                 where valid_from < valid_to
                 window by_day as (partition by target_id order by valid_from)
             ),
             numbered as (
                 select *, count(*) filter (where is_new) over (partition by target_id order by valid_from) as version_no from told
             )
             select {string.Join(", ", words.Select(column => $"any_value({column}) as {column}"))},
                 min(valid_from)::varchar as valid_from, max(valid_to)::varchar as valid_to
             from numbered
             group by numbered.target_id, numbered.version_no
             """;
    }
}
