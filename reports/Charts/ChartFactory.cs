using System.Text.Json.Nodes;

namespace OcopAnalytics.Reports.Charts;

/// <summary>The few kinds of chart the house draws: bars upright, lying or stacked, and lines over time.</summary>
public static class ChartFactory
{
    // Lying bars carry their figures at the end: on a phone the longest would run out of the drawing.
    private const int RoomForLabels = 68;

    // Of the tallest stack: a thinner part has no room for its figure, which the table gives.
    private const decimal SmallestLabelled = 0.045m;

    // Of the longest lying bar: what a figure takes beside a letter's part for each of its letters.
    private const decimal LetterLabelled = 0.025m;

    /// <param name="totals">Of stacked bars: what stands at the end of each.</param>
    public static ChartSpec Bars(string categoryHeader, IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series,
        bool isHorizontal = false, bool isStacked = false, string height = "medium", IReadOnlyList<string>? totals = null)
    {
        var tallest = Enumerable.Range(0, categories.Count).Select(index => series.Sum(one => one.Values[index] ?? 0m)).DefaultIfEmpty().Max();
        var category = CategoryAxis(categories, isReversed: isHorizontal);
        var value = new JsonObject { ["type"] = "value", ["splitNumber"] = isHorizontal ? 3 : 5, ["splitLine"] = new JsonObject { ["lineStyle"] = new JsonObject { ["color"] = Palette.Grid } } };
        var spec = Spec(isHorizontal ? value : category, isHorizontal ? category : value, categoryHeader, categories, series, height, one =>
        {
            var bar = new JsonObject
            {
                ["type"] = "bar",
                ["name"] = one.Name,
                ["barMaxWidth"] = 44,
                ["itemStyle"] = new JsonObject { ["color"] = one.Color },
                ["data"] = Points(one, isHorizontal ? "right" : "top", !isStacked ? null : text => tallest * (isHorizontal ? LetterLabelled * (text.Length + 1) : SmallestLabelled)),
            };
            if (isStacked)
            {
                bar["stack"] = "all";
                // Where the drawing is narrow, one figure is better than two over each other.
                bar["labelLayout"] = new JsonObject { ["hideOverlap"] = true };
            }
            return bar;
        });
        if (totals is not null) AddTotals(spec.Option, series, totals, isHorizontal ? "right" : "top");
        return isHorizontal || isStacked ? spec : spec with { UprightBars = series };
    }

    /// <summary>A last part of no length, which carries the whole bar's figure and stands in no legend.</summary>
    private static void AddTotals(JsonObject option, IReadOnlyList<ChartSeries> series, IReadOnlyList<string> totals, string position)
    {
        if (option["legend"] is JsonObject legend) legend["data"] = new JsonArray([.. series.Select(one => JsonValue.Create(one.Name))]);
        option["series"]!.AsArray().Add(new JsonObject
        {
            ["type"] = "bar", ["stack"] = "all", ["silent"] = true, ["itemStyle"] = new JsonObject { ["color"] = "transparent" },
            ["data"] = new JsonArray([.. totals.Select(total => new JsonObject
            {
                ["value"] = 0, ["isTotal"] = true,
                ["label"] = new JsonObject { ["show"] = true, ["position"] = position, ["formatter"] = total, ["color"] = Palette.Ink, ["fontWeight"] = "bold" },
            })]),
        });
    }

    /// <summary>Steps that add up: each begins where the one before it ended, and the last is their total.</summary>
    public static ChartSpec Waterfall(string categoryHeader, string valueHeader,
        IReadOnlyList<(string Name, decimal Value, string Text)> steps, (string Name, decimal Value, string Text) total)
    {
        IReadOnlyList<(string Name, decimal Value, string Text)> all = [.. steps, total];
        var spec = Bars(categoryHeader, [.. all.Select(one => one.Name)],
            [new ChartSeries(valueHeader, [.. all.Select(one => (decimal?)one.Value)], [.. all.Select(one => one.Text)], Palette.Main)],
            isHorizontal: true, height: "tall");
        var bar = spec.Option["series"]!.AsArray()[0]!.AsObject();
        bar["stack"] = "all";
        var reached = 0m;
        var below = steps.Select(step => { var start = Math.Min(reached, reached + step.Value); reached += step.Value; return JsonValue.Create(start); }).Append(JsonValue.Create(0m)).ToArray<JsonNode?>();
        // Lifts each step to where it begins; it is drawn in no colour and says nothing.
        spec.Option["series"]!.AsArray().Insert(0, new JsonObject
        {
            ["type"] = "bar", ["stack"] = "all", ["silent"] = true, ["barMaxWidth"] = 44, ["tooltip"] = new JsonObject { ["show"] = false },
            ["itemStyle"] = new JsonObject { ["color"] = "transparent" }, ["data"] = new JsonArray(below),
        });
        return spec;
    }

