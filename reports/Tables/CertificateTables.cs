using OcopAnalytics.Reports.Excel;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Tables;

/// <summary>The tables of certificates and of documents held against their parts, as they are handed out.</summary>
public static class CertificateTables
{
    /// <summary>Certificates of each unit by what has become of them; the last line is the whole programme's.</summary>
    public static ExportTable Counts(IReadOnlyList<CertificateCountRow> counts, Language language)
    {
        var statuses = CertificateStatus.All.Where(status => counts.Any(row => row.CertificateStatus == status)).ToList();
        var last = Model.Intake.CellAddress.ColumnLetters(statuses.Count);
        return new ExportTable(language["export.units"], language["certificates.by_unit"],
            [new(language["progress.unit_column"], Width: 40), .. statuses.Select(status => new TableColumn(language["certificate_status." + status], ExportLook.Count)),
             new(language["funding.total"], ExportLook.Count, Formula: row => $"SUM(B{row}:{last}{row})")],
            [.. counts.Where(row => !row.IsProgrammePlace).GroupBy(row => (row.PlaceCode, row.PlaceNameVi)).Select(unit => Cells(unit.Key.PlaceNameVi, [.. unit]))],
            Cells(language["certificates.whole"], [.. counts.Where(row => row.IsProgrammePlace)]));

        IReadOnlyList<object?> Cells(string name, IReadOnlyList<CertificateCountRow> rows) =>
            [name, .. statuses.Select(status => (object?)rows.Where(row => row.CertificateStatus == status).Sum(row => row.CertificateCount)), rows.Sum(row => row.CertificateCount)];
    }

    /// <summary>The worklist, all of it.</summary>
    public static ExportTable List(IReadOnlyList<CertificateRow> rows, Language language) => new(language["export.certificates"], language["certificates.list"],
        [
            new(language["search.column.code"]), new(language["certificates.product"], Width: 44), new(language["certificates.producer"], Width: 34), new(language["lineage.place"], Width: 30), new(language["progress.star_column"], ExportLook.Count, 10),
            new(language["certificates.decision"], Width: 22), new(language["search.column.decision_date"], ExportLook.Date), new(language["certificates.expiry"], ExportLook.Date), new(language["export.filing_from"], ExportLook.Date),
            new(language["export.filing_to"], ExportLook.Date), new(language["search.certificate.end_date"], ExportLook.Date), new(language["certificates.status"], Width: 30),
        ],
        [.. rows.Select(row => (IReadOnlyList<object?>)
        [
            row.ProductCode, row.ProductName, row.ProducerName, row.PlaceNameVi, row.StarRating, row.DecisionNo, row.DecisionDate, row.ExpiryDate, row.FilingFrom, row.FilingTo, row.InForceTo,
            language["certificate_status." + row.CertificateStatus],
        ])]);

    /// <summary>Figures of documents as written, as meant, as their parts give.</summary>
    public static ExportTable Stated(IReadOnlyList<StatedFigure> figures, Language language) => new(language["export.stated"], language["stated.title"],
        [
            new(language["progress.target_id"]), new(language["export.document"], Width: 40), new(language["stated.subject"], Width: 50), new(language["stated.as_written"], Width: 40), new(language["stated.stated"], Width: 22),
            new(language["stated.computed"], Width: 22), new(language["stated.difference"], Width: 20), new(language["stated.verdict"], Width: 20), new(language["stated.parts"], Width: 50), new(language["progress.note"], Width: 50),
        ],
        [.. figures.Select((figure, index) => (IReadOnlyList<object?>)
        [
            figure.Row.FigureId, $"{language.Phrase(figure.Row.SourceDocument)} {figure.Row.SourceLine}", figure.Subject(language), figure.Row.AsWritten, Value(figure, figure.Row.StatedValue), Value(figure, figure.Row.ComputedValue),
            Difference(figure, TableWorkbook.FirstRow + index), language["stated.verdict_" + figure.Row.Verdict], figure.Formula, figure.Reason(language) ?? (figure.Row.NoteVi is { } note ? language.Phrase(note) : null),
        ])]);

    private static ExportCell Value(StatedFigure figure, decimal? value) => value is not { } number ? new(null) : figure.Row.Unit switch
    {
        "vnd" => new(number, ExportLook.Dong),
        "share" => new(number, ExportLook.Percent),
        "date" => new(DateOnly.ParseExact(number.ToString("0", System.Globalization.CultureInfo.InvariantCulture), "yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture), ExportLook.Date),
        "year" => new(number.ToString("0", System.Globalization.CultureInfo.InvariantCulture)),
        _ => new(number, ExportLook.Number),
    };

    /// <summary>Stated less computed; days between two dates.</summary>
    private static ExportCell Difference(StatedFigure figure, int row) => figure.Row.Difference is not { } difference ? new(null)
        : new(difference, figure.Row.Unit switch { "vnd" => ExportLook.Dong, "share" => ExportLook.Percent, _ => ExportLook.Number }, figure.Row.Unit == "year" ? null : $"E{row}-F{row}");
}
