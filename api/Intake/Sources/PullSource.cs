using OcopAnalytics.Model.Time;
using OcopAnalytics.Warehouse;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace OcopAnalytics.Api.Intake.Sources;

/// <summary>A place on the network that a file is fetched from, as sources.yaml of the data folder names it.</summary>
public sealed class PullSource
{
    public string Name { get; set; } = string.Empty;
    public string Url { get; set; } = string.Empty;

    /// <summary>How often it is asked.</summary>
    public int EveryMinutes { get; set; } = 60;

    /// <summary>Whether it stands within the office's own network; a source that does not may never lead there.</summary>
    public bool IsInternal { get; set; }

    /// <summary>Mapping profile for a file that is not of the template, with the unit and the period it is for.</summary>
    public string? Profile { get; set; }
    public string? Unit { get; set; }

    /// <summary>2026-H2, or "current" for the half-year of the day.</summary>
    public string Period { get; set; } = "current";
    public string DataNature { get; set; } = "official";

    /// <summary>Name of an environment variable that holds a token to be sent as bearer.</summary>
    public string? TokenVariable { get; set; }

    public string PeriodOn(DateOnly day) => Period == "current" ? ReportingPeriod.Containing(day).Code : Period;
}

/// <summary>The sources an office has set up, in sources.yaml of its data folder; none without the file. Read anew each time.</summary>
public sealed class PullSourceBook(DataFolder folder)
{
    private const int ShortestMinutes = 5;

    /// <summary>All sources that can be asked, and what is wrong with the file, in its own words.</summary>
    public (IReadOnlyList<PullSource> Sources, string? Problem) Read()
    {
        if (!File.Exists(folder.SourcesFile)) return ([], null);
        try
        {
            var read = new DeserializerBuilder().WithNamingConvention(UnderscoredNamingConvention.Instance).Build()
                .Deserialize<List<PullSource>?>(File.ReadAllText(folder.SourcesFile)) ?? [];
            return read.Select(Wrong).FirstOrDefault(problem => problem is not null) is { } wrong ? ([], wrong)
                : read.Select(source => source.Name).Distinct(StringComparer.Ordinal).Count() < read.Count ? ([], "name: twice")
                : (read, null);
        }
        catch (YamlException trouble)
        {
            return ([], $"line {trouble.Start.Line}: {trouble.Message}");
        }
    }

    private static string? Wrong(PullSource source)
    {
        if (string.IsNullOrWhiteSpace(source.Name)) return "name: missing";
        if (!Uri.TryCreate(source.Url, UriKind.Absolute, out var url) || !SourceFetch.IsWeb(url)) return $"{source.Name}: url";
        if (source.EveryMinutes < ShortestMinutes) return $"{source.Name}: every_minutes at least {ShortestMinutes}";
        if (source.Profile is not null && string.IsNullOrWhiteSpace(source.Unit)) return $"{source.Name}: unit";
        return source.Period == "current" || ReportingPeriod.TryParse(source.Period, out _) ? null : $"{source.Name}: period";
    }
}
