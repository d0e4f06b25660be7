using OcopAnalytics.Reports.Search;

namespace OcopAnalytics.Reports.Tests;

public sealed class SearchQuestionTests
{
    [Fact]
    public void What_is_not_said_takes_its_default_and_is_left_out_of_the_address()
    {
        var (question, problem) = Read(null);

        problem.Should().BeNull();
        question!.Subject.Code.Should().Be("product");
        question.SortText.Should().Be("name");
        question.IsOpen.Should().BeTrue();
        question.Query.Where(pair => pair.Value is not null).Should().BeEmpty();
    }

    [Fact]
    public void An_address_read_again_is_the_same_question()
    {
        var (question, _) = Read("certificate", ("q", "gạo nếp"), ("fold", "1"), ("stars", "4"), ("stars", "5"), ("status", "any_in_force,expired"), ("from", "01/01/2024"),
            ("to", "2025-06-30"), ("sort", "-score"), ("columns", "name,score"), ("producer", "CT-1"));
        var (again, _) = Read("certificate", [.. question!.Query.Where(pair => pair.Value is not null).Select(pair => (pair.Name, pair.Value!))]);

        again!.Query.Should().Equal(question.Query);
        again.Chosen("stars").Should().Equal("4", "5");
        again.From.Should().Be(new DateOnly(2024, 1, 1));
        again.IsDescending.Should().BeTrue();
        again.Columns.Select(column => column.Code).Should().Equal(["name", "score"], "in the order of the subject");
    }

    [Theory]
    [InlineData("product", "sort", "item_name; drop table")]
    [InlineData("product", "sort", "--name")]
    [InlineData("product", "sort", "score")]
    [InlineData("product", "columns", "password")]
    [InlineData("product", "status", "superseded")]
    [InlineData("producer", "stars", "4")]
    [InlineData("product", "stars", "6")]
    [InlineData("product", "fold", "yes")]
    [InlineData("product", "from", "31/02/2025")]
    [InlineData("product", "q", "---")]
    [InlineData("nothing", "q", "gạo")]
    public void Nonsense_says_what_is_allowed(string subject, string name, string value)
    {
        var (question, problem) = Read(subject, (name, value));

        question.Should().BeNull();
        problem!.Parameter.Should().Be(subject == "nothing" ? "subject" : name);
        problem.Message.Vi.Should().NotBeEmpty();
    }

    [Fact]
    public void Every_column_header_and_every_choice_is_a_text_in_both_languages()
    {
        foreach (var language in (Language[])[Language.Vietnamese, Language.English])
        {
            var words = new SearchWords(language, []);
            foreach (var subject in SearchSubject.All)
            {
                string[] headers = [subject.NameKey, subject.DateKey, .. subject.Columns.Select(column => column.HeaderKey), .. subject.Filters.Select(filter => filter.HeaderKey)];
                headers.Select(key => language[key]).Should().OnlyContain(text => text.Length > 0);
                subject.Columns.Should().Contain(column => column.Code == subject.Sort.TrimStart('-'));
                foreach (var filter in subject.Filters.Where(filter => filter.Parameter != "group" && filter.HeaderKey is not ("search.product.kind" or "search.producer.kind")))
                {
                    filter.Codes.Should().OnlyContain(code => words.Of(subject, filter.Parameter, code) != code, $"{subject.Code} {filter.Parameter}");
                }
            }
        }
    }

    private static (SearchQuestion? Question, ScopeProblem? Problem) Read(string? subject, params (string Name, string Value)[] query) =>
        SearchQuestion.Read(subject, name => query.Where(pair => pair.Name == name).Select(pair => pair.Value));
}
