using Microsoft.Extensions.DependencyInjection;
using OcopAnalytics.Api.Tests.Testing;
using OcopAnalytics.Etl;

namespace OcopAnalytics.Api.Tests.Intake;

/// <summary>A template that was opened and saved by LibreOffice Calc is read with no difference.</summary>
public sealed class LibreOfficeRoundTripTests
{
    [LibreOfficeFact]
    public async Task A_workbook_saved_by_Calc_is_read_like_the_one_it_was()
    {
        using var folder = new TestFolder();
        var written = Samples.Workbook("DT-871-2019-H2.xlsx");
        var saved = await LibreOfficeFactAttribute.SavedAsync(written);

        saved.Should().NotEqual(written, "Calc lays a workbook out in its own way");
        var (before, after) = (Check(folder, written), Check(folder, saved));
        after.Issues.Should().BeEquivalentTo(before.Issues);
        after.Header.Should().Be(before.Header);
        after.RowsBySheetKey.Keys.Should().BeEquivalentTo(before.RowsBySheetKey.Keys);
        foreach (var (key, rows) in before.RowsBySheetKey)
        {
            after.RowsBySheetKey[key].Select(row => (row.RowNumber, string.Join('|', row.Values)))
                .Should().Equal(rows.Select(row => (row.RowNumber, string.Join('|', row.Values))), key);
        }
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
