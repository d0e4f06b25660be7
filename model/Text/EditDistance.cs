namespace OcopAnalytics.Model.Text;

/// <summary>How many letters must be put in, taken out or exchanged to make one word of another.</summary>
public static class EditDistance
{
    /// <summary>The distance; <paramref name="most"/> + 1 as soon as it is certain to be more than that.</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most) return most + 1;
        var previous = new int[other.Length + 1];
        var current = new int[other.Length + 1];
        for (var column = 0; column <= other.Length; column++) previous[column] = column;
        for (var row = 1; row <= one.Length; row++)
        {
            current[0] = row;
            var least = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var exchanged = previous[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
                current[column] = Math.Min(exchanged, Math.Min(previous[column], current[column - 1]) + 1);
                least = Math.Min(least, current[column]);
            }
            if (least > most) return most + 1;
            (previous, current) = (current, previous);
        }
        return Math.Min(previous[other.Length], most + 1);
    }
}
