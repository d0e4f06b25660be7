using System.Globalization;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Model.Time;

namespace OcopAnalytics.Reports.Excel;

/// <summary>The sentences of the submission workbook that the template's layout does not hold itself.</summary>
internal static class SubmissionTemplateTexts
{
    public const string RequiredColumns = "Cột có tiêu đề nền đậm là bắt buộc.";
    public const string RequiredFields = "Ô có nhãn nền đậm là bắt buộc.";
    public const string ErrorTitle = "Giá trị chưa đúng";
    public const string PageFooter = "&LMẫu biểu số liệu OCOP, phiên bản {0}&RTrang &P/&N";

    /// <summary>"Sản phẩm - Thành phố Biên Hòa, Tỉnh Đồng Nai - 6 tháng đầu năm 2025".</summary>
    public static string Title(SheetLayout sheet, SubmissionDraft draft)
    {
        if (draft.SubjectVi is { } subject) return $"{sheet.NameVi} - {subject}";
        var period = ReportingPeriod.TryParse(draft.PeriodCode, out var known) ? known.NameVi : draft.PeriodCode;
        var unit = draft.UnitName == draft.ProvinceName ? draft.UnitName : $"{draft.UnitName}, {draft.ProvinceName}";
        return $"{sheet.NameVi} - {unit} - {period}";
    }

    public static string Hint(SheetLayout sheet) =>
        $"{sheet.HintVi} {(sheet.Shape == SheetShape.Form ? RequiredFields : RequiredColumns)}";

    /// <summary>What Excel says when a cell does not hold what its column holds.</summary>
    public static string Error(ColumnLayout column) => column.Kind switch
    {
        ColumnKind.Choice => "Phải chọn một mục trong danh sách.",
        ColumnKind.Count => $"Phải là số nguyên từ {Plain(column.Min)} đến {Plain(column.Max)}.",
        ColumnKind.Score => $"Phải là số từ {Plain(column.Min)} đến {Plain(column.Max)}.",
        ColumnKind.Share => $"Phải là tỷ lệ phần trăm từ {Plain(column.Min)} đến {Plain(column.Max)}, ví dụ 45%.",
        ColumnKind.Money => "Phải là số tiền không âm, tính bằng triệu đồng.",
        ColumnKind.Date => "Phải là ngày/tháng/năm, ví dụ 14/06/2025.",
        _ => $"Nhiều nhất {Plain(column.Max)} ký tự.",
    };

    // A year written 2.015 would puzzle; larger limits are easier to read in groups.
    private static string Plain(decimal limit) => limit < 10_000m
        ? limit.ToString("0", CultureInfo.InvariantCulture)
        : VietnameseFormat.Number(limit);
}
