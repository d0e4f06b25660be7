using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Reports.Excel;

/// <summary>What the sheet of instructions says.</summary>
internal static class GuideTexts
{
    public const string Title = "Hướng dẫn điền biểu";
    public const string Lead = "Bảng này chỉ để đọc. Số liệu ghi ở các bảng sau; đơn vị không có việc gì trong kỳ thì để trống bảng ấy.";

    public static readonly string[] StepHeaders = ["Bước", "Làm gì", "Lưu ý"];

    public static readonly string[][] Steps =
    [
        ["1. Thông tin chung", "Kiểm tra mã đơn vị, kỳ báo cáo; điền các ô còn trống ở cột B.", "Tệp này của đúng đơn vị và kỳ ghi ở đó. Kỳ khác, đơn vị khác thì tải biểu khác."],
        ["2. Các dòng đã có", "Sản phẩm, chủ thể, dự án, điểm bán, kênh tiêu thụ đã có từ lần nộp trước. Chỉ sửa chỗ đã đổi.", "Không xóa dòng. Việc đã thôi thì ghi ngày kết thúc, hoặc ghi ở Ghi chú."],
        ["3. Dòng mới", "Ghi tiếp ở ngay dưới dòng cuối, mỗi dòng một việc như lời dẫn ở đầu bảng.", "Mã mới do đơn vị đặt, không trùng mã đã có và không đổi về sau."],
        ["4. Kiểm tra thử", "Lưu tệp dạng .xlsx rồi kiểm tra ở trang \"Kiểm tra tệp trước khi nộp\". Không có gì được lưu, ai cũng kiểm tra được.", "Tệp trả về có bảng \"Lỗi cần sửa\" ở đầu: ô đỏ là lỗi, ô vàng là cảnh báo."],
        ["5. Nộp", "Sửa trên chính tệp trả về rồi nộp ở trang \"Biểu nộp\". Nộp lại thì chỉ còn thấy những gì vẫn sai.", "Còn lỗi thì cả tệp chưa được nhận. Cảnh báo thì vẫn được nhận; nếu số đúng, ghi lý do ở Ghi chú."],
    ];

    public static readonly string[] WritingHeaders = ["Ghi gì", "Ghi như sau", "Đừng ghi"];

    public static readonly string[][] Writing =
    [
        ["Số", "Dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần thập phân: 1.250,5", "1,250.5 hay 18500.00: có hai cách hiểu, hệ thống sẽ hỏi lại"],
        ["Tiền", "Triệu đồng, theo tiêu đề cột: 1.250,5 là một tỷ hai trăm năm mươi triệu năm trăm nghìn đồng", "1,25 tỷ; 1.250.500.000"],
        ["Phần trăm", "45% hoặc 45 ở cột có tiêu đề ghi (%)", "0,45; dấu % ở cột không ghi theo phần trăm"],
        ["Ngày", "Ngày/tháng/năm: 14/06/2025", "6/14/2025; 14/6/25; chỉ ghi năm, trừ ngày tham gia và ngày củng cố của chủ thể"],
        ["Mã", "Viết như chữ, giữ số 0 ở đầu: 00123", "123; để Excel tự đổi mã thành ngày"],
        ["Xã, phường", "Mã 5 chữ số, hoặc tên kèm cấp: Phường Trảng Dài", "Tên viết tắt không ai dùng; tên đã sáp nhập"],
        ["Ô có danh sách", "Bấm mũi tên ở ô, chọn một mục", "Chữ khác với danh sách"],
        ["Chưa có số liệu", "Để trống", "0; \"không có\"; dấu gạch ngang"],
        ["Hình thức của bảng", "Giữ nguyên tên bảng, tiêu đề và thứ tự cột. Mỗi ô một giá trị", "Gộp ô; công thức; thêm cột vào giữa; đặt mật khẩu; lưu thành .xls, .xlsm"],
    ];

    public static readonly string[] SheetHeaders = ["Bảng", "Ghi gì vào đó", "Bắt buộc ở mỗi dòng đã ghi"];

    /// <summary>A line about a sheet: its name, what belongs there, and what no row may lack.</summary>
    public static string[] Of(SheetLayout sheet) =>
        [sheet.NameVi, sheet.HintVi, string.Join("; ", sheet.Columns.Where(column => column.IsRequired).Select(column => column.HeaderVi))];
}
