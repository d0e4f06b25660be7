using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Reports.Excel.Annotated;

/// <summary>What an annotated copy says, in its comments and on its first sheet.</summary>
internal static class AnnotationTexts
{
    /// <summary>Stands in every comment and colour of ours, so that they are known and taken away when the workbook comes again.</summary>
    public const string Mark = "[OCOP]";

    public const string Author = "OCOP";

    public static readonly IReadOnlyList<(string Header, double Width)> Columns =
    [
        ("STT", 6), ("Mức", 12), ("Bảng", 18), ("Ô", 8), ("Cột", 22), ("Cần sửa", 56), ("Đang ghi", 20), ("Yêu cầu và ví dụ", 50), ("Quy tắc", 26),
    ];

    public static string Title(AnnotatedFile file) => $"{SubmissionTemplate.IssueSheet}: {file.FileName}";

    public static string Summary(AnnotatedFile file, int errorCount, int warningCount)
    {
        var of = string.Join(", ", ((string?[])[file.UnitName, file.PeriodCode]).OfType<string>());
        var counts = $"{VietnameseFormat.Number(errorCount)} lỗi, {VietnameseFormat.Number(warningCount)} cảnh báo";
        return of.Length == 0 ? $"{counts}." : $"{of}: {counts}.";
    }

    public static string HowTo(bool isListAlone, bool isShownOnly, int issueCount) => (isListAlone, issueCount) switch
    {
        (false, > 0) when isShownOnly => "Bấm vào cột Ô để tới chỗ cần sửa: ô đỏ là lỗi, ô vàng là cảnh báo, lời giải thích ở ghi chú của ô. Bản này chỉ để xem: số dòng là dòng của tệp đã gửi; hãy sửa trong tệp gốc rồi nộp lại.",
        (true, _) => "Không kèm được bản sao của tệp. Hãy sửa trong tệp gốc theo danh sách dưới đây rồi nộp lại.",
        (_, 0) => "Không có lỗi, không có cảnh báo.",
        _ => "Bấm vào cột Ô để tới chỗ cần sửa: ô đỏ là lỗi, ô vàng là cảnh báo, lời giải thích ở ghi chú của ô. Sửa xong, nộp lại chính tệp này: bảng này, màu và ghi chú được bỏ qua.",
    };

    public static string NameOf(IssueSeverity severity) => severity == IssueSeverity.Error ? "Lỗi" : "Cảnh báo";

    /// <summary>What is expected, and an example of it.</summary>
    public static string Requirement(Issue issue, IntakeRule? rule) =>
        string.Join('\n', ((string?[])[Expected(issue, rule), Example(issue, rule)]).OfType<string>());

    public static string Note(Issue issue, IntakeRule? rule)
    {
        var lines = new List<string> { $"{Mark} {NameOf(issue.Severity).ToUpper(VietnameseFormat.Culture)}", Sentence(issue) };
        if (Expected(issue, rule) is { } expected) lines.Add($"Cần: {expected}");
        if (Example(issue, rule) is { } example) lines.Add(example);
        return string.Join('\n', lines);
    }

    /// <summary>The issue's message without the place, which the reader sees.</summary>
    public static string Sentence(Issue issue)
    {
        var end = issue switch
        {
            { Column: { } column } => $"\"{column}\": ",
            { Cell: { } cell } => $" {cell}: ",
            { Sheet: { } sheet } => $"\"{sheet}\": ",
            _ => null,
        };
        var at = end is null ? -1 : issue.MessageVi.IndexOf(end, StringComparison.Ordinal);
        var sentence = at < 0 ? issue.MessageVi : issue.MessageVi[(at + end!.Length)..];
        return sentence.Length == 0 ? sentence : char.ToUpper(sentence[0], VietnameseFormat.Culture) + sentence[1..];
    }

    // What belongs into a cell is shown by the cell's own column; a rule between cells by its own example.
    private static string? Example(Issue issue, IntakeRule? rule) => rule?.Scope == RuleScope.Cell && ColumnOf(issue) is { } column && ExampleOf(column) is { } value
        ? Expected(issue, rule)?.Contains(ExampleWord, StringComparison.Ordinal) == true ? null : $"{ExampleWord} {value}"
        : rule is null ? null : $"{ExampleWord} {rule.Wrong.Vi} → {rule.Right.Vi}";

    private const string ExampleWord = "Ví dụ:";

    private static string? ExampleOf(ColumnLayout column) => column.Kind switch
    {
        ColumnKind.Choice => column.Choices!.Choices[0].NameVi,
        ColumnKind.Date => "14/06/2025",
        ColumnKind.Count => column.Min >= 1000m ? "2025" : column.Max < 12m ? "4" : "12",
        ColumnKind.Score => "78,5",
        ColumnKind.Share => "45%",
        ColumnKind.Money => "1.250,5",
        _ => null,
    };

    // In a cell the column's own hint says it best; elsewhere the rule.
    private static string? Expected(Issue issue, IntakeRule? rule) =>
        rule?.Scope == RuleScope.Cell && SheetOf(issue) is not null && ColumnOf(issue) is { } column ? column.HintVi : rule?.Rule.Vi;

    private static SheetLayout? SheetOf(Issue issue) => SubmissionTemplate.Sheets.FirstOrDefault(sheet => sheet.NameVi == issue.Sheet);

    // A file of CSV is called otherwise than its sheet: then any column of the name, for all of one name hold the same.
    private static ColumnLayout? ColumnOf(Issue issue) => (SheetOf(issue)?.Columns ?? SubmissionTemplate.Sheets.SelectMany(sheet => sheet.Columns))
        .FirstOrDefault(column => column.HeaderVi == issue.Column);
}
