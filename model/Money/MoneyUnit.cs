namespace OcopAnalytics.Model.Money;

/// <summary>Unit in which amounts are written: đồng, triệu đồng or tỷ đồng. Amounts themselves are always whole đồng.</summary>
public enum MoneyUnit
{
    Dong,
    Million,
    Billion,
}
