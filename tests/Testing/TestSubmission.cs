using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Time;

namespace OcopAnalytics.Testing;

/// <summary>
/// The rows of a submission, saying only what matters: columns that are not named are empty, or take a sound value when
/// the template requires one.
/// </summary>
public sealed class TestSubmission(string unitCode, ReportingPeriod period)
{
    private readonly Dictionary<string, List<SourceRow>> rows = [];

    public string UnitCode { get; } = unitCode;
    public ReportingPeriod Period { get; } = period;
    public IReadOnlyDictionary<string, IReadOnlyList<SourceRow>> RowsBySheetKey =>
        rows.ToDictionary(sheet => sheet.Key, sheet => (IReadOnlyList<SourceRow>)sheet.Value);

    /// <summary>Adds a row to the product sheet; properties of the object are columns: new { product_code = "SP1" }.</summary>
    public TestSubmission Product(object columns) => Row(SubmissionTemplate.Product, columns);
    public TestSubmission Producer(object columns) => Row(SubmissionTemplate.Producer, columns);
    public TestSubmission Certification(object columns) => Row(SubmissionTemplate.Certification, columns);
    public TestSubmission Training(object columns) => Row(SubmissionTemplate.Training, columns);
    public TestSubmission Funding(object columns) => Row(SubmissionTemplate.Funding, columns);
    public TestSubmission Activity(object columns) => Row(MonitoringSheets.Activity, columns);
    public TestSubmission TradePromotion(object columns) => Row(MonitoringSheets.TradePromotion, columns);
    public TestSubmission Inspection(object columns) => Row(MonitoringSheets.Inspection, columns);
    public TestSubmission Communication(object columns) => Row(MonitoringSheets.Communication, columns);
    public TestSubmission Staff(object columns) => Row(MonitoringSheets.Staff, columns);
    public TestSubmission Revenue(object columns) => Row(MonitoringSheets.Revenue, columns);
    public TestSubmission CraftVillage(object columns) => Row(MonitoringSheets.CraftVillage, columns);

    /// <summary>Adds a row to an optional sheet.</summary>
    public TestSubmission With(SheetLayout sheet, object columns) => Row(sheet, columns);

    /// <summary>Fills in the form; without it a submission has one with the unit, the period and official data.</summary>
    public TestSubmission UnitProfile(object columns) => Row(SubmissionTemplate.UnitProfile, columns);

    /// <summary>A product with its producer and a certificate of the given stars, decided on the first day of the period.</summary>
    public TestSubmission CertifiedProduct(string productCode, int stars) =>
        Producer(new { producer_code = "CT-" + productCode })
            .Product(new { product_code = productCode, producer_code = "CT-" + productCode, product_group = "food" })
            .Certification(new
            {
                product_code = productCode,
                result = "certified",
                evaluation_level = "province",
                star_rating = (long)stars,
                total_score = 50m + (stars - 3) * 20m,
                decision_no = "1/QĐ-UBND",
                decision_date = Period.Start,
            });

    private TestSubmission Row(SheetLayout sheet, object columns)
    {
        var given = columns.GetType().GetProperties().ToDictionary(property => property.Name, property => property.GetValue(columns));
        foreach (var unknown in given.Keys.Where(key => sheet.Columns.All(column => column.Key != key)))
        {
            throw new ArgumentException($"Sheet {sheet.Key} has no column {unknown}.", nameof(columns));
        }
        if (!rows.TryGetValue(sheet.Key, out var list)) rows[sheet.Key] = list = [];
        var number = sheet.Shape == SheetShape.Form ? SheetLayout.HeaderRow : SheetLayout.FirstDataRow + list.Count;
        list.Add(new SourceRow(number, [.. sheet.Columns.Select(column => given.TryGetValue(column.Key, out var value) ? Typed(value) : Default(column))]));
        return this;
    }

    internal TestSubmission WithProfile() => rows.ContainsKey(SubmissionTemplate.UnitProfile.Key) ? this : UnitProfile(new { });

    private static object? Typed(object? value) => value is int number ? (long)number : value;

    private object? Default(ColumnLayout column) => (column.IsRequired, column.Key, column.Kind) switch
    {
        (false, _, _) => null,
        (_, "unit_code", _) => UnitCode,
        (_, "period_code", _) => Period.Code,
        (_, _, ColumnKind.Choice) => column.Choices!.Choices[0].Code,
        (_, _, ColumnKind.Date) => Period.Start,
        (_, _, ColumnKind.Count) => (long)column.Min,
        (_, _, ColumnKind.Score or ColumnKind.Share or ColumnKind.Money) => column.Min,
        _ => column.Key.ToUpperInvariant(),
    };
}
