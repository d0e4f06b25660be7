using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Playwright;

namespace OcopAnalytics.EndToEnd.Tests;

/// <summary>
/// A page as it looks, held against the small picture kept in pictures/: both are shrunk by the browser itself, so that a
/// letter that moved by a pixel does not matter and a block that is gone does. OCOP_PICTURES=write keeps what is seen now.
/// </summary>
internal static class Picture
{
    public const string WriteVariable = "OCOP_PICTURES";

    /// <summary>Pixels whose red, green or blue is off by more than this (of 255) are counted.</summary>
    private const int Tolerance = 48;

    /// <summary>Of all pixels this share may be off: other fonts shift letters, not blocks.</summary>
    private const double MostOff = 0.03;

    private const int Width = 320;

    /// <summary>How much of a page is looked at, in pixels from its heading on.</summary>
    private const int Height = 900;

    /// <summary>What is wrong with a picture, or nothing.</summary>
    public static async Task<string?> CompareAsync(VisitedPage visited, string name, [CallerFilePath] string file = "")
    {
        var page = visited.Page;
        await page.EvaluateAsync("document.fonts.ready");
        // The page without the menu above it, which every new page changes; the build's name and day, another each time, are covered.
        var box = (await page.Locator("main").BoundingBoxAsync())!;
        var shot = await page.ScreenshotAsync(new PageScreenshotOptions
        {
            Animations = ScreenshotAnimations.Disabled, FullPage = true, Mask = [page.Locator(".viewpoint-line, .secret")], MaskColor = "#808080",
            Clip = new Clip { X = 0, Y = box.Y, Width = page.ViewportSize!.Width, Height = Math.Min(Height, box.Height) },
        });
        var small = await ShrinkAsync(page, shot);
        var kept = Path.Combine(Path.GetDirectoryName(file)!, "pictures", name + ".png");
        if (Environment.GetEnvironmentVariable(WriteVariable) == "write")
        {
            await File.WriteAllBytesAsync(kept, small);
            // In full, for whoever keeps it to look at first.
            await File.WriteAllBytesAsync(Path.Combine(Path.GetTempPath(), name + ".full.png"), shot);
            return null;
        }
        if (!File.Exists(kept)) return $"{name}: there is no {kept} yet; {WriteVariable}=write makes it.";
        var answer = await page.EvaluateAsync<JsonElement>(Differ, new { now = Convert.ToBase64String(small), then = Convert.ToBase64String(await File.ReadAllBytesAsync(kept)), tolerance = Tolerance });
        if (answer.GetProperty("size").GetString() is { Length: > 0 } size) return $"{name}: {size}";
        var share = answer.GetProperty("share").GetDouble();
        if (share <= MostOff) return null;
        var received = Path.Combine(Path.GetTempPath(), name + ".received.png");
        await File.WriteAllBytesAsync(received, small);
        return FormattableString.Invariant($"{name}: {share:P1} of it looks otherwise, {MostOff:P0} is allowed; see {received}, and {WriteVariable}=write to keep it.");
    }

    private static async Task<byte[]> ShrinkAsync(IPage page, byte[] shot) => Convert.FromBase64String(await page.EvaluateAsync<string>("""
        async ({ png, width }) => {
            const image = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (c) => c.charCodeAt(0))], { type: 'image/png' }));
            const canvas = document.createElement('canvas');
            [canvas.width, canvas.height] = [width, Math.round(image.height * width / image.width)];
            const context = canvas.getContext('2d');
            context.imageSmoothingQuality = 'high';
            context.drawImage(image, 0, 0, canvas.width, canvas.height);
            return canvas.toDataURL('image/png').split(',')[1];
        }
        """, new { png = Convert.ToBase64String(shot), width = Width }));

    private const string Differ = """
        async ({ now, then, tolerance }) => {
            const read = async (png) => {
                const image = await createImageBitmap(new Blob([Uint8Array.from(atob(png), (c) => c.charCodeAt(0))], { type: 'image/png' }));
                const canvas = document.createElement('canvas');
                [canvas.width, canvas.height] = [image.width, image.height];
                const context = canvas.getContext('2d');
                context.drawImage(image, 0, 0);
                return context.getImageData(0, 0, image.width, image.height);
            };
            const [a, b] = [await read(now), await read(then)];
            if (a.width !== b.width || a.height !== b.height) return { share: 1, size: `${a.width}x${a.height}, not ${b.width}x${b.height}` };
            let off = 0;
            for (let at = 0; at < a.data.length; at += 4) {
                if ([0, 1, 2].some((channel) => Math.abs(a.data[at + channel] - b.data[at + channel]) > tolerance)) off++;
            }
            return { share: off / (a.data.length / 4), size: '' };
        }
        """;
}
