using OcopAnalytics.Model.Money;
using OcopAnalytics.Reports.Funding;

namespace OcopAnalytics.Reports.Tests.Funding;

public sealed class FundingQuestionTests
{
    [Fact]
    public void Without_a_choice_it_is_what_was_mobilised_by_source_and_year() =>
        FundingQuestion.Read(null, null, null, null, null).Question.Should().Be(new FundingQuestion("source", "year", "mobilised", MoneyUnit.Million, "own"));

    [Fact]
    public void One_choice_leaves_room_for_the_other()
    {
        FundingQuestion.Read("year", null, null, null, null).Question!.Columns.Should().Be("source");
        FundingQuestion.Read(null, "source", null, null, null).Question!.Rows.Should().Be("year");
    }

    [Theory]
    [InlineData("planet", "year", "mobilised", "trieu", "own", "rows")]
    [InlineData("unit", "unit", "mobilised", "trieu", "own", "columns")]
    [InlineData("unit", "year", "<b>", "trieu", "own", "measure")]
    [InlineData("unit", "year", "share", "dollar", "own", "money")]
    [InlineData("unit", "year", "share", "ty", "theirs", "taxonomy")]
    public void What_there_is_not_is_refused_by_name(string rows, string columns, string measure, string money, string taxonomy, string parameter)
    {
        var (question, problem) = FundingQuestion.Read(rows, columns, measure, money, taxonomy);

        question.Should().BeNull();
        problem!.Parameter.Should().Be(parameter);
        problem.Allowed.Should().NotBeEmpty();
    }
}
