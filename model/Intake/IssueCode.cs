namespace OcopAnalytics.Model.Intake;

/// <summary>Codes of the intake rules. A code never changes its meaning: it stands in answers already given.</summary>
public static class IssueCode
{
    // the file
    public const string FileEmpty = "file_empty";
    public const string FileTooLarge = "file_too_large";
    public const string FileNotWorkbook = "file_not_workbook";
    public const string FilePasswordProtected = "file_password_protected";
    public const string FileSuspicious = "file_suspicious";
    public const string FileLocaleUnknown = "file_locale_unknown";
    public const string TemplateUnknown = "template_unknown";
    public const string TemplateVersionUnknown = "template_version_unknown";

    /// <summary>Closes a list that grew too long: how many more issues there are.</summary>
    public const string MoreIssues = "more_issues";

    // sheets and columns
    public const string SheetMissing = "sheet_missing";
    public const string SheetUnknown = "sheet_unknown";
    public const string SheetTwice = "sheet_twice";
    public const string ColumnMissing = "column_missing";
    public const string ColumnMoved = "column_moved";
    public const string ColumnUnknown = "column_unknown";
    public const string RowLimitExceeded = "row_limit_exceeded";

    // a sheet that is read by a profile
    public const string ProfileBroken = "profile_broken";
    public const string ProfileSheetMissing = "profile_sheet_missing";
    public const string ProfileColumnMissing = "profile_column_missing";
    public const string ProfileHeaderOther = "profile_header_other";
    public const string RowsLeftOut = "rows_left_out";
    public const string ValuesCarriedDown = "values_carried_down";
    public const string YearDisagrees = "year_disagrees";
    public const string StarNotLatest = "star_not_latest";
    public const string CodeByName = "code_by_name";
    public const string NameUnsure = "name_unsure";
    public const string NameRepeated = "name_repeated";

    // a cell
    public const string ValueRequired = "value_required";
    public const string NotANumber = "not_a_number";
    public const string NumberAmbiguous = "number_ambiguous";
    public const string NotWhole = "not_whole";
    public const string NumberOutOfRange = "number_out_of_range";
    public const string NegativeAmount = "negative_amount";
    public const string NotADate = "not_a_date";
    public const string DateYearOnly = "date_year_only";
    public const string DateInFuture = "date_in_future";
    public const string DateTooOld = "date_too_old";
    public const string TextTooLong = "text_too_long";
    public const string TextLegacyEncoding = "text_legacy_encoding";
    public const string NotAChoice = "not_a_choice";
    public const string NotACode = "not_a_code";
    public const string CellError = "cell_error";
    public const string FormulaValue = "formula_value";
    public const string FormulaWithoutValue = "formula_without_value";

    // how the sheet was left
    public const string SheetHidden = "sheet_hidden";
    public const string RowsHidden = "rows_hidden";
    public const string CellsMerged = "cells_merged";

    public const string CodeTaken = "code_taken";

    // the submission
    public const string UnitUnknown = "unit_unknown";
    public const string UnitNotValidInPeriod = "unit_not_valid_in_period";
    public const string PeriodUnknown = "period_unknown";
    public const string PeriodInFuture = "period_in_future";

    // at the door: the file itself may be right
    public const string UnitNotSenders = "unit_not_senders";
    public const string PeriodClosed = "period_closed";

    // rows against each other
    public const string DuplicateRow = "duplicate_row";
    public const string ProducerUnknown = "producer_unknown";
    public const string ProductUnknown = "product_unknown";
    public const string PlaceUnknown = "place_unknown";
    public const string PlaceAmbiguous = "place_ambiguous";
    public const string CommuneUnknown = "commune_unknown";
    public const string CommuneOutsideUnit = "commune_outside_unit";
    public const string DecisionBeforeProduct = "decision_before_product";
    public const string DecisionBeforeEvaluation = "decision_before_evaluation";
    public const string DecisionMissing = "decision_missing";
    public const string DecisionUnexpected = "decision_unexpected";
    public const string StarNotCertifiable = "star_not_certifiable";
    public const string StarAboveScore = "star_above_score";
    public const string LevelNotCompetent = "level_not_competent";
    public const string UpgradeWithoutEarlierRating = "upgrade_without_earlier_rating";
    public const string DateOutsidePeriod = "date_outside_period";
    public const string ProgressDisagrees = "progress_disagrees";
    public const string DisbursedAboveMobilised = "disbursed_above_mobilised";
    public const string TraineesAboveAttendances = "trainees_above_attendances";
    public const string TraineesAboveStaff = "trainees_above_staff";
    public const string YearOutsidePeriod = "year_outside_period";
    public const string ContractValueWithoutContract = "contract_value_without_contract";
    public const string InspectedNothing = "inspected_nothing";
    public const string RevocationMissing = "revocation_missing";
    public const string RevocationUnexpected = "revocation_unexpected";
    public const string RevocationWithoutCertificate = "revocation_without_certificate";
    public const string StaffGroupMissing = "staff_group_missing";
    public const string StaffDiffersFromProfile = "staff_differs_from_profile";
    public const string DatesOutOfOrder = "dates_out_of_order";
    public const string ClosedWithoutOpening = "closed_without_opening";
    public const string SiteUnknown = "site_unknown";
    public const string TargetUnknown = "target_unknown";
    public const string TargetNotJudged = "target_not_judged";
    public const string TargetOfOtherPlace = "target_of_other_place";
    public const string FiveStarNotNational = "five_star_not_national";

    // programmes
    public const string ProgrammeCodeWrong = "programme_code_wrong";
    public const string ProgrammeDayMissing = "programme_day_missing";
    public const string ProgrammeEmpty = "programme_empty";
    public const string ProgrammeIdTaken = "programme_id_taken";
    public const string PhaseUnknown = "phase_unknown";
    public const string PhaseOutsideProgramme = "phase_outside_programme";
    public const string PhasesOverlap = "phases_overlap";
    public const string TargetKpiWrong = "target_kpi_wrong";
    public const string TargetComparatorWrong = "target_comparator_wrong";
    public const string TargetValueMissing = "target_value_missing";
    public const string TargetValuesOutOfOrder = "target_values_out_of_order";
    public const string TargetShareWrong = "target_share_wrong";
    public const string TargetScopeWrong = "target_scope_wrong";
    public const string TargetPlaceUnknown = "target_place_unknown";
    public const string ProgrammeTargetUnknown = "programme_target_unknown";
    public const string MilestoneOfNothing = "milestone_of_nothing";
    public const string MilestoneAboveTarget = "milestone_above_target";
    public const string OwnSourceUnknown = "own_source_unknown";
    public const string PlanParentUnknown = "plan_parent_unknown";
    public const string CalendarDayWrong = "calendar_day_wrong";

    // against what was handed in before, and against the rest of a column
    public const string UpgradeNotHigher = "upgrade_not_higher";
    public const string ProductVanished = "product_vanished";
    public const string ProducerVanished = "producer_vanished";
    public const string EntryVanished = "entry_vanished";
    public const string DisbursedAboveYear = "disbursed_above_year";
    public const string CountFell = "count_fell";
    public const string AmountJumped = "amount_jumped";
    public const string ValueOutlier = "value_outlier";
}
