using OcopAnalytics.Model.Intake;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Programmes;

/// <summary>What a programme workbook says and what is wrong with it. With an error it cannot be put in force.</summary>
/// <param name="IsRevision">Whether the programme is there already.</param>
public sealed record ProgrammeReading(
    string? ProgrammeCode, string? NameVi, string? Decision, DateOnly? EffectiveFrom, bool IsRevision,
    IReadOnlyList<ProgrammeCell> Cells, IReadOnlyList<Issue> Issues)
{
    public bool HasErrors => Issues.Any(issue => issue.Severity == IssueSeverity.Error);
}

/// <summary>Reads and checks a programme workbook, and keeps the file under its content hash.</summary>
public sealed class ProgrammeIntake(DataFolder folder, PlaceBook places, TimeProvider clock)
{
    /// <summary>Reads a file and collects every issue; writes nothing.</summary>
    /// <param name="book">What is said of every programme now.</param>
    public ProgrammeReading Check(ReadOnlyMemory<byte> content, ProgrammeBook book)
    {
        var issues = new IssueList(ProgrammeLists.Template.Sheets);
        var sheets = ProgrammeSheets.Read(content, VietnamDay.Of(clock.GetUtcNow()), issues);
        if (sheets is null) return new ProgrammeReading(null, null, null, null, false, [], issues.ToList());

        var context = new ProgrammeContext(sheets, book, places, issues);
        ProgrammeChecks.Run(context);
        sheets.DropUnreadable();
        var form = context.Template.Programme;
        var effective = context.Day("effective_from") ?? context.Day("start_date");
        return new ProgrammeReading(context.Code, context.Programme?.Text(form.IndexOf("name_vi")), context.Programme?.Text(form.IndexOf("decision")),
            effective, context.IsKnown, issues.HasErrors ? [] : ProgrammeCells.Of(context, effective!.Value), issues.ToList());
    }

    /// <summary>Keeps the file before anything else can go wrong with it; gives its content hash.</summary>
    public string Keep(ReadOnlyMemory<byte> content)
    {
        var hash = SubmissionStore.HashOf(content);
        SubmissionStore.Keep(folder, hash, content);
        return hash;
    }
}
