using OcopAnalytics.Etl.Intake.Programmes;
using OcopAnalytics.Etl.Tests.Building;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Tests.Intake.Programmes;

/// <summary>A programme workbook becomes cells in the words of the seeds.</summary>
public sealed class ProgrammeIntakeTests
{
    private static readonly DateOnly Today = new(2025, 7, 10);

    [Fact]
    public void A_sound_workbook_says_what_the_seeds_would()
    {
        var reading = Check(new ProgrammeBuilder().ToBytes(), ProgrammeBook.Of([], Today));

        reading.Issues.Should().BeEmpty();
        (reading.ProgrammeCode, reading.EffectiveFrom, reading.IsRevision).Should().Be(("DT26", new DateOnly(2026, 1, 1), false));
        Cell(reading, "programme", 4, "valid_to").Should().Be("2031-01-01");
        Cell(reading, "programme", 4, "place_id").Should().Be("P82-2025");
        Cell(reading, "target", 6, "target_min").Should().Be("0.7");
        Cell(reading, "target", 6, "basis").Should().Be("flow", "nothing was said: the KPI's own");
        Cell(reading, "target", 5, "unit_vi").Should().Be("sản phẩm");
        Cell(reading, "target", 7, "kpi_code").Should().BeNull();
        Cell(reading, "funding_plan", 6, "amount_vnd").Should().Be("2000000000");
        Cell(reading, "phase", 5, "is_product_baseline").Should().Be("true");
        Cell(reading, "phase", 5, "name_en").Should().BeNull();
        Cell(reading, "report_calendar", 5, "due_day").Should().Be("15");
    }

    [Fact]
    public void What_is_said_of_a_programme_survives_being_shown_and_read_again()
    {
        var book = ProgrammeBook.Of([], Today);
        foreach (var code in book.ProgrammeCodes)
        {
            var shares = ProgrammeValues.ShareTargets(book.RowsOf("target", code, Today).Select(row => row.ToDictionary(cell => cell.Key, cell => (string?)cell.Value)));
            foreach (var layout in ProgrammeLists.Template.Sheets.Where(sheet => sheet.Key != "programme"))
            {
                foreach (var row in book.RowsOf(layout.Key, code, Today))
                {
                    var shown = ProgrammeValues.Shown(layout, row, shares);
                    var written = ProgrammeValues.Written(layout, [.. layout.Columns.Select(column => shown[column.Key])], shares);
                    ProgrammeValues.SayTheSame(layout, written, row).Should().BeTrue($"{code} {layout.Key} {row.Values.First()} {string.Join(';', row.Select(one => one.Key + "=" + one.Value))}");
                }
            }
        }
    }

    [Fact]
    public void What_a_document_says_besides_is_read_in_the_words_of_the_seeds()
    {
        var book = new ProgrammeBuilder()
            .Add("target_milestone", ("target_id", "DT26-02"), ("milestone_date", "31/12/2027"), ("milestone_value", 40))
            .Add("target_part", ("target_id", "DT26-01"), ("part_target_id", "dn19-11"))
            .Add("target_site", ("site_code", "DT26-01.1"), ("target_id", "DT26-01"), ("name_vi", "Làng hoa Sa Đéc"))
            .Add("target_conflict", ("target_id", "DT26-01"), ("other_target_id", "DT21-05"), ("kind", "Không rõ là tổng hay là thêm"), ("note_vi", "Văn bản không nói."))
            .Add("own_funding_source", ("own_source_code", "dia_phuong"), ("name_vi", "Vốn địa phương"), ("funding_source_codes", "provincial_budget; district_budget"), ("may_contain", "commune_budget"))
            .Set("funding_plan", "own_source_code", "dia_phuong", 1);

        var reading = Check(book.ToBytes(), ProgrammeBook.Of([], Today));

        reading.Issues.Should().BeEmpty();
        Cell(reading, "target_milestone", 5, "milestone_value").Should().Be("0.4", "the target is a share");
        Cell(reading, "target_milestone", 5, "milestone_date").Should().Be("2027-12-31");
        Cell(reading, "target_milestone", 5, "source_document").Should().Be("Kế hoạch Đồng Tháp 2026-2030");
        Cell(reading, "target_conflict", 5, "kind").Should().Be("total_or_more");
        Cell(reading, "own_funding_source", 5, "funding_source_codes").Should().Be("provincial_budget;district_budget");
        Cell(reading, "own_funding_source", 5, "may_contain").Should().Be("commune_budget");
        var after = ProgrammeBook.Of([Edition(reading)], Today);
        foreach (var sheet in (string[])["target_milestone", "target_part", "target_site", "target_conflict", "own_funding_source"])
        {
            after.RowsOf(sheet, "DT26", Today).Should().ContainSingle(sheet);
        }
        new TargetBook(after).OfSite("dt26-01.1")!.TargetId.Should().Be("DT26-01", "a unit may report the project by its code");

        var older = Check(new ProgrammeBuilder().Set("programme", "effective_from", "01/07/2027").Without("target_site").ToBytes(), after);
        older.Issues.Should().BeEmpty();
        Cell(older, "target_site", 5, "name_vi").Should().Be("Làng hoa Sa Đéc", "a file without the sheet says nothing of it");
        older.Cells.Should().NotContain(cell => cell.SheetKey == "target_milestone", "a sheet that stands empty says that there are none");
    }

    [Fact]
    public void A_revision_keeps_the_letters_of_codes_and_the_decision_of_what_it_repeats()
    {
        var first = Check(new ProgrammeBuilder().ToBytes(), ProgrammeBook.Of([], Today));
        var edition = Edition(first);

        var revision = Check(new ProgrammeBuilder().Set("programme", "decision", "Quyết định số 30").Set("programme", "effective_from", "01/07/2027")
            .Set("target", "target_min", 120).ToBytes(), ProgrammeBook.Of([edition], Today));

        revision.Issues.Should().BeEmpty();
        revision.IsRevision.Should().BeTrue();
        revision.EffectiveFrom.Should().Be(new DateOnly(2027, 7, 1));
        Cell(revision, "target", 5, "decision").Should().Be("Quyết định số 30");
        Cell(revision, "target", 6, "decision").Should().Be("Quyết định số 15/QĐ-UBND");
    }

    private static ProgrammeEdition Edition(ProgrammeReading reading) =>
        new("e1", new string('0', 64), "a.xlsx", "DT26", reading.Decision!, reading.EffectiveFrom!.Value, DateTimeOffset.UnixEpoch, "lan", reading.Cells);

    private static string? Cell(ProgrammeReading reading, string sheet, int row, string column) =>
        reading.Cells.SingleOrDefault(cell => cell.SheetKey == sheet && cell.RowNumber == row && cell.ColumnName == column)?.Value;

    private static ProgrammeReading Check(byte[] content, ProgrammeBook book)
    {
        using var house = new IntakeHouse();
        return new ProgrammeIntake(house.Folder, PlaceBook.FromSeeds(), house.Clock).Check(content, book);
    }
}
