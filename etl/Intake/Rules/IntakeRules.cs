using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake.Rules;

/// <summary>
/// Every rule of intake, once: code, severity, what must hold, an example, why, and the sentence its issues say. A new rule
/// is an entry here, its code in <see cref="IssueCode"/>, the check that finds it and a case in the tests.
/// </summary>
public static class IntakeRules
{
    private static readonly WordedRule[] Worded =
    [
        .. FileRuleTexts.All, .. SheetRuleTexts.All, .. ReadingRuleTexts.All, .. ForeignRuleTexts.All, .. CellRuleTexts.All,
        .. SubmissionRuleTexts.All, .. DoorRuleTexts.All, .. RegistryRuleTexts.All, .. CertificationRuleTexts.All, .. AmountRuleTexts.All,
        .. ActivityRuleTexts.All, .. ProjectRuleTexts.All, .. HistoryRuleTexts.All, .. ProgrammeRuleTexts.All, .. TargetRuleTexts.All,
    ];

    private static readonly Dictionary<string, WordedRule> ByCode = Worded.ToDictionary(rule => rule.Rule.Code, StringComparer.Ordinal);

    /// <summary>In the order in which they are read: from the file as a whole to what was handed in before.</summary>
    public static IReadOnlyList<IntakeRule> All { get; } = [.. Worded.Select(rule => rule.Rule).OrderBy(rule => rule.Scope)];

    /// <summary>The rule of a code; nothing for a code that is none.</summary>
    public static IntakeRule? Find(string code) => ByCode.GetValueOrDefault(code)?.Rule;

    internal static Bilingual Say(string code, Said said) => ByCode.TryGetValue(code, out var rule)
        ? rule.Sentence(said)
        : throw new ArgumentOutOfRangeException(nameof(code), code, "No rule of this code.");
}
