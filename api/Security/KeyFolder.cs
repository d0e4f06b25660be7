using OcopAnalytics.Warehouse;

namespace OcopAnalytics.Api.Security;

/// <summary>
/// Where the keys lie that sign forms: with the data, so that a form opened before a restart can still be sent after it,
/// and readable to the service's own account alone.
/// </summary>
public static class KeyFolder
{
    public const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OwnersFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static string PathIn(DataFolder folder) => Path.Combine(folder.Root, "keys");

    /// <summary>The folder, made or put right.</summary>
    public static DirectoryInfo Prepared(DataFolder folder)
    {
        var path = PathIn(folder);
        if (OperatingSystem.IsWindows()) return Directory.CreateDirectory(path);
        var keys = Directory.CreateDirectory(path, OwnerOnly);
        if (keys.UnixFileMode != OwnerOnly) keys.UnixFileMode = OwnerOnly;
        return keys;
    }

    /// <summary>A file that holds password hashes or other secrets: readable and writable to its owner alone.</summary>
    public static void Close(string file)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(file) && File.GetUnixFileMode(file) != OwnersFile) File.SetUnixFileMode(file, OwnersFile);
    }
}
