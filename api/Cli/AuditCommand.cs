using System.CommandLine;
using OcopAnalytics.Api.Operations;

namespace OcopAnalytics.Api.Cli;

/// <summary>audit verify: proves that no line of the audit log was removed or changed.</summary>
public static class AuditCommand
{
    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust)
    {
        var known = new Option<string?>("--holds")
        {
            Description = "Mã băm đã ghi lại lần trước, phải còn trong nhật ký / A hash noted earlier, which must still be there", HelpName = "HASH",
        };
        var verify = new Command("verify", "Chứng minh không dòng nào bị xóa hay sửa / Prove that no line was removed or changed") { known }
            .Runs(options, adjust, async (session, stop) =>
            {
                var log = session.Get<AuditLog>();
                var check = await log.VerifyAsync(stop);
                var count = HostTexts.Count(check.EntryCount);
                if (check.BrokenAt is { } line)
                {
                    session.Error.WriteLine($"Nhật ký KHÔNG nguyên vẹn: dòng {line} bị xóa hoặc sửa; {count} dòng trước đó còn đúng. / Broken at line {line}.");
                    return ExitCode.Failed;
                }
                if (check.IsEndMissing)
                {
                    session.Error.WriteLine($"Nhật ký KHÔNG nguyên vẹn: thiếu dòng ở cuối, còn {count} dòng. / Lines are missing at the end.");
                    return ExitCode.Failed;
                }
                if (session.Parsed.GetValue(known) is { Length: > 0 } hash && !await log.HoldsAsync(hash.Trim(), stop))
                {
                    session.Error.WriteLine($"Nhật ký KHÔNG phải nhật ký cũ: không còn dòng có mã băm {hash}. / The noted hash is not in it.");
                    return ExitCode.Failed;
                }
                session.Out.WriteLine($"Nhật ký nguyên vẹn: {count} dòng. / The audit log is whole: {check.EntryCount} lines.");
                session.Out.WriteLine($"Mã băm cuối, nên ghi lại ở nơi khác / Last hash, to be noted elsewhere: {check.HeadHash}");
                return ExitCode.Done;
            });
        return new Command("audit", "Nhật ký / The audit log") { verify };
    }
}
