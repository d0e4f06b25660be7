using System.Text;
using OcopAnalytics.Etl.Intake;
using OcopAnalytics.Etl.Intake.Profiles;
using OcopAnalytics.Etl.Tests.Building;
using OcopAnalytics.Model.Intake;

namespace OcopAnalytics.Etl.Tests.Intake;

/// <summary>A file that breaks a rule, and the codes that must be found in it: these and no others.</summary>
/// <param name="Given">What was handed in before.</param>
/// <param name="Door">What the door finds, beside what stands in the file.</param>
internal sealed record IssueCase(
    string Name, IssueSeverity Severity, string[] Codes, Func<byte[]> File, Func<byte[]>[]? Given = null, Func<SubmissionHeader, Issue>? Door = null,
    bool IsProgramme = false);

/// <summary>At least one case for every rule of intake.</summary>
internal static class IssueCases
{
    public static IEnumerable<IssueCase> All =>
    [
        .. Files(), .. Sheets(), .. Cells(), .. Units(), .. Registries(), .. Certifications(), .. Others(), .. Events(), .. Inspections(),
        .. People(), .. Projects(), .. Sales(), .. Judgements(), .. Histories(), .. Foreign(), .. Doors(), .. ProgrammeCases.All(),
    ];

    private static IEnumerable<IssueCase> Files()
    {
        yield return Error("empty", IssueCode.FileEmpty, () => []);
        yield return Error("too large", IssueCode.FileTooLarge, () => new byte[(50 << 20) + 1]);
        yield return Error("text", IssueCode.FileNotWorkbook, () => Workbooks.Bytes("mã;tên\n1;2"));
        yield return Error("old excel", IssueCode.FileNotWorkbook, HostileFiles.OldExcel);
        yield return Error("macros", IssueCode.FileNotWorkbook, () => Workbooks.Valid().Part("xl/vbaProject.bin", "x").ToBytes());
        yield return Error("strict variant", IssueCode.FileNotWorkbook, HostileFiles.Strict);
        yield return Error("broken", IssueCode.FileNotWorkbook, () => HostileFiles.WithHalfASheet());
        yield return Error("password", IssueCode.FilePasswordProtected, HostileFiles.PasswordProtected);
        yield return Error("bomb", IssueCode.FileSuspicious, HostileFiles.Bomb);
        yield return Error("zip within the zip", IssueCode.FileSuspicious, () => WorkbookPackage.Zip([.. Workbooks.Valid().ToParts().Select(part => (part.Key, Encoding.UTF8.GetBytes(part.Value))),
            ("xl/embeddings/inner.xlsx", Workbooks.Valid().ToBytes())]));
        yield return Error("doctype", IssueCode.FileSuspicious, () => HostileFiles.WithDocumentType(Encoding.UTF8));
        yield return Error("path trick", IssueCode.FileSuspicious, () => Workbooks.Valid().Part("../../evil.xml", "<a/>").ToBytes());
        yield return Error("part twice", IssueCode.FileSuspicious, HostileFiles.PartTwice);
        yield return Error("too many parts", IssueCode.FileSuspicious, HostileFiles.TooManyParts);
        yield return Error("too wide", IssueCode.FileSuspicious, () => Workbooks.Valid().Loose("product", 9, 0, new RawCell("<c r=\"ZZZZZ9\"><v>1</v></c>")).ToBytes());
        yield return Error("locale unknown", IssueCode.FileLocaleUnknown, () => new TextForms { Locale = "fr-FR" }.ToCsv());
        yield return Error("not ours", IssueCode.TemplateUnknown, () => Workbooks.Valid().Without("_ocop").Without("funding").ToBytes());
        yield return Error("another mark", IssueCode.TemplateUnknown, () => Workbooks.Valid().Marked("khac", 1).ToBytes());
        yield return Error("old version", IssueCode.TemplateVersionUnknown, () => Workbooks.Valid().Marked(SubmissionTemplate.Mark, 0).ToBytes());
        yield return Error("no version", IssueCode.TemplateVersionUnknown, () => Workbooks.Valid().Marked(SubmissionTemplate.Mark, null).ToBytes());
    }

    private static IEnumerable<IssueCase> Doors()
    {
        yield return Error("another's unit", IssueCode.UnitNotSenders, () => Workbooks.Valid().ToBytes()) with { Door = DoorIssues.UnitNotSenders };
        yield return Error("period closed", IssueCode.PeriodClosed, () => Workbooks.Valid().ToBytes()) with
        {
            Door = static header => DoorIssues.PeriodClosed(header, new DateOnly(2025, 6, 15), new DateOnly(2025, 6, 18)),
        };
    }

