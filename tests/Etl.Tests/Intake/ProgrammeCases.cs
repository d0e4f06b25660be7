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
        yield return Case("milestone of no target", IssueCode.ProgrammeTargetUnknown, book => Milestone(book, "DT26-99", 10));
        yield return Case("milestone of a judged target", IssueCode.MilestoneOfNothing, book => Milestone(book, "DT26-03", 10));
        yield return Case("milestone above the target", IssueCode.MilestoneAboveTarget, book => Milestone(book, "DT26-01", 101));
        yield return Case("milestone after the phase", IssueCode.PhaseOutsideProgramme, book => Milestone(book, "DT26-01", 10, "01/01/2031"));
        yield return Case("milestone twice", IssueCode.DuplicateRow, book => Milestone(Milestone(book, "DT26-01", 10), "DT26-01", 20));
        yield return Case("conflict with itself", IssueCode.ProgrammeTargetUnknown, book => book.Add("target_conflict",
            ("target_id", "DT26-01"), ("other_target_id", "DT26-01"), ("kind", "Hai mức không thể cùng đúng"), ("note_vi", "Tự mâu thuẫn")));
        yield return Case("made of no target", IssueCode.ProgrammeTargetUnknown, book => book.Add("target_part", ("target_id", "DT26-01"), ("part_target_id", "XX-01")));
        yield return Case("site of another programme", IssueCode.ProgrammeIdTaken, book => book.Add("target_site", ("site_code", "DN19-23.1"), ("target_id", "DT26-01"), ("name_vi", "Tuyến du lịch")));
        yield return Case("common source unknown", IssueCode.OwnSourceUnknown, book => OwnSource(book, "dia_phuong", "ngan_sach"));
        yield return Case("own source unknown", IssueCode.OwnSourceUnknown, book => OwnSource(book, "dia_phuong", "provincial_budget").Set("funding_plan", "own_source_code", "tinh"));
        yield return Case("phase of an own source", IssueCode.PhaseUnknown, book => OwnSource(book, "dia_phuong", "provincial_budget", "2031"));
        yield return Case("no such day", IssueCode.CalendarDayWrong, book => book.Set("report_calendar", "due_day", 31));
        yield return Case("day without a month", IssueCode.CalendarDayWrong, book => book.Set("report_calendar", "due_month", null));
        yield return new IssueCase("programme: another mark", IssueSeverity.Error, [IssueCode.TemplateUnknown], () => new ProgrammeBuilder().ToBytes("khac"), IsProgramme: true);
    }

    private static ProgrammeBuilder Milestone(ProgrammeBuilder book, string target, int value, string day = "31/12/2028") =>
        book.Add("target_milestone", ("target_id", target), ("milestone_date", day), ("milestone_value", value));

    private static ProgrammeBuilder OwnSource(ProgrammeBuilder book, string code, string sources, string? phase = null) =>
        book.Add("own_funding_source", ("own_source_code", code), ("name_vi", "Vốn địa phương"), ("funding_source_codes", sources), ("phase_codes", phase));

    private static IssueCase Case(string name, string code, Func<ProgrammeBuilder, ProgrammeBuilder> change) => Case(name, [code], change);

    private static IssueCase Case(string name, string[] codes, Func<ProgrammeBuilder, ProgrammeBuilder> change) =>
        new("programme: " + name, IssueSeverity.Error, codes, () => change(new ProgrammeBuilder()).ToBytes(), IsProgramme: true);
}
