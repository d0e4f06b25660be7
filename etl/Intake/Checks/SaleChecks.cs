using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Text;

namespace OcopAnalytics.Etl.Intake.Checks;

/// <summary>Points of sale and sales channels: opened before they close, known places and products, each once.</summary>
internal static class SaleChecks
{
    private static readonly SheetLayout SalePoint = SaleSheets.SalePoint;
    private static readonly int PointCode = SalePoint.IndexOf("sale_point_code");
    private static readonly int PointCommune = SalePoint.IndexOf("commune_code");
    private static readonly int TouristSite = SalePoint.IndexOf("tourist_site_name");
    private static readonly int SiteSize = SalePoint.IndexOf("tourist_site_size");
    private static readonly int OpenedDate = SalePoint.IndexOf("opened_date");
    private static readonly int ClosedDate = SalePoint.IndexOf("closed_date");

    private static readonly SheetLayout Channel = SaleSheets.Channel;
    private static readonly int ChannelProduct = Channel.IndexOf("product_code");
    private static readonly int ChannelKind = Channel.IndexOf("channel_kind");
    private static readonly int ChannelName = Channel.IndexOf("channel_name");
    private static readonly int SinceDate = Channel.IndexOf("since_date");
    private static readonly int UntilDate = Channel.IndexOf("until_date");

    public static void Run(CheckContext context, KnownCodes codes)
    {
        var communes = new CommuneChecks(context);
        var points = context.Sheets[SalePoint];
        StandingLists.Check(context, points, PointCode);
        foreach (var row in points.Rows)
        {
            communes.Check(points, row, PointCommune);
            StandingLists.CheckOrder(context, points, row, [OpenedDate, ClosedDate]);
            if (row.Day(ClosedDate) is { } closed && row.IsEmpty(OpenedDate))
            {
                context.Issues.Error(IssueCode.ClosedWithoutOpening, points.At(row, OpenedDate), null, closed);
            }
            if (!row.IsEmpty(SiteSize) && row.IsEmpty(TouristSite)) context.Issues.Error(IssueCode.ValueRequired, points.At(row, TouristSite));
        }

        var channels = context.Sheets[Channel];
        DuplicateRows.Check(channels, context.Issues, ChannelName, row =>
            row.Text(ChannelProduct) is { } product && row.Text(ChannelKind) is { } kind && row.Text(ChannelName) is { } name && row.Day(SinceDate) is { } since
                ? ((string, string, string, DateOnly)?)(product, kind, VietnameseText.MatchKey(name), since) : null);
        foreach (var row in channels.Rows)
        {
            codes.CheckProduct(channels, row, ChannelProduct);
            StandingLists.CheckOrder(context, channels, row, [SinceDate, UntilDate]);
        }
    }
}
