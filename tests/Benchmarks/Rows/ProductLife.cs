namespace OcopAnalytics.Benchmarks.Rows;

/// <summary>A product from the half-year it is listed in; half-years are counted from nought.</summary>
/// <param name="ProducerNumber">Two products in three share a producer with their neighbour.</param>
internal sealed record ProductLife(int Number, int District, int ListedIn, int ProducerNumber, bool IsFirstOfProducer, IReadOnlyList<LifeEvent> Evaluations)
{
    // A certificate holds 36 months.
    private const int PeriodsInForce = 6;

    /// <summary>The same number always has the same life.</summary>
    public static ProductLife Draw(int number, int districtCount, int periodCount)
    {
        // Neighbours in a district are districtCount apart; each pair has one producer and one first half-year.
        var place = number / districtCount;
        var pair = place / 3 * 2 + Math.Min(place % 3, 1);
        var random = new Random(number);
        var listed = new Random(pair * districtCount + number % districtCount).Next(periodCount);
        return new ProductLife(number, number % districtCount, listed, pair, place % 3 != 2, [.. Career(random, listed, periodCount)]);
    }

    private static IEnumerable<LifeEvent> Career(Random random, int listed, int periodCount)
    {
        var stars = 0;
        for (var period = listed + random.Next(2); period < periodCount; )
        {
            var kind = stars == 0 ? "first" : "re_evaluation";
            if (random.Next(10) == 0)
            {
                yield return new LifeEvent(period, kind, 0, 1 + random.Next(27));
                // Tried again half a year later.
                period++;
                continue;
            }
            var upgraded = stars == 3 && random.Next(4) == 0;
            stars = upgraded ? 4 : Math.Max(stars, random.Next(10) < 7 ? 3 : 4);
            yield return new LifeEvent(period, upgraded ? "upgrade" : kind, stars, 1 + random.Next(27));
            period += PeriodsInForce - random.Next(2);
        }
    }
}

/// <summary>An evaluation: in which half-year, on which day of its fourth month, with how many stars; none when it failed.</summary>
internal sealed record LifeEvent(int Period, string Kind, int Stars, int Day);
