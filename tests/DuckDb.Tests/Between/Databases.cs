using DuckDB.NET.Data;

namespace OcopAnalytics.DuckDb.Tests;

/// <summary>What nearly every test does with a connection, in one line.</summary>
public static class Databases
{
    public static DuckDBConnection InMemory()
    {
        var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        return connection;
    }

    /// <summary>Runs one or more statements; gives the number of rows that the last one changed.</summary>
    public static int Run(this DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    /// <summary>Reads the first column of the first row.</summary>
    public static T One<T>(this DuckDBConnection connection, string sql, params DuckDBParameter[] parameters)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }

        using var reader = command.ExecuteReader();
        return reader.Read()
            ? reader.GetFieldValue<T>(0)
            : throw new InvalidOperationException("The query gave no row.");
    }

    /// <summary>Reads every row as an array of values, null for a null.</summary>
    public static IReadOnlyList<object?[]> All(this DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            var row = new object?[reader.FieldCount];
            for (var column = 0; column < row.Length; column++)
            {
                row[column] = reader.IsDBNull(column) ? null : reader.GetValue(column);
            }

            rows.Add(row);
        }

        return rows;
    }
}
