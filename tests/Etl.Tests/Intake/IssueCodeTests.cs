using System.Reflection;
using System.Text;
using OcopAnalytics.Etl.Intake;
using OcopAnalytics.Etl.Intake.Programmes;
using OcopAnalytics.Etl.Intake.Rules;
using OcopAnalytics.Etl.Tests.Building;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Tests.Intake;

/// <summary>Every rule can be broken, is found when it is, and says so in a sentence.</summary>
public sealed class IssueCodeTests
{
    public static TheoryData<string> Names => [.. IssueCases.All.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Finds_what_is_wrong_and_nothing_else(string name)
    {
        var one = IssueCases.All.Single(other => other.Name == name);
        var result = Check(one);

        result.Issues.Select(issue => issue.Code).Distinct().Should().BeEquivalentTo(one.Codes);
        result.HasErrors.Should().Be(one.Severity == IssueSeverity.Error);
    }

    [Fact]
    public void Every_code_is_found_in_some_file()
    {
        var codes = typeof(IssueCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        IssueCases.All.SelectMany(one => one.Codes).Distinct().Should().BeEquivalentTo(codes);
    }

    [Fact]
    public void Every_code_has_one_rule_with_all_its_words()
    {
        var codes = typeof(IssueCode).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
        IntakeRules.All.Select(rule => rule.Code).Should().BeEquivalentTo(codes).And.OnlyHaveUniqueItems();
        foreach (var rule in IntakeRules.All)
        {
            foreach (var sentence in (string[])[rule.Rule.Vi, rule.Why.Vi]) sentence.Should().EndWith(".", rule.Code).And.HaveLength(sentence.Trim().Length);
            rule.Wrong.Vi.Should().NotBeEmpty(rule.Code).And.NotBe(rule.Right.Vi, rule.Code);
            rule.Right.Vi.Should().NotBeEmpty(rule.Code);
        }
    }

    [Fact]
    public void Every_rule_is_as_grave_as_it_says()
    {
        var found = IssueCases.All.SelectMany(one => Check(one).Issues).ToLookup(issue => issue.Code, issue => issue.Severity);
        foreach (var rule in IntakeRules.All)
        {
            IssueSeverity[] said = rule.Severity switch
            {
                RuleSeverity.Error => [IssueSeverity.Error],
                RuleSeverity.Warning => [IssueSeverity.Warning],
                _ => [IssueSeverity.Error, IssueSeverity.Warning],
            };
            found[rule.Code].Distinct().Should().BeEquivalentTo(said, rule.Code);
        }
    }

    [Fact]
    public void Every_issue_says_where_and_what_in_both_languages()
    {
        var text = new StringBuilder();
        foreach (var one in IssueCases.All)
        {
            text.Append("# ").Append(one.Name).Append('\n');
            var issues = Check(one).Issues;
            // A case with a thousand issues is told by its first and its last ones.
            foreach (var issue in issues.Count > 10 ? [issues[0], issues[^2], issues[^1]] : issues)
            {
                text.Append(issue.Severity).Append(' ').Append(issue.Code).Append(" | ").Append(issue.Sheet).Append(" | ").Append(issue.Cell)
                    .Append(" | ").Append(issue.Column).Append(" | ").Append(issue.Found).Append('\n').Append("  ").Append(issue.MessageVi).Append("\n  ").Append(issue.MessageEn).Append('\n');
            }
        }
        Snapshot.Verify("Intake/IssueMessages", text.ToString());
    }

    [Fact]
    public void Every_fault_of_a_file_has_a_code_and_a_sentence()
    {
        foreach (var fault in Enum.GetValues<FileFault>())
        {
            var issues = new IssueList();
            issues.File(fault);
            issues.ToList().Should().ContainSingle().Which.MessageVi.Should().EndWith(".");
        }
    }

    internal static IntakeResult Check(IssueCase one)
    {
        using var house = new IntakeHouse();
        if (one.IsProgramme)
        {
            var read = new ProgrammeIntake(house.Folder, PlaceBook.FromSeeds(), house.Clock).Check(one.File(), ProgrammeBook.Of([], new DateOnly(2025, 7, 10)));
            return new IntakeResult(null, new Dictionary<string, IReadOnlyList<SourceRow>>(), read.Issues);
        }
        foreach (var before in one.Given ?? []) house.Take(before()).Status.Should().Be(IngestStatus.Accepted);
        var result = house.Check(one.File());
        return one.Door is { } door ? result with { Issues = [.. result.Issues, door(result.Header!)] } : result;
    }
}
