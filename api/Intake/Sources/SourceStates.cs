using System.Text.Json;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Intake.Sources;

/// <summary>How a source was found last. Times are UTC.</summary>
/// <param name="ETag">Mark of the version that was taken in last, as the source gave it.</param>
/// <param name="Failures">Tries that failed since it answered last; a source with any is stale.</param>
/// <param name="MessageVi">How it was found, in a sentence; in English nothing in a file of before that was kept.</param>
public sealed record SourceState(
    string Url, string? ETag, string? LastModified, DateTime TriedAt, DateTime? AnsweredAt, DateTime? ChangedAt, int Failures, string MessageVi, string? MessageEn = null)
{
    public bool IsStale => Failures > 0;
}

/// <summary>The states of all sources, in one small file of the data folder that is written aside and renamed.</summary>
public sealed class SourceStates(DataFolder folder)
{
    public IReadOnlyDictionary<string, SourceState> Read()
    {
        if (!File.Exists(folder.SourceStatesFile)) return new Dictionary<string, SourceState>();
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, SourceState>>(File.ReadAllBytes(folder.SourceStatesFile)) ?? [];
        }
        catch (JsonException)
        {
            // Nothing is lost with it: the sources are asked anew, and a file that was taken in is known by its content.
            return new Dictionary<string, SourceState>();
        }
    }

    public void Write(string source, SourceState state)
    {
        var states = new SortedDictionary<string, SourceState>(Read().ToDictionary(), StringComparer.Ordinal) { [source] = state };
        var aside = folder.SourceStatesFile + ".part";
        File.WriteAllBytes(aside, JsonSerializer.SerializeToUtf8Bytes(states));
        File.Move(aside, folder.SourceStatesFile, overwrite: true);
    }
}
