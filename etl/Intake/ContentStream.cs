using System.Runtime.InteropServices;

namespace OcopAnalytics.Etl.Intake;

/// <summary>A read-only stream over bytes in memory, without a copy where the bytes are an array's.</summary>
internal static class ContentStream
{
    public static MemoryStream Over(ReadOnlyMemory<byte> content) => MemoryMarshal.TryGetArray(content, out var segment)
        ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
        : new MemoryStream(content.ToArray(), writable: false);
}
