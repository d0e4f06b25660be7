using System.Data.Common;
using System.Globalization;
using System.Linq.Expressions;
using System.Numerics;
using System.Reflection;
using System.Text;

namespace OcopAnalytics.Warehouse;

/// <summary>
/// Makes records of rows: the constructor's parameters take the columns of the same name in snake_case. Strict both
/// ways: a missing column and a null where the record has no room for one are errors that name the column.
/// </summary>
internal static class RowMapper<T>
{
    private static readonly ConstructorInfo constructor = typeof(T).GetConstructors().OrderByDescending(one => one.GetParameters().Length).First();
    private static readonly (string Column, Type Type, bool IsNullable)[] fields = [.. constructor.GetParameters().Select(Field)];
    private static readonly Func<object?[], T> create = Compile();

    /// <summary>All rows of a reader; the columns are checked even when there are none.</summary>
    public static List<T> ReadAll(DbDataReader reader)
    {
        var ordinals = Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, StringComparer.Ordinal);
        foreach (var (column, _, _) in fields.Where(field => !ordinals.ContainsKey(field.Column)))
        {
            throw new InvalidCastException($"column {column} is missing.");
        }
        var rows = new List<T>();
        while (reader.Read()) rows.Add(Map(reader, ordinals));
        return rows;
    }

    private static T Map(DbDataReader row, Dictionary<string, int> ordinals)
    {
        var values = new object?[fields.Length];
        for (var index = 0; index < values.Length; index++)
        {
            var (column, type, isNullable) = fields[index];
            var ordinal = ordinals[column];
            if (!row.IsDBNull(ordinal)) values[index] = Fit(row.GetValue(ordinal), type, column);
            else if (!isNullable) throw new InvalidCastException($"column {column} is null.");
        }
        return create(values);
    }

    private static object Fit(object value, Type type, string column)
    {
        if (type.IsInstanceOfType(value)) return value is DateTime time ? DateTime.SpecifyKind(time, DateTimeKind.Utc) : value;
        return (value, Type.GetTypeCode(type)) switch
        {
            // Sums are wider than what they add: DuckDB's hugeint.
            (BigInteger number, TypeCode.Int64) => (long)number,
            (BigInteger number, TypeCode.Int32) => (int)number,
            (BigInteger number, TypeCode.Decimal) => (decimal)number,
            (decimal or double or float, TypeCode.Int32 or TypeCode.Int64) when !IsWhole(value) => throw new InvalidCastException($"column {column} is not a whole number."),
            (IConvertible number and not string, TypeCode.Int32 or TypeCode.Int64 or TypeCode.Decimal) => Convert.ChangeType(number, type, CultureInfo.InvariantCulture),
            _ => throw new InvalidCastException($"column {column} is {value.GetType().Name}, not {type.Name}."),
        };
    }

    private static bool IsWhole(object number) => decimal.IsInteger(Convert.ToDecimal(number, CultureInfo.InvariantCulture));

    private static (string, Type, bool) Field(ParameterInfo parameter)
    {
        var underlying = Nullable.GetUnderlyingType(parameter.ParameterType);
        var isNullable = underlying is not null || new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;
        return (SnakeCase(parameter.Name!), underlying ?? parameter.ParameterType, isNullable);
    }

    private static string SnakeCase(string name)
    {
        var snake = new StringBuilder(name.Length + 8);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && snake.Length > 0) snake.Append('_');
            snake.Append(char.ToLowerInvariant(letter));
        }
        return snake.ToString();
    }

    private static Func<object?[], T> Compile()
    {
        var values = Expression.Parameter(typeof(object?[]));
        var arguments = constructor.GetParameters().Select((parameter, index) =>
            Expression.Convert(Expression.ArrayIndex(values, Expression.Constant(index)), parameter.ParameterType));
        return Expression.Lambda<Func<object?[], T>>(Expression.New(constructor, arguments), values).Compile();
    }
}
