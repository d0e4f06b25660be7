using OcopAnalytics.Reports.Excel;

namespace OcopAnalytics.Reports.Tests.Excel;

/// <summary>Makes drafts of submissions that say only what a test is about.</summary>
internal static class Drafts
{
    public static SubmissionDraft Empty { get; } = With();

    public static SubmissionDraft With(params (string SheetKey, Dictionary<string, object?> Row)[] rows) => new(
        "731", "Thành phố Biên Hòa", "2025-H1", "Tỉnh Đồng Nai",
        rows.GroupBy(row => row.SheetKey).ToDictionary(
            sheet => sheet.Key,
            sheet => (IReadOnlyList<IReadOnlyDictionary<string, object?>>)[.. sheet.Select(row => row.Row)]));

    public static SubmissionDraft WithProductNamed(string name) => With(("product", new() { ["product_name"] = name }));
}
