using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace OcopAnalytics.Api.Security;

/// <summary>Secrets of 256 bits for sessions, links and tokens. The store keeps only their hash, so whoever reads it can use none.</summary>
public static class Secret
{
    private const int Bytes = 32;

    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>A plain hash is enough: what is random throughout cannot be guessed from it.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
