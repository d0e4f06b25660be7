using OcopAnalytics.Reports.Excel;

namespace OcopAnalytics.Api.Tests.Programmes;

using Row = Dictionary<string, object?>;

/// <summary>Programme workbooks to hand in: a seventh programme of Đồng Tháp, its phase without an English name.</summary>
internal sealed class TestProgrammes
{
    private readonly Dictionary<string, List<Row>> sheets;

    public TestProgrammes(string code = "DT7", string wording = "Từ 10 sản phẩm trở lên đạt 3 sao") => sheets = new()
    {
        ["programme"] =
        [
            new()
            {
                ["programme_code"] = code, ["name_vi"] = "Chương trình thứ bảy", ["place_id"] = "P87",
                ["start_date"] = new DateOnly(2019, 1, 1), ["end_date"] = new DateOnly(2020, 12, 31),
                ["decision"] = "Quyết định số 7/QĐ-UBND ngày 02/01/2019", ["source_document"] = "Kế hoạch thứ bảy",
            },
        ],
        ["phase"] =
        [
            new()
            {
                ["phase_code"] = "2019-2020", ["name_vi"] = "Giai đoạn 2019 - 2020", ["is_product_baseline"] = "false",
                ["start_date"] = new DateOnly(2019, 1, 1), ["end_date"] = new DateOnly(2020, 12, 31),
            },
        ],
        ["target"] =
        [
            new()
            {
                ["target_id"] = code + "-01", ["phase_code"] = "2019-2020", ["wording_vi"] = wording, ["kpi_code"] = "certified_products_3_star_up",
                ["comparator"] = "at_least", ["target_min"] = 10m,
            },
            new()
            {
                ["target_id"] = code + "-02", ["phase_code"] = "2019-2020", ["wording_vi"] = "Ít nhất 50% cán bộ được tập huấn", ["kpi_code"] = "officials_training_share",
                ["comparator"] = "share_at_least", ["target_min"] = 50m,
            },
            new() { ["target_id"] = code + "-03", ["phase_code"] = "2019-2020", ["wording_vi"] = "Nâng cao chất lượng", ["comparator"] = "judged" },
        ],
        ["funding_plan"] =
        [
            new() { ["plan_id"] = code + "-V1", ["phase_code"] = "2019-2020", ["source_code"] = "total", ["amount_vnd"] = 12_000_000_000m },
            new() { ["plan_id"] = code + "-V2", ["phase_code"] = "2019-2020", ["parent_plan_id"] = code + "-V1", ["source_code"] = "provincial_budget", ["own_source_code"] = "dia_phuong", ["amount_vnd"] = 9_000_000_000m },
            new() { ["plan_id"] = code + "-V3", ["phase_code"] = "2019-2020", ["parent_plan_id"] = code + "-V1", ["source_code"] = "community", ["amount_vnd"] = 3_000_000_000m },
        ],
        ["report_calendar"] =
        [
            new() { ["item_code"] = code + "-L1", ["name_vi"] = "Báo cáo 6 tháng", ["reporter_vi"] = "UBND huyện", ["recurrence"] = "yearly", ["due_month"] = 6L, ["due_day"] = 15L },
        ],
        ["target_milestone"] = [new() { ["target_id"] = code + "-01", ["milestone_date"] = new DateOnly(2019, 12, 31), ["milestone_value"] = 5m }],
        ["target_site"] = [new() { ["site_code"] = code + "-01.1", ["target_id"] = code + "-01", ["name_vi"] = "Làng hoa Sa Đéc" }],
        ["target_conflict"] =
        [
            new() { ["target_id"] = code + "-01", ["other_target_id"] = "DT21-05", ["kind"] = "total_or_more", ["note_vi"] = "Văn bản không nói 10 có nằm trong 150." },
        ],
        ["own_funding_source"] =
        [
            new() { ["own_source_code"] = "dia_phuong", ["name_vi"] = "Vốn địa phương", ["funding_source_codes"] = "provincial_budget; district_budget", ["display_order"] = 1L },
            new() { ["own_source_code"] = "dan", ["name_vi"] = "Vốn của dân", ["funding_source_codes"] = "community", ["display_order"] = 2L },
        ],
    };

    /// <summary>Writes over a cell; the first row unless told.</summary>
    public TestProgrammes Set(string sheet, string column, object? value, int row = 0)
    {
        sheets[sheet][row][column] = value;
        return this;
    }

    public byte[] ToBytes() => ProgrammeWorkbook.Write("Chương trình thứ bảy", sheets.ToDictionary(
        sheet => sheet.Key, sheet => (IReadOnlyList<IReadOnlyDictionary<string, object?>>)[.. sheet.Value]));
}
