using OcopAnalytics.Etl;
using OcopAnalytics.Etl.Intake;
using OcopAnalytics.Etl.Intake.Profiles;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Intake;

/// <summary>What is said of a file that is not of the template: the profile to read it by, and whose and which half-year it is.</summary>
public sealed record ForeignReading(string? Profile, string? Unit, string? Period)
{
    public static readonly ForeignReading None = new(null, null, null);

    /// <summary>A field that was left empty says nothing.</summary>
    public static ForeignReading Of(string? profile, string? unit, string? period) => new(Said(profile), Said(unit), Said(period));

    private static string? Said(string? written) => string.IsNullOrWhiteSpace(written) ? null : written.Trim();
}

/// <summary>Makes what somebody hands in at once into the one file that is taken in, the same way at every door.</summary>
public sealed class HandedIn(ProfileBook profiles)
{
    /// <summary>The file, or what is not right with what was sent.</summary>
    public (SubmissionFile? File, Bilingual? Problem) Assemble(IReadOnlyList<SubmissionFile> files, ForeignReading reading)
    {
        if (files.Count == 0) return (null, Language.Both("sent.no_file"));
        if (reading.Profile is { } name) return files is [var foreign] ? Wrapped(foreign, name, reading) : (null, Language.Both("sent.one_foreign"));
        if (files is [var single]) return (Packed(single), null);
        if (!files.All(file => IsCsv(file.FileName))) return (null, Language.Both("sent.one_unless_csv"));
        if (files.Select(file => file.FileName).Distinct(StringComparer.OrdinalIgnoreCase).Count() < files.Count) return (null, Language.Both("sent.csv_twice"));
        var packed = CsvBundle.Pack(files.Select(file => (file.FileName, file.Content)));
        return (files[0] with { FileName = HandedInTexts.CsvName(files.Count), Content = packed }, null);
    }

    /// <summary>Whether a file is called one of a form's CSV files.</summary>
    public static bool IsCsv(string fileName) => fileName.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>A file as it is taken in: a lone CSV file keeps its name within a zip, for it may say which sheet it is. A workbook or document that is merely called so stays what it is.</summary>
    public static SubmissionFile Packed(SubmissionFile file) => IsCsv(file.FileName) && CsvBundle.MayBeText(file.Content.Span)
        ? file with { Content = CsvBundle.Pack([(file.FileName, file.Content)]) }
        : file;

    private (SubmissionFile? File, Bilingual? Problem) Wrapped(SubmissionFile file, string name, ForeignReading reading)
    {
        if (profiles.Find(name) is not { } entry) return (null, Language.Both("sent.no_profile", name, string.Join(", ", profiles.All().Select(profile => profile.Name))));
        if (entry.Problem is { } problem) return (null, Language.Both("sent.profile_broken", name, problem));
        if (reading.Unit is null) return (null, Language.Both("sent.no_unit"));
        if (!ReportingPeriod.TryParse(reading.Period, out var period)) return (null, Language.Both("sent.no_period"));
        var wrapped = new ProfiledFile(new ProfileReading(entry.Text, reading.Unit, period.Code, "official"), file.FileName, file.Content).Wrap();
        return (file with { Content = wrapped }, null);
    }
}
