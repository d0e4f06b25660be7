using System.CommandLine;
using OcopAnalytics.Etl.Intake.Rules;
using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Cli;

/// <summary>docs: writes docs/warehouse.md and docs/kpi.md from the build in service, docs/intake-rules.md from the catalogue of rules.</summary>
public static class DocsCommand
{
    public static Command Create(CliOptions options, Action<IServiceCollection>? adjust)
    {
        var folder = new Option<string>("--out") { Description = "Thư mục ghi tài liệu / Folder to write to", DefaultValueFactory = _ => "docs" };
        return new Command("docs", "Viết lại tài liệu kho số liệu và chỉ số / Write the generated documents anew") { folder }
            .Runs(options, adjust, async (session, stop) =>
            {
                var docs = new WarehouseDocs(session.Get<WarehouseFiles>());
                var path = session.Parsed.GetRequiredValue(folder);
                Directory.CreateDirectory(path);
                await File.WriteAllTextAsync(Path.Combine(path, "warehouse.md"), docs.Warehouse(), stop);
                await File.WriteAllTextAsync(Path.Combine(path, "kpi.md"), docs.Kpis(), stop);
                await File.WriteAllTextAsync(Path.Combine(path, IntakeRuleDocs.FileName), IntakeRuleDocs.Markdown(), stop);
                session.Out.WriteLine(Path.GetFullPath(path));
                return ExitCode.Done;
            });
    }
}
