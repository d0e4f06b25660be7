using OcopAnalytics.Reports.Charts;

namespace OcopAnalytics.Reports.Briefings;

/// <summary>
/// The briefing (báo cáo tóm tắt) as a document: every text as it will stand on paper, in the order of the paper.
/// Figures are texts already; a medium lays them out and neither computes, rounds nor compares.
/// </summary>
/// <param name="BuildMark">Build, day, moment of knowledge and map, for the margin of every page.</param>
/// <param name="BuiltAt">When the build was made (UTC).</param>
/// <param name="Nature">Set when the figures are not official.</param>
/// <param name="Conclusion">The last paragraph, which carries the end mark.</param>
public sealed record Briefing(
    string BuildMark,
    DateTime BuiltAt,
    DateOnly AsOf,
    BriefingHead Head,
    BriefingNature? Nature,
    IReadOnlyList<string> Opening,
    IReadOnlyList<BriefingSection> Sections,
    string Conclusion,
    BriefingSignature Signature,
    BriefingAppendix Appendix)
{
    /// <summary>What a reader of the file's properties sees: the kind of paper and what it is about.</summary>
    public string Title => $"{BriefingTexts.Kind}: {string.Join(' ', Head.SubjectLines)}";
}

/// <summary>The head of an official paper (Nghị định 30/2020/NĐ-CP, phụ lục I): issuing body, number, place and date, title, addressee.</summary>
/// <param name="Symbol">What follows the number, which the office fills in: "/BC-SNNMT".</param>
/// <param name="SubjectLines">Trích yếu: what the report is about, a line each.</param>
public sealed record BriefingHead(
    string ParentAgency,
    string Agency,
    string Symbol,
    string PlaceAndDate,
    IReadOnlyList<string> SubjectLines,
    string Addressee);

/// <summary>Says that the figures are illustrative or reconstructed: a sentence for the first page, a mark for every page.</summary>
public sealed record BriefingNature(string Sentence, string Mark);

/// <summary>A part of the body. Level 1 is "I. ...", level 2 is "1. ..." under it.</summary>
public sealed record BriefingSection(
    int Level,
    string Title,
    IReadOnlyList<string> Paragraphs,
    BriefingTable? Table = null,
    ChartSpec? Chart = null);

/// <summary>A table of texts. The total, when there is one, is a row of the warehouse like any other.</summary>
/// <param name="Unit">What its amounts are counted in, written above it on the right.</param>
public sealed record BriefingTable(
    IReadOnlyList<BriefingColumn> Columns,
    IReadOnlyList<IReadOnlyList<string>> Rows,
    IReadOnlyList<string>? Total = null,
    string? Unit = null)
{
    // So few rows are read at one glance. A longer table that is not cut would leave a third of a page empty.
    private const int FewRows = 4;

    /// <summary>A table that is moved to the next page as a whole, not cut.</summary>
    public bool IsShort => Rows.Count <= FewRows;
}

/// <param name="Width">Percent of the table's width.</param>
public sealed record BriefingColumn(string Header, int Width, bool IsNumber = false);

/// <summary>Who signs, and who gets a copy (nơi nhận).</summary>
public sealed record BriefingSignature(string Authority, IReadOnlyList<string> Recipients);

/// <summary>Phụ lục: every target, or every figure where the phase has no targets, and how it is counted.</summary>
public sealed record BriefingAppendix(string Title, string Attachment, IReadOnlyList<string> Notes, IReadOnlyList<BriefingMeasure> Measures)
{
    /// <summary>Targets have codes; figures of a phase without targets have none.</summary>
    public bool HasCodes => Measures.Any(measure => measure.Code is not null);
}

/// <param name="Code">Code of the target (DN19-11), or nothing for a figure without one.</param>
/// <param name="Standing">Goal, what was done and the verdict, in a sentence.</param>
/// <param name="HowCounted">Sentences: the reading chosen, what is counted, what is not.</param>
public sealed record BriefingMeasure(string? Code, string Name, string Standing, IReadOnlyList<string> HowCounted);
