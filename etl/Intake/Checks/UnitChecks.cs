using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Places;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>Who hands in, and for which half-year.</summary>
internal static class UnitChecks
{
    /// <summary>The Programme began on 07/05/2018 (490/QĐ-TTg): no report is older.</summary>
    private static readonly ReportingPeriod EarliestPeriod = new(2018, 1);

    // Province, district, commune. Excel drops the leading zeros of a code that was typed as a number.
    private static readonly int[] CodeLengths = [2, 3, 5];

    private static readonly int UnitCode = SubmissionTemplate.UnitProfile.IndexOf("unit_code");
    private static readonly int PeriodCode = SubmissionTemplate.UnitProfile.IndexOf("period_code");

    public static ReportingPeriod? FindPeriod(SheetRows profile, DateOnly today, IssueList issues)
    {
        if (profile.Rows.FirstOrDefault() is not { } row || row.Text(PeriodCode) is not { } code) return null;
        var at = profile.At(row, PeriodCode);
        if (!ReportingPeriod.TryParse(code, out var period) || period.CompareTo(EarliestPeriod) < 0)
        {
            issues.Error(IssueCode.PeriodUnknown, at, code, EarliestPeriod.Code);
            return null;
        }
        if (period.Start > today) issues.Error(IssueCode.PeriodInFuture, at, code, today);
        return period;
    }

    /// <summary>The unit that bore the code on the period's last day; its row then bears the code with its zeros restored.</summary>
    public static Place? FindUnit(SheetRows profile, ReportingPeriod? period, PlaceBook places, IssueList issues)
    {
        if (profile.Rows.FirstOrDefault() is not { } row || row.Text(UnitCode) is not { } code) return null;
        if (PlaceNames.IsName(code)) return FindByName(profile, row, code, period, places, issues);
        var codes = CodeLengths.Where(length => length > code.Length).Select(length => code.PadLeft(length, '0')).Prepend(code).ToList();
        var unit = period is { } half ? codes.Select(candidate => places.Find(candidate, half.End)).FirstOrDefault(place => place is not null) : null;
        if (unit is not null)
        {
            row.Values[UnitCode] = unit.Code;
            return unit;
        }

        var other = places.All.Where(place => codes.Contains(place.Code)).MaxBy(place => place.ValidFrom);
        var at = profile.At(row, UnitCode);
        if (other is null) issues.Error(IssueCode.UnitUnknown, at, code);
        else if (period is { } asked)
        {
            issues.Error(IssueCode.UnitNotValidInPeriod, at, code, asked.End, other.FullNameVi, other.ValidFrom, other.ValidTo.AddDays(-1));
        }
        return null;
    }

    private static Place? FindByName(SheetRows profile, SourceRow row, string name, ReportingPeriod? period, PlaceBook places, IssueList issues)
    {
        if (period is not { } half) return null;
        var finding = new PlaceNames(places).Find(name, half.End, null, null);
        // Communes by the hundred bear the same names: a unit called by its bare name is a district or province before it is one of them.
        var higher = finding.Candidates.Where(place => place.Level < PlaceLevel.Commune).ToList();
        if ((finding.Found ?? (finding.IsKnownName && higher.Count == 1 ? higher[0] : null)) is { } unit)
        {
            row.Values[UnitCode] = unit.Code;
            return unit;
        }
        issues.Error(finding.IsKnownName ? IssueCode.PlaceAmbiguous : IssueCode.PlaceUnknown, profile.At(row, UnitCode), name,
            finding.Candidates, null, half.End);
        return null;
    }
}
