using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace OcopAnalytics.Conventions.Tests;

/// <summary>House rules about C#, projects and texts.</summary>
public sealed partial class CodeRules
{
    private static readonly Dictionary<string, string[]> AllowedReferences = new()
    {
        ["model"] = [],
        ["sql"] = ["model"],
        ["etl"] = ["model", "sql"],
        ["reports"] = ["model", "sql"],
        ["api"] = ["model", "sql", "etl", "reports"],
    };

    /// <summary>Who may know an outside library: namespace, and the files or folders that may name it.</summary>
    private static readonly Dictionary<string, string[]> Doors = new()
    {
        ["ExcelDataReader"] = ["etl/Intake/Workbook"],
        ["DocumentFormat.OpenXml"] = ["reports/Excel/", "reports/Word/"],
        ["Microsoft.Playwright"] = ["reports/Print/"],
        ["DuckDB.NET"] = ["sql/"],
        ["Microsoft.EntityFrameworkCore"] = ["api/"],
        ["Quartz"] = ["api/"],
        ["MailKit"] = ["api/Periods/Reminders/MailDoor.cs"],
        ["MimeKit"] = ["api/Periods/Reminders/MailDoor.cs"],
        ["System.CommandLine"] = ["api/"],
    };

    /// <summary>Where words for people are the very matter of a file: template headers, notations, commands, API descriptions.</summary>
    private static readonly string[] TextPlaces =
    [
        "model/Intake/Choices.cs", "model/Intake/SubmissionTemplate.cs", "model/Intake/ProjectSheets.cs", "model/Intake/SaleSheets.cs",
        "model/Intake/MonitoringSheets.cs", "model/Intake/ProgrammeTemplate.cs", "model/Intake/DocumentSheets.cs", "model/Intake/ProgrammeChoices.cs", "model/Text/", "model/Time/ReportingPeriod.cs",
        "api/Cli/", "api/Endpoints/", "api/Jobs/JobCatalogue.cs",
    ];

    [Fact]
    public void Projects_know_only_whom_they_may_know()
    {
        var offenders = AllowedReferences.SelectMany(pair => House.Files(".csproj", pair.Key)
            .SelectMany(path => XDocument.Parse(House.Read(path)).Descendants("ProjectReference")
                .Select(reference => reference.Attribute("Include")!.Value.Replace('\\', '/'))
                .Where(include => AllowedReferences.Keys.Any(folder => include.Contains($"/{folder}/Ocop") || include.Contains($"){folder}/Ocop")))
                .Where(include => !pair.Value.Any(folder => include.Contains($"/{folder}/Ocop") || include.Contains($"){folder}/Ocop")))
                .Select(include => $"{path} -> {include}")));
        House.Without("project_references", offenders).Should().BeEmpty();
    }

    [Fact]
    public void Outside_libraries_come_in_by_their_own_door()
    {
        var offenders = from path in House.Files(".cs", "model", "etl", "sql", "reports", "api")
                        let text = House.Read(path)
                        from door in Doors
                        where Regex.IsMatch(text, $@"\busing (static )?{Regex.Escape(door.Key)}(\.|;)") && !door.Value.Any(allowed => path.StartsWith(allowed, StringComparison.Ordinal))
                        select $"{path} uses {door.Key}";
        House.Without("doors", offenders).Should().BeEmpty();
    }

    [Fact]
    public void No_interface_has_one_implementation()
    {
        var assemblies = new[] { "Model", "Warehouse", "Etl", "Reports", "Api" }.Select(name => Assembly.Load("OcopAnalytics." + name)).ToList();
        var types = assemblies.SelectMany(assembly => assembly.GetTypes()).ToList();
        var offenders = types.Where(type => type.IsInterface && types.Count(other => other is { IsClass: true, IsAbstract: false } && type.IsAssignableFrom(other)) <= 1)
            .Select(type => type.FullName!);
        House.Without("lone_interface", offenders).Should().BeEmpty();
    }

    [Fact]
    public void Queries_are_written_in_sql_files()
    {
        var offenders = House.Files(".cs", "model", "etl", "reports", "api").Where(path => SqlInQuotes().IsMatch(House.Read(path)));
        House.Without("sql_in_code", offenders).Should().BeEmpty();
    }

    [Fact]
    public void Vietnamese_sentences_stand_only_where_texts_belong()
    {
        var offenders = House.Files(".cs", "model", "etl", "sql", "reports", "api")
            .Where(path => !path.EndsWith("Texts.cs", StringComparison.Ordinal) && !TextPlaces.Any(place => path.StartsWith(place, StringComparison.Ordinal)))
            .Where(path => QuotedVietnamese().IsMatch(Uncommented(House.Read(path))));
        House.Without("vietnamese_in_code", offenders).Should().BeEmpty();
    }

    [Fact]
    public void Files_stay_within_their_budget()
    {
        var budgets = new (string Ending, int Lines)[] { (".cs", 200), (".razor", 150) };
        var offenders = budgets.SelectMany(budget => House.Files(budget.Ending, "model", "etl", "sql", "reports", "api")
            .Select(path => (Path: path, Lines: House.Read(path).Split('\n').Length))
            .Where(file => file.Lines > budget.Lines).Select(file => $"{file.Path} has {file.Lines} lines of {budget.Lines}"));
        House.Without("file_budget", offenders).Should().BeEmpty();
    }

    [Fact]
    public void Nothing_is_named_for_nothing()
    {
        var banned = new Regex("(Manager|Helper|Util|Utils|Common|Base|Info|V2)$");
        var offenders = House.Files(".cs", "model", "etl", "sql", "reports", "api").Where(path => banned.IsMatch(Path.GetFileNameWithoutExtension(path)));
        House.Without("empty_names", offenders).Should().BeEmpty();
    }

    [Fact]
    public void Exceptions_have_a_reason_and_are_still_good()
    {
        House.AllExceptions.Where(exception => exception.Reason.Length < 20).Should().BeEmpty("a reason is a sentence");
        House.AllExceptions.Where(exception => exception.Until < DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime))
            .Should().BeEmpty("an exception is looked at again on its day");
    }

    private static string Uncommented(string code) => Comments().Replace(code, string.Empty);

    [GeneratedRegex("\"\"?\"?\\s*(select\\s.+\\sfrom|insert into|create table|create view|delete from|update\\s+\\w+\\s+set)\\s", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex SqlInQuotes();

    [GeneratedRegex("\"[^\"\\n]*[ăâđêôơưĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹáàãéèíìóòõúùý][^\"\\n]*\"")]
    private static partial Regex QuotedVietnamese();

    [GeneratedRegex(@"//.*?$|/\*.*?\*/", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Comments();
}
