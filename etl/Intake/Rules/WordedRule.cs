using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Says what is wrong at one spot; where it stands is said before it.</summary>
internal delegate string Sentence(Said said);

/// <summary>A rule with the sentence that its issues say.</summary>
internal sealed class WordedRule(
    string code, RuleSeverity severity, RuleScope scope, string rule, string wrong, string right, string why, Sentence sentence)
{
    public IntakeRule Rule { get; } = new(code, severity, scope, rule, wrong, right, why);

    public Sentence Sentence { get; } = sentence;
}