    private static IEnumerable<IssueCase> Sheets()
    {
        yield return Error("sheet missing", IssueCode.SheetMissing, () => Workbooks.Valid().Without("training").ToBytes());
        yield return Warning("sheet renamed", IssueCode.SheetUnknown, () => Workbooks.Whole().Named("staff", "Nhân sự 2025").ToBytes());
        yield return Error("csv of no sheet", IssueCode.SheetUnknown, () => WorkbookPackage.Zip([("ghi-chu.csv", Workbooks.Bytes("a;b\n1;2\n"))]));
        yield return Error("sheet twice", [IssueCode.SheetTwice, IssueCode.SheetMissing], () => WorkbookPackage.Zip(
            [("product.csv", Workbooks.Bytes("product_code;product_name;producer_code;listed_date\n")), ("Sản phẩm.csv", Workbooks.Bytes("product_code;product_name;producer_code;listed_date\n"))]));
        yield return Error("column missing", IssueCode.ColumnMissing, () => Workbooks.Valid().Header("certification", "star_rating", null).ToBytes());
        yield return Error("field missing", IssueCode.ColumnMissing, () => Workbooks.Valid().Header("unit_profile", "data_nature", null).ToBytes());
        yield return Error("column renamed", [IssueCode.ColumnMissing, IssueCode.ColumnUnknown], () => Workbooks.Valid().Header("funding", "planned_vnd", "Kế hoạch (đồng)").ToBytes());
        yield return Error("columns moved", IssueCode.ColumnMoved, () => Workbooks.Valid().Exchange("certification", "star_rating", "decision_no").ToBytes());
        yield return Error("fields moved", IssueCode.ColumnMoved, () => Workbooks.Valid().Exchange("unit_profile", "unit_name", "period_code").ToBytes());
        yield return Warning("column unknown", IssueCode.ColumnUnknown, () => Workbooks.Valid().Loose("product", 4, 7, "Giá bán").ToBytes());
        yield return Warning("column twice", IssueCode.ColumnUnknown, () => Workbooks.Valid().Loose("product", 4, 7, "Mã sản phẩm").ToBytes());
        yield return Warning("sheet hidden", IssueCode.SheetHidden, () => Workbooks.Valid().Hide("training").ToBytes());
        yield return Warning("rows hidden", IssueCode.RowsHidden, () => Workbooks.Valid().Row("training").HideRow("training", 6).ToBytes());
        yield return Warning("cells merged", IssueCode.CellsMerged, () => Workbooks.Valid().Merge("training", "H5:H6").Merge("training", "A1:H1").ToBytes());
        yield return Error("too many rows", [IssueCode.RowLimitExceeded, IssueCode.ValueRequired, IssueCode.MoreIssues], HostileFiles.TooManyRows);
    }

