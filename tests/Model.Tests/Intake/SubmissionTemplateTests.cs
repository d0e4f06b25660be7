using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Model.Tests.Intake;

public sealed class SubmissionTemplateTests
{
    public static TheoryData<string> SheetKeys => new(SubmissionTemplate.Sheets.Select(sheet => sheet.Key));

    [Theory]
    [MemberData(nameof(SheetKeys))]
    public void Headers_of_a_sheet_can_be_told_apart_without_diacritics(string key) =>
        SubmissionTemplate.SheetByKey(key).Columns.Select(column => VietnameseText.MatchKey(column.HeaderVi)).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(SheetKeys))]
    public void Columns_are_complete(string key)
    {
        foreach (var column in SubmissionTemplate.SheetByKey(key).Columns)
        {
            column.Key.Should().MatchRegex("^[a-z][a-z0-9_]*$");
            (column.Choices is not null).Should().Be(column.Kind == ColumnKind.Choice, $"{column.Key} is a choice exactly when it has choices");
            if (column.Kind is ColumnKind.Text or ColumnKind.Code or ColumnKind.Codes or ColumnKind.Count or ColumnKind.Score or ColumnKind.Share or ColumnKind.Money)
            {
                column.Max.Should().BePositive($"{column.Key} needs a limit");
            }
        }
    }

    [Fact]
    public void Choices_can_be_told_apart_by_code_and_by_name()
    {
        var lists = SubmissionTemplate.Sheets.SelectMany(sheet => sheet.Columns).Select(column => column.Choices).OfType<ChoiceList>().Distinct();
        foreach (var list in lists)
        {
            list.Choices.Select(choice => choice.Code).Should().OnlyHaveUniqueItems();
            list.Choices.Select(choice => VietnameseText.MatchKey(choice.NameVi)).Should().OnlyHaveUniqueItems(list.Name);
        }
    }

    [Fact]
    public void Gives_the_address_of_a_value_in_a_table_and_in_a_form()
    {
        SubmissionTemplate.Certification.AddressOf("star_rating", 12).Should().Be("I12");
        SubmissionTemplate.UnitProfile.AddressOf("official_count", SheetLayout.HeaderRow).Should().Be("B9");
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Writes_columns_in_letters(int index, string letters) => CellAddress.ColumnLetters(index).Should().Be(letters);
}
