namespace OcopAnalytics.Reports.Word;

/// <summary>Every kind of paragraph of a paper. Each is a named style of the document, so that an office changes it in one place.</summary>
internal enum PaperStyle
{
    Normal,
    BodyText,
    Title,
    Subtitle,
    Heading1,
    Heading2,
    Header,
    Footer,

    /// <summary>The body above the one that issues the paper (cơ quan chủ quản).</summary>
    ParentAgency,
    Agency,

    /// <summary>Quốc hiệu.</summary>
    Nation,

    /// <summary>Tiêu ngữ.</summary>
    Motto,

    /// <summary>The line under the agency, the motto and the title.</summary>
    Rule,
    Number,
    PlaceAndDate,

    /// <summary>The sentence that says that figures are not official.</summary>
    Nature,
    Addressee,
    TableHead,
    TableText,
    TableFigure,
    TableUnit,
    Drawing,
    Conclusion,
    RecipientsTitle,
    Recipient,
    Authority,
    Signer,

    /// <summary>The paragraph after a section's last table; shows nothing.</summary>
    SectionEnd,
    AppendixTitle,
    Attachment,
    AppendixNote,
    AppendixText,
}

/// <summary>Kinds of letters within a paragraph.</summary>
internal enum LetterStyle
{
    Strong,
    Emphasis,

    /// <summary>The mark in the margin of every page when figures are not official.</summary>
    NatureMark,
}
