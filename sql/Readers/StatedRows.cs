namespace OcopAnalytics.Warehouse;

/// <summary>A figure a programme's document states, beside what its own parts give.</summary>
/// <param name="FigureKind">amount and share of a funding plan, or figure for the rest.</param>
/// <param name="WholeVi">For a share of a funding plan: of what.</param>
/// <param name="Unit">vnd (whole đồng), share (0 to 1), count, year, or date (as the number yyyymmdd).</param>
/// <param name="StatedValue">What the wording must mean; nothing when the document does not state it.</param>
/// <param name="Decimals">Decimals the document prints: the two are compared at these.</param>
/// <param name="Comparison">equal, at_least or at_most: what the stated figure must be to the computed one.</param>
/// <param name="Method">sum, ratio or product of the parts; nothing when there is no way to compute it.</param>
/// <param name="Difference">Stated less computed, to the last digit; days between two dates.</param>
/// <param name="Verdict">agrees, differs, not_stated (computed only) or cannot_be_computed.</param>
/// <param name="ReasonCode">Why it cannot be computed: no_data, no_amount or no_parts.</param>
public sealed record StatedFigureRow(
    string FigureId,
    string ProgrammeCode,
    string FigureKind,
    string SourceDocument,
    string SourceLine,
    string SubjectVi,
    string? WholeVi,
    string? AsWritten,
    string Unit,
    decimal? StatedValue,
    decimal? ComputedValue,
    int Decimals,
    string Comparison,
    string? Method,
    decimal? Difference,
    string Verdict,
    string? ReasonCode,
    string? ReasonVi,
    string? NoteVi);

/// <summary>A part of such a figure and what it is worth.</summary>
/// <param name="Role">term, numerator, denominator or factor.</param>
/// <param name="Weight">1, or -1 for what is taken away.</param>
/// <param name="PartKind">figure (of the document), kpi (handed in), units (of the programme's place) or constant (in the wording).</param>
public sealed record StatedPartRow(
    string FigureId,
    int PartNo,
    string Role,
    int Weight,
    string PartKind,
    string? PartCode,
    string? PhaseCode,
    string? PeriodCode,
    string? LabelVi,
    string? SourceLine,
    string Unit,
    decimal? Value);
