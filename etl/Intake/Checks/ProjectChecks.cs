using OcopAnalytics.Model.Intake;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>Projects, and product ideas on their way through the cycle: codes, days in order, products that are listed.</summary>
internal static class ProjectChecks
{
    private static readonly SheetLayout Project = ProjectSheets.Project;
    private static readonly int ProjectCode = Project.IndexOf("project_code");
    private static readonly int ProjectCommune = Project.IndexOf("commune_code");
    private static readonly int SiteCode = Project.IndexOf("site_code");
    private static readonly int Products = Project.IndexOf("product_codes");
    private static readonly int Progress = Project.IndexOf("progress_share");
    private static readonly int StartedDate = Project.IndexOf("started_date");
    private static readonly int FinishedDate = Project.IndexOf("finished_date");
    private static readonly int[] Milestones = [.. new[] { "approved_date", "started_date", "finished_date" }.Select(Project.IndexOf)];

    private static readonly SheetLayout Idea = ProjectSheets.ProductIdea;
    private static readonly int IdeaCode = Idea.IndexOf("idea_code");
    private static readonly int IdeaProduct = Idea.IndexOf("product_code");
    private static readonly int IdeaDate = Idea.IndexOf("idea_date");
    private static readonly int SupportedDate = Idea.IndexOf("supported_date");
    private static readonly int[] Steps =
        [.. new[] { "outreach_date", "idea_date", "plan_date", "implementation_date", "evaluation_date", "promotion_date" }.Select(Idea.IndexOf)];

    public static void Run(CheckContext context, KnownCodes codes)
    {
        var communes = new CommuneChecks(context);
        var projects = context.Sheets[Project];
        StandingLists.Check(context, projects, ProjectCode);
        foreach (var row in projects.Rows)
        {
            communes.Check(projects, row, ProjectCommune);
            codes.CheckProducts(projects, row, Products);
            StandingLists.CheckOrder(context, projects, row, Milestones);
            CheckProgress(context, projects, row);
            if (row.Text(SiteCode) is { } site) CheckSite(context, projects.At(row, SiteCode), site);
        }

        var ideas = context.Sheets[Idea];
        StandingLists.Check(context, ideas, IdeaCode);
        foreach (var row in ideas.Rows)
        {
            codes.CheckProduct(ideas, row, IdeaProduct);
            StandingLists.CheckOrder(context, ideas, row, Steps);
            StandingLists.CheckOrder(context, ideas, row, [IdeaDate, SupportedDate]);
        }
    }

    private static void CheckProgress(CheckContext context, SheetRows projects, SourceRow row)
    {
        if (row.Number(Progress) is not { } progress) return;
        var (at, shown, finished) = (projects.At(row, Progress), new PercentNumber((double)progress), row.Day(FinishedDate));
        if (finished is not null && progress < 1m) context.Issues.Warning(IssueCode.ProgressDisagrees, at, shown, finished);
        else if (row.IsEmpty(FinishedDate) && row.IsEmpty(StartedDate) && progress > 0m) context.Issues.Warning(IssueCode.ProgressDisagrees, at, shown, finished);
    }

    /// <summary>
    /// Of a code that no document names the project is taken in as one without a name there: a whole report is not kept out for
    /// it. One that another place's document names would count there, and is an error.
    /// </summary>
    private static void CheckSite(CheckContext context, Spot at, string site)
    {
        var target = context.Targets.OfSite(site);
        if (target is null) context.Issues.Warning(IssueCode.SiteUnknown, at, site, false);
        else if (!IsOurs(context, target)) context.Issues.Error(IssueCode.SiteUnknown, at, site, true);
    }

    /// <summary>Whether the unit lies within the place whose target it is; a unit that could not be told is not blamed.</summary>
    public static bool IsOurs(CheckContext context, KnownTarget? target) => target is not null
        && (context.Unit is not { } unit || context.Period is not { } period
            || target.PlaceIds.Any(place => context.Places.IsWithin(unit.PlaceId, place, period.End)));
}
