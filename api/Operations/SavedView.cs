namespace OcopAnalytics.Api.Operations;

/// <summary>A view (khung nhìn) that a user keeps under a name: an address of this house, without its host. Times are UTC.</summary>
public sealed class SavedView
{
    public long Id { get; set; }

    /// <summary>What the link to it ends with; too long to guess.</summary>
    public required string LinkKey { get; set; }
    public long UserId { get; set; }
    public required string Name { get; set; }

    /// <summary>A page that shows figures: /kinh-phi.</summary>
    public required string Path { get; set; }

    /// <summary>What stands after the question mark, without it; may be empty.</summary>
    public required string Query { get; set; }

    /// <summary>Every user may open it by its link, and sees it in his list; each sees what his own rights show.</summary>
    public bool IsShared { get; set; }
    public DateTime CreatedAt { get; set; }

    /// <summary>Path and query, as an address of this house.</summary>
    public string Address => Query.Length == 0 ? Path : Path + "?" + Query;
}
