using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Periods;
using OcopAnalytics.Api.Periods.Reminders;
using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Tests.Periods;

/// <summary>What holds for a unit and a half-year: calendars of the program and of staff, grace, extensions.</summary>
public sealed class PeriodRulesTests
{
    private static readonly PlaceBook places = PlaceBook.FromSeeds();

    [Theory]
    [InlineData("866", "2020-H1", "2020-06-15", "old Đồng Tháp, by its plan")]
    [InlineData("866", "2020-H2", "2020-12-15", "old Đồng Tháp, by its plan")]
    [InlineData("731", "2024-H2", "2024-12-15", "Đồng Nai has no calendar of its own: the default")]
    public void Each_province_has_its_days_and_one_without_a_calendar_those_of_the_default(string unit, string period, string due, string why)
    {
        var deadline = Deadline(Rules(), unit, period);

        deadline.DueOn.Should().Be(Day(due), why);
        deadline.ClosedAfter.Should().BeNull("what is handed in for years long past is late, not refused");
        deadline.Calendar.ReasonVi.Should().NotBeEmpty("a calendar rests on something");
    }

    [Fact]
    public void The_merged_province_locks_from_the_first_half_year_that_its_calendar_says_so_for()
    {
        var unit = places.All.First(place => place.ParentId == "P82-2025" && place.IsValidOn(new DateOnly(2026, 12, 31))).Code;

        Deadline(Rules(), unit, "2026-H1").ClosedAfter.Should().BeNull();
        Deadline(Rules(), unit, "2026-H2").ClosedAfter.Should().Be(new DateOnly(2026, 12, 15));
    }

    [Fact]
    public void What_staff_wrote_last_holds_from_its_half_year_on_and_leaves_those_before_alone()
    {
        var rules = Rules([Calendar("P75", "2024-H2", "06-20", "01-10", 5), Calendar("P75", "2023-H1", "06-25", "12-25", 0)]);

        Deadline(rules, "731", "2022-H2").DueOn.Should().Be(Day("2022-12-15"));
        Deadline(rules, "731", "2023-H2").DueOn.Should().Be(Day("2023-12-25"));
        Deadline(rules, "731", "2024-H2").DueOn.Should().Be(Day("2024-12-25"), "the later word overrules the earlier one for all that comes after");
        Deadline(rules, "866", "2024-H2").DueOn.Should().Be(Day("2024-12-15"), "another province's calendar is its own");
    }

    [Fact]
    public void A_day_before_July_of_the_second_half_is_in_the_year_after()
    {
        var deadline = Deadline(Rules([Calendar("P75", "2024-H1", "07-05", "01-10", 5)]), "731", "2024-H2");

        deadline.DueOn.Should().Be(Day("2025-01-10"));
        deadline.ClosedAfter.Should().Be(Day("2025-01-15"), "five days of grace");
        deadline.IsClosedOn(Day("2025-01-15")).Should().BeFalse();
        deadline.IsClosedOn(Day("2025-01-16")).Should().BeTrue();
    }

    [Fact]
    public void An_extension_moves_the_day_of_its_unit_alone()
    {
        var rules = Rules([Calendar("P75", "2024-H1", "06-15", "12-15", 2)], [Extension("731", "2024-H2", "2025-01-20"), Extension("732", "2024-H2", "2024-12-16")]);

        var extended = Deadline(rules, "731", "2024-H2");
        (extended.DueOn, extended.ClosedAfter).Should().Be((Day("2025-01-20"), Day("2025-01-20")));
        var within = Deadline(rules, "732", "2024-H2");
        (within.DueOn, within.ClosedAfter).Should().Be((Day("2024-12-16"), Day("2024-12-17")), "grace is never shortened");
        Deadline(rules, "734", "2024-H2").Extension.Should().BeNull();
    }

