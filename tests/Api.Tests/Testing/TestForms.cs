namespace OcopAnalytics.Api.Tests.Testing;

/// <summary>Submissions in other forms than the workbook.</summary>
internal static class TestForms
{
    /// <summary>A list of recognitions as the profile quyet-dinh-cong-nhan reads it.</summary>
    public const string Recognitions = """
        product_name,producer_name,product_group,address_as_written,commune_now,star_rating,decision_no,issued_on,issuing_authority
        Trà hoa vàng,Hợp tác xã Trà,Đồ uống,"Ấp 1, xã Trị An",xã Trị An,3,9001/QĐ-UBND,05/05/2025,UBND huyện Vĩnh Cửu
        """;

    /// <summary>The sheets of unit 732 for 2025-H1 as CSV files.</summary>
    public static readonly (string Name, string Text)[] Csv =
    [
        ("_ocop.csv", "ocop-bieu-mau;1;vi-VN\n"),
        ("unit_profile.csv", "unit_code;unit_name;period_code;data_nature;prepared_date\n732;Long Khánh;2025-H1;Minh họa;14/06/2025\n"),
        ("producer.csv", "producer_code;producer_name;producer_type;joined_date\nCT-732-9001;HTX Nắng;Hợp tác xã;2023\n"),
        ("product.csv", "product_code;product_name;producer_code;listed_date\nSP-732-9001;Mít sấy;CT-732-9001;01/03/2024\n"),
        ("certification.csv", "product_code;application_kind;evaluation_level;evaluation_date;result\n"),
        ("training.csv", "training_class_code;training_name;audience;training_level;start_date;attendance_count;trainee_count\n"),
        ("funding.csv", "funding_year;funding_source;funding_content;planned_vnd\n2025;Ngân sách tỉnh;Tuyên truyền;1.250,5\n"),
    ];
}
