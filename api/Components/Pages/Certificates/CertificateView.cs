using OcopAnalytics.Reports;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Components.Pages.Certificates;

/// <summary>What the page of certificates shows: counts as the warehouse has them, laid out by unit and standing.</summary>
/// <param name="PlaceCode">The place looked at: the programme's own or a unit.</param>
public sealed record CertificateView(string PlaceCode, IReadOnlyList<CertificateCountRow> Counts, string? DataNature)
{
    private static readonly string[] quiet = ["in_force", "filed"];

    public long Total => Of(PlaceCode).Sum(row => row.CertificateCount);
    public long InForce => Of(PlaceCode).Sum(row => row.InForceCount);

    /// <summary>The standings that occur at the place, what needs doing first.</summary>
    public IReadOnlyList<string> Statuses => [.. CertificateStatus.All.Where(status => Count(PlaceCode, status) > 0)];

    public IEnumerable<string> Urgent => Statuses.Except(quiet);

    /// <summary>Units with their names, in the order of their codes.</summary>
    public IEnumerable<(string Code, string Name)> Units => Counts.Where(row => !row.IsProgrammePlace).Select(row => (row.PlaceCode, row.PlaceNameVi)).Distinct();

    public long Count(string placeCode, string status) => Of(placeCode).Where(row => row.CertificateStatus == status).Sum(row => row.CertificateCount);

    public static async Task<CertificateView> ReadAsync(WarehouseReader reader, ReadingScope scope)
    {
        var counts = await reader.CertificateCountsAsync(scope.Programme.ProgrammeCode, scope.View);
        var reporting = (await reader.ReportingStatusAsync(scope.Programme.ProgrammeCode, scope.View))
            .Where(row => row.ReportedUnitCount > 0).MaxBy(row => row.PeriodCode, StringComparer.Ordinal);
        return new CertificateView(scope.Place?.PlaceCode ?? scope.Programme.PlaceCode, counts, reporting?.DataNature);
    }

    private IEnumerable<CertificateCountRow> Of(string placeCode) => Counts.Where(row => row.PlaceCode == placeCode);
}
