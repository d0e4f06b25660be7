using System.Security.Cryptography;
using OcopAnalytics.Etl.Intake;
using OcopAnalytics.Etl.Tests.Building;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Tests;

public sealed class SubmissionIngestTests
{
    [Fact]
    public void A_sound_workbook_is_kept_as_it_is_and_its_rows_are_in_the_archive()
    {
        using var house = new IntakeHouse();
        var file = Workbooks.Valid().ToBytes();
        var outcome = house.Take(file);

        outcome.Status.Should().Be(IngestStatus.Accepted);
        outcome.ContentHash.Should().Be(Convert.ToHexStringLower(SHA256.HashData(file)));
        outcome.SubmissionId.Should().Be(outcome.ContentHash[..16]);
        outcome.RowCount.Should().Be(5);
        outcome.Header!.UnitPlaceId.Should().Be("D731");
        File.ReadAllBytes(house.Folder.SubmissionFile(outcome.ContentHash)).Should().Equal(file);
        house.Archive.Contains(outcome.ContentHash).Should().BeTrue();
        house.Archive.Known("D731").Products.Should().ContainSingle().Which.Values[0].Should().Be("SP-731-0001");
    }

    [Fact]
    public void The_same_file_twice_is_recognised()
    {
        using var house = new IntakeHouse();
        var file = Workbooks.Valid().ToBytes();
        var first = house.Take(file);
        var second = house.Take(file, "another name.xlsx");

        second.Status.Should().Be(IngestStatus.AlreadyAccepted);
        second.SubmissionId.Should().Be(first.SubmissionId);
        second.RowCount.Should().Be(0);
        second.Issues.Should().BeEmpty();
    }

    [Fact]
    public void A_file_that_was_accepted_but_got_lost_is_kept_again_when_it_comes_again()
    {
        using var house = new IntakeHouse();
        var file = Workbooks.Valid().ToBytes();
        var kept = house.Folder.SubmissionFile(house.Take(file).ContentHash);
        File.Delete(kept);

        house.Take(file).Status.Should().Be(IngestStatus.AlreadyAccepted);
        File.ReadAllBytes(kept).Should().Equal(file);
    }

    [Fact]
    public void A_newer_submission_of_the_same_period_replaces_the_older_one_whole()
    {
        using var house = new IntakeHouse();
        house.Take(Workbooks.Valid().Row("producer").Row("product").ToBytes()).Status.Should().Be(IngestStatus.Accepted);
        house.Take(Workbooks.Valid().Set("product", "product_name", "Sản phẩm 0001 - mật ong rừng").ToBytes()).Status.Should().Be(IngestStatus.Accepted);

        house.Archive.Known("D731").Products.Should().ContainSingle().Which.Values[1].Should().Be("Sản phẩm 0001 - mật ong rừng");
    }

    [Fact]
    public void A_workbook_with_an_error_is_kept_but_nothing_of_it_is_loaded()
    {
        using var house = new IntakeHouse();
        var file = Workbooks.Valid().Set("certification", "star_rating", 6).ToBytes();
        var outcome = house.Take(file);

        outcome.Status.Should().Be(IngestStatus.Rejected);
        outcome.RowCount.Should().Be(0);
        outcome.Header!.PeriodCode.Should().Be("2025-H1");
        outcome.Issues.Should().ContainSingle();
        File.Exists(house.Folder.SubmissionFile(outcome.ContentHash)).Should().BeTrue();
        house.Archive.Known("D731").Should().BeEquivalentTo(KnownUnitData.Nothing);

        house.Take(file).Status.Should().Be(IngestStatus.Rejected, "what was not accepted is looked at again");
    }

    [Fact]
    public void Warnings_let_a_workbook_in()
    {
        using var house = new IntakeHouse();
        var outcome = house.Take(Workbooks.Valid().Set("funding", "funding_year", 2024).ToBytes());
        outcome.Status.Should().Be(IngestStatus.Accepted);
        outcome.Issues.Should().ContainSingle();
    }

    [Fact]
    public void Whatever_is_handed_in_is_kept_even_when_it_is_no_workbook()
    {
        using var house = new IntakeHouse();
        var outcome = house.Take(Workbooks.Bytes("không phải sổ tính"), "../../evil.exe");
        outcome.Status.Should().Be(IngestStatus.Rejected);
        Directory.GetFiles(house.Folder.Root, "*", SearchOption.AllDirectories).Should().Equal(house.Folder.SubmissionFile(outcome.ContentHash));
    }

    [Fact]
    public void Checking_writes_nothing()
    {
        using var house = new IntakeHouse();
        house.Check(Workbooks.Valid().ToBytes()).HasErrors.Should().BeFalse();
        Directory.GetFiles(house.Folder.Root, "*", SearchOption.AllDirectories).Should().BeEmpty();
    }

    [Fact]
    public void A_half_written_file_of_an_earlier_try_is_written_anew()
    {
        using var house = new IntakeHouse();
        var file = Workbooks.Valid().ToBytes();
        var target = house.Folder.SubmissionFile(SubmissionStore.HashOf(file));
        File.WriteAllBytes(target, file[..100]);

        house.Take(file).Status.Should().Be(IngestStatus.Accepted);
        File.ReadAllBytes(target).Should().Equal(file);
        Directory.GetFiles(house.Folder.Submissions).Should().ContainSingle();
    }

    [Fact]
    public void A_file_that_cannot_be_kept_is_not_taken_in()
    {
        using var house = new IntakeHouse();
        Directory.Delete(house.Folder.Submissions, recursive: true);
        File.WriteAllText(house.Folder.Submissions, "in the way");
        var file = Workbooks.Valid().ToBytes();

        house.Invoking(one => one.Take(file)).Should().Throw<IOException>();
        house.Archive.Contains(SubmissionStore.HashOf(file)).Should().BeFalse();
    }

    [Theory]
    [InlineData("Biên Hòa 2025-H1.xlsx", "Biên Hòa 2025-H1.xlsx")]
    [InlineData("C:\\Users\\an\\Báo cáo.xlsx", "Báo cáo.xlsx")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("a\u0000b\r\n\u202Excod.xlsx", "ab xcod.xlsx")]
    [InlineData("  ", "khong-ten.xlsx")]
    [InlineData("..", "khong-ten.xlsx")]
    [InlineData("thư mục/", "khong-ten.xlsx")]
    public void A_file_name_is_kept_for_people_and_leads_nowhere(string written, string kept) => StoredName.OfFile(written).Should().Be(kept);

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_name_is_replaced() => StoredName.OfFile("\uD800.xlsx").Should().Be("\uFFFD.xlsx");

    [Fact]
    public void A_long_name_is_cut_between_characters()
    {
        StoredName.OfFile(new string('a', 500) + ".xlsx").Should().HaveLength(200);
        StoredName.OfSender(new string('a', 199) + "😀").Should().Be(new string('a', 199));
    }
}
