using System.Globalization;
using OcopAnalytics.Benchmarks.Children;
using OcopAnalytics.Benchmarks.Rows;
using OcopAnalytics.Benchmarks.Rows.Nation;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Benchmarks.Running;

/// <summary>What a build is made of.</summary>
/// <param name="Title">Of the section.</param>
/// <param name="Told">Who hands in what, in a sentence.</param>
/// <param name="Append">Fills the archive of an empty data folder; gives the number of raw rows.</param>
internal sealed record BuildSubject(string Title, string Told, string Map, DateOnly AsOf, Func<DataFolder, long> Append)
{
    /// <summary>Ten years of the districts of one province, with the sheets that every unit has to fill in.</summary>
    public static BuildSubject OfProvince(int factRows)
    {
        var province = new Province(PlaceBook.FromSeeds(), factRows);
        return new BuildSubject($"A full build of one province's ten years, {Numbers.Whole(factRows)} fact rows",
            $"Eleven districts, twenty half-years, {Numbers.Whole(province.ProductCount)} products.", NationMap.OfSeeds, Province.LastDay, province.AppendTo);
    }

    /// <summary>Ten years of provinces with every sheet of the template, communes reporting from the second half of 2025.</summary>
    public static BuildSubject Of(string title, string told, NationSize size) =>
        new(title, told, size.Map.Name, size.LastPeriodStart.AddMonths(6).AddDays(-1), folder => Nation.AppendTo(folder, size));

    /// <summary>Builds in a process of its own, several times one after the other.</summary>
    public Task<BuildTaken> BuildAsync(DataFolder data, int takes, CancellationToken stop) => ChildProcess.RunAsync<BuildTaken>(BuildChild.Task,
        [data.Root, AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), takes.ToString(CultureInfo.InvariantCulture), Map], stop);
}
