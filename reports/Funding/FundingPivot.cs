using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Reports.Funding;

/// <summary>A row or column of a pivot.</summary>
public sealed record PivotHead(string Code, string Name);

/// <summary>Money of a phase laid out in rows and columns, for page, CSV and workbook alike. Sums and shares are the warehouse's.</summary>
public sealed class FundingPivot
{
    private readonly Dictionary<(string? Row, string? Column), FundingPivotRow> cells;

    private FundingPivot(FundingQuestion question, IReadOnlyList<FundingPivotRow> rows, IReadOnlyList<FundingNameRow> names,
        IReadOnlyList<string> overlaps, Language language)
    {
        (Question, Overlaps) = (question, overlaps);
        cells = rows.ToDictionary(row => (row.RowCode, row.ColumnCode));
        Rows = Heads(question.Rows, rows.Select(row => row.RowCode), names, language);
        Columns = Heads(question.Columns, rows.Select(row => row.ColumnCode), names, language);
    }

    public FundingQuestion Question { get; }
    public IReadOnlyList<PivotHead> Rows { get; }
    public IReadOnlyList<PivotHead> Columns { get; }

    /// <summary>Sentences on amounts that may be counted twice; they belong wherever a total stands.</summary>
    public IReadOnlyList<string> Overlaps { get; }

    public bool IsEmpty => Rows.Count == 0;

    public static async Task<FundingPivot> ReadAsync(WarehouseReader reader, ReadingScope scope, FundingQuestion question, Language language)
    {
        var (programme, phase, place) = (scope.Programme.ProgrammeCode, scope.Phase.PhaseCode, scope.Place?.PlaceCode);
        var rows = await reader.FundingPivotAsync(programme, phase, place, question.Rows, question.Columns, scope.View);
        var names = await reader.FundingNamesAsync(programme, phase, scope.View);
        var sources = question.Rows == "source" || question.Columns == "source" ? rows
            : await reader.FundingPivotAsync(programme, phase, place, "source", "year", scope.View);
        var codes = sources.Where(row => row.PlannedVnd > 0 || row.MobilisedVnd > 0 || row.DisbursedVnd > 0)
            .Select(row => question.Columns == "source" && ReferenceEquals(sources, rows) ? row.ColumnCode : row.RowCode).ToHashSet();
        return new FundingPivot(question, rows, names, OverlapsOf(names.Where(name => name.Axis == "source" && codes.Contains(name.Code)), names, language), language);
    }

    /// <summary>“Vốn lồng ghép” có thể đã gồm ngân sách huyện.</summary>
    public static IReadOnlyList<string> OverlapsOf(IEnumerable<FundingNameRow> sources, IReadOnlyList<FundingNameRow> names, Language language) =>
        [.. sources.Where(source => source.MayContain is not null).Select(source => language.Format("funding.overlap",
            language.Pick(source.NameVi, source.NameEn),
            string.Join(", ", source.MayContain!.Split(';').Select(code => names.FirstOrDefault(name => name.Axis == "source" && name.Code == code) is { } name
                ? language.Pick(name.NameVi, name.NameEn) : code))))];

    /// <summary>The value of the measure asked for; nothing as row or column is the total over it.</summary>
    public decimal? Value(string? row, string? column, string? measure = null) =>
        !cells.TryGetValue((row, column), out var cell) ? null : (measure ?? Question.Measure) switch
        {
            "planned" => cell.PlannedVnd,
            "disbursed" => cell.DisbursedVnd,
            "share" => cell.MobilisedShare,
            "disbursement_rate" => cell.DisbursementShare,
            _ => cell.MobilisedVnd,
        };

    public string Text(string? row, string? column) => Value(row, column) is not { } value ? Figures.None
        : Question.IsShare ? VietnameseFormat.Percent(value) : Figures.Money(value, Question.Money);

    private static List<PivotHead> Heads(string axis, IEnumerable<string?> codes, IReadOnlyList<FundingNameRow> names, Language language)
    {
        var order = names.Where(name => name.Axis == axis).ToList();
        return [.. codes.OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(code => (Code: code, Name: order.FirstOrDefault(name => name.Code == code)
                ?? (axis == "own_source" ? names.FirstOrDefault(name => name.Axis == "source" && name.Code == code) : null)))
            .OrderBy(one => one.Name is null ? int.MaxValue : one.Name.Axis == axis ? one.Name.DisplayOrder : 1000 + one.Name.DisplayOrder)
            .ThenBy(one => one.Code, StringComparer.Ordinal)
            .Select(one => new PivotHead(one.Code, one.Name is { } name ? language.Pick(name.NameVi, name.NameEn) : one.Code))];
    }
}
