using System.Globalization;

namespace OcopAnalytics.Benchmarks.Running;

/// <summary>Numbers as the report writes them: few digits, the same on every machine.</summary>
internal static class Numbers
{
    private const double MegaByte = 1024 * 1024;

    public static double Mega(long bytes) => bytes / MegaByte;

    public static string Whole(double number) => number.ToString("#,##0", CultureInfo.InvariantCulture);

    /// <summary>Three digits that matter.</summary>
    public static string Short(double number) => Math.Abs(number) switch
    {
        double.NaN => "-",
        >= 100 => Whole(number),
        >= 10 => number.ToString("0.0", CultureInfo.InvariantCulture),
        >= 1 => number.ToString("0.00", CultureInfo.InvariantCulture),
        _ => number.ToString("0.000", CultureInfo.InvariantCulture),
    };
}
