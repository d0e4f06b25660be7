namespace OcopAnalytics.Warehouse.Tests;

/// <summary>What staff say of programmes joins the seeds: by day, by what was known, until it is taken back.</summary>
public sealed class ProgrammeEditionTests : IDisposable
{
    private static readonly DateOnly Late = new(2025, 9, 1);

    private readonly TestWarehouse house = new();
    private readonly ProgrammeArchive archive;

    public ProgrammeEditionTests() => archive = new ProgrammeArchive(house.Folder);

    public void Dispose() => house.Dispose();

    [Fact]
    public void A_revision_splits_only_what_it_changes_and_the_day_picks_the_version()
    {
        archive.Append(Edition("a", new DateOnly(2024, 1, 1), 10, 20));
        archive.Append(Edition("b", new DateOnly(2025, 1, 1), 10, 25));

        var targets = archive.Book(Late).Rows("target").Where(row => row["programme_code"] == "XX9").ToList();
        targets.Select(row => (row["target_id"], row["target_min"], row["valid_from"], row["valid_to"])).Should().BeEquivalentTo(
        [
            ("XX9-1", "10", "0001-01-01", "9999-12-31"),
            ("XX9-2", "20", "0001-01-01", "2025-01-01"), ("XX9-2", "25", "2025-01-01", "9999-12-31"),
        ]);
        archive.Book(new DateOnly(2024, 6, 30)).Rows("target").Where(row => row["programme_code"] == "XX9").Select(row => row["target_min"]).Should().BeEquivalentTo("10", "20");
        archive.Book(new DateOnly(2020, 1, 1)).ProgrammeCodes.Should().Contain("XX9", "before its first day a programme is what its first version says");
        archive.Targets().Find("xx9-2")!.PlaceIds.Should().Equal("P87", "P82-2025");
    }

    [Fact]
    public void A_later_one_of_the_same_day_replaces_and_what_is_taken_back_is_as_if_it_had_never_been()
    {
        archive.Append(Edition("a", new DateOnly(2024, 1, 1), 10, 20));
        archive.Append(Edition("b", new DateOnly(2024, 1, 1), 11, 21));
        archive.Book(Late).Rows("target").Where(row => row["programme_code"] == "XX9").Select(row => row["target_min"]).Should().BeEquivalentTo("11", "21");

        archive.Withdraw("b", house.Clock.GetUtcNow(), "lan");
        archive.Book(Late).Rows("target").Where(row => row["programme_code"] == "XX9").Select(row => row["target_min"]).Should().BeEquivalentTo("10", "20");
        archive.Withdraw("a", house.Clock.GetUtcNow(), "lan");
        archive.Book(Late).ProgrammeCodes.Should().NotContain("XX9");
        archive.Editions().Should().OnlyContain(edition => edition.WithdrawnAt != null);
    }

    [Fact]
    public void A_seventh_programme_leaves_the_seeds_as_they_are()
    {
        var before = ProgrammeBook.Of([], Late);
        archive.Append(Edition("a", new DateOnly(2024, 1, 1), 10, 20));
        var after = archive.Book(Late);

        foreach (var sheet in (string[])["programme", "phase", "target", "funding_plan", "report_calendar", "target_milestone", "target_part", "target_site", "target_conflict", "own_funding_source"])
        {
            after.Rows(sheet).Where(row => row["programme_code"] != "XX9").Select(row => string.Join('|', row.Select(one => $"{one.Key}={one.Value}")).Replace("valid_from=0001-01-01", ""))
                .Should().BeEquivalentTo(before.Rows(sheet).Select(row => string.Join('|', row.Select(one => $"{one.Key}={one.Value}"))), sheet);
        }
    }

    [Fact]
    public async Task A_build_as_known_before_does_not_know_it()
    {
        house.Submit("866", "2020-H2", rows => rows);
        var before = house.Clock.GetUtcNow();
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        archive.Append(Edition("a", new DateOnly(2019, 1, 1), 10, 20));
        var build = await house.BuildAsync();
        build.Findings.Should().BeEmpty();

        (await house.Reader.ScorecardAsync("XX9", null, null, new Viewpoint(TestWarehouse.Today))).Where(row => row.TargetId is not null).Should().HaveCount(2);
        (await house.Reader.ScorecardAsync("XX9", null, null, new Viewpoint(TestWarehouse.Today, before))).Should().BeEmpty();
        (await house.Reader.ScorecardAsync("DT21", null, null, new Viewpoint(TestWarehouse.Today, before))).Should().NotBeEmpty();
        (await house.Reader.ProgrammesAsync()).Single(one => one.ProgrammeCode == "XX9").Phases.Single().NameEn.Should().Be("Giai đoạn 2019-2025");
    }

    private ProgrammeEdition Edition(string id, DateOnly from, int first, int second)
    {
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        var cells = new List<ProgrammeCell>();
        Add("programme", 4, ("programme_code", "XX9"), ("name_vi", "Chương trình thử"), ("place_id", "P87"), ("valid_from", "2019-01-01"), ("valid_to", "2026-01-01"));
        Add("phase", 5, ("programme_code", "XX9"), ("phase_code", "2019-2025"), ("name_vi", "Giai đoạn 2019-2025"), ("start_date", "2019-01-01"), ("end_date", "2025-12-31"), ("is_product_baseline", "false"));
        Target(5, "XX9-1", first);
        Target(6, "XX9-2", second);
        return new ProgrammeEdition(id, new string('0', 64), id + ".xlsx", "XX9", "QĐ " + id, from, house.Clock.GetUtcNow(), "lan", cells);

        void Target(int row, string targetId, int least) => Add("target", row, ("programme_code", "XX9"), ("target_id", targetId), ("phase_code", "2019-2025"), ("kpi_code", "recognitions"),
            ("comparator", "at_least"), ("target_min", least.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("scope", "province"), ("wording_vi", "Từ n trở lên"));

        void Add(string sheet, int row, params (string Column, string Value)[] values) =>
            cells.AddRange(values.Select(value => new ProgrammeCell(sheet, row, value.Column, value.Value)));
    }
}
