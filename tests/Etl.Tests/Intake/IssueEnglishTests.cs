using System.Text.RegularExpressions;
using FluentAssertions.Execution;
using OcopAnalytics.Etl.Intake;
using OcopAnalytics.Etl.Intake.Rules;
using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Tests.Intake;

/// <summary>Rules and issues are said whole in English: only what the workbook itself writes stays Vietnamese, and stands in quotes.</summary>
public sealed partial class IssueEnglishTests
{
    [Fact]
    public void Every_rule_has_all_its_words_in_English()
    {
        using var scope = new AssertionScope();
        foreach (var rule in IntakeRules.All)
        {
            foreach (var text in (Bilingual[])[rule.Rule, rule.Why])
            {
                LooksEnglish(text.En, rule.Code);
                text.En.Should().NotBe(text.Vi, rule.Code);
            }
            foreach (var example in (Bilingual[])[rule.Wrong, rule.Right])
            {
                example.En.Should().NotBeEmpty(rule.Code);
                Unquoted(example.En).Should().NotMatchRegex(VietnameseLetter, rule.Code);
                // Codes, days and numbers are the same in both; a word is not.
                if (Vietnamese().IsMatch(example.Vi)) example.En.Should().NotBe(example.Vi, rule.Code);
            }
            rule.Wrong.En.Should().NotBe(rule.Right.En, rule.Code);
        }
    }

    [Fact]
    public void Every_issue_says_in_English_what_it_says_in_Vietnamese()
    {
        using var scope = new AssertionScope();
        foreach (var issue in IssueCases.All.SelectMany(one => IssueCodeTests.Check(one).Issues.GroupBy(issue => issue.Code).SelectMany(alike => alike.Take(3))))
        {
            LooksEnglish(issue.MessageEn, issue.MessageVi);
            PlaceEn().IsMatch(issue.MessageEn).Should().Be(PlaceVi().IsMatch(issue.MessageVi), issue.MessageEn);
            foreach (var told in ((string?[])[issue.Cell, issue.Column, issue.Found]).OfType<string>().Where(told => told.Length > 0 && issue.MessageVi.Contains(told, StringComparison.Ordinal)))
            {
                issue.MessageEn.Should().Contain(told, issue.MessageVi);
            }
            // A figure of the Vietnamese sentence is one of the English too, but for those of the column's own hint.
            Figure().Matches(Hint().Replace(issue.MessageVi, string.Empty)).Select(match => match.Value).Should().BeSubsetOf(
                Figure().Matches(issue.MessageEn).Select(match => match.Value), issue.MessageEn);
        }
    }

    [Fact]
    public void Every_fault_of_a_file_is_said_in_English()
    {
        foreach (var fault in Enum.GetValues<FileFault>())
        {
            var issues = new IssueList();
            issues.File(fault);
            LooksEnglish(issues.ToList().Single().MessageEn, fault.ToString());
        }
    }

    [Fact]
    public void What_a_column_takes_is_said_in_English()
    {
        foreach (var sheet in SubmissionTemplate.Sheets.Concat(ProgrammeLists.Template.Sheets))
        {
            foreach (var column in sheet.Columns)
            {
                var takes = ColumnTexts.TakesEn(sheet, column);
                LooksEnglish(takes, column.Key);
                takes.Should().NotContain("at most 0 ", column.Key);
            }
        }
        ColumnTexts.TakesEn(SubmissionTemplate.Product, SubmissionTemplate.Product.Columns.Single(column => column.Key == "producer_code")).Should().Be("A code from the sheet \"Chủ thể\".");
        ColumnTexts.TakesEn(SubmissionTemplate.Producer, SubmissionTemplate.Producer.Columns.Single(column => column.Key == "producer_code")).Should().Be("A code of at most 40 characters.");
    }

    [Fact]
    public void The_form_of_a_row_of_a_programme_has_English_for_every_column_and_choice()
    {
        foreach (var column in ProgrammeLists.Template.Sheets.SelectMany(sheet => sheet.Columns))
        {
            column.En.Should().NotBeNull(column.Key);
            foreach (var words in (string[])[column.En!.Header, column.En.Hint]) Unquoted(words).Should().NotBeEmpty(column.Key).And.NotMatchRegex(VietnameseLetter, column.Key);
            column.En.Header.Should().NotBe(column.HeaderVi);
            // Names of places stay what they are.
            if (column.Choices is { } list && column.Key != "place_id") list.Choices.Should().OnlyContain(choice => !string.IsNullOrEmpty(choice.NameEn) && choice.NameEn != choice.NameVi, column.Key);
        }
    }

    [Theory]
    [InlineData(RuleScope.File, "File")]
    [InlineData(RuleScope.History, "Against earlier submissions")]
    public void Groups_of_rules_have_English_names(RuleScope scope, string name)
    {
        IntakeRuleTexts.NameOf(scope).En.Should().Be(name);
        Enum.GetValues<RuleScope>().Select(each => IntakeRuleTexts.NameOf(each).En).Should().OnlyHaveUniqueItems();
        foreach (var severity in Enum.GetValues<RuleSeverity>()) IntakeRuleTexts.NameOf(severity).En.Should().NotMatchRegex(VietnameseLetter).And.NotBeEmpty();
    }

    private static void LooksEnglish(string text, string because)
    {
        Unquoted(text).Should().NotMatchRegex(VietnameseLetter, because);
        text.Should().EndWith(".", because).And.NotContain("..", because).And.NotContain("  ", because).And.HaveLength(text.Trim().Length);
    }

    // The currency is called đồng in English too, and a decision bears the number it bears.
    private static string Unquoted(string text) => DecisionNo().Replace(Quoted().Replace(text, string.Empty), string.Empty).Replace("đồng", string.Empty, StringComparison.Ordinal);

    private const string VietnameseLetter = "[à-ỹÀ-ỸăĂđĐơƠưƯ]";

    [GeneratedRegex(VietnameseLetter)]
    private static partial Regex Vietnamese();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\d[\d/]*/QĐ-\w+")]
    private static partial Regex DecisionNo();

    [GeneratedRegex("^(Bảng \"[^\"]+\"(, dòng \\d+|, ô [A-Z]+\\d+(, (cột|mục) \"[^\"]+\")?)?: |Tệp \"[^\"]+\"(, dòng \\d+)?(, cột \\d+[^:]*)?: |Ở [^:]+: )")]
    private static partial Regex PlaceVi();

    [GeneratedRegex("^(Sheet \"[^\"]+\"(, row \\d+|, cell [A-Z]+\\d+(, (column|field) \"[^\"]+\")?)?: |File \"[^\"]+\"(, line \\d+)?(, column \\d+[^:]*)?: |At [^:]+: )")]
    private static partial Regex PlaceEn();

    [GeneratedRegex("Ví dụ:.*|giữ( nguyên)? số 0 ở đầu")]
    private static partial Regex Hint();

    [GeneratedRegex(@"\d+([.,/]\d+)*")]
    private static partial Regex Figure();
}
