using System.CommandLine;
using OcopAnalytics.Api.Endpoints;
using OcopAnalytics.Etl.Intake.Profiles;

namespace OcopAnalytics.Api.Cli;

/// <summary>profiles: the mapping profiles there are, ours and the office's.</summary>
public static class ProfilesCommand
{
    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust) =>
        new Command("profiles", "Các hồ sơ ánh xạ để đọc tệp không theo biểu mẫu / Mapping profiles for files that are not of the template") { options.Json }
            .Runs(options, adjust, (session, _) =>
            {
                var profiles = session.Get<ProfileBook>().All();
                if (session.IsJson) session.PrintJson(profiles.Select(ProfileView.Of));
                else Print(session.Out, profiles);
                return Task.FromResult(profiles.All(profile => profile.Problem is null) ? ExitCode.Done : ExitCode.BadInput);
            });

    private static void Print(TextWriter output, IReadOnlyList<ProfileEntry> profiles)
    {
        var table = new TextTable("Tên", "Đọc", "Nội dung");
        foreach (var one in profiles)
        {
            table.Add(one.Name, one.Profile?.Reads == "csv" ? "CSV" : one.Profile?.Sheet, one.Problem is { } problem ? $"chưa dùng được: {problem}" : one.Profile?.TitleVi);
        }
        table.Print(output);
    }
}
