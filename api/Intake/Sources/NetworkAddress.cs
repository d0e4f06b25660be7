using System.Net;
using System.Net.Sockets;

namespace OcopAnalytics.Api.Intake.Sources;

/// <summary>Which addresses belong to the open internet, and which to networks that a stranger must not lead us into.</summary>
public static class NetworkAddress
{
    private static readonly IPNetwork[] Lan = [.. Networks("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")];

    /// <summary>Everything IANA keeps for special use: this machine, neighbours, carriers, documentation, many-to-many, tunnels that hide an IPv4 address.</summary>
    private static readonly IPNetwork[] Special =
    [
        .. Lan,
        .. Networks("0.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15",
            "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32",
            "2002::/16", "fe80::/10", "fec0::/10", "ff00::/8"),
    ];

    public static bool IsPublic(IPAddress address) => !Special.Any(network => Holds(network, Plain(address)));

    /// <summary>Whether it lies in a network of the kind an office has; this machine itself does not count.</summary>
    public static bool IsLan(IPAddress address) => Lan.Any(network => Holds(network, Plain(address)));

    private static IPAddress Plain(IPAddress address) => address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;

    private static bool Holds(IPNetwork network, IPAddress address) =>
        network.BaseAddress.AddressFamily == address.AddressFamily && network.Contains(address);

    private static IEnumerable<IPNetwork> Networks(params string[] written) => written.Select(IPNetwork.Parse);
}
