using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>What a unit did in the period: activities, trade promotion, communication. Each is told once, on a day of the period.</summary>
internal static class EventChecks
{
    private static readonly int ContractCount = MonitoringSheets.TradePromotion.IndexOf("contract_count");
    private static readonly int ContractAmount = MonitoringSheets.TradePromotion.IndexOf("contract_vnd");

    public static void Run(CheckContext context)
    {
        CheckEvents(context, MonitoringSheets.Activity, "activity_code", "held_date");
        CheckEvents(context, MonitoringSheets.TradePromotion, "event_code", "start_date");
        CheckEvents(context, MonitoringSheets.Communication, "communication_code", "published_date");

        var promotion = context.Sheets[MonitoringSheets.TradePromotion];
        foreach (var row in promotion.Rows)
        {
            if (row.Number(ContractAmount) is > 0 && row.Count(ContractCount) is null or 0 && promotion.Has(ContractCount))
            {
                context.Issues.Warning(IssueCode.ContractValueWithoutContract, promotion.At(row, ContractCount), row.Values[ContractCount]);
            }
        }
    }

    private static void CheckEvents(CheckContext context, SheetLayout layout, string codeColumn, string dateColumn)
    {
        var (sheet, code, date) = (context.Sheets[layout], layout.IndexOf(codeColumn), layout.IndexOf(dateColumn));
        DuplicateRows.Check(sheet, context.Issues, code, row => row.Text(code) is { } text ? (ValueTuple<string>?)new(text) : null);
        foreach (var row in sheet.Rows) PeriodDates.Event(context, sheet, row, date);
    }
}
