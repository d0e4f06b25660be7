using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Api.Security;

/// <summary>Why a house does not start with --production, and what to do about it: Vietnamese, then English.</summary>
public static class ProductionTexts
{
    public const string Refused = "Chưa khởi động: các cài đặt sau chưa an toàn để dùng thật. / Not started: these settings are not safe for real use.";

    public const string DemoToo = "--demo mở trang không cần đăng nhập nên không đi cùng --production. Hãy bỏ một trong hai. / --demo opens pages without signing in and does not go with --production. Leave one out.";

    public const string HttpsMissing =
        "Chưa có HTTPS: mật khẩu sẽ đi qua mạng không mã hóa. Hãy dùng --certificate tệp.pfx (mật khẩu của tệp ở biến môi trường OCOP_CERTIFICATE_PASSWORD), "
        + "hoặc --certificate tệp.pem --certificate-key khóa.pem, hoặc --behind-proxy ĐỊA-CHỈ khi có máy chủ trung gian đã làm HTTPS. / "
        + "No HTTPS: passwords would cross the network in the clear. Use --certificate file.pfx (its password in OCOP_CERTIFICATE_PASSWORD), "
        + "or --certificate file.pem --certificate-key key.pem, or --behind-proxy ADDRESS when a reverse proxy speaks HTTPS.";

    public const string CertificatePasswordWeak =
        "Mật khẩu của tệp chứng thư yếu quá: cần 12 đến 128 ký tự, không nằm trong danh sách hay bị đoán. Hãy xuất lại tệp với mật khẩu khác và đặt vào OCOP_CERTIFICATE_PASSWORD. / "
        + "The certificate file's password is weak: 12 to 128 characters that are not guessed first. Export the file again with another and put it into OCOP_CERTIFICATE_PASSWORD.";

    public const string CertificateWeak =
        "Khóa của chứng thư ngắn quá. Hãy xin chứng thư RSA từ 2048 bit hoặc ECDSA từ 256 bit. / The certificate's key is too short. Get one with RSA of 2048 bits or ECDSA of 256 bits at least.";

    public static string HostMissing(string? found) =>
        $"Chưa có tên máy chủ đúng{(found is { Length: > 0 } ? $" (\"{found}\")" : "")}. Hãy ghi --public-host, ví dụ ocop.dongnai.gov.vn. / No valid host name. Give --public-host, such as ocop.dongnai.gov.vn.";

    public static string ProxyWrong(string found) =>
        $"\"{found}\" không phải địa chỉ IP (--behind-proxy). Ví dụ: 127.0.0.1. / Not an IP address (--behind-proxy). Example: 127.0.0.1.";

    public static string FolderOpen(string folder) =>
        $"Ai trên máy cũng ghi được vào thư mục dữ liệu. Hãy chạy: chmod o-w {folder} / Anybody on the machine can write to the data folder. Run: chmod o-w {folder}";

    public static string FileMissing(string file) => $"Không tìm thấy {file}. Hãy kiểm tra đường dẫn. / {file} is not there. Check the path.";

    public static string KeyOpen(string file) =>
        $"Người khác trên máy đọc được khóa. Hãy chạy: chmod 600 {file} / Others on the machine can read the key. Run: chmod 600 {file}";

    public static string KeyMissing(string file) =>
        $"{file} không có khóa riêng. Hãy thêm --certificate-key hoặc xuất lại tệp kèm khóa. / {file} has no private key. Add --certificate-key, or export the file with its key.";

    public static string CertificateExpired(DateOnly from, DateOnly to) =>
        $"Chứng thư chỉ dùng được từ {VietnameseFormat.Date(from)} đến {VietnameseFormat.Date(to)}. Hãy gia hạn. / The certificate holds from {from:yyyy-MM-dd} to {to:yyyy-MM-dd}. Renew it.";

    public static string CertificateOfOther(string host) =>
        $"Chứng thư không phải của {host}. Hãy dùng đúng chứng thư hoặc sửa --public-host. / The certificate is not for {host}. Use the right one, or mend --public-host.";

    public static string CertificateUnreadable(string file) =>
        $"Không mở được {file}: sai mật khẩu (OCOP_CERTIFICATE_PASSWORD) hoặc tệp hỏng. / {file} cannot be opened: wrong password (OCOP_CERTIFICATE_PASSWORD), or damaged.";
}