    private static IEnumerable<IssueCase> Cells()
    {
        yield return Cell("value required", IssueCode.ValueRequired, "product", "product_name", null);
        yield return Cell("required blank", IssueCode.ValueRequired, "product", "product_name", " \u00A0 ");
        yield return Cell("star in words", IssueCode.NotANumber, "certification", "star_rating", "bốn sao");
        yield return Cell("score in words", IssueCode.NotANumber, "certification", "total_score", "cao");
        yield return Cell("money with a unit", IssueCode.NotANumber, "funding", "planned_vnd", "12 bao");
        yield return Cell("count formatted as a day", IssueCode.NotANumber, "training", "attendance_count", new DateOnly(2025, 1, 30));
        yield return Cell("number not finite", IssueCode.NotANumber, "funding", "planned_vnd", new RawCell("<c r=\"D5\"><v>NaN</v></c>"));
        yield return Cell("formula never calculated", IssueCode.FormulaWithoutValue, "funding", "planned_vnd", new RawCell("<c r=\"D5\"><f>800*2</f></c>"));
        yield return Warning("formula", IssueCode.FormulaValue, () => Workbooks.Valid().Set("funding", "planned_vnd", new RawCell("<c r=\"D5\"><f>800*2</f><v>1600</v></c>")).ToBytes());
        yield return Cell("typed for TCVN3", IssueCode.TextLegacyEncoding, "product", "product_name", "MËt ong rõng U Minh");
        yield return Cell("typed for VNI", IssueCode.TextLegacyEncoding, "producer", "producer_name", "Coâng ty TNHH Maät ong röøng");
        yield return Cell("decimals and thousands the english way", IssueCode.NumberAmbiguous, "funding", "planned_vnd", "341,047.713 tỷ");
        yield return Cell("percent where people are counted", IssueCode.NumberAmbiguous, "training", "trainee_count", "12 %");
        yield return Cell("cell shown as a percentage", IssueCode.NumberAmbiguous, "funding", "planned_vnd", new PercentFormatted(12.5));
        yield return Error("share without its sign", IssueCode.NumberAmbiguous, () => Workbooks.Whole().Set("project", "progress_share", 0.45).ToBytes());
        yield return Error("more than all", IssueCode.NumberOutOfRange, () => Workbooks.Whole().Set("project", "progress_share", "101 %").ToBytes());
        yield return Error("share in words", IssueCode.NotANumber, () => Workbooks.Whole().Set("project", "progress_share", "gần xong").ToBytes());
        yield return Cell("another unit", IssueCode.NumberAmbiguous, "funding", "planned_vnd", "1,5 tỷ đồng");
        yield return Cell("english decimals", IssueCode.NumberAmbiguous, "funding", "planned_vnd", "18500.00");
        yield return Cell("lone comma", IssueCode.NumberAmbiguous, "funding", "planned_vnd", "52,450");
        yield return Cell("half a person", IssueCode.NotWhole, "training", "trainee_count", 2.5);
        yield return Cell("part of a đồng", IssueCode.NotWhole, "funding", "planned_vnd", "1,1234567");
        yield return Cell("six stars", IssueCode.NumberOutOfRange, "certification", "star_rating", 6);
        yield return Cell("score over a hundred", IssueCode.NumberOutOfRange, "certification", "total_score", 100.5);
        yield return Cell("year", IssueCode.NumberOutOfRange, "funding", "funding_year", 1925);
        yield return Cell("negative people", IssueCode.NumberOutOfRange, "training", "trainee_count", -1);
        yield return Cell("negative amount", IssueCode.NegativeAmount, "funding", "disbursed_vnd", -5);
        yield return Cell("no such day", IssueCode.NotADate, "product", "listed_date", "29/02/2025");
        yield return Warning("year only", IssueCode.DateYearOnly, () => Workbooks.Valid().Set("producer", "joined_date", "2023").ToBytes());
        yield return Cell("year where a day is needed", IssueCode.NotADate, "product", "listed_date", "2023");
        yield return Cell("day as a number", IssueCode.NotADate, "product", "listed_date", 45678);
        yield return Cell("future", IssueCode.DateInFuture, "unit_profile", "prepared_date", new DateOnly(2025, 7, 11));
        yield return Cell("too old", IssueCode.DateTooOld, "product", "listed_date", "31/12/2007");
        yield return Cell("too long", IssueCode.TextTooLong, "product", "product_name", new string('a', 301));
        yield return Cell("not a choice", IssueCode.NotAChoice, "certification", "application_kind", "Lần hai");
        yield return Cell("code made into a day", IssueCode.NotACode, "training", "training_class_code", new DateOnly(2025, 2, 1));
        yield return Cell("error", IssueCode.CellError, "funding", "planned_vnd", new ShownError("#REF!"));
        yield return Error("more than a thousand", [IssueCode.NotANumber, IssueCode.MoreIssues], () =>
        {
            var workbook = Workbooks.Empty();
            for (var n = 1; n <= 1200; n++) workbook.Row("training", ("training_class_code", $"TH-{n}"), ("trainee_count", "mười"));
            return workbook.ToBytes();
        });
        yield return Warning("more than a thousand warnings", [IssueCode.DisbursedAboveMobilised, IssueCode.YearOutsidePeriod, IssueCode.MoreIssues], () =>
        {
            var workbook = Workbooks.Empty();
            string[] sources = ["Ngân sách tỉnh", "Ngân sách huyện", "Ngân sách xã", "Vốn lồng ghép", "Vốn tín dụng", "Vốn khác", "Ngân sách Trung ương"];
            string[] contents = ["Tuyên truyền", "Đào tạo, tập huấn", "Dự án thành phần", "Nội dung khác"];
            for (var n = 0; n < 1100; n++)
            {
                workbook.Row("funding", ("funding_year", 2015 + n / 28), ("funding_source", sources[n % 7]), ("funding_content", contents[n / 7 % 4]), ("disbursed_vnd", 9999));
            }
            return workbook.ToBytes();
        });
    }

    private static IEnumerable<IssueCase> Units()
    {
        yield return Cell("unit unknown", IssueCode.UnitUnknown, "unit_profile", "unit_code", "999");
        yield return Cell("unit by a name that two bear", IssueCode.PlaceAmbiguous, "unit_profile", "unit_code", "Cao Lãnh");
        yield return Cell("unit by a name that none bears", IssueCode.PlaceUnknown, "unit_profile", "unit_code", "Huyện Vĩnh Cữu");
        yield return Error("unit of another time", IssueCode.UnitNotValidInPeriod, () => Workbooks.Empty().Set("unit_profile", "period_code", "2025-H2").ToBytes());
        yield return Cell("period unknown", IssueCode.PeriodUnknown, "unit_profile", "period_code", "6 đầu");
        yield return Cell("period too early", IssueCode.PeriodUnknown, "unit_profile", "period_code", "2017-H2");
        yield return Error("period to come", IssueCode.PeriodInFuture, () => Workbooks.Empty().Set("unit_profile", "unit_code", "75").Set("unit_profile", "period_code", "2026-H1").ToBytes());
    }

