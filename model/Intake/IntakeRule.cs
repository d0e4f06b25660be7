using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Model.Intake;

/// <summary>What a rule of intake looks at, from the file as a whole to what was handed in before.</summary>
public enum RuleScope
{
    File,
    Sheet,
    Cell,

    /// <summary>Who hands in, and for which half-year.</summary>
    Submission,
    Row,

    /// <summary>Rows of one sheet against each other.</summary>
    Rows,

    /// <summary>A sheet against another, or against what the warehouse knows of places.</summary>
    AcrossSheets,

    /// <summary>Against what the unit handed in before.</summary>
    History,

    /// <summary>The programme workbook: phases, targets, funding plan, report calendar.</summary>
    Programme,
}

/// <summary>How grave it is to break a rule: some are an error or a warning by what was found.</summary>
public enum RuleSeverity { Warning, Error, ErrorOrWarning }

/// <summary>
/// A rule of intake as people read it: on the page of rules, in docs/intake-rules.md and in the comments of an annotated
/// workbook. Its English quotes sheets, columns and choices as the workbook writes them.
/// </summary>
/// <param name="Code">One of <see cref="IssueCode"/>; also the anchor of the rule on its page.</param>
/// <param name="Rule">What must hold.</param>
/// <param name="Wrong">An example that breaks the rule.</param>
/// <param name="Right">The same put right.</param>
/// <param name="Why">What goes wrong without the rule, or the decision that asks for it.</param>
public sealed record IntakeRule(
    string Code, RuleSeverity Severity, RuleScope Scope, Bilingual Rule, Bilingual Wrong, Bilingual Right, Bilingual Why);
