using Microsoft.EntityFrameworkCore;
using OcopAnalytics.Api.Accounts;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Reading;
using OcopAnalytics.Api.Security;

namespace OcopAnalytics.Api.Views;

/// <summary>A view with the name of whoever keeps it.</summary>
public sealed record KeptView(SavedView View, string UserName);

/// <summary>Views that users keep: everybody his own, and those that others share. What a view shows is decided when it is opened.</summary>
public sealed class ViewDesk(OperationsDb database, AuditLog audit, VietnamClock clock)
{
    public const int LongestName = 80;
    public const int MostOfOneUser = 200;

    /// <summary>One's own by name, then those that others share.</summary>
    public async Task<IReadOnlyList<KeptView>> AllAsync(Access reader, CancellationToken stop) =>
        [.. (await (from view in database.SavedViews.AsNoTracking()
                    join user in database.Users.AsNoTracking() on view.UserId equals user.Id
                    where view.UserId == reader.UserId || (view.IsShared && user.DisabledAt == null)
                    orderby view.UserId != reader.UserId, view.Name, view.Id
                    select new { view, user.UserName }).ToListAsync(stop)).Select(row => new KeptView(row.view, row.UserName!))];

    /// <summary>The view behind a link: one's own, or one that is shared; nothing else exists.</summary>
    public async Task<SavedView?> FindAsync(string linkKey, Access reader, CancellationToken stop) =>
        await (from view in database.SavedViews.AsNoTracking()
               join user in database.Users.AsNoTracking() on view.UserId equals user.Id
               where view.LinkKey == linkKey && (view.UserId == reader.UserId || (view.IsShared && user.DisabledAt == null))
               select view).FirstOrDefaultAsync(stop);

    /// <summary>The key of what is wrong, or nothing when the view is kept.</summary>
    public async Task<string?> KeepAsync(string? name, string? address, bool isAlwaysNewest, Access by, CancellationToken stop)
    {
        var clean = UserDesk.CleanName(name);
        if (clean.Length is 0 or > LongestName) return "kept.name_wrong";
        if (ViewAddress.Read(address, isAlwaysNewest) is not { } read) return "kept.address_wrong";
        var own = await database.SavedViews.AsNoTracking().Where(view => view.UserId == by.UserId).Select(view => view.Name).ToListAsync(stop);
        if (own.Contains(clean, StringComparer.OrdinalIgnoreCase)) return "kept.name_taken";
        if (own.Count >= MostOfOneUser) return "kept.too_many";
        database.SavedViews.Add(new SavedView
        {
            LinkKey = Secret.Make(), UserId = by.UserId!.Value, Name = clean, Path = read.Path, Query = read.Query, CreatedAt = clock.UtcNow.UtcDateTime,
        });
        await database.SaveChangesAsync(stop);
        return null;
    }

    public async Task<string?> RenameAsync(long id, string? name, Access by, CancellationToken stop)
    {
        var clean = UserDesk.CleanName(name);
        if (clean.Length is 0 or > LongestName) return "kept.name_wrong";
        var others = await database.SavedViews.AsNoTracking().Where(view => view.UserId == by.UserId && view.Id != id).Select(view => view.Name).ToListAsync(stop);
        if (others.Contains(clean, StringComparer.OrdinalIgnoreCase)) return "kept.name_taken";
        await Own(id, by).ExecuteUpdateAsync(set => set.SetProperty(view => view.Name, clean), stop);
        return null;
    }

    /// <summary>Opens one's own view to the other users, or closes it again; both are noted, for others read it.</summary>
    public async Task ShareAsync(long id, bool isShared, Access by, CancellationToken stop)
    {
        if (await Own(id, by).AsNoTracking().FirstOrDefaultAsync(view => view.IsShared != isShared, stop) is not { } view) return;
        await audit.AppendAsync(new AuditLine(by.Name, isShared ? AuditAction.ViewShared : AuditAction.ViewClosed, $"view:{view.Id}", null, Told(view)), stop,
            store => store.SavedViews.Where(row => row.Id == id).ExecuteUpdateAsync(set => set.SetProperty(row => row.IsShared, isShared), stop));
    }

    /// <summary>Away with one's own view; that a shared one is gone is noted.</summary>
    public async Task DeleteAsync(long id, Access by, CancellationToken stop)
    {
        if (await Own(id, by).AsNoTracking().FirstOrDefaultAsync(stop) is not { } view) return;
        if (view.IsShared) await audit.AppendAsync(new AuditLine(by.Name, AuditAction.ViewClosed, $"view:{view.Id}", Told(view)), stop, Delete);
        else await Delete(database);

        Task Delete(OperationsDb store) => store.SavedViews.Where(row => row.Id == id).ExecuteDeleteAsync(stop);
    }

    private IQueryable<SavedView> Own(long id, Access by) => database.SavedViews.Where(view => view.Id == id && view.UserId == by.UserId);

    private static object Told(SavedView view) => new { view.Name, view.Address };
}
