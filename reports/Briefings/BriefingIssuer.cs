using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Reports.Briefings;

/// <summary>
/// Who issues a briefing and to whom it goes: the standing body of the programme (the province's department of agriculture,
/// the central coordination office for the whole country), under the name it bore on the day of the paper.
/// </summary>
internal sealed record BriefingIssuer(string ParentAgency, string Agency, string Symbol, string Locality, string Addressee, BriefingSignature Signature)
{
    private static readonly DateOnly MergedDepartments = new(2025, 3, 1);
    private static readonly DateOnly DistrictsAbolished = new(2025, 7, 1);

    /// <param name="placeName">Full name of the programme's place: "Tỉnh Đồng Nai".</param>
    /// <param name="placeLevel">country or province, as dim_place writes it.</param>
    public static BriefingIssuer Of(string placeName, string placeLevel, DateOnly date)
    {
        var isMerged = date >= MergedDepartments;
        if (string.Equals(placeLevel, "country", StringComparison.OrdinalIgnoreCase))
        {
            var ministry = BriefingIssuerTexts.Ministry(isMerged);
            return new(ministry, BriefingIssuerTexts.CentralOffice, BriefingIssuerTexts.CentralOfficeSymbol, BriefingIssuerTexts.Capital, ministry,
                new(BriefingIssuerTexts.CentralOfficeSigner, BriefingIssuerTexts.CentralRecipients));
        }

        var kind = BriefingIssuerTexts.ProvinceKinds.FirstOrDefault(one => placeName.StartsWith(one, StringComparison.OrdinalIgnoreCase));
        var locality = kind is null ? placeName : placeName[kind.Length..];
        var committee = $"{BriefingIssuerTexts.PeopleCommittee} {BriefingTexts.Lowered(kind ?? BriefingIssuerTexts.ProvinceKinds[0])}{locality}";
        return new(committee, BriefingIssuerTexts.Department(isMerged), BriefingIssuerTexts.DepartmentSymbol(isMerged), VietnameseText.Clean(locality), committee,
            new(BriefingIssuerTexts.DepartmentSigner, BriefingIssuerTexts.ProvincialRecipients(isMerged, date < DistrictsAbolished)));
    }
}
