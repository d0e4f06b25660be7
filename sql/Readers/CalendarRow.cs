namespace OcopAnalytics.Warehouse;

/// <summary>A duty of a document with its day (lịch báo cáo của văn bản): who does it, for whom, each year or once. Without a month the document names no day.</summary>
public sealed record CalendarRow(
    string ProgrammeCode,
    string ItemCode,
    string NameVi,
    string ReporterVi,
    string? RecipientVi,
    string Recurrence,
    int? DueMonth,
    int? DueDay,
    int? DueYear,
    string? SourceDocument,
    string? SourceLine,
    string? NoteVi);
