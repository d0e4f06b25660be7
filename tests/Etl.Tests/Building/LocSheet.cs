using System.Text;
using OcopAnalytics.Etl.Intake.Profiles;

namespace OcopAnalytics.Etl.Tests.Building;

/// <summary>A workbook such as provincial sub-departments keep: sheet "Loc", 22 columns, entries from row 5. All invented.</summary>
internal sealed class LocSheet
{
    private static readonly string[] Headers =
    [
        "TT", "Tên sản phẩm", "Nhóm sản phẩm", "Loại hình kinh doanh", "Tên chủ thể", "Xã/phường", "Địa chỉ", "Người đại diện", "Điện thoại",
        "Hạng sao hiện tại", "Ngày hết hạn", "Hạng sao lần 1", "Ngày công nhận lần 1", "Năm công nhận lần 1", "Số QĐ lần 1", "Cơ quan ban hành lần 1",
        "Hạng sao lần 2", "Ngày công nhận lần 2", "Năm công nhận lần 2", "Số QĐ lần 2", "Cơ quan ban hành lần 2", "Ghi chú",
    ];

    private readonly Dictionary<(int Row, int Column), object?> cells = [];
    private readonly List<string> merged = [];
    private int nextRow = 5;

    public LocSheet()
    {
        for (var column = 0; column < Headers.Length; column++) cells[(4, column)] = Headers[column];
    }

    /// <summary>A product with one recognition in 2024; what is said of it stands in its place.</summary>
    public LocSheet Row(params (string Column, object? Value)[] said)
    {
        object?[] sound =
        [
            nextRow - 4, $"Mật ong {nextRow}", "Thực phẩm", "HTX", "HTX Ong Rừng", "Trảng Dài", "Tổ 1", "Nguyễn Văn A", "0900000000",
            3, null, 3, new DateOnly(2024, 5, 20), 2024, "12/QĐ-UBND", "UBND thành phố Biên Hòa", null, null, null, null, null, null,
        ];
        for (var column = 0; column < sound.Length; column++) cells[(nextRow, column)] = sound[column];
        foreach (var (column, value) in said) cells[(nextRow, ProfileColumns.LetterIndex(column)!.Value)] = value;
        nextRow++;
        return this;
    }

    public LocSheet Merge(string range)
    {
        merged.Add(range);
        return this;
    }

    public LocSheet Header(string column, string text)
    {
        cells[(4, ProfileColumns.LetterIndex(column)!.Value)] = text;
        return this;
    }

    public byte[] ToBytes(string sheetName = "Loc")
    {
        var xml = WorkbookPackage.Sheet(cells.Select(cell => (cell.Key.Row, cell.Key.Column, cell.Value)), null, null, merged);
        return WorkbookPackage.Zip(WorkbookPackage.Parts([new WrittenSheet(sheetName, xml)], null, countsFrom1904: false)
            .Select(part => (part.Key, Encoding.UTF8.GetBytes(part.Value))));
    }

    /// <summary>Handed in by the profile that comes with the program.</summary>
    public byte[] Wrapped(string unit = "731", string period = "2025-H1") =>
        new ProfiledFile(new ProfileReading(ProfileText("so-loc-22-cot"), unit, period, "official"), "Loc.xlsx", ToBytes()).Wrap();

    public IntakeResult Check()
    {
        using var house = new IntakeHouse();
        return house.Check(Wrapped());
    }

    public static string ProfileText(string name) => new ProfileBook(new OcopAnalytics.Warehouse.DataFolder("/none")).Find(name)!.Text;
}
