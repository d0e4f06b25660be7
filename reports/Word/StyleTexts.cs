namespace OcopAnalytics.Reports.Word;

/// <summary>Names of the styles as Word shows them: its own where it has one (it translates them by itself), else what Vietnamese offices call the part. The file format allows no comma.</summary>
internal static class StyleTexts
{
    public const string FigureTable = "Bảng số liệu";

    public static string Of(PaperStyle style) => style switch
    {
        PaperStyle.Normal => "Normal",
        PaperStyle.BodyText => "Body Text",
        PaperStyle.Title => "Title",
        PaperStyle.Subtitle => "Subtitle",
        PaperStyle.Heading1 => "heading 1",
        PaperStyle.Heading2 => "heading 2",
        PaperStyle.Header => "header",
        PaperStyle.Footer => "footer",
        PaperStyle.ParentAgency => "Cơ quan chủ quản",
        PaperStyle.Agency => "Cơ quan ban hành",
        PaperStyle.Nation => "Quốc hiệu",
        PaperStyle.Motto => "Tiêu ngữ",
        PaperStyle.Rule => "Đường kẻ ngang",
        PaperStyle.Number => "Số và ký hiệu",
        PaperStyle.PlaceAndDate => "Địa danh và ngày tháng",
        PaperStyle.Nature => "Tính chất số liệu",
        PaperStyle.Addressee => "Kính gửi",
        PaperStyle.TableHead => "Bảng - đầu cột",
        PaperStyle.TableText => "Bảng - chữ",
        PaperStyle.TableFigure => "Bảng - số",
        PaperStyle.TableUnit => "Bảng - đơn vị tính",
        PaperStyle.Drawing => "Biểu đồ",
        PaperStyle.Conclusion => "Đoạn kết",
        PaperStyle.RecipientsTitle => "Nơi nhận",
        PaperStyle.Recipient => "Nơi nhận - từng nơi",
        PaperStyle.Authority => "Chức vụ người ký",
        PaperStyle.Signer => "Họ tên người ký",
        PaperStyle.SectionEnd => "Hết phần",
        PaperStyle.AppendixTitle => "Phụ lục - tên",
        PaperStyle.Attachment => "Phụ lục - kèm theo",
        PaperStyle.AppendixNote => "Phụ lục - căn cứ",
        PaperStyle.AppendixText => "Phụ lục - cách tính",
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };

    public static string Of(LetterStyle style) => style switch
    {
        LetterStyle.Strong => "Strong",
        LetterStyle.Emphasis => "Emphasis",
        LetterStyle.NatureMark => "Dấu số liệu chưa chính thức",
        _ => throw new ArgumentOutOfRangeException(nameof(style)),
    };
}
