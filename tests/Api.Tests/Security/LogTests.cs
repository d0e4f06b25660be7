using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using OcopAnalytics.Api.Intake;
using OcopAnalytics.Api.Tests.Testing;

namespace OcopAnalytics.Api.Tests.Security;

/// <summary>What comes from outside cannot write lines of its own into the log.</summary>
public sealed class LogTests
{
    [Theory]
    [InlineData("bieu.xlsx\r\n2025-07-15T01:00:00Z info: all is well")]
    [InlineData("bieu.xlsx\nfail")]
    [InlineData("bieu.xlsx\rfail")]
    [InlineData("bieu.xlsx\u2028fail \u202Egnud \u001B[2J")]
    public void An_entry_is_one_line_whatever_stands_in_it(string hostile)
    {
        var formatter = new OneLineLog(new FixedClock(TestFolder.Morning));
        using var written = new StringWriter();

        formatter.Write(new LogEntry<string>(LogLevel.Error, "OcopAnalytics", 0, hostile, new InvalidDataException(hostile), (state, _) => $"File {state} could not be decided on"), null, written);

        written.ToString().TrimEnd().Should().StartWith("2025-07-15T01:00:00Z fail: OcopAnalytics File bieu.xlsx ").And.NotMatchRegex("[\\p{C}\\u2028\\u2029]");
    }

    [Theory]
    [InlineData("a\r\nSet-Cookie: x=1.xlsx", "a Set-Cookie: x=1.xlsx")]
    [InlineData("C:\\Users\\x\\biểu.xlsx", "biểu.xlsx")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("a\u0000b\u001B[31m.xlsx", "ab[31m.xlsx")]
    [InlineData("\u0007", "khong-ten.xlsx")]
    public void The_name_of_a_file_holds_no_path_and_nothing_that_moves_the_cursor(string sent, string name) => UploadedFile.NameOf(sent).Should().Be(name);
}
