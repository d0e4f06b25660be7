using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace OcopAnalytics.Api.Cli;

/// <summary>
/// The library's help with its headings in both languages and the program under the name it is called by: the library has
/// no Vietnamese, and names a program after its file.
/// </summary>
internal sealed class BilingualHelp(HelpAction written) : SynchronousCommandLineAction
{
    private static readonly (string English, string Both)[] headings =
    [
        ("Description:", "Mô tả / Description:"), ("Usage:", "Cách dùng / Usage:"), ("Arguments:", "Tham số / Arguments:"),
        ("Options:", "Tùy chọn / Options:"), ("Commands:", "Lệnh / Commands:"),
    ];

    public override bool ClearsParseErrors => true;

    /// <summary>Gives a command tree this help in place of the library's.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Description = "Xem cách dùng / Show help";
            help.Action = new BilingualHelp((HelpAction)help.Action!);
        }
        foreach (var version in root.Options.OfType<VersionOption>()) version.Description = "Xem phiên bản / Show the version";
    }

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter();
        parseResult.InvocationConfiguration.Output = text;
        var code = written.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;

        foreach (var line in text.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')) output.WriteLine(In(parseResult, line));
        return code;
    }

    private static string In(ParseResult parsed, string line)
    {
        var heading = headings.FirstOrDefault(pair => line == pair.English).Both;
        return heading ?? line.Replace($"  {parsed.RootCommandResult.Command.Name}", "  ocop", StringComparison.Ordinal)
            .Replace("[default: ", "[mặc định / default: ", StringComparison.Ordinal)
            // As long as the word it replaces, so that the columns stay.
            .Replace("(REQUIRED)", "(bắt buộc)", StringComparison.Ordinal);
    }
}
