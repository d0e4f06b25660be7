using DuckDB.NET.Data;
using DuckDB.NET.Native;
using FluentAssertions;
using Xunit;

namespace OcopAnalytics.DuckDb.Tests;

public sealed class FileTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Keeps_what_was_written()
    {
        WriteProducts("a.duckdb", 3);

        using var again = folder.Open("a.duckdb");
        again.One<long>("select count(*) from product").Should().Be(3);
    }

    [Fact]
    public void Refuses_to_write_what_is_opened_for_reading()
    {
        WriteProducts("a.duckdb", 3);
        using var reading = folder.OpenReadOnly("a.duckdb");

        var writing = () => reading.Run("insert into product values (4)");

        reading.One<long>("select count(*) from product").Should().Be(3);
        writing.Should().Throw<DuckDBException>().WithMessage("*read-only*")
            .Which.ErrorType.Should().Be(DuckDBErrorType.InvalidInput);
    }

    [Fact]
    public void Opens_for_writing_when_this_process_already_does()
    {
        // A trap to know: one process has one database a file, and the first opening decides how.
        WriteProducts("a.duckdb", 3);
        using var writing = folder.Open("a.duckdb");
        using var reading = folder.OpenReadOnly("a.duckdb");

        reading.Run("insert into product values (4)");

        writing.One<long>("select count(*) from product").Should().Be(4);
    }

    [Fact]
    public void Shows_two_connections_the_same_committed_rows()
    {
        WriteProducts("a.duckdb", 3);
        using var one = folder.Open("a.duckdb");
        using var two = folder.Open("a.duckdb");
        using var transaction = one.BeginTransaction();
        one.Run("insert into product values (4)");

        two.One<long>("select count(*) from product").Should().Be(3, "the fourth is not committed yet");
        transaction.Commit();
        two.One<long>("select count(*) from product").Should().Be(4);
    }

    [Fact]
    public void Attaches_another_file_for_reading()
    {
        WriteProducts("archive.duckdb", 3);
        using var build = folder.Open("build.duckdb");
        build.Run($"attach '{folder.File("archive.duckdb")}' as archive (read_only)");
        build.Run("create table product as select * from archive.product");

        var writing = () => build.Run("insert into archive.product values (4)");

        writing.Should().Throw<DuckDBException>().WithMessage("*read-only*");
        build.Run("detach archive");
        build.One<long>("select count(*) from product").Should().Be(3);
    }

    [Fact]
    public void Leaves_one_file_after_a_checkpoint_that_can_be_renamed_into_service()
    {
        WriteProducts("building.duckdb", 3);

        File.Exists(folder.File("building.duckdb.wal")).Should().BeFalse("the last connection closed it");
        File.Move(folder.File("building.duckdb"), folder.File("warehouse.duckdb"));
        using var reading = folder.OpenReadOnly("warehouse.duckdb");
        reading.One<long>("select count(*) from product").Should().Be(3);
    }

    [Fact]
    public void Gives_every_in_memory_connection_a_database_of_its_own()
    {
        using var one = Databases.InMemory();
        using var two = Databases.InMemory();
        one.Run("create table product (product_key bigint)");

        var reading = () => two.All("select * from product");

        reading.Should().Throw<DuckDBException>().WithMessage("Catalog Error*product*");
    }

    [Theory]
    [InlineData("this is not a database", "*not a valid DuckDB database*")]
    [InlineData("", null)]
    public void Throws_for_a_file_that_is_not_a_database(string content, string? message)
    {
        File.WriteAllText(folder.File("broken.duckdb"), content);

        var opening = () => folder.OpenReadOnly("broken.duckdb");

        var error = opening.Should().Throw<DuckDBException>();
        if (message is not null)
        {
            error.WithMessage(message);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4096)]
    [InlineData(12288)]
    public void Throws_for_a_file_whose_bytes_were_overwritten(int offset)
    {
        WriteProducts("broken.duckdb", 50_000);
        using (var file = File.OpenWrite(folder.File("broken.duckdb")))
        {
            file.Position = offset;
            file.Write(Enumerable.Repeat((byte)0xA5, 8192).ToArray());
        }

        var reading = () =>
        {
            using var connection = folder.OpenReadOnly("broken.duckdb");
            connection.All("select * from product");
        };

        reading.Should().Throw<DuckDBException>();
    }

    [Fact]
    public void Throws_for_a_file_cut_short()
    {
        WriteProducts("broken.duckdb", 50_000);
        using (var file = File.OpenWrite(folder.File("broken.duckdb")))
        {
            file.SetLength(file.Length / 2);
        }

        var reading = () =>
        {
            using var connection = folder.OpenReadOnly("broken.duckdb");
            connection.All("select * from product");
        };

        reading.Should().Throw<DuckDBException>();
    }

    [Fact]
    public void Throws_for_a_file_that_is_missing_and_only_to_be_read()
    {
        var opening = () => folder.OpenReadOnly("missing.duckdb");

        opening.Should().Throw<DuckDBException>().WithMessage("*missing.duckdb*");
        File.Exists(folder.File("missing.duckdb")).Should().BeFalse();
    }

    private void WriteProducts(string name, int count)
    {
        using var connection = folder.Open(name);
        connection.Run($"create table product as select range as product_key from range({count}); checkpoint");
    }
}
