using DuckDB.NET.Data;
using FluentAssertions;
using Xunit;

namespace OcopAnalytics.DuckDb.Tests;

public sealed class StatementTests : IDisposable
{
    private readonly DuckDBConnection duckdb = Databases.InMemory();

    public void Dispose() => duckdb.Dispose();

    [Fact]
    public void Runs_many_statements_of_one_text()
    {
        duckdb.Run("create table a (n integer); insert into a values (1), (2); create view b as select sum(n) as n from a;");

        duckdb.One<long>("select n::bigint from b").Should().Be(3);
    }

    [Fact]
    public void Gives_one_result_after_another()
    {
        using var command = duckdb.CreateCommand();
        command.CommandText = "select 'một'; select 'hai';";
        using var reader = command.ExecuteReader();
        reader.Read().Should().BeTrue();
        reader.GetString(0).Should().Be("một");

        reader.NextResult().Should().BeTrue();
        reader.Read().Should().BeTrue();
        reader.GetString(0).Should().Be("hai");
        reader.NextResult().Should().BeFalse();
    }

    [Fact]
    public void Undoes_a_transaction_that_is_not_committed()
    {
        duckdb.Run("create table a (n integer)");
        using (var transaction = duckdb.BeginTransaction())
        {
            duckdb.Run("insert into a values (1)");
            transaction.Rollback();
        }

        duckdb.One<long>("select count(*) from a").Should().Be(0);
    }

    [Fact]
    public void Shows_the_tables_that_a_query_reads()
    {
        var tree = duckdb.One<string>("select json_serialize_sql('select count(*) from fact_product_standing')");

        tree.Should().Contain("\"error\":false").And.Contain("BASE_TABLE").And.Contain("fact_product_standing");
    }

    [Fact]
    public void Has_the_functions_that_the_models_use()
    {
        duckdb.One<string>("select strip_accents('Mật ong')").Should().Be("Mat ong");
        duckdb.One<string>("select nfc_normalize('Mật')".Normalize(System.Text.NormalizationForm.FormD)).Should().Be("Mật".Normalize());
        duckdb.One<string>("select strftime(timestamptz '2025-06-30 23:30:00+00' at time zone 'Asia/Ho_Chi_Minh', '%d/%m/%Y')")
            .Should().Be("01/07/2025");
    }

    [Fact]
    public void Calls_a_function_written_in_csharp()
    {
        duckdb.RegisterScalarFunction<long, string>("vi_count", (long number) => $"{number} sản phẩm");

        duckdb.One<string>("select vi_count(130)").Should().Be("130 sản phẩm");
    }

    [Fact]
    public void Is_the_version_that_the_bindings_were_written_for() =>
        duckdb.One<string>("select version()").Should().Be("v1.5.6");
}
