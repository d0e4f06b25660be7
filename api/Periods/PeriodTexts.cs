namespace OcopAnalytics.Api.Periods;

/// <summary>What is said of a question about half-years that cannot be answered.</summary>
public static class PeriodTexts
{
    public const string NoProgramme = "Không có chương trình";
    public const string NoProvince = "Không có tỉnh mang mã";
    public const string NoPeriod = "Không có kỳ báo cáo";
    public const string NoStatus = "Không có trạng thái";
    public const string TooManyPeriods = "Khoảng kỳ báo cáo ngược hoặc quá dài, từ kỳ";
}
