namespace OcopAnalytics.Api.Intake;

/// <summary>How large a file may be at any door.</summary>
public static class UploadLimit
{
    /// <summary>Largest workbook: 50 MB.</summary>
    public const int MaxBytes = 50 * 1024 * 1024;

    /// <summary>Largest request that carries one: the file and the form around it.</summary>
    public const long MaxRequestBytes = MaxBytes + 64 * 1024;

    /// <summary>
    /// Largest request that is heard to its end. Up to here a file that is too large gets an answer; past it the
    /// connection is cut, and a browser shows nothing but that.
    /// </summary>
    public const long MaxHeardBytes = 4L * MaxBytes;

    /// <summary>An upload that comes slower, after the grace, is cut off.</summary>
    public const double SlowestBytesPerSecond = 500;

    public static readonly TimeSpan SlowGrace = TimeSpan.FromSeconds(5);

    /// <summary>How long a request may take to say what it wants.</summary>
    public static readonly TimeSpan HeadersTimeout = TimeSpan.FromSeconds(15);

    /// <summary>The whole stream; or, when it is longer than allowed, its beginning, one byte past the limit.</summary>
    public static byte[] Read(Stream stream)
    {
        using var content = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, MaxBytes + 1L) : 0);
        var buffer = new byte[81_920];
        int count;
        while (content.Length <= MaxBytes && (count = stream.Read(buffer, 0, (int)Math.Min(buffer.Length, MaxBytes + 1L - content.Length))) > 0)
        {
            content.Write(buffer, 0, count);
        }
        return content.ToArray();
    }
}
