namespace OcopAnalytics.Reports.Briefings;

/// <summary>Names of the bodies that issue and receive a briefing, each as it was on the day of the paper.</summary>
internal static class BriefingIssuerTexts
{
    // The departments of agriculture and of environment became one on 01/3/2025; a paper bears the name of its own day.
    public static string Department(bool isMerged) => isMerged ? "Sở Nông nghiệp và Môi trường" : "Sở Nông nghiệp và Phát triển nông thôn";

    public static string DepartmentSymbol(bool isMerged) => isMerged ? "/BC-SNNMT" : "/BC-SNN";

    public static string Ministry(bool isMerged) => isMerged ? "Bộ Nông nghiệp và Môi trường" : "Bộ Nông nghiệp và Phát triển nông thôn";

    public const string CentralOffice = "Văn phòng Điều phối nông thôn mới Trung ương";
    public const string CentralOfficeSymbol = "/BC-VPĐP";
    public const string CentralOfficeSigner = "CHÁNH VĂN PHÒNG";
    public const string DepartmentSigner = "GIÁM ĐỐC";
    public const string Capital = "Hà Nội";
    public const string PeopleCommittee = "Ủy ban nhân dân";

    /// <summary>What a province's name begins with; the place written before the date leaves it out (Nghị định 30/2020/NĐ-CP).</summary>
    public static readonly IReadOnlyList<string> ProvinceKinds = ["Tỉnh ", "Thành phố "];

    public static IReadOnlyList<string> ProvincialRecipients(bool isMerged, bool hasDistricts) =>
    [
        "Như trên;",
        $"{Ministry(isMerged)};",
        $"{CentralOffice};",
        "Các sở, ban, ngành của tỉnh;",
        hasDistricts ? "Ủy ban nhân dân các huyện, thành phố;" : "Ủy ban nhân dân các xã, phường;",
        "Lưu: VT, VPĐP.",
    ];

    public static readonly IReadOnlyList<string> CentralRecipients =
        ["Như trên;", "Văn phòng Điều phối nông thôn mới các tỉnh, thành phố;", "Lưu: VT, OCOP."];
}
