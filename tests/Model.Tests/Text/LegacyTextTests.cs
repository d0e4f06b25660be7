using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Model.Tests.Text;

public sealed class LegacyTextTests
{
    [Theory]
    [InlineData("Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam")]
    [InlineData("MËt ong rõng", "Mật ong rừng")]
    [InlineData("Céng ty TNHH", "Cộng ty TNHH")]
    public void Knows_text_typed_for_TCVN3(string text, string meant) =>
        LegacyText.Recognise(text).Should().Be(new LegacyReading("TCVN3 (ABC)", meant));

    [Theory]
    [InlineData("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam")]
    [InlineData("Maät ong röøng U Minh", "Mật ong rừng U Minh")]
    [InlineData("Hôïp taùc xaõ Ñoàng Thaùp", "Hợp tác xã Đồng Tháp")]
    public void Knows_text_typed_for_VNI(string text, string meant) =>
        LegacyText.Recognise(text).Should().Be(new LegacyReading("VNI", meant));

    [Theory]
    [InlineData("Cộng hòa xã hội chủ nghĩa Việt Nam")]
    [InlineData("CÔNG TY TNHH MẬT ONG RỪNG")]
    [InlineData("Hợp tác xã Nông sản Hữu cơ Bechamp Đắk Nông")]
    [InlineData("Crème brûlée, café Müller, Señorita")]
    [InlineData("Nước mắm 40°N ® - loại 1")]
    [InlineData("Ea H'leo, Cư M'gar, M'Đrắk, Krông Búk")]
    [InlineData("Rượu cần Ê Đê")]
    [InlineData("plain ascii")]
    [InlineData("")]
    public void Leaves_everything_else_alone(string text) => LegacyText.Recognise(text).Should().BeNull();
}
