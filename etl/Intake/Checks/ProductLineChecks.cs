using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>Turnover by product and craft villages: each line once, about a product that is listed.</summary>
internal static class ProductLineChecks
{
    private static readonly int RevenueProduct = MonitoringSheets.Revenue.IndexOf("product_code");
    private static readonly int VillageCode = MonitoringSheets.CraftVillage.IndexOf("village_code");
    private static readonly int VillageProduct = MonitoringSheets.CraftVillage.IndexOf("product_code");
    private static readonly int RecognisedDate = MonitoringSheets.CraftVillage.IndexOf("recognised_date");

    public static void Run(CheckContext context, KnownCodes codes)
    {
        var revenue = context.Sheets[MonitoringSheets.Revenue];
        Once(context, revenue, RevenueProduct);
        foreach (var row in revenue.Rows) codes.CheckProduct(revenue, row, RevenueProduct);

        var villages = context.Sheets[MonitoringSheets.CraftVillage];
        Once(context, villages, VillageCode);
        foreach (var row in villages.Rows)
        {
            codes.CheckProduct(villages, row, VillageProduct);
            PeriodDates.Standing(context, villages, row, RecognisedDate);
        }
    }

    private static void Once(CheckContext context, SheetRows sheet, int codeColumn) =>
        DuplicateRows.Check(sheet, context.Issues, codeColumn, row => row.Text(codeColumn) is { } code ? (ValueTuple<string>?)new(code) : null);
}
