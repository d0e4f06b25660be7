namespace OcopAnalytics.Model.Money;

/// <summary>Amount of money in whole đồng. The only place that knows triệu (million) and tỷ (billion).</summary>
public readonly record struct Vnd(decimal Amount) : IComparable<Vnd>
{
    public const decimal Million = 1_000_000m;
    public const decimal Billion = 1_000_000_000m;

    /// <summary>An amount written in a larger unit, or nothing when it is not a whole number of đồng.</summary>
    public static Vnd? FromScaled(decimal written, decimal scale)
    {
        var amount = written * scale;
        return decimal.Truncate(amount) == amount ? new Vnd(decimal.Truncate(amount)) : null;
    }

    public int CompareTo(Vnd other) => Amount.CompareTo(other.Amount);
}
