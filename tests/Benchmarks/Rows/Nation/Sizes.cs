using OcopAnalytics.Benchmarks.Running;

namespace OcopAnalytics.Benchmarks.Rows.Nation;

/// <summary>The sizes that are measured.</summary>
internal static class Sizes
{
    private static readonly DateOnly firstHalfOf2026 = new(2026, 1, 1);
    private static readonly DateOnly firstHalfOf2025 = new(2025, 1, 1);

    /// <summary>The four provinces of the programmes, all sheets filled in.</summary>
    public static BuildSubject FourProvinces() => BuildSubject.Of(
        "A full build of four provinces' ten years, all sheets, all programmes",
        "The 48 districts of Đồng Nai, Bắc Giang, Đồng Tháp and Đắk Lắk up to 30/6/2025 and the communes on their ground after, twenty half-years, 2,000 products, every sheet of the template.",
        new NationSize(NationMap.Named(NationMap.OfSeeds), ["P75", "P24", "P87", "P66"], firstHalfOf2026, ProductCount: 2_000, UnitRows: 12));

    /// <summary>The whole country: 34 provinces, 3,321 communes.</summary>
    public static BuildSubject Country() => BuildSubject.Of(
        "The national size",
        "34 provinces with 3,321 communes and, until 30/6/2025, their districts: the real places of the four provinces of the programmes and copies of them. Twenty half-years, 30,000 products, every sheet of the template.",
        new NationSize(NationMap.Named(NationMap.OfNation), null, firstHalfOf2026, ProductCount: 30_000, UnitRows: 60));

    /// <summary>One province with any number of products: the same units, however many rows.</summary>
    public static BuildSubject Growing(int productCount, int unitRows) => BuildSubject.Of(
        "Growth", "The eleven districts of Đồng Nai, twenty half-years.",
        new NationSize(NationMap.Named(NationMap.OfSeeds), ["P75"], firstHalfOf2025, productCount, unitRows));
}
