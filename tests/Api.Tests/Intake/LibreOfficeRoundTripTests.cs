using Microsoft.Extensions.DependencyInjection;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Tests.Testing;
using OcopAnalytics.Etl;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Reports.Excel;

namespace OcopAnalytics.Api.Tests.Intake;

/// <summary>A template that was opened and saved by LibreOffice Calc is read with no difference.</summary>
public sealed class LibreOfficeRoundTripTests
{
    [LibreOfficeFact]
    public async Task A_workbook_saved_by_Calc_is_read_like_the_one_it_was()
    {
        using var folder = new TestFolder();
        await ShouldBeReadAlikeAsync(folder, Samples.Workbook("DT-871-2019-H2.xlsx"));
    }

    [LibreOfficeFact]
    public async Task Every_sheet_with_every_kind_of_value_goes_through_Calc_and_back()
    {
        using var folder = new TestFolder();
        // Each column of each sheet has a value: percentages, amounts, days, choices, codes with zeros in front.
        var rows = SubmissionTemplate.Sheets.ToDictionary(sheet => sheet.Key, sheet => (IReadOnlyList<IReadOnlyDictionary<string, object?>>)
            [sheet.Columns.ToDictionary(column => column.Key, column => (object?)Value(column))]);
        await ShouldBeReadAlikeAsync(folder, SubmissionTemplateWorkbook.Write(new SubmissionDraft("731", "Thành phố Biên Hòa", "2025-H1", "Tỉnh Đồng Nai", rows)));
    }

    [LibreOfficeFact]
    public async Task An_annotated_copy_that_was_put_right_in_Calc_shows_only_what_is_still_wrong()
    {
        using var folder = new TestFolder();
        var wrong = Samples.WithSixStars("DN-731-2025-H1.xlsx");
        var found = Check(folder, wrong);
        var copy = CheckDesk.Annotate(new SubmissionFile("bieu.xlsx", wrong, TestFolder.Morning, "calc"), found);
        var saved = await LibreOfficeFactAttribute.SavedAsync(copy);

        Check(folder, saved).Issues.Should().BeEquivalentTo(found.Issues, "sheet, colours and comments of the copy are not read");
        var again = CheckDesk.Annotate(new SubmissionFile("bieu.xlsx", saved, TestFolder.Morning, "calc"), found with { Issues = [] });
        System.Text.Encoding.UTF8.GetString(Unzipped(again)).Should().NotContain("[OCOP] LỖI", "Calc keeps our mark in the comments, and they are taken away");
    }

    private static async Task ShouldBeReadAlikeAsync(TestFolder folder, byte[] written)
    {
        var saved = await LibreOfficeFactAttribute.SavedAsync(written);
        saved.Should().NotEqual(written, "Calc lays a workbook out in its own way");
        var (before, after) = (Check(folder, written), Check(folder, saved));
        after.Issues.Should().BeEquivalentTo(before.Issues);
        after.Header.Should().Be(before.Header);
        after.RowsBySheetKey.Keys.Should().BeEquivalentTo(before.RowsBySheetKey.Keys);
        before.RowCount.Should().BePositive();
        foreach (var (key, rows) in before.RowsBySheetKey)
        {
            after.RowsBySheetKey[key].Select(row => (row.RowNumber, string.Join('|', row.Values)))
                .Should().Equal(rows.Select(row => (row.RowNumber, string.Join('|', row.Values))), key);
        }
    }

    private static object Value(ColumnLayout column) => column.Kind switch
    {
        ColumnKind.Choice => column.Choices!.Choices[^1].Code,
        ColumnKind.Date => new DateOnly(2025, 3, 12),
        ColumnKind.Count => (long)Math.Max(column.Min, 4m),
        ColumnKind.Score => 78.5m,
        ColumnKind.Share => 0.125m,
        ColumnKind.Money => 1_250_500_000m,
        ColumnKind.Code or ColumnKind.Codes => column.Key == "commune_code" ? "00123" : "SP-007",
        _ => "=HYPERLINK(\"x\") Mật ong",
    };

    private static byte[] Unzipped(byte[] workbook)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(workbook));
        using var all = new MemoryStream();
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            part.CopyTo(all);
        }
        return all.ToArray();
    }

    private static IntakeResult Check(TestFolder folder, byte[] content)
    {
        var services = new ServiceCollection();
        services.AddOcop(folder.Data);
        services.AddLogging();
        folder.Adjust(services);
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<SubmissionIngest>().Check(new SubmissionFile("bieu.xlsx", content, TestFolder.Morning, "calc"));
    }
}
