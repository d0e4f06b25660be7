using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OcopAnalytics.Api.Reading;

/// <summary>The one form of JSON of the command line and the API: snake_case, ISO dates, numbers without idle zeros.</summary>
public static class Json
{
    public static readonly JsonSerializerOptions Options = Configured(new JsonSerializerOptions { WriteIndented = true });

    /// <summary>On one line.</summary>
    public static readonly JsonSerializerOptions Plain = Configured(new JsonSerializerOptions());

    public static JsonSerializerOptions Configured(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.DictionaryKeyPolicy = null;
        options.PropertyNameCaseInsensitive = false;
        // Vietnamese and quotation marks stay readable. Safe, for no answer is ever read as HTML: application/json, nosniff.
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new PlainDecimal());
        return options;
    }

    /// <summary>The warehouse keeps eight decimals: 70.00000000 is written as 70.</summary>
    private sealed class PlainDecimal : JsonConverter<decimal>
    {
        private const decimal Normal = 1.0000000000000000000000000000m;

        public override decimal Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteNumberValue(value / Normal);
    }
}
