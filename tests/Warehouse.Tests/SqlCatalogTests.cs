using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Warehouse.Tests;

/// <summary>The catalogue reads headers strictly and knows every file by name.</summary>
public sealed class SqlCatalogTests
{
    private const string Staging = """
        /* Trainings as submitted. No joins.
           Second line.

        grain:       one row per worksheet row
                     of an accepted submission
        key:         submission_id, row_number
        materialize: view
        */
        select submission_id, row_number from raw_training
        """;

    [Fact]
    public void Reads_sentence_grain_key_and_body()
    {
        var model = Catalog(("staging/stg_training.sql", Staging)).Find("stg_training");

        model.Layer.Should().Be(SqlLayer.Staging);
        model.Header.Sentence.Should().Be("Trainings as submitted.");
        model.Header.Grain.Should().Be("one row per worksheet row of an accepted submission");
        model.Header.Key.Should().Equal("submission_id", "row_number");
        model.Header.IsTable.Should().BeFalse();
        model.CreateStatement.Should().Be("create view stg_training as\nselect submission_id, row_number from raw_training");
    }

    [Theory]
    [InlineData("grain:       one row per worksheet row\n             of an accepted submission\n", "", "*stg_training.sql has no line 'grain:'*")]
    [InlineData("key:         submission_id, row_number\n", "", "*stg_training.sql has no line 'key:'*")]
    [InlineData("materialize: view\n", "", "*stg_training.sql has no line 'materialize:'*")]
    [InlineData("materialize: view", "materialize: cube", "*materialized as view or table, not 'cube'*")]
    [InlineData("materialize: view", "materialise: view", "*unknown line 'materialise:'*")]
    [InlineData("materialize: view", "materialize: view\nkey: row_number", "*'key:' twice*")]
    [InlineData("/* Trainings as submitted. No joins.\n   Second line.\n", "/*\n", "*no sentence*")]
    [InlineData("/* Trainings", "-- Trainings", "*must open with a*")]
    [InlineData("select submission_id, row_number from raw_training", "", "*no body*")]
    public void Refuses_a_file_that_breaks_the_form(string old, string now, string message)
    {
        Staging.Should().Contain(old);

        FluentActions.Invoking(() => Catalog(("staging/stg_training.sql", Staging.Replace(old, now, StringComparison.Ordinal))))
            .Should().Throw<InvalidDataException>().WithMessage(message);
    }

    [Theory]
    [InlineData("counts")]
    [InlineData("excludes")]
    [InlineData("cells")]
    public void Asks_more_of_a_kpi(string label)
    {
        string[] lines = ["counts: Lượt người", "excludes: Không", "cells: attendance_count"];
        var text = $"/* Lượt người.\ngrain: a\nkey: none\nmaterialize: view\n{string.Join('\n', lines.Where(line => !line.StartsWith(label, StringComparison.Ordinal)))}\n*/\nselect 1";

        FluentActions.Invoking(() => Catalog(("kpi/kpi_training.sql", text))).Should().Throw<InvalidDataException>().WithMessage($"*'{label}:'*");
    }

    [Fact]
    public void Refuses_a_cell_that_no_sheet_has()
    {
        const string Text = "/* Lượt người.\ngrain: a\nkey: none\ncounts: a\nexcludes: b\ncells: attendance_number\nmaterialize: view\n*/\nselect 1";

        FluentActions.Invoking(() => Catalog(("kpi/kpi_training.sql", Text))).Should().Throw<InvalidDataException>().WithMessage("*'attendance_number'*");
    }

    [Fact]
    public void Refuses_two_files_of_one_name_and_a_folder_that_is_no_layer()
    {
        FluentActions.Invoking(() => Catalog(("staging/stg_training.sql", Staging), ("mart/stg_training.sql", Staging)))
            .Should().Throw<InvalidDataException>().WithMessage("*another file of this name*");
        FluentActions.Invoking(() => Catalog(("views/stg_training.sql", Staging)))
            .Should().Throw<InvalidDataException>().WithMessage("*no layer has this folder*");
    }

    [Fact]
    public void Embeds_files_with_their_folders_and_the_seeds()
    {
        SqlCatalog.Embedded.Find("raw_product").Layer.Should().Be(SqlLayer.Raw);
        SqlCatalog.Embedded.SeedNames.Should().Contain(["seed_place", "seed_target", "seed_kpi"]);
        SqlCatalog.Embedded.Models.Select(model => model.Name).Should().Contain(["dim_period", "kpi_row", "kpi_result", "mart_kpi_scorecard"]);
    }

    /// <summary>The layouts are the one place that knows the sheets; the tables follow them.</summary>
    [Fact]
    public void Raw_tables_have_the_columns_of_the_sheets()
    {
        using var database = DuckDbFile.InMemory();
        InputTables.Create(database, SqlCatalog.Embedded);

        foreach (var sheet in SubmissionTemplate.Sheets)
        {
            var columns = database.All($"select column_name, data_type from duckdb_columns() where table_name = 'raw_{sheet.Key}' order by column_index",
                row => (row.GetString(0), row.GetString(1)));

            columns.Should().Equal([("submission_id", "VARCHAR"), ("sheet_name", "VARCHAR"), ("row_number", "INTEGER"),
                .. sheet.Columns.Select(column => (column.Key, TypeOf(column.Kind)))], $"that is sheet {sheet.Key}");
        }
    }

    internal static SqlCatalog Catalog(params (string Path, string Text)[] files) => new(files);

    private static string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.Count => "BIGINT",
        ColumnKind.Score => "DECIMAL(9,2)",
        ColumnKind.Share => "DECIMAL(9,6)",
        ColumnKind.Money => "DECIMAL(18,0)",
        ColumnKind.Date => "DATE",
        _ => "VARCHAR",
    };
}
