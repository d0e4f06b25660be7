using OcopAnalytics.Etl.Intake.Checks;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Profiles;

/// <summary>Reads a foreign file by its profile into the sheets of the template; after that it is a submission like any other.</summary>
internal static class ProfileIntake
{
    private static readonly SheetLayout Form = SubmissionTemplate.UnitProfile;

    /// <param name="archive">Nothing for whoever may not know what the unit handed in before: every name is then a new one.</param>
    /// <summary>The sheets, or nothing when the file cannot be read at all; what is wrong is among the issues.</summary>
    public static SubmissionSheets? Read(ProfiledFile file, DateOnly today, RawArchive? archive, PlaceBook places, IssueList issues)
    {
        MappingProfile profile;
        try
        {
            profile = ProfileBook.Parse(file.Reading.Profile);
        }
        catch (ProfileFault fault)
        {
            issues.Error(IssueCode.ProfileBroken, Spot.File, fault.Message);
            return null;
        }

        var sheets = SubmissionTemplate.Sheets.ToDictionary(layout => layout.Key, layout => new SheetRows(layout), StringComparer.Ordinal);
        sheets[Form.Key] = UnitSheet(file.Reading, places, today);
        using var cursor = Open(profile, file);
        var isThere = Find(profile, cursor);
        if (isThere) ReadSheet(profile, cursor, sheets, today, archive, places, issues);
        if (cursor.Fault is { } broken)
        {
            issues.Clear();
            issues.File(broken);
            return null;
        }
        if (isThere) return SubmissionSheets.Of(sheets);
        issues.Error(IssueCode.ProfileSheetMissing, Spot.File, profile.Sheet, profile.TitleVi, profile.TitleEn);
        return null;
    }

    /// <summary>A cursor over a foreign file as its profile reads it; nothing when the profile is none.</summary>
    public static SheetCursor? OpenForeign(ProfiledFile file)
    {
        try
        {
            return Open(ProfileBook.Parse(file.Reading.Profile), file);
        }
        catch (ProfileFault)
        {
            return null;
        }
    }

    private static SheetCursor Open(MappingProfile profile, ProfiledFile file) => profile.Reads == "csv"
        ? new CsvSheets([(file.FileName, file.Content.ToArray())], Notation.Of(profile.Locale))
        : Workbook.Open(file.Content);

    private static bool Find(MappingProfile profile, SheetCursor cursor)
    {
        while (cursor.NextSheet())
        {
            if (profile.Sheet is null || VietnameseText.MatchKey(cursor.SheetName) == VietnameseText.MatchKey(profile.Sheet)) return true;
        }
        return false;
    }

    private static void ReadSheet(
        MappingProfile profile, SheetCursor cursor, Dictionary<string, SheetRows> sheets, DateOnly today, RawArchive? archive, PlaceBook places, IssueList issues)
    {
        // Who and when is checked with everything else afterwards, and said there.
        var unsaid = new IssueList();
        var period = UnitChecks.FindPeriod(sheets[Form.Key], today, unsaid);
        if (period is not { } half || UnitChecks.FindUnit(sheets[Form.Key], period, places, unsaid) is not { } unit) return;
        sheets[Form.Key].Rows[0].Values[Form.IndexOf("unit_name")] = unit.FullNameVi;
        foreach (var table in profile.Tables) sheets[table.To] = new SheetRows(sheets[table.To].Layout, cursor.Form, cursor.SheetName);
        var names = new RegisterNames(unit.Code, archive?.Known(unit.PlaceId, half.Code) ?? KnownUnitData.Nothing);
        var context = new ProfileContext(profile, unit, half.End, new PlaceNames(places), names, today, cursor is Workbook { CountsFrom1904: true }, issues);
        new ProfileReader(profile, cursor, context).Read(sheets);
    }

    // What the template asks on its first sheet was said when the file was handed in.
    private static SheetRows UnitSheet(ProfileReading reading, PlaceBook places, DateOnly today)
    {
        var values = new object?[Form.Columns.Count];
        values[Form.IndexOf("unit_code")] = reading.UnitCode.Trim();
        values[Form.IndexOf("unit_name")] = reading.UnitCode.Trim();
        values[Form.IndexOf("period_code")] = reading.PeriodCode.Trim().ToUpperInvariant();
        values[Form.IndexOf("data_nature")] = Choices.DataNature.Choices.Any(choice => choice.Code == reading.DataNature) ? reading.DataNature : null;
        values[Form.IndexOf("prepared_date")] = today;
        var sheet = new SheetRows(Form, SpotForm.Path, ProfiledFile.ReadingName);
        sheet.Settle();
        sheet.Rows.Add(new SourceRow(1, values) { Origin = sheet.Origin });
        return sheet;
    }
}
