using OcopAnalytics.Etl.Tests.Building;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Tests.Intake;

/// <summary>Programme workbooks that break a rule.</summary>
internal static class ProgrammeCases
{
    public static IEnumerable<IssueCase> All()
    {
        yield return Case("programme code", IssueCode.ProgrammeCodeWrong, book => book.Set("programme", "programme_code", "DT-26"));
        yield return Case("programme known", [IssueCode.ProgrammeDayMissing, IssueCode.ProgrammeIdTaken], book => book.Set("programme", "programme_code", "DT21").Set("target", "target_id", "DN19-01"));
        yield return Case("programme without targets", IssueCode.ProgrammeEmpty, book => book.Empty("target"));
        yield return Case("amount of another programme", IssueCode.ProgrammeIdTaken, book => book.Set("funding_plan", "plan_id", "F01", 2));
        yield return Case("phase of a target", IssueCode.PhaseUnknown, book => book.Set("target", "phase_code", "2026-2031"));
        yield return Case("phase of an amount", IssueCode.PhaseUnknown, book => book.Set("funding_plan", "phase_code", "2031", 1));
        yield return Case("phase outside", IssueCode.PhaseOutsideProgramme, book => book.Set("phase", "end_date", "31/12/2035"));
        yield return Case("phases overlap", IssueCode.PhasesOverlap, book => book.Set("phase", "is_product_baseline", "Có", 1));
        yield return Case("phase backwards", IssueCode.DatesOutOfOrder, book => book.Set("phase", "start_date", "01/06/2026", 1).Set("phase", "end_date", "01/05/2026", 1));
        yield return Case("phase twice", IssueCode.DuplicateRow, book => book.Set("phase", "phase_code", "2026-2030", 1));
        yield return Case("target without kpi", IssueCode.TargetKpiWrong, book => book.Set("target", "kpi_code", null));
        yield return Case("judged target with kpi", IssueCode.TargetKpiWrong, book => book.Set("target", "kpi_code", "recognitions", 2));
        yield return Case("kpi unknown", IssueCode.NotAChoice, book => book.Set("target", "kpi_code", "số sao"));
        yield return Case("share of a count", IssueCode.TargetComparatorWrong, book => book.Set("target", "comparator", "Ít nhất n%"));
        yield return Case("target without a number", IssueCode.TargetValueMissing, book => book.Set("target", "target_min", null));
        yield return Case("range without its end", IssueCode.TargetValueMissing, book => book.Set("target", "comparator", "Từ n đến m"));
        yield return Case("range backwards", IssueCode.TargetValuesOutOfOrder, book => book.Set("target", "comparator", "Từ n đến m").Set("target", "target_max", 90));
        yield return Case("share below one percent", IssueCode.TargetShareWrong, book => book.Set("target", "target_min", 0.7, 1));
        yield return Case("share above all", IssueCode.TargetShareWrong, book => book.Set("target", "target_min", 170, 1));
        yield return Case("each of nothing", IssueCode.TargetScopeWrong, book => book.Set("target", "comparator", "Mỗi nơi ít nhất n"));
        yield return Case("each without each", IssueCode.TargetScopeWrong, book => book.Set("target", "scope", "Mỗi huyện, xã"));
        yield return Case("no place", IssueCode.TargetPlaceUnknown, book => book.Set("target", "scope", "Các nơi nêu tên"));
        yield return Case("no such place", IssueCode.TargetPlaceUnknown, book => book.Set("target", "scope", "Các nơi nêu tên").Set("target", "scope_place_ids", "D9999"));
        yield return Case("amount of nothing", IssueCode.PlanParentUnknown, book => book.Set("funding_plan", "parent_plan_id", "DT26-V9", 1));
        yield return Case("amounts in a circle", IssueCode.PlanParentUnknown, book => book.Set("funding_plan", "parent_plan_id", "DT26-V2", 0));
        yield return Case("no such day", IssueCode.CalendarDayWrong, book => book.Set("report_calendar", "due_day", 31));
        yield return Case("day without a month", IssueCode.CalendarDayWrong, book => book.Set("report_calendar", "due_month", null));
        yield return new IssueCase("programme: another mark", IssueSeverity.Error, [IssueCode.TemplateUnknown], () => new ProgrammeBuilder().ToBytes("khac"), IsProgramme: true);
    }

    private static IssueCase Case(string name, string code, Func<ProgrammeBuilder, ProgrammeBuilder> change) => Case(name, [code], change);

    private static IssueCase Case(string name, string[] codes, Func<ProgrammeBuilder, ProgrammeBuilder> change) =>
        new("programme: " + name, IssueSeverity.Error, codes, () => change(new ProgrammeBuilder()).ToBytes(), IsProgramme: true);
}
