namespace OcopAnalytics.Model.Products;

/// <summary>Star rating (hạng sao) of a product, 1 to 5.</summary>
public readonly record struct StarRating
{
    public StarRating(int stars)
    {
        if (!IsValid(stars)) throw new ArgumentOutOfRangeException(nameof(stars), stars, "A star rating is 1 to 5.");
        Stars = stars;
    }

    public int Stars { get; }

    public static bool IsValid(int stars) => stars is >= 1 and <= 5;

    /// <summary>Only three stars and more get a decision and a certificate (26/2026/QĐ-TTg, điều 4.1).</summary>
    public bool IsCertified => Stars >= 3;

    /// <summary>
    /// The most stars a council's average score allows: 5 from 90, 4 from 70, 3 from 50, 2 from 30 (26/2026/QĐ-TTg, điều 3.3).
    /// Fewer stars are lawful: starred sub-criteria are minimum conditions on top of the score.
    /// </summary>
    public static StarRating AllowedBy(decimal totalScore) => new(totalScore switch
    {
        >= 90m => 5,
        >= 70m => 4,
        >= 50m => 3,
        >= 30m => 2,
        _ => 1,
    });
}
