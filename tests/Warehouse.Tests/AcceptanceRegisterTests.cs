namespace OcopAnalytics.Warehouse.Tests;

/// <summary>The register keeps as text what was accepted and decided, and notices an archive that lacks some of it.</summary>
public sealed class AcceptanceRegisterTests : IDisposable
{
    private readonly TestWarehouse house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public void Says_to_the_digit_what_the_archive_says()
    {
        house.Clock.Advance(TimeSpan.FromTicks(1_234_560));
        house.Submit("731", "2025-H1", rows => rows);
        house.Submit("866", "2024-H2", rows => rows);
        new MergeArchive(house.Folder).Append([new MergeDecision("product", "SP1", "SP2", "một \"sản phẩm\"\nhai mã", "lan", house.Clock.GetUtcNow())]);
        new ProgrammeArchive(house.Folder).Append(new ProgrammeEdition(
            "e1", "h1", "ct.xlsx", "DT7", "7/QĐ-UBND", new DateOnly(2019, 1, 1), house.Clock.GetUtcNow(), "minh", []));
        new ProgrammeArchive(house.Folder).Withdraw("e1", house.Clock.GetUtcNow(), "minh");

        Keep();

        var said = AcceptanceRegister.Read(house.Folder);
        said.Should().BeEquivalentTo(ArchiveFacts.Known(house.Folder));
        said.Submissions.Select(one => one.UnitCode).Should().Equal("731", "866");
        said.Submissions[0].AcceptedAt.Should().Be(house.Clock.GetUtcNow() - TimeSpan.FromSeconds(1));
        said.Merges.Should().ContainSingle().Which.Reason.Should().Be("một \"sản phẩm\"\nhai mã");
    }

    [Fact]
    public void Follows_the_archive_and_refuses_one_that_is_not_whole()
    {
        var first = house.Submit("731", "2025-H1", rows => rows);
        Keep();
        house.Submit("866", "2024-H2", rows => rows);
        Keep();
        AcceptanceRegister.Read(house.Folder).Submissions.Should().HaveCount(2);

        using (var archive = DuckDbFile.OpenForWriting(house.Folder.ArchiveFile)) archive.Execute("delete from raw_submission where submission_id = $id", ("id", first.SubmissionId));

        FluentActions.Invoking(Keep).Should().Throw<WarehouseBuildException>().WithMessage("*thiếu 1 mục*./ocop archive rebuild*");
        FluentActions.Invoking(() => AcceptanceRegister.Keep(house.Folder, null)).Should().Throw<WarehouseBuildException>().WithMessage("*thiếu 2 mục*");
        AcceptanceRegister.Read(house.Folder).Submissions.Should().HaveCount(2, "it never shrinks");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"table_name\":\"raw_submission\",\"writt")]
    [InlineData("không phải sổ\n{}")]
    [InlineData("{\"table_name\":\"raw_submission\",\"written\":5}\n[1]\n\0\n\"")]
    public void A_damaged_one_is_kept_and_written_anew_from_a_sound_archive(string damage)
    {
        house.Submit("731", "2025-H1", rows => rows);
        File.WriteAllText(house.Folder.RegisterFile, damage);

        AcceptanceRegister.Read(house.Folder).Submissions.Should().BeEmpty();
        FluentActions.Invoking(() => AcceptanceRegister.Keep(house.Folder, null)).Should().Throw<WarehouseBuildException>("something was accepted, and no archive has it");
        Keep();

        AcceptanceRegister.Read(house.Folder).Submissions.Should().ContainSingle();
        File.ReadAllText(Directory.EnumerateFiles(house.Folder.Root, "register-*.jsonl").Should().ContainSingle().Subject).Should().Be(damage);
    }

    [Fact]
    public void What_can_still_be_read_of_a_damaged_one_counts()
    {
        house.Submit("731", "2025-H1", rows => rows);
        house.Submit("866", "2024-H2", rows => rows);
        Keep();
        var lines = File.ReadAllLines(house.Folder.RegisterFile);
        File.WriteAllText(house.Folder.RegisterFile,
            $"{lines[0]}\r\nmột dòng ai đó viết thêm\n{lines[1].Replace("2025-", "hai nghìn hai mươi lăm-", StringComparison.Ordinal)}\n{lines[1]}\n{lines[1][..40]}");

        AcceptanceRegister.Read(house.Folder).Submissions.Select(one => one.UnitCode).Should().Equal("731", "866");
        FluentActions.Invoking(() => AcceptanceRegister.Keep(house.Folder, null)).Should().Throw<WarehouseBuildException>();
        File.Delete(house.Folder.ArchiveFile);
        house.Submit("732", "2025-H1", rows => rows);
        FluentActions.Invoking(Keep).Should().Throw<WarehouseBuildException>("an archive that was begun anew lacks two").WithMessage("*thiếu 2 mục*");
    }

    [Fact]
    public void A_renumbered_decision_is_the_same_decision()
    {
        var merge = new MergeDecision("product", "SP1", "SP2", "hai mã một sản phẩm", "lan", house.Clock.GetUtcNow());
        var later = merge with { Code = "SP3", DecidedAt = merge.DecidedAt.AddMinutes(1) };
        new MergeArchive(house.Folder).Append([later, merge]);
        Keep();
        File.Delete(house.Folder.ArchiveFile);
        // A rebuild puts them in the order of their time.
        new MergeArchive(house.Folder).Append([merge, later]);

        FluentActions.Invoking(Keep).Should().NotThrow();
    }

    [Fact]
    public void Without_an_archive_none_is_made()
    {
        AcceptanceRegister.Keep(house.Folder, null);

        File.Exists(house.Folder.RegisterFile).Should().BeFalse();
    }

    [Fact]
    public void Of_what_two_sources_know_the_first_ones_word_stands()
    {
        var stored = house.Submit("731", "2025-H1", rows => rows);
        var other = stored with { ContentHash = "khác", AcceptedAt = stored.AcceptedAt - TimeSpan.FromDays(1) };
        var known = ArchiveFacts.None with { Submissions = [stored] };

        known.With(ArchiveFacts.None with { Submissions = [stored with { SubmittedBy = "ai đó" }, other] }).Submissions.Should().Equal(other, stored);
    }

    [Fact]
    public void A_file_was_accepted_when_it_first_was()
    {
        var stored = house.Submit("731", "2025-H1", rows => rows);
        var again = stored with { AcceptedAt = stored.AcceptedAt + TimeSpan.FromDays(30) };

        (ArchiveFacts.None with { Submissions = [again] }).With(ArchiveFacts.None with { Submissions = [stored] }).Submissions.Should().Equal(stored);
    }

    private void Keep() => AcceptanceRegister.Keep(house.Folder, house.Folder.ArchiveFile);
}
