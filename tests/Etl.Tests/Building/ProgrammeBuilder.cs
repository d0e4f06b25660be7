using System.Text;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Tests.Building;

/// <summary>A programme workbook to be handed in, sound but for what is said: DT26 with two phases, three targets, three amounts, one duty.</summary>
internal sealed class ProgrammeBuilder
{
    private readonly Dictionary<string, List<Dictionary<string, object?>>> rows = new()
    {
        ["programme"] =
        [
            new()
            {
                ["programme_code"] = "DT26", ["name_vi"] = "Chương trình Đồng Tháp 2026-2030", ["place_id"] = "P82-2025", ["start_date"] = "01/01/2026",
                ["end_date"] = "31/12/2030", ["decision"] = "Quyết định số 15/QĐ-UBND", ["source_document"] = "Kế hoạch Đồng Tháp 2026-2030",
            },
        ],
        ["phase"] = [Phase("2026-2030", "01/01/2026", "31/12/2030", "Có"), Phase("2026", "01/01/2026", "31/12/2026", "Không")],
        ["target"] =
        [
            Target(1, "Từ n trở lên, ít nhất n", ("kpi_code", "certified_products_3_star_up"), ("target_min", 100)),
            Target(2, "Ít nhất n%", ("kpi_code", "officials_training_share"), ("target_min", 70)),
            Target(3, "Do người đánh giá"),
        ],
        ["funding_plan"] = [Plan(1, "Tổng số", null), Plan(2, "Ngân sách tỉnh", "DT26-V1"), Plan(3, "Vốn cộng đồng, chủ thể", "DT26-V1")],
        ["report_calendar"] =
            [new() { ["item_code"] = "DT26-L1", ["name_vi"] = "Báo cáo 6 tháng", ["reporter_vi"] = "UBND xã", ["recurrence"] = "Hằng năm", ["due_month"] = 6, ["due_day"] = 15 }],
        ["target_milestone"] = [],
        ["target_part"] = [],
        ["target_site"] = [],
        ["target_conflict"] = [],
        ["own_funding_source"] = [],
    };

    public ProgrammeBuilder Set(string sheet, string column, object? value, int row = 0)
    {
        rows[sheet][row][column] = value;
        return this;
    }

    public ProgrammeBuilder Add(string sheet, params (string Column, object? Value)[] cells)
    {
        rows[sheet].Add(cells.ToDictionary(cell => cell.Column, cell => cell.Value));
        return this;
    }

    /// <summary>Leaves a sheet out of the file.</summary>
    public ProgrammeBuilder Without(string sheet)
    {
        rows.Remove(sheet);
        return this;
    }

    public ProgrammeBuilder Empty(string sheet)
    {
        rows[sheet].Clear();
        return this;
    }

    public byte[] ToBytes(string mark = ProgrammeTemplate.Mark)
    {
        var sheets = ProgrammeLists.Template.Sheets.Where(sheet => rows.ContainsKey(sheet.Key)).Select(sheet => new WrittenSheet(sheet.NameVi, WorkbookPackage.Sheet(Cells(sheet), null, _ => false, []), false)).ToList();
        sheets.Add(new WrittenSheet(SubmissionTemplate.MarkSheet, WorkbookPackage.Sheet([(1, 0, mark), (1, 1, ProgrammeTemplate.Version)], null, _ => false, []), true));
        return WorkbookPackage.Zip(WorkbookPackage.Parts(sheets, null, false).Select(part => (part.Key, Encoding.UTF8.GetBytes(part.Value))));
    }

    private IEnumerable<(int Row, int Column, object? Value)> Cells(SheetLayout layout)
    {
        for (var index = 0; index < layout.Columns.Count; index++)
        {
            var column = layout.Columns[index];
            yield return layout.Shape == SheetShape.Form ? (SheetLayout.HeaderRow + index, 0, column.HeaderVi) : (SheetLayout.HeaderRow, index, column.HeaderVi);
            if (layout.Shape == SheetShape.Form) yield return (SheetLayout.HeaderRow + index, 1, rows[layout.Key][0].GetValueOrDefault(column.Key));
            else
            {
                for (var row = 0; row < rows[layout.Key].Count; row++) yield return (SheetLayout.FirstDataRow + row, index, rows[layout.Key][row].GetValueOrDefault(column.Key));
            }
        }
    }

    private static Dictionary<string, object?> Phase(string code, string start, string end, string baseline) =>
        new() { ["phase_code"] = code, ["name_vi"] = "Giai đoạn " + code, ["start_date"] = start, ["end_date"] = end, ["is_product_baseline"] = baseline };

    private static Dictionary<string, object?> Target(int number, string comparator, params (string Column, object Value)[] cells)
    {
        var row = new Dictionary<string, object?> { ["target_id"] = $"DT26-0{number}", ["phase_code"] = "2026-2030", ["wording_vi"] = $"Chỉ tiêu {number}", ["comparator"] = comparator };
        foreach (var (column, value) in cells) row[column] = value;
        return row;
    }

    private static Dictionary<string, object?> Plan(int number, string source, string? parent) =>
        new() { ["plan_id"] = $"DT26-V{number}", ["phase_code"] = "2026-2030", ["source_code"] = source, ["parent_plan_id"] = parent, ["amount_vnd"] = 1000 * number };
}
