using OcopAnalytics.Testing.Sql;

namespace OcopAnalytics.Warehouse.Tests;

/// <summary>The runner of .test files: what it accepts, and what it says when a test does not hold.</summary>
public sealed class SqlTestFileTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void Makes_a_model_over_the_rows_a_test_inserts()
    {
        var running = Running("""
            # name: a product counts once

            statement ok
            insert into fact_funding (period_key, place_key, planned_vnd, submission_id, sheet_name, row_number, funding_content_code)
            values (20251, 1, 5, 's', 'Kinh phí', 5, 'training')

            model kpi_funding_planned

            query IR rowsort
            select period_key, numerator from kpi_funding_planned
            ----
            20251	5.00
            """);

        running.Should().NotThrow();
    }

    [Fact]
    public void Names_line_expected_and_found()
    {
        var running = Running("""
            statement ok
            insert into fact_staff (period_key) values (20251), (20252)

            query I
            select period_key from fact_staff order by all
            ----
            20251
            """);

        running.Should().Throw<SqlTestException>().WithMessage($"{path}:4 query I\nexpected:\n20251\ngot:\n20251\n20252\n*");
    }

    [Theory]
    [InlineData("query I\nselect 1, 2\n----\n1\t2", "*states 1 columns, the query gives 2*")]
    [InlineData("query I\nselect 1", "*has no ----*")]
    [InlineData("statement error\nselect 1", "*must fail, but did not*")]
    [InlineData("statement error\nselect nothing\n----\nDivision", "*must fail with 'Division', not: Binder Error*")]
    [InlineData("statement ok\nselect nothing", "*Binder Error*")]
    [InlineData("model kpi_of_nobody", "*no SQL file kpi_of_nobody*")]
    [InlineData("skipif duckdb\nselect 1", "*must be statement ok*")]
    [InlineData("# only a comment", "*tests nothing*")]
    [InlineData("query T\nselect 1\n----\n1.0", "*expected:\n1.0\ngot:\n1\n*")]
    public void Refuses(string test, string message) => Running(test).Should().Throw<SqlTestException>().WithMessage(message);

    [Fact]
    public void Writes_every_kind_of_value_the_same_way() =>
        Running("""
            query TTTTRT
            select null, '', true, date '2025-06-30', 1.50, [1, 2]
            ----
            NULL	(empty)	true	2025-06-30	1.5	[1, 2]
            """).Should().NotThrow();

    private Action Running(string test)
    {
        File.WriteAllText(path, test);
        return () => SqlTestFile.Run(path);
    }
}
