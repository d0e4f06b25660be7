using System.Diagnostics;
using OcopAnalytics.Etl.Intake.Rules;
using OcopAnalytics.Etl.Tests.Building;
using OcopAnalytics.Testing.Hostile;

namespace OcopAnalytics.Etl.Tests.Intake;

/// <summary>Whatever happens to a file on its way, intake answers with issues and never breaks down. Many more: ./bench.sh fuzz.</summary>
public sealed class DamagedFileTests
{
    private const int Seed = 20250614;
    private const int Count = 800;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    [Fact]
    public void Eight_hundred_damaged_workbooks_are_answered_with_issues_or_taken()
    {
        using var house = new IntakeHouse();
        var mutator = new WorkbookMutator(Workbooks.Valid().Rows("product", 3).Rows("producer", 3).SharedStrings().ToBytes());
        var refused = 0;
        for (var number = 0; number < Count; number++)
        {
            var damaged = mutator.File(Seed, number);
            var clock = Stopwatch.StartNew();
            var result = FluentActions.Invoking(() => house.Check(damaged)).Should().NotThrow($"file {number} of seed {Seed}").Subject;
            clock.Elapsed.Should().BeLessThan(Longest, $"file {number} of seed {Seed}");
            result.Issues.Where(issue => IntakeRules.Find(issue.Code) is null || issue.MessageVi.Length < 20).Should().BeEmpty($"file {number} of seed {Seed}");
            if (result.HasErrors) refused++;
        }
        refused.Should().BeInRange(Count / 2, Count - 1, "most damage is noticed, some falls where nobody reads");
    }
}
