using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OcopAnalytics.Api.Accounts;
using OcopAnalytics.Api.Operations;
using OcopAnalytics.Api.Security;

namespace OcopAnalytics.Api.Tests.Testing;

/// <summary>Users of a house under test, and their browsers: a client with its own cookies that follows no redirect.</summary>
public static partial class People
{
    public const string Password = "con trâu đi trước cái cày";

    /// <summary>Makes a user who has chosen a password.</summary>
    public static async Task<User> MakeAsync(this ApiHouse house, string userName, IReadOnlyList<string> roles, params string[] places)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var (user, problem) = await scope.ServiceProvider.GetRequiredService<UserDesk>()
            .MakeAsync(new UserDraft(userName, $"Người dùng {userName}", null, roles, places), Access.House, default);
        problem.Should().BeNull();
        var passwords = scope.ServiceProvider.GetRequiredService<PasswordDesk>();
        var link = await passwords.FindLinkAsync(await passwords.MakeLinkAsync(user!, Access.House, default), default);
        (await passwords.UseLinkAsync(link!, user!, Password, Password, default)).Should().BeNull();
        return user!;
    }

    /// <summary>A browser that nobody has signed in on.</summary>
    public static HttpClient Browser(this ApiHouse house) =>
        new(OwnAddress()) { BaseAddress = house.Address };

    /// <summary>The secret of a new session of a user, without the page and its limit on tries.</summary>
    public static async Task<string> SessionOfAsync(this ApiHouse house, User user)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<UserDesk>().FindAsync(user.Id, default);
        return await scope.ServiceProvider.GetRequiredService<SignInDesk>().OpenSessionAsync(found!, null, default);
    }

    /// <summary>A browser on which a user is signed in.</summary>
    public static async Task<HttpClient> SignedInAsync(this ApiHouse house, User user) => house.BrowserWith(await house.SessionOfAsync(user));

    /// <summary>A browser that holds the secret of a session.</summary>
    public static HttpClient BrowserWith(this ApiHouse house, string secret)
    {
        var handler = OwnAddress();
        handler.CookieContainer.Add(house.Address, new Cookie("ocop-session", secret));
        return new HttpClient(handler) { BaseAddress = house.Address };
    }

    public static Task<HttpResponseMessage> OpenAsync(this HttpClient browser, string path) => browser.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>Opens a page, fills in one of its forms and sends it, as a person does.</summary>
    public static async Task<HttpResponseMessage> SendFormAsync(this HttpClient browser, string path, string formName, params (string Name, string Value)[] fields) =>
        await browser.SendFormOfAsync(await (await browser.OpenAsync(path)).Content.ReadAsStringAsync(), path, formName, fields);

    /// <summary>Sends one of the forms of a page that was opened before.</summary>
    public static async Task<HttpResponseMessage> SendFormOfAsync(this HttpClient browser, string page, string path, string formName, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(page).Groups[1].Value;
        using var form = new FormUrlEncodedContent(
            [new("_handler", formName), new("__RequestVerificationToken", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await browser.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    /// <summary>Calls from a loopback address of its own, so that what one person may do in a minute is not used up by another.</summary>
    private static SocketsHttpHandler OwnAddress()
    {
        var number = Interlocked.Increment(ref people);
        var own = new IPEndPoint(new IPAddress([127, 0, (byte)(1 + (number / 250)), (byte)(1 + (number % 250))]), 0);
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectCallback = async (context, stop) =>
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                socket.Bind(own);
                await socket.ConnectAsync(context.DnsEndPoint, stop);
                return new NetworkStream(socket, ownsSocket: true);
            },
        };
    }

    private static int people;

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}

/// <summary>A house that wants everybody to sign in.</summary>
public class ClosedHouse : ApiHouse
{
    protected override bool IsDemo => false;
}
