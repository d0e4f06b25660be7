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
            foreach (var layout in ProgrammeLists.Template.Sheets.Where(sheet => sheet.Key != "programme"))
            {
                foreach (var row in book.RowsOf(layout.Key, code, Today))
                {
                    var shown = ProgrammeValues.Shown(layout, row);
                    var written = ProgrammeValues.Written(layout, [.. layout.Columns.Select(column => shown[column.Key])]);
                    ProgrammeValues.SayTheSame(layout, written, row).Should().BeTrue($"{code} {layout.Key} {row.Values.First()} {string.Join(';', row.Select(one => one.Key + "=" + one.Value))}");
                }
            }
        }
    }

    [Fact]
    public void A_revision_keeps_the_letters_of_codes_and_the_decision_of_what_it_repeats()
    {
        var first = Check(new ProgrammeBuilder().ToBytes(), ProgrammeBook.Of([], Today));
        var edition = new ProgrammeEdition("e1", new string('0', 64), "a.xlsx", "DT26", first.Decision!, first.EffectiveFrom!.Value, DateTimeOffset.UnixEpoch, "lan", first.Cells);

        var revision = Check(new ProgrammeBuilder().Set("programme", "decision", "Quyết định số 30").Set("programme", "effective_from", "01/07/2027")
            .Set("target", "target_min", 120).ToBytes(), ProgrammeBook.Of([edition], Today));

        revision.Issues.Should().BeEmpty();
        revision.IsRevision.Should().BeTrue();
        revision.EffectiveFrom.Should().Be(new DateOnly(2027, 7, 1));
        Cell(revision, "target", 5, "decision").Should().Be("Quyết định số 30");
        Cell(revision, "target", 6, "decision").Should().Be("Quyết định số 15/QĐ-UBND");
    }

    private static string? Cell(ProgrammeReading reading, string sheet, int row, string column) =>
        reading.Cells.SingleOrDefault(cell => cell.SheetKey == sheet && cell.RowNumber == row && cell.ColumnName == column)?.Value;

    private static ProgrammeReading Check(byte[] content, ProgrammeBook book)
    {
        using var house = new IntakeHouse();
        return new ProgrammeIntake(house.Folder, PlaceBook.FromSeeds(), house.Clock).Check(content, book);
    }
}