    private static IEnumerable<IssueCase> Registries()
    {
        yield return Error("product twice", IssueCode.DuplicateRow, () => Workbooks.Valid().Row("product", ("product_code", "sp-731-0001 "), ("producer_code", "CT-731-0001")).ToBytes());
        yield return Error("producer twice", IssueCode.DuplicateRow, () => Workbooks.Valid().Row("producer", ("producer_code", "CT-731-0001")).ToBytes());
        yield return Cell("producer unknown", IssueCode.ProducerUnknown, "product", "producer_code", "CT-731-0009");
        yield return Cell("commune unknown", IssueCode.CommuneUnknown, "product", "commune_code", "99999");
        yield return Cell("commune misspelt", IssueCode.PlaceUnknown, "product", "commune_code", "phường Trảng Dày");
        yield return Cell("commune of another district", IssueCode.CommuneOutsideUnit, "producer", "commune_code", "26077");
        yield return Warning("commune of another time", IssueCode.CommuneUnknown, () => Workbooks.Valid().Set("product", "commune_code", "26071").ToBytes());
        yield return Warning("listed after the period", IssueCode.DateOutsidePeriod, () => Workbooks.Empty().Row("producer").Row("product", ("listed_date", new DateOnly(2025, 7, 2))).ToBytes());
        yield return new IssueCase("code of another unit", IssueSeverity.Error, [IssueCode.CodeTaken],
            () => Workbooks.Empty().Row("producer", ("producer_code", "CT-732-0007")).ToBytes(),
            [() => Workbooks.Empty().Set("unit_profile", "unit_code", "732").Row("producer", ("producer_code", "CT-732-0007"), ("commune_code", null)).ToBytes()]);
    }

    private static IEnumerable<IssueCase> Certifications()
    {
        yield return Cell("product unknown", IssueCode.ProductUnknown, "certification", "product_code", "SP-731-0009");
        yield return Error("same decision twice", IssueCode.DuplicateRow, () => Workbooks.Valid().Row("certification", ("product_code", "SP-731-0001"), ("decision_no", "3981/qđ-ubnd")).ToBytes());
        yield return Error("same sitting twice", IssueCode.DuplicateRow, () => Workbooks.Empty().Row("producer").Row("product")
            .Row("certification", Pending).Row("certification", [.. Pending, ("product_code", "SP-731-0001")]).ToBytes());
        yield return Cell("decision before the product", IssueCode.DecisionBeforeProduct, "product", "listed_date", new DateOnly(2025, 5, 21));
        yield return Cell("decision before evaluation", IssueCode.DecisionBeforeEvaluation, "certification", "evaluation_date", new DateOnly(2025, 5, 21));
        yield return Cell("no decision number", IssueCode.DecisionMissing, "certification", "decision_no", null);
        yield return Cell("no decision date", IssueCode.DecisionMissing, "certification", "decision_date", null);
        yield return Cell("no stars", IssueCode.DecisionMissing, "certification", "star_rating", null);
        yield return Warning("decision though not certified", IssueCode.DecisionUnexpected, () => Workbooks.Valid().Set("certification", "result", "Không đạt").ToBytes());
        yield return Cell("two stars certified", IssueCode.StarNotCertifiable, "certification", "star_rating", 2);
        yield return Cell("more stars than points", IssueCode.StarAboveScore, "certification", "total_score", 49.99);
        yield return Cell("province certifies three stars", IssueCode.LevelNotCompetent, "certification", "evaluation_level", "Cấp tỉnh");
        yield return Warning("upgrade of nothing", IssueCode.UpgradeWithoutEarlierRating, () => Workbooks.Valid().Set("certification", "application_kind", "Nâng hạng").ToBytes());
        yield return Cell("decision after the period", IssueCode.DateOutsidePeriod, "certification", "decision_date", new DateOnly(2025, 7, 1));
        yield return Warning("late entry", IssueCode.DateOutsidePeriod, () => Workbooks.Valid()
            .Set("certification", "evaluation_date", new DateOnly(2024, 11, 1)).Set("certification", "decision_date", new DateOnly(2024, 12, 31)).ToBytes());
    }

