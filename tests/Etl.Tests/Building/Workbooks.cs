namespace OcopAnalytics.Etl.Tests.Building;

/// <summary>Workbooks to begin with.</summary>
internal static class Workbooks
{
    /// <summary>The profile alone: a unit that has nothing to report.</summary>
    public static WorkbookBuilder Empty() => new WorkbookBuilder().Row("unit_profile");

    /// <summary>One sound row on every sheet.</summary>
    public static WorkbookBuilder Valid() => Empty().Row("producer").Row("product").Row("certification").Row("training").Row("funding");

    /// <summary>One sound row on the sheets that may be left out, too.</summary>
    public static WorkbookBuilder Whole() => Valid().Row("activity").Row("trade_promotion").Row("inspection").Row("communication")
        .Row("staff").Row("revenue").Row("craft_village").Row("project").Row("sale_point").Row("channel").Row("product_idea");

    public static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}

/// <summary>Shortens what nearly every test does.</summary>
internal static class WorkbookChecking
{
    public static IntakeResult Check(this WorkbookBuilder workbook)
    {
        using var house = new IntakeHouse();
        return house.Check(workbook.ToBytes());
    }
}
