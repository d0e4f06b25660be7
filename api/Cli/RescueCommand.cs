using System.CommandLine;
using OcopAnalytics.Api.Accounts;
using OcopAnalytics.Api.Components;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Security;
using OcopAnalytics.Reports;

namespace OcopAnalytics.Api.Cli;

/// <summary>
/// rescue: lets an administrator in again who lost his password, or whose account was handed over. Whoever can run it can
/// read the data folder itself, so it opens nothing that was closed; the audit log tells that the house did it.
/// </summary>
public static class RescueCommand
{
    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust)
    {
        var name = new Argument<string?>("NAME")
        {
            Description = "Tên đăng nhập của người quản trị; bỏ trống khi chỉ có một / User name of the administrator; may be left out when there is one",
            Arity = ArgumentArity.ZeroOrOne,
        };
        return new Command("rescue", "Liên kết dùng một lần để người quản trị đặt lại mật khẩu / A link, good once, with which an administrator chooses a new password")
        {
            name, options.Host, options.Port, options.PublicHost,
        }
        .Runs(options, adjust, async (session, stop) =>
        {
            await session.Get<OperationsStore>().PrepareAsync(stop);
            var administrators = (await session.Get<UserDesk>().AllAsync(stop)).Where(user => user.Roles.Contains(Role.Administrator)).ToList();
            if (administrators.Count == 0)
            {
                session.Error.WriteLine("Chưa có người quản trị: lệnh serve in liên kết tạo người quản trị đầu tiên. / No administrator yet: serve prints the link that makes the first.");
                return ExitCode.BadInput;
            }
            var asked = session.Parsed.GetValue(name);
            if (administrators.Where(user => asked is null || user.UserName == asked).ToList() is not [var one])
            {
                var known = string.Join(", ", administrators.Select(user => user.UserName));
                return session.BadInput(asked is null ? $"có nhiều người quản trị, hãy ghi một tên: {known}." : $"\"{asked}\" không phải người quản trị. Có: {known}.");
            }
            return await RescueAsync(session, one.Id, stop);
        });
    }

    private static async Task<int> RescueAsync(CliSession session, long id, CancellationToken stop)
    {
        var (desk, passwords) = (session.Get<UserDesk>(), session.Get<PasswordDesk>());
        var user = (await desk.FindAsync(id, stop))!;
        // Who was disabled, or locked by wrong passwords, could not use the link.
        if (user.DisabledAt is not null || user.LockoutEnd is not null) await desk.EnableAsync(user, Access.House, stop);
        var path = PageLinks.Plain(Language.Vietnamese).To(PageLinks.ChoosePassword, (PageLinks.LinkParameter, await passwords.MakeLinkAsync(user, Access.House, stop)));
        var address = session.Parsed.GetValue(session.Options.PublicHost) is { Length: > 0 } host
            ? $"https://{host}" : $"http://{session.Parsed.GetRequiredValue(session.Options.Host)}:{session.Parsed.GetRequiredValue(session.Options.Port)}";
        session.Out.WriteLine($"Đặt mật khẩu mới cho {user.UserName}, dùng một lần trong {PasswordDesk.LinkLife.TotalHours:0} giờ / Choose a new password, works once:");
        session.Out.WriteLine($"  {address}{path}");
        return ExitCode.Done;
    }
}
