using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OcopAnalytics.Api.Tests.Testing;

/// <summary>A server on this machine that answers as a test tells it to, and remembers what it was asked.</summary>
internal sealed class FileServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private FileServer(WebApplication app) => this.app = app;

    public Func<HttpContext, Task> Answer { get; set; } = context => { context.Response.StatusCode = 404; return Task.CompletedTask; };

    public List<string> Asked { get; } = [];

    public string Url(string path) => app.Urls.First() + path;

    public static async Task<FileServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new FileServer(builder.Build());
        server.app.Run(context =>
        {
            lock (server.Asked) server.Asked.Add($"{context.Request.Path} {context.Request.Headers.IfNoneMatch}".Trim());
            return server.Answer(context);
        });
        await server.app.StartAsync();
        return server;
    }

    /// <summary>A file with a mark of its version; not sent again to who has it.</summary>
    public void Serve(byte[] content, string mark) => Answer = async context =>
    {
        context.Response.Headers.ETag = mark;
        if (context.Request.Headers.IfNoneMatch == mark) context.Response.StatusCode = 304;
        else await context.Response.Body.WriteAsync(content);
    };

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
