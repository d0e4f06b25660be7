using OcopAnalytics.Etl.Intake.Profiles;
using OcopAnalytics.Etl.Tests.Building;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Tests.Intake.Profiles;

/// <summary>Recognitions as decisions publish them, with names in place of codes.</summary>
public sealed class RecognitionListTests
{
    [Fact]
    public void The_sample_comes_in_through_its_profile()
    {
        var result = Check(Path.Combine(SharedDataFactAttribute.RepoRoot, "tests", "Etl.Tests", "Intake", "Profiles", "quyet-dinh-cong-nhan.csv"));
        result.Issues.Where(issue => issue.Severity == IssueSeverity.Error).Should().BeEmpty();
        result.RowsBySheetKey["producer"].Select(row => (row.Values[1], row.Values[2], row.Values[3])).Should().Equal(
            ("Hợp tác xã Trà Thảo Nguyên", "cooperative", "24985"), ("Cơ sở Mắm Ba Miền", "household", "22945"));
        result.RowsBySheetKey["product"].Select(row => row.Values[2]).Should().Equal("drink", "herbal", "food");
        result.RowsBySheetKey["certification"].Select(row => row.Values[8]).Should().Equal(3L, 3L, 4L);
        result.RowsBySheetKey["certification"][1].RowNumber.Should().Be(3);
    }

    [SharedDataFact]
    public void The_real_list_of_lam_dong_comes_in_whole()
    {
        var result = Check(SharedDataFactAttribute.File);
        result.Issues.Where(issue => issue.Severity == IssueSeverity.Error).Should().BeEmpty();
        result.RowsBySheetKey["certification"].Should().HaveCount(21);
        result.RowsBySheetKey["product"].Should().HaveCount(21);
        result.RowsBySheetKey["producer"].Should().HaveCount(11);
        result.RowsBySheetKey["producer"].Should().OnlyContain(row => row.Values[3] != null);
    }

    [Fact]
    public void A_profile_declares_in_which_unit_a_column_writes_money()
    {
        var result = Money("17,35;640.250.000", "tỷ đồng");
        result.Issues.Should().BeEmpty();
        result.RowsBySheetKey["funding"].Single().Values[3..6].Should().Equal(17_350_000_000m, null, 640_250_000m);

        Money("17,35 triệu;1", "tỷ đồng").Issues.Should().ContainSingle().Which.MessageVi.Should().Contain("17,35 triệu đồng hoặc 17,35 tỷ đồng").And.Contain("Cột này ghi theo tỷ đồng");
        Money("17,35;640.250.000,5", "tỷ đồng").Issues.Should().ContainSingle().Which.Code.Should().Be(IssueCode.NotWhole, "there is no half đồng");
        Money("1;1", "tạ").Issues.Should().ContainSingle().Which.Code.Should().Be(IssueCode.ProfileBroken);
    }

    private static IntakeResult Money(string amounts, string unit)
    {
        using var house = new IntakeHouse();
        var profile = "reads: csv\ntables: [{ to: funding, columns: { funding_year: năm, funding_source: nguồn, funding_content: { constant: project }, "
            + $"planned_vnd: {{ column: kế hoạch, unit: {unit} }}, disbursed_vnd: {{ column: giải ngân, unit: đồng }} }} }}]\n";
        var reading = new ProfileReading(profile, "731", "2025-H1", "official");
        return house.Check(new ProfiledFile(reading, "von.csv", Workbooks.Bytes($"năm;nguồn;kế hoạch;giải ngân\n2025;Ngân sách tỉnh;{amounts}\n")).Wrap());
    }

    private static IntakeResult Check(string path)
    {
        using var house = new IntakeHouse();
        house.Clock.Now = new DateTimeOffset(2026, 11, 25, 2, 0, 0, TimeSpan.Zero);
        var reading = new ProfileReading(LocSheet.ProfileText("quyet-dinh-cong-nhan"), "Lâm Đồng", "2026-H2", "official");
        return house.Check(new ProfiledFile(reading, Path.GetFileName(path), File.ReadAllBytes(path)).Wrap());
    }
}