    [Theory]
    [InlineData("2025-06-15T16:59:59", null, "2025-07-01", CompletenessStatus.OnTime)]
    [InlineData("2025-06-15T17:00:00", null, "2025-07-01", CompletenessStatus.Late)]
    [InlineData(null, CompletenessStatus.Waiting, "2025-07-01", CompletenessStatus.Waiting)]
    [InlineData(null, CompletenessStatus.Returned, "2025-06-01", CompletenessStatus.Returned)]
    [InlineData(null, null, "2025-06-15", CompletenessStatus.NotDue)]
    [InlineData(null, null, "2025-06-16", CompletenessStatus.Missing)]
    [InlineData("2025-06-10T00:00:00", CompletenessStatus.Waiting, "2025-07-01", CompletenessStatus.OnTime)]
    public void Standing_is_told_by_what_came_in_and_when(string? acceptedAt, string? newest, string today, string expected)
    {
        DateTime? at = acceptedAt is null ? null : DateTime.SpecifyKind(DateTime.Parse(acceptedAt, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);

        CompletenessStatus.Of(at, newest, Deadline(Rules(), "731", "2025-H1"), Day(today)).Should().Be(expected);
    }

    [Theory]
    [InlineData("15/6", 6, 15)]
    [InlineData(" 5 / 07 ", 7, 5)]
    public void A_day_of_the_year_is_read_as_it_is_written(string text, int month, int day) => DayOfYear.Read(text).Should().Be(new DayOfYear(month, day));

    [Theory]
    [InlineData("29/2")]
    [InlineData("31/4")]
    [InlineData("6-15")]
    [InlineData("15/13")]
    [InlineData("")]
    public void What_is_no_day_of_every_year_is_none(string text) => DayOfYear.Read(text).Should().BeNull();

    [Theory]
    [InlineData("2025-12-01", "early")]
    [InlineData("2025-12-11", "early")]
    [InlineData("2025-12-12", "soon")]
    [InlineData("2025-12-15", "soon")]
    [InlineData("2025-12-16", "overdue")]
    [InlineData("2026-01-14", "overdue")]
    [InlineData("2025-11-30", null)]
    [InlineData("2026-01-15", null)]
    public void A_unit_is_reminded_near_the_day_and_not_long_after(string today, string? kind) =>
        ReminderDesk.KindOf(Day("2025-12-15"), Day(today)).Should().Be(kind);

    [Fact]
    public void A_document_s_deadlines_stand_beside_the_calendar_by_which_units_hand_in()
    {
        var book = ProgrammeBook.Of([], Day("2025-07-10"));
        ReportingPeriod.TryParse("2024-H2", out var period).Should().BeTrue();

        var asSeeded = DocumentDeadline.Of(book, Rules(), period);
        asSeeded.Select(one => (one.ProgrammeCode, one.DueOn.ToString(), one.IsInCalendar)).Should().Equal(("DT21", "15/6", true), ("DT21", "15/12", true));
        var changed = DocumentDeadline.Of(book, Rules([Calendar("P87", "2024-H1", "06-20", "12-15", 0)]), period);
        changed.Select(one => one.IsInCalendar).Should().Equal(false, true);
    }

    private static PeriodRules Rules(IReadOnlyList<SubmissionCalendar>? calendars = null, IReadOnlyList<PeriodExtension>? extensions = null) =>
        new(places, [.. SubmissionCalendar.Seeds, .. calendars ?? []], extensions ?? []);

    private static Deadline Deadline(PeriodRules rules, string unit, string code)
    {
        ReportingPeriod.TryParse(code, out var period).Should().BeTrue();
        return rules.Of(places.ReportingUnit(unit, period)!.PlaceId, period);
    }

    private static SubmissionCalendar Calendar(string place, string from, string first, string second, int grace) =>
        new(place, from, DayOfYear.OfCode(first), DayOfYear.OfCode(second), grace, IsLocking: true, IsReminding: false, "lý do", "an", null);

    private static PeriodExtension Extension(string unit, string code, string until) => new()
    {
        PlaceId = "D" + unit, UnitCode = unit, UnitName = unit, PeriodCode = code, Until = Day(until), Reason = "bão", Author = "an",
    };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