    private static IEnumerable<IssueCase> Others()
    {
        yield return Error("class twice", IssueCode.DuplicateRow, () => Workbooks.Valid().Row("training", ("training_class_code", "TH-2025-01")).ToBytes());
        yield return Cell("more people than attendances", IssueCode.TraineesAboveAttendances, "training", "trainee_count", 31);
        yield return Warning("more trained than there are", IssueCode.TraineesAboveStaff, () => Workbooks.Valid().Set("unit_profile", "official_count", 11).ToBytes());
        yield return Cell("training after the period", IssueCode.DateOutsidePeriod, "training", "start_date", new DateOnly(2025, 7, 1));
        yield return Error("funding twice", IssueCode.DuplicateRow, () => Workbooks.Valid().Row("funding", ("funding_year", 2025)).ToBytes());
        yield return Warning("paid more than there was", IssueCode.DisbursedAboveMobilised, () => Workbooks.Valid().Set("funding", "disbursed_vnd", 800.000001).ToBytes());
        yield return Warning("more paid than the rows of a source bring together", IssueCode.DisbursedAboveYear, () => Workbooks.Valid()
            .Row("funding", ("funding_year", 2025), ("funding_content", "Nội dung khác"), ("planned_vnd", null), ("mobilised_vnd", null), ("disbursed_vnd", 200)).ToBytes());
        yield return new IssueCase("more paid in the year than was mobilised in it", IssueSeverity.Warning, [IssueCode.DisbursedAboveYear],
            () => Workbooks.Empty().Set("unit_profile", "period_code", "2024-H2").Row("funding", ("funding_year", 2024), ("mobilised_vnd", null), ("disbursed_vnd", 200)).ToBytes(),
            [() => Workbooks.Empty().Set("unit_profile", "period_code", "2024-H1").Row("funding", ("funding_year", 2024)).ToBytes()]);
        yield return Warning("more officials of a level trained than there are", IssueCode.TraineesAboveStaff, () => Workbooks.Valid().Set("training", "trainee_level", "Xã")
            .Row("staff", ("staff_kind", "Cán bộ quản lý nhà nước"), ("staff_level", "Xã"), ("producer_code", null), ("staff_count", 11))
            .Row("staff", ("staff_kind", "Cán bộ quản lý nhà nước"), ("staff_level", "Huyện"), ("producer_code", null), ("staff_count", 29)).ToBytes());
        yield return Warning("more leaders of a kind trained than there are", IssueCode.TraineesAboveStaff, () => Workbooks.Valid().Set("unit_profile", "leader_count", 11)
            .Row("staff", ("staff_count", 11)).Row("training", ("audience", "Lãnh đạo chủ thể, chủ hộ"), ("producer_type", "Hợp tác xã"), ("trainee_count", 12))
            .Set("unit_profile", "leader_count", null).ToBytes());
        yield return Warning("another year", IssueCode.YearOutsidePeriod, () => Workbooks.Valid().Set("funding", "funding_year", 2024).ToBytes());
    }

    private static IEnumerable<IssueCase> Events()
    {
        yield return Error("activity twice", IssueCode.DuplicateRow, () => Workbooks.Whole().Row("activity", ("activity_code", "hd-2025-01")).ToBytes());
        yield return Error("fair after the period", IssueCode.DateOutsidePeriod, () => Workbooks.Whole().Set("trade_promotion", "start_date", new DateOnly(2025, 7, 1)).ToBytes());
        yield return Warning("contracts worth something and none signed", IssueCode.ContractValueWithoutContract,
            () => Workbooks.Whole().Set("trade_promotion", "contract_count", null).ToBytes());
        yield return Error("broadcast never", IssueCode.NumberOutOfRange, () => Workbooks.Whole().Set("communication", "issue_count", 0).ToBytes());
        yield return Error("turnover of an unknown product", IssueCode.ProductUnknown, () => Workbooks.Whole().Set("revenue", "product_code", "SP-731-0009").ToBytes());
        yield return Error("turnover twice", IssueCode.DuplicateRow, () => Workbooks.Whole().Row("revenue", ("product_code", "SP-731-0001")).ToBytes());
        yield return Error("village with an unknown product", IssueCode.ProductUnknown, () => Workbooks.Whole().Set("craft_village", "product_code", "SP-731-0009").ToBytes());
    }

    private static IEnumerable<IssueCase> Inspections()
    {
        yield return Error("nothing inspected", IssueCode.InspectedNothing, () => Workbooks.Whole().Set("inspection", "product_code", null).ToBytes());
        yield return Error("unknown producer inspected", IssueCode.ProducerUnknown, () => Workbooks.Whole().Set("inspection", "producer_code", "CT-731-0009").ToBytes());
        yield return Error("revoked without a decision", IssueCode.RevocationMissing, () => Revoked(("revocation_decision_no", null)).ToBytes());
        yield return Error("revoked without a product", IssueCode.RevocationMissing, () => Revoked(("product_code", null), ("producer_code", "CT-731-0001")).ToBytes());
        yield return Warning("revoked before it was certified", IssueCode.RevocationWithoutCertificate, () => Revoked(("revocation_date", new DateOnly(2025, 5, 19))).ToBytes());
        yield return Warning("decision to revoke though passed", IssueCode.RevocationUnexpected, () => Revoked(("inspection_result", "Đạt yêu cầu")).ToBytes());
    }