    public static ChartSpec Lines(string categoryHeader, IReadOnlyList<string> categories, IReadOnlyList<ChartSeries> series, string height = "medium") =>
        Spec(CategoryAxis(categories, isReversed: false),
            new JsonObject { ["type"] = "value", ["splitLine"] = new JsonObject { ["lineStyle"] = new JsonObject { ["color"] = Palette.Grid } } },
            categoryHeader, categories, series, height, one => new JsonObject
            {
                ["type"] = "line",
                ["name"] = one.Name,
                ["symbolSize"] = one.IsDashed || one.IsDotted ? 0 : 7,
                ["connectNulls"] = one.JoinsGaps,
                ["itemStyle"] = new JsonObject { ["color"] = one.Color },
                ["lineStyle"] = new JsonObject { ["color"] = one.Color, ["width"] = one.IsDashed || one.IsDotted ? 2 : 3, ["type"] = one.IsDotted ? "dotted" : one.IsDashed ? "dashed" : "solid" },
                ["data"] = Points(one, "top", leastInside: null),
            });

    private static ChartSpec Spec(JsonObject xAxis, JsonObject yAxis, string categoryHeader, IReadOnlyList<string> categories,
        IReadOnlyList<ChartSeries> series, string height, Func<ChartSeries, JsonObject> draw)
    {
        var option = new JsonObject
        {
            ["animation"] = false,
            ["textStyle"] = new JsonObject { ["fontFamily"] = "Be Vietnam Pro, Tinos, sans-serif" },
            ["grid"] = new JsonObject { ["left"] = 8, ["right"] = xAxis["type"]!.GetValue<string>() == "value" ? RoomForLabels : 28, ["top"] = series.Count > 1 ? 40 : 28, ["bottom"] = 8, ["containLabel"] = true },
            ["tooltip"] = new JsonObject { ["trigger"] = "axis" },
            ["xAxis"] = xAxis,
            ["yAxis"] = yAxis,
            ["series"] = new JsonArray([.. series.Select(draw)]),
        };
        if (series.Count > 1)
        {
            option["legend"] = new JsonObject { ["top"] = 0, ["left"] = 0 };
            // Patterns beside colours: a print in grey and an eye without red and green tell the series apart.
            option["aria"] = new JsonObject { ["enabled"] = true, ["decal"] = new JsonObject { ["show"] = true } };
        }

        var rows = categories.Select((category, index) => (IReadOnlyList<string>)[category, .. series.Select(one => one.Texts[index])]).ToList();
        return new ChartSpec(option, [new(categoryHeader, false), .. series.Select(one => new ChartHeader(one.Name, true))], rows, height);
    }

    private static JsonObject CategoryAxis(IReadOnlyList<string> categories, bool isReversed) => new()
    {
        ["type"] = "category",
        ["inverse"] = isReversed,
        ["data"] = new JsonArray([.. categories.Select(category => JsonValue.Create(category))]),
        ["axisTick"] = new JsonObject { ["show"] = false },
        ["axisLabel"] = isReversed
            ? new JsonObject { ["color"] = Palette.Ink, ["width"] = 150, ["overflow"] = "break", ["lineHeight"] = 15 }
            : new JsonObject { ["color"] = Palette.Ink, ["hideOverlap"] = true },
    };

    /// <param name="leastInside">In a stack: the least value that has room for a label.</param>
    private static JsonArray Points(ChartSeries series, string labelPosition, Func<string, decimal>? leastInside) => new([.. series.Values.Select((value, index) =>
    {
        if (value is not { } number) return (JsonNode)new JsonObject { ["value"] = null };
        // The label is the very text of the table: a drawing never formats a figure of its own.
        return new JsonObject
        {
            ["value"] = number,
            ["text"] = series.Texts[index],
            ["label"] = new JsonObject
            {
                ["show"] = series.ShowLabels && (leastInside is null || number > leastInside(series.Texts[index])),
                ["position"] = leastInside is null ? labelPosition : "inside",
                ["formatter"] = series.Texts[index],
                ["color"] = leastInside is null ? Palette.Ink : Palette.InkOnColor,
            },
        };
    })]);
}
