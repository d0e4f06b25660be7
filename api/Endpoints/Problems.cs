using OcopAnalytics.Api.Intake;
using OcopAnalytics.Reports;
using OcopAnalytics.Reports.Print;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>Errors of the API as problem details (RFC 9457), in Vietnamese.</summary>
public static class Problems
{
    public static IResult BadRequest(ScopeProblem problem) => TypedResults.Problem(
        statusCode: StatusCodes.Status400BadRequest,
        title: "Yêu cầu có chỗ chưa đúng",
        detail: problem.MessageVi,
        extensions: new Dictionary<string, object?>
        {
            ["parameter"] = problem.Parameter, ["found"] = problem.Found, ["allowed"] = problem.Allowed,
        });

    public static IResult NotFound(string detail) =>
        TypedResults.Problem(statusCode: StatusCodes.Status404NotFound, title: "Không tìm thấy", detail: detail);

    /// <summary>Status and title of a failure; anything unforeseen is a 500 that tells nothing of the inside.</summary>
    public static (int Status, string Title, string Detail) Of(Exception? failure) => failure switch
    {
        NoWarehouseException => (StatusCodes.Status503ServiceUnavailable, "Chưa có kho số liệu để xem", failure.Message),
        WriterBusyException => (StatusCodes.Status503ServiceUnavailable, "Kho số liệu đang được ghi", failure.Message),
        BrowserMissingException or BrowserFailedException => (StatusCodes.Status503ServiceUnavailable, "Chưa in được báo cáo", failure.Message),
        AuditsFailedException => (StatusCodes.Status500InternalServerError, "Bản dựng không qua kiểm tra", failure.Message),
        // A body without a stated length that grew past the limit while its form was read.
        InvalidDataException grown when grown.Message.Contains("limit", StringComparison.OrdinalIgnoreCase) => (StatusCodes.Status413PayloadTooLarge, TitleOf(413), DetailOf(413)),
        BadHttpRequestException bad => (bad.StatusCode, TitleOf(bad.StatusCode), DetailOf(bad.StatusCode)),
        not null when FailureTexts.IsDiskFull(failure) => (StatusCodes.Status507InsufficientStorage, "Hết dung lượng đĩa", FailureTexts.Describe(failure)),
        _ => (StatusCodes.Status500InternalServerError, TitleOf(500), DetailOf(500)),
    };

    public static string TitleOf(int status) => status switch
    {
        400 => "Yêu cầu có chỗ chưa đúng",
        401 => "Chưa đăng nhập",
        403 => "Không có quyền xem hoặc làm việc này",
        404 => "Không tìm thấy",
        405 => "Không dùng được cách gọi này",
        413 => "Tệp quá lớn",
        415 => "Loại nội dung không nhận",
        429 => "Gọi quá nhiều lần",
        503 => "Tạm thời chưa phục vụ được",
        >= 500 => "Có sự cố ngoài ý muốn",
        _ => "Yêu cầu không thực hiện được",
    };

    public static string DetailOf(int status) => status switch
    {
        401 => "Gửi kèm khóa API: Authorization: Bearer ocop_… Khóa được tạo ở trang Tài khoản.",
        403 => "Vai trò hoặc địa bàn của tài khoản không cho phép. Hãy hỏi người quản trị.",
        404 => "Địa chỉ này không có. Xem các địa chỉ ở /api.",
        405 => "Địa chỉ này không nhận phương thức đã dùng. Xem /api.",
        413 => $"Tệp lớn hơn {UploadLimit.MaxBytes / 1024 / 1024} MB. Hãy bỏ hình ảnh và bảng không thuộc biểu mẫu rồi gửi lại.",
        415 => "Gửi tệp theo dạng multipart/form-data, trường file.",
        429 => "Hãy đợi một phút rồi gọi lại.",
        >= 500 => "Hãy báo mã tra cứu cho người quản trị.",
        _ => "Xem cách gọi ở /api.",
    };
}