    private static IEnumerable<IssueCase> People()
    {
        yield return Error("leaders of no producer", IssueCode.StaffGroupMissing, () => Workbooks.Whole().Set("staff", "producer_code", null).ToBytes());
        yield return Error("officials of no level", IssueCode.StaffGroupMissing,
            () => Workbooks.Whole().Row("staff", ("staff_kind", "Cán bộ cơ quan phối hợp"), ("producer_code", null)).ToBytes());
        yield return Error("leaders counted twice", IssueCode.DuplicateRow,
            () => Workbooks.Whole().Set("staff", "staff_count", 45).Row("staff", ("producer_code", "CT-731-0001"), ("staff_count", 45)).ToBytes());
        yield return Warning("leaders that do not add up", IssueCode.StaffDiffersFromProfile, () => Workbooks.Whole().Set("staff", "staff_count", 89).ToBytes());
    }

    private static IEnumerable<IssueCase> Projects()
    {
        yield return Error("project twice", IssueCode.DuplicateRow, () => Workbooks.Whole().Row("project", ("project_code", "da-731-01"), ("product_codes", null)).ToBytes());
        yield return Error("project begun before it was approved", IssueCode.DatesOutOfOrder,
            () => Workbooks.Whole().Set("project", "started_date", new DateOnly(2024, 2, 4)).ToBytes());
        yield return Warning("finished by half", IssueCode.ProgressDisagrees,
            () => Workbooks.Whole().Set("project", "finished_date", new DateOnly(2025, 5, 30)).Set("project", "progress_share", "45 %").ToBytes());
        yield return Warning("under way and never begun", IssueCode.ProgressDisagrees,
            () => Workbooks.Whole().Set("project", "started_date", null).Set("project", "progress_share", "45 %").ToBytes());
        yield return Error("project finished before it was approved and begun never", IssueCode.DatesOutOfOrder,
            () => Workbooks.Whole().Set("project", "started_date", null).Set("project", "finished_date", new DateOnly(2024, 2, 4)).ToBytes());
        yield return Warning("project begun after the period", IssueCode.DateOutsidePeriod,
            () => Workbooks.Whole().Set("project", "started_date", new DateOnly(2025, 7, 1)).ToBytes());
        yield return Error("project that made an unknown product", IssueCode.ProductUnknown,
            () => Workbooks.Whole().Set("project", "product_codes", "sp-731-0001, sp-731-0009").ToBytes());
        yield return Error("project in another district", IssueCode.CommuneOutsideUnit, () => Workbooks.Whole().Set("project", "commune_code", "26119").ToBytes());
        yield return Warning("project that no document names", IssueCode.SiteUnknown, () => Workbooks.Whole().Set("project", "site_code", "DN19-23.9").ToBytes());
        yield return Error("project that another province's document names", IssueCode.SiteUnknown,
            () => Workbooks.Whole().Set("project", "site_code", "DT21-08.1").ToBytes());
        yield return Error("idea evaluated before it was received", IssueCode.DatesOutOfOrder,
            () => Workbooks.Whole().Set("product_idea", "evaluation_date", new DateOnly(2023, 3, 14)).ToBytes());
        yield return Error("idea supported before it was received", IssueCode.DatesOutOfOrder,
            () => Workbooks.Whole().Set("product_idea", "supported_date", new DateOnly(2023, 3, 14)).ToBytes());
        yield return Error("idea of an unknown product", IssueCode.ProductUnknown, () => Workbooks.Whole().Set("product_idea", "product_code", "SP-731-0009").ToBytes());
    }

    private static IEnumerable<IssueCase> Sales()
    {
        yield return Error("point of sale twice", IssueCode.DuplicateRow, () => Workbooks.Whole().Row("sale_point", ("sale_point_code", "DB-731-01")).ToBytes());
        yield return Error("closed before it was opened", IssueCode.DatesOutOfOrder,
            () => Workbooks.Whole().Set("sale_point", "closed_date", new DateOnly(2024, 9, 1)).ToBytes());
        yield return Error("closed and never opened", IssueCode.ClosedWithoutOpening,
            () => Workbooks.Whole().Set("sale_point", "opened_date", null).Set("sale_point", "closed_date", new DateOnly(2024, 9, 1)).ToBytes());
        yield return Error("large tourist site without a name", IssueCode.ValueRequired,
            () => Workbooks.Whole().Set("sale_point", "tourist_site_size", "Điểm du lịch lớn").ToBytes());
        yield return Error("in a shop twice", IssueCode.DuplicateRow, () => Workbooks.Whole().Row("product").Row("producer")
            .Row("channel", ("product_code", "SP-731-0001"), ("channel_name", "CO.OPMART Biên Hoà")).ToBytes());
        yield return Error("left the shop before it came", IssueCode.DatesOutOfOrder,
            () => Workbooks.Whole().Set("channel", "until_date", new DateOnly(2025, 5, 31)).ToBytes());
        yield return Error("unknown product in a shop", IssueCode.ProductUnknown, () => Workbooks.Whole().Set("channel", "product_code", "SP-731-0009").ToBytes());
    }

