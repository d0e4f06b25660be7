namespace OcopAnalytics.Api.Intake;

/// <summary>What is said of files that cannot be taken in as they were sent.</summary>
public static class HandedInTexts
{
    public const string NoFile = "Chưa có tệp nào được gửi.";
    public const string OneForeignFile = "Mỗi lần gửi đúng một tệp khi đọc bằng hồ sơ ánh xạ.";
    public const string OneFileUnlessCsv = "Mỗi lần gửi đúng một tệp; chỉ các tệp CSV của một biểu được gửi cùng nhau.";
    public const string CsvTwice = "Có hai tệp CSV trùng tên.";
    public const string UnitMissing = "Tệp đọc bằng hồ sơ ánh xạ phải kèm đơn vị báo cáo (mã hoặc tên).";
    public const string PeriodMissing = "Tệp đọc bằng hồ sơ ánh xạ phải kèm kỳ báo cáo, ví dụ 2026-H2.";
    public const string JsonName = "bieu.json";

    public static string CsvName(int count) => $"{count} tệp CSV.zip";

    public static string NoProfile(string name, IEnumerable<string> known) => $"Không có hồ sơ ánh xạ \"{name}\". Các hồ sơ có: {string.Join(", ", known)}.";

    public static string ProfileBroken(string name, string problem) => $"Hồ sơ ánh xạ \"{name}\" chưa dùng được: {problem}.";
}
