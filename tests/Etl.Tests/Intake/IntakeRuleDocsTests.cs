using System.Reflection;
using OcopAnalytics.Etl.Intake.Rules;

namespace OcopAnalytics.Etl.Tests.Intake;

/// <summary>The kept document of rules says what the catalogue says.</summary>
public sealed class IntakeRuleDocsTests
{
    private static readonly string Root = typeof(IntakeRuleDocsTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepoRoot").Value!;

    [Fact]
    public void The_document_is_up_to_date() =>
        IntakeRuleDocs.Markdown().Should().Be(File.ReadAllText(Path.Combine(Root, "docs", IntakeRuleDocs.FileName)), "docs/intake-rules.md is generated: run ./ocop docs");

    [Fact]
    public void Every_rule_has_its_own_heading()
    {
        var document = IntakeRuleDocs.Markdown();
        foreach (var rule in IntakeRules.All) document.Should().Contain($"\n### {rule.Code}\n").And.Contain(rule.Why.Vi);
    }
}
