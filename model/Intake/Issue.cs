namespace OcopAnalytics.Model.Intake;

/// <summary>An error (lỗi) keeps the whole workbook out; a warning (cảnh báo) lets it in.</summary>
public enum IssueSeverity { Warning, Error }

/// <summary>
/// Something wrong with what was handed in: where it stands, what was found and what was expected, in both languages.
/// Bad data is a value; it is never thrown.
/// </summary>
/// <param name="Code">Stable code of the rule that was broken, see <see cref="IssueCode"/>.</param>
/// <param name="Sheet">Name of the sheet, or nothing when the whole file is meant.</param>
/// <param name="Cell">Address such as E17, or nothing when no single cell is meant.</param>
/// <param name="Column">Header of the column as the template writes it.</param>
/// <param name="Found">What stands there, shortened for display; nothing when the cell is empty.</param>
/// <param name="MessageVi">The whole sentence a person reads.</param>
/// <param name="MessageEn">The same in English; sheets, columns, choices and places stay Vietnamese, in quotes.</param>
public sealed record Issue(
    string Code,
    IssueSeverity Severity,
    string? Sheet,
    string? Cell,
    string? Column,
    string? Found,
    string MessageVi,
    string MessageEn);
