namespace OcopAnalytics.Model.Intake;

/// <summary>Optional sheets of the submission template about where products are sold: points of sale and channels.</summary>
public static class SaleSheets
{
    public static readonly ChoiceList SalePointKinds = new("loai_diem_ban",
    [
        new("provincial_centre", "Trung tâm giới thiệu và bán sản phẩm cấp tỉnh"),
        new("design_centre", "Trung tâm thiết kế, sáng tạo, phát triển sản phẩm"),
        new("district_point", "Điểm giới thiệu và bán sản phẩm cấp huyện"),
        new("commune_point", "Điểm giới thiệu và bán sản phẩm cấp xã"),
        new("tourist_site_counter", "Quầy, điểm bán gắn với du lịch"),
        new("showroom", "Cửa hàng, phòng trưng bày khác trong tỉnh"),
        new("out_of_province", "Điểm bán, phòng trưng bày ngoài tỉnh"),
    ]);

    public static readonly ChoiceList SiteSizes = new("diem_du_lich_lon",
    [
        new("large", "Điểm du lịch lớn"),
        new("other", "Không phải điểm du lịch lớn"),
    ]);

    public static readonly ChoiceList ChannelKinds = new("loai_kenh",
    [
        new("supermarket", "Siêu thị"),
        new("mall", "Trung tâm thương mại"),
        new("convenience_store", "Cửa hàng tiện lợi"),
        new("ecommerce", "Sàn thương mại điện tử"),
    ]);

    public static readonly SheetLayout SalePoint = new("sale_point", "Điểm bán",
        "Mỗi dòng một điểm giới thiệu và bán sản phẩm OCOP; điểm du lịch lớn chưa có quầy cũng ghi một dòng, để trống ngày mở. Giữ nguyên các dòng đã có.",
        SheetShape.Table,
    [
        new("sale_point_code", "Mã điểm bán", ColumnKind.Code, true, "Mã do đơn vị đặt, không đổi qua các kỳ. Ví dụ: DB-731-01", 18, Max: 40),
        new("sale_point_name", "Tên điểm bán", ColumnKind.Text, true, "Tên trên biển hiệu", 44, Max: 300),
        new("sale_point_kind", "Loại điểm bán", ColumnKind.Choice, true, "Chọn trong danh sách", 40, SalePointKinds),
        new("commune_code", "Mã xã, phường", ColumnKind.Code, false, "Mã 5 chữ số; để trống nếu ở ngoài địa bàn", 14, Max: 5),
        new("address", "Địa chỉ", ColumnKind.Text, false, "Số nhà, đường, xã, tỉnh", 40, Max: 300),
        new("tourist_site_name", "Điểm du lịch", ColumnKind.Text, false, "Tên điểm du lịch nơi đặt quầy. Ví dụ: Khu di tích Gò Tháp", 34, Max: 300),
        new("tourist_site_size", "Quy mô điểm du lịch", ColumnKind.Choice, false, "Chọn trong danh sách nếu đặt ở điểm du lịch", 20, SiteSizes),
        new("opened_date", "Ngày mở", ColumnKind.Date, false, "Để trống nếu chưa mở", 14),
        new("closed_date", "Ngày đóng", ColumnKind.Date, false, "Để trống nếu đang hoạt động", 14),
        new("note", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 30, Max: 2000),
    ], IsOptional: true);

    public static readonly SheetLayout Channel = new("channel", "Kênh tiêu thụ",
        "Mỗi dòng một sản phẩm ở một siêu thị, trung tâm thương mại, cửa hàng tiện lợi hoặc sàn thương mại điện tử. Giữ nguyên các dòng đã có, thôi bán thì ghi ngày kết thúc.",
        SheetShape.Table,
    [
        new("product_code", "Mã sản phẩm", ColumnKind.Code, true, "Một mã đã có ở bảng Sản phẩm", 18, Max: 40),
        new("channel_kind", "Loại kênh", ColumnKind.Choice, true, "Chọn trong danh sách", 26, ChannelKinds),
        new("channel_name", "Tên siêu thị, trung tâm, sàn", ColumnKind.Text, true, "Ví dụ: Co.opmart Biên Hòa; Postmart", 36, Max: 200),
        new("since_date", "Từ ngày", ColumnKind.Date, true, "Ngày sản phẩm bắt đầu được bán ở đó", 14),
        new("until_date", "Đến ngày", ColumnKind.Date, false, "Để trống nếu đang bán", 14),
        new("note", "Ghi chú", ColumnKind.Text, false, "Không bắt buộc", 30, Max: 2000),
    ], IsOptional: true);
}
