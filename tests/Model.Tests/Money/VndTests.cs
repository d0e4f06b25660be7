using OcopAnalytics.Model.Money;

namespace OcopAnalytics.Model.Tests.Money;

public sealed class VndTests
{
    [Fact]
    public void Takes_a_scaled_amount_that_is_whole_dong()
    {
        Vnd.FromScaled(134_617.5m, Vnd.Million)!.Value.Amount.Should().Be(134_617_500_000m);
        Vnd.FromScaled(341.047713m, Vnd.Billion)!.Value.Amount.Should().Be(341_047_713_000m);
    }

    [Fact]
    public void Refuses_parts_of_a_dong() => Vnd.FromScaled(0.0000001m, Vnd.Million).Should().BeNull();
}
