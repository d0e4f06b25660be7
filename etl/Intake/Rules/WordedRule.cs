using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>Says what is wrong at one spot; where it stands is said before it.</summary>
internal delegate Bilingual Sentence(Said said);

/// <summary>A rule with the sentence that its issues say, in both languages.</summary>
internal sealed class WordedRule(
    string code, RuleSeverity severity, RuleScope scope, Bilingual rule, Bilingual wrong, Bilingual right, Bilingual why, Sentence sentence)
{
    public IntakeRule Rule { get; } = new(code, severity, scope, rule, wrong, right, why);

    public Sentence Sentence { get; } = sentence;
}
