namespace OcopAnalytics.Warehouse.Tests;

/// <summary>A warehouse of one table, for tests of the building itself: made in a few milliseconds.</summary>
internal static class SmallPlan
{
    public const string Period = """
        /* Half-years.
        grain: one row per period
        key: period_key
        materialize: table
        */
        select 20251 as period_key, date '2025-01-01' as period_start, date '2025-06-30' as period_end
        """;

    public static BuildPlan Good => Of();

    public static BuildPlan Of(params (string Path, string Text)[] more) =>
        new(new SqlCatalog([("raw/raw_submission.sql", SqlCatalogFile("raw_submission")), ("star/dim_period.sql", Period), .. more]));

    /// <summary>An audit that finds every row of dim_period bad.</summary>
    public static BuildPlan WithFailingAudit =>
        Of(("audits/dim_period__is_empty.sql", "/* Không được có kỳ nào.\n\nenglish: There is no period.\n*/\nselect * from dim_period"));

    private static string SqlCatalogFile(string name) => $"/* Submissions. */\n{SqlCatalog.Embedded.Find(name).Body}";
}