    private static IEnumerable<IssueCase> Judgements()
    {
        yield return Error("verdict on no target", IssueCode.TargetUnknown, () => Judged(("target_id", "DN99-01")).ToBytes());
        yield return Error("verdict on a target with a number", IssueCode.TargetNotJudged, () => Judged(("target_id", "DN25-02")).ToBytes());
        yield return Error("verdict on a target of another province", IssueCode.TargetOfOtherPlace, () => Judged(("target_id", "DT21-03")).ToBytes());
        yield return Error("verdict of a district on a target of its province", IssueCode.TargetOfOtherPlace, () => Workbooks.Whole().Row("judgement").ToBytes());
        yield return Error("verdict after the period", IssueCode.DateOutsidePeriod, () => Judged(("judged_date", new DateOnly(2025, 7, 1))).ToBytes());
        yield return Error("two verdicts a day", IssueCode.DuplicateRow, () => Judged().Row("judgement", ("verdict", "Chưa đạt")).ToBytes());
    }

    private static WorkbookBuilder Judged(params (string Column, object? Value)[] cells) =>
        Workbooks.Empty().Set("unit_profile", "unit_code", "75").Row("judgement", cells);

    private static WorkbookBuilder Revoked(params (string Column, object? Value)[] cells)
    {
        var workbook = Workbooks.Whole().Set("inspection", "inspection_result", "Thu hồi giấy chứng nhận")
            .Set("inspection", "revocation_decision_no", "215/QĐ-UBND").Set("inspection", "revocation_date", new DateOnly(2025, 6, 20));
        foreach (var (column, value) in cells) workbook.Set("inspection", column, value);
        return workbook;
    }

    private static WorkbookBuilder Listed() => Workbooks.Empty().Rows("producer", 2).Rows("product", 2);

    // The submission of the half-year before, in which two products of two producers stood.
    private static byte[] Before() => Workbooks.Empty().Set("unit_profile", "period_code", "2024-H2").Rows("producer", 2).Rows("product", 2)
        .Row("funding", ("funding_year", 2024)).ToBytes();

    private static byte[] RatedBefore() => Workbooks.Empty().Set("unit_profile", "period_code", "2024-H2").Row("producer").Row("product")
        .Row("certification", ("evaluation_date", new DateOnly(2024, 10, 1)), ("decision_date", new DateOnly(2024, 11, 1))).ToBytes();

    private static IEnumerable<IssueCase> Histories()
    {
        yield return new IssueCase("products and producers vanished", IssueSeverity.Warning, [IssueCode.ProductVanished, IssueCode.ProducerVanished],
            () => Workbooks.Empty().Row("producer").Row("product").ToBytes(), [Before]);
        yield return new IssueCase("officials fell", IssueSeverity.Warning, [IssueCode.CountFell],
            () => Workbooks.Empty().Set("unit_profile", "official_count", 4).Rows("producer", 2).Rows("product", 2).ToBytes(), [Before]);
        yield return new IssueCase("thousand times the money", IssueSeverity.Warning, [IssueCode.AmountJumped],
            () => Workbooks.Empty().Rows("producer", 2).Rows("product", 2).Row("funding", ("planned_vnd", 1_250_500), ("mobilised_vnd", 800_000)).ToBytes(), [Before]);
        yield return new IssueCase("a tenth of the money", IssueSeverity.Warning, [IssueCode.AmountJumped],
            () => Workbooks.Empty().Rows("producer", 2).Rows("product", 2).Row("funding", ("disbursed_vnd", 64.025)).ToBytes(), [Before]);
        yield return new IssueCase("a project, a point of sale and a shop vanished", IssueSeverity.Warning, [IssueCode.EntryVanished],
            () => Listed().Row("project").Row("sale_point").Row("channel").ToBytes(),
            [() => Listed().Rows("project", 2).Rows("sale_point", 2).Row("channel").Row("channel", ("product_code", "SP-731-0001"), ("channel_name", "Postmart"), ("channel_kind", "Sàn thương mại điện tử"))
                .Set("unit_profile", "period_code", "2024-H2").Set("channel", "since_date", new DateOnly(2024, 6, 1)).Set("channel", "since_date", new DateOnly(2024, 6, 1), 1).ToBytes()]);
        yield return new IssueCase("turnover and workers fell", IssueSeverity.Warning, [IssueCode.AmountJumped, IssueCode.CountFell],
            () => Listed().Row("revenue", ("revenue_vnd", 42.05), ("worker_count", 1)).ToBytes(),
            [() => Listed().Set("unit_profile", "period_code", "2024-H2").Row("revenue").ToBytes()]);
        yield return new IssueCase("upgrade to the same stars", IssueSeverity.Error, [IssueCode.UpgradeNotHigher],
            () => Workbooks.Valid().Set("certification", "application_kind", "Nâng hạng").ToBytes(), [RatedBefore]);
        yield return Warning("one class unlike all others", IssueCode.ValueOutlier, () =>
        {
            var workbook = Workbooks.Empty();
            for (var n = 0; n < 15; n++) workbook.Row("training", ("attendance_count", n == 7 ? 3000 : 25 + n), ("trainee_count", 1));
            return workbook.ToBytes();
        });
        yield return Error("five stars of a province", IssueCode.FiveStarNotNational, () => Workbooks.Valid().Set("certification", "star_rating", 5)
            .Set("certification", "total_score", 95).Set("certification", "evaluation_level", "Cấp Trung ương").ToBytes());
    }

