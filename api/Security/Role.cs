namespace OcopAnalytics.Api.Security;

/// <summary>What a person is in the house, and the rights that go with it. Whoever has several roles has the rights of all.</summary>
public static class Role
{
    /// <summary>Leadership (lãnh đạo): reads.</summary>
    public const string Leader = "leader";

    /// <summary>Planner (chuyên viên kế hoạch): reads, exports, asks, proposes programmes.</summary>
    public const string Planner = "planner";

    /// <summary>Province staff (cán bộ tổng hợp cấp tỉnh): reviews what units hand in, and publishes.</summary>
    public const string Reviewer = "reviewer";

    /// <summary>A unit (đơn vị báo cáo): hands in, and sees its own.</summary>
    public const string Reporter = "reporter";

    /// <summary>Administrator (quản trị): users, tokens, jobs, the audit log; figures like everybody.</summary>
    public const string Administrator = "administrator";

    public static readonly IReadOnlyList<string> Codes = [Leader, Planner, Reviewer, Reporter, Administrator];

    public static IReadOnlyList<Right> RightsOf(string role) => role switch
    {
        Leader => [Right.ReadFigures, Right.ReadSubmissions, Right.ReadJobs],
        Planner => [Right.ReadFigures, Right.Export, Right.ReadSubmissions, Right.ReadJobs, Right.ProposeProgrammes],
        Reviewer => [Right.ReadFigures, Right.Export, Right.ReadSubmissions, Right.Submit, Right.ReadJobs, Right.RunJobs, Right.Review, Right.ManagePeriods, Right.ReadAudit, Right.ProposeProgrammes],
        Reporter => [Right.ReadFigures, Right.Export, Right.ReadSubmissions, Right.Submit],
        Administrator => [Right.ReadFigures, Right.Export, Right.ReadSubmissions, Right.ReadJobs, Right.RunJobs, Right.ManagePeriods, Right.ReadAudit, Right.ManageUsers, Right.ProposeProgrammes, Right.ManageProgrammes],
        _ => [],
    };
}

/// <summary>What a token may be used for, at most.</summary>
public static class TokenScope
{
    public const string Read = "read";
    public const string Submit = "submit";

    public static readonly IReadOnlyList<string> Codes = [Read, Submit];

    public static IReadOnlyList<Right> RightsOf(string scope) => scope switch
    {
        Read => [Right.ReadFigures, Right.Export, Right.ReadSubmissions],
        Submit => [Right.Submit],
        _ => [],
    };
}
