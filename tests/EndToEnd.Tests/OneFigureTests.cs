using System.Text.Json;

namespace OcopAnalytics.EndToEnd.Tests;

/// <summary>One figure in five media: page, PDF, Word, API and command line say the same, to the digit.</summary>
public sealed class OneFigureTests
{
    private const string Scope = "programme=DN19&phase=2021-2025&as_of=2025-06-30";

    [BrowserFact]
    public async Task The_hundredth_product_meets_the_target_everywhere()
    {
        await using var house = await TestHouse.OpenAsync();

        (await house.SubmitAsync(Workbooks.WithCertifiedProducts(99))).Status.Should().Be(200);
        (await AllMediaAsync(house, "DN19-11")).Should().BeEquivalentTo(new Dictionary<string, (string, string)>
        {
            ["page"] = ("99", "Đúng tiến độ"), ["api"] = ("99", "on_track"), ["cli"] = ("99", "on_track"), ["pdf"] = ("99", "đúng tiến độ"), ["word"] = ("99", "đúng tiến độ"),
        });

        // The same unit hands the same period in again: the newer workbook replaces the older whole.
        (await house.SubmitAsync(Workbooks.WithCertifiedProducts(100))).Status.Should().Be(200);
        (await AllMediaAsync(house, "DN19-11")).Should().BeEquivalentTo(new Dictionary<string, (string, string)>
        {
            ["page"] = ("100", "Đạt"), ["api"] = ("100", "met"), ["cli"] = ("100", "met"), ["pdf"] = ("100", "đạt"), ["word"] = ("100", "đạt"),
        });

        // A share: its decimals are the same everywhere too.
        (await AllMediaAsync(house, "DN19-15")).Should().BeEquivalentTo(new Dictionary<string, (string, string)>
        {
            ["page"] = ("80% (40/50)", "Có nguy cơ chậm"), ["api"] = ("0.8", "at_risk"), ["cli"] = ("0.8", "at_risk"), ["pdf"] = ("80% (40/50)", "có nguy cơ chậm"), ["word"] = ("80% (40/50)", "có nguy cơ chậm"),
        });
    }

    [BrowserFact]
    public async Task A_workbook_with_an_error_changes_nothing_and_says_which_cell()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.SubmitAsync(Workbooks.WithCertifiedProducts(99));

        var (status, answer) = await house.SubmitAsync(Workbooks.WithCertifiedProducts(100, lastStar: 6));

        status.Should().Be(422);
        var issue = answer.GetProperty("issues").EnumerateArray().Should().ContainSingle().Subject;
        issue.GetProperty("cell").GetString().Should().Be("I104");
        issue.GetProperty("message_vi").GetString().Should().Contain("Công nhận").And.Contain("Hạng sao").And.Contain("6");
        (await AllMediaAsync(house, "DN19-11")).Values.Should().OnlyContain(medium => medium.Actual == "99");
    }

    [BrowserFact]
    public async Task A_figure_leads_back_to_the_cells_it_came_from()
    {
        await using var house = await TestHouse.OpenAsync();
        await house.SubmitAsync(Workbooks.WithCertifiedProducts(3));

        await using var page = await house.VisitAsync($"/?{Scope}");
        await page.Page.Locator("#DN19-11 td.number a").ClickAsync();

        (await page.TextAsync(".kpi-card-value")).Should().StartWith("3");
        (await page.Page.Locator("table tbody tr").CountAsync()).Should().Be(3);
        (await page.TextAsync("table tbody tr")).Should().Contain("Công nhận!").And.Contain("DN-731-2025-H1.xlsx");
        var (exitCode, output) = await house.RunAsync("explain", "existing_products_3_star_up", "--programme", "DN19", "--phase", "2021-2025", "--as-of", "2025-06-30");
        exitCode.Should().Be(0);
        output.Should().Contain("Công nhận!").And.Contain("SP-731-0003");
    }

    private static async Task<Dictionary<string, (string Actual, string Status)>> AllMediaAsync(TestHouse house, string targetId)
    {
        await using var page = await house.VisitAsync($"/?{Scope}");
        var cells = page.Page.Locator($"#{targetId} td");
        var onPage = ((await cells.Nth(1).InnerTextAsync()).Trim(), (await cells.Last.InnerTextAsync()).Trim());
        page.Faults.Should().BeEmpty();

        var (exitCode, output) = await house.RunAsync("kpi", "--programme", "DN19", "--phase", "2021-2025", "--as-of", "2025-06-30", "--json");
        exitCode.Should().Be(0, output);

        return new()
        {
            ["page"] = onPage,
            ["api"] = Figure(await house.GetJsonAsync($"/api/v1/kpis?{Scope}"), targetId),
            ["cli"] = Figure(JsonSerializer.Deserialize<JsonElement>(output), targetId),
            ["pdf"] = Told(await house.PdfTextAsync("DN19", Workbooks.AsOf), targetId),
            ["word"] = Told(await house.WordTextAsync("DN19", Workbooks.AsOf), targetId),
        };
    }

    private static (string, string) Figure(JsonElement rows, string targetId)
    {
        var row = rows.EnumerateArray().Single(one => one.GetProperty("target_id").GetString() == targetId);
        return (row.GetProperty("actual_value").GetDecimal().ToString("0.########", System.Globalization.CultureInfo.InvariantCulture), row.GetProperty("target_status").GetString()!);
    }

    /// <summary>The appendix tells of each target in one paragraph: "... Thực hiện: 99. Đánh giá: đúng tiến độ."</summary>
    private static (string, string) Told(string paper, string targetId)
    {
        var told = paper[paper.LastIndexOf(targetId + " ", StringComparison.Ordinal)..];
        return (Between(told, "Thực hiện: ", ". "), Between(told, "Đánh giá: ", "."));
    }

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }
}