    private static IEnumerable<IssueCase> Foreign()
    {
        yield return Warning("one name under two codes", IssueCode.NameRepeated, () => Workbooks.Valid()
            .Row("product", ("product_name", "SẢN PHẨM 0001 – Mật ong"), ("producer_code", "CT-731-0001")).ToBytes());
        yield return new IssueCase("code left out where the name is known", IssueSeverity.Warning, [IssueCode.CodeByName],
            () => Listed().Set("product", "product_code", null).ToBytes(), [() => Listed().Set("unit_profile", "period_code", "2024-H2").ToBytes()]);
        yield return Error("profile that is none", IssueCode.ProfileBroken, () => Profiled("tables: [", new LocSheet().Row().ToBytes()));
        yield return Error("profile for another template", IssueCode.ProfileBroken, () => Profiled("sheet: Loc\ntables: [{ to: nothing }]", new LocSheet().Row().ToBytes()));
        yield return Error("sheet of the profile missing", IssueCode.ProfileSheetMissing, () => Profiled(LocSheet.ProfileText("so-loc-22-cot"), new LocSheet().Row().ToBytes("Tổng hợp")));
        yield return Error("column of the profile missing", IssueCode.ProfileColumnMissing, () => Profiled("reads: csv\ntables: [{ to: product, columns: { product_name: ten } }]", Workbooks.Bytes("a;b\n1;2\n")));
        yield return Error("columns moved in a foreign sheet", IssueCode.ProfileHeaderOther, () => new LocSheet().Row().Header("J", "Điện thoại 2").Wrapped());
        yield return Error("star of a foreign sheet", [IssueCode.StarNotLatest, IssueCode.DateOutsidePeriod], () => new LocSheet().Row(("J", 4)).Wrapped());
        yield return Error("name that may be another", [IssueCode.NameUnsure, IssueCode.DateOutsidePeriod], () => new LocSheet().Row(("E", "HTX Hòa Bình")).Row(("E", "HTX Hóa Bình")).Wrapped());
        yield return Warning("totals", [IssueCode.RowsLeftOut, IssueCode.DateOutsidePeriod], () => new LocSheet().Row().Row(("A", null), ("B", "Cộng")).Wrapped());
        yield return Warning("broken continuation", [IssueCode.ValuesCarriedDown, IssueCode.DateOutsidePeriod], () => new LocSheet().Row().Row(("E", new ShownError("#REF!"))).Wrapped());
        yield return Warning("year beside a date", [IssueCode.YearDisagrees, IssueCode.DateOutsidePeriod], () => new LocSheet().Row(("N", 2023)).Wrapped());
    }

    private static byte[] Profiled(string profile, byte[] content) =>
        new ProfiledFile(new ProfileReading(profile, "731", "2025-H1", "official"), "so.xlsx", content).Wrap();

    private static readonly (string, object?)[] Pending =
        [("result", "Đang chờ kết quả"), ("star_rating", null), ("decision_no", null), ("decision_date", null)];

    private static IssueCase Cell(string name, string code, string sheetKey, string column, object? value) =>
        Error(name, code, () => Workbooks.Valid().Set(sheetKey, column, value).ToBytes());

    private static IssueCase Error(string name, string code, Func<byte[]> file) => new(name, IssueSeverity.Error, [code], file);

    private static IssueCase Error(string name, string[] codes, Func<byte[]> file) => new(name, IssueSeverity.Error, codes, file);

    private static IssueCase Warning(string name, string code, Func<byte[]> file) => new(name, IssueSeverity.Warning, [code], file);

    private static IssueCase Warning(string name, string[] codes, Func<byte[]> file) => new(name, IssueSeverity.Warning, codes, file);
}
