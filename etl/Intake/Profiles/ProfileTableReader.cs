using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Places;

namespace OcopAnalytics.Etl.Intake.Profiles;

/// <summary>Makes rows of one sheet of the template out of the rows of a foreign sheet, by one table of a profile.</summary>
internal sealed class ProfileTableReader
{
    private readonly ProfileContext context;
    private readonly ProfileTable table;
    private readonly SheetRows sheet;
    private readonly SheetCursor cursor;
    private readonly RowOrigin origin;
    private readonly int[] when;
    private readonly ProfileField?[] fields;
    private readonly Dictionary<string, SourceRow> seen = new(StringComparer.Ordinal);

    public ProfileTableReader(ProfileContext context, ProfileTable table, ProfileColumns columns, SheetRows sheet, SheetCursor cursor)
    {
        (this.context, this.table, this.sheet, this.cursor) = (context, table, sheet, cursor);
        when = [.. table.When.Select(columns.IndexOf)];
        fields = [.. sheet.Layout.Columns.Select(column => table.Columns.GetValueOrDefault(column.Key) is { } wanted ? new ProfileField(column, wanted, columns, context, cursor) : null)];
        origin = new RowOrigin(cursor.SheetName, [.. fields.Select(field => field?.Place ?? -1)], table.LabelVi);
        for (var column = 0; column < fields.Length; column++)
        {
            if (fields[column] is { Place: >= 0 and var place }) sheet.Positions[column] = place;
        }
    }

    /// <summary>Takes a row; nothing comes of it when the columns that decide are empty.</summary>
    /// <param name="row">Codes of the producer and the product, once an earlier table has found them.</param>
    public void Take(object?[] cells, ProfiledRow row)
    {
        if (when.Length > 0 && !when.Any(place => place >= 0 && cells[place] is { } cell && !ProfileReader.IsBlank(cell))) return;
        var taken = new SourceRow(cursor.RowNumber, new object?[fields.Length]) { Origin = origin };
        for (var column = 0; column < fields.Length; column++)
        {
            if (fields[column] is { } field && field.CodeOf is null) taken.Values[column] = field.Read(cells, taken, column, sheet);
        }
        PlaceByName(taken);
        if (!FindCodes(taken, row)) return;
        if (IsRepeated(taken, row)) return;
        sheet.Rows.Add(taken);
        for (var column = 0; column < fields.Length; column++)
        {
            if (taken.Values[column] is null && sheet.Layout.Columns[column].IsRequired) context.Error(IssueCode.ValueRequired, sheet.At(taken, column));
        }
    }

    private void PlaceByName(SourceRow taken)
    {
        var column = ColumnOf("commune_code");
        if (column < 0 || taken.Text(column) is not { } written || !PlaceNames.IsName(written)) return;
        var finding = context.Places.Find(written, context.PeriodEnd, PlaceLevel.Commune, context.Unit);
        if (finding.Found is { } place)
        {
            taken.Values[column] = place.Code;
            return;
        }
        context.Error(finding.IsKnownName ? IssueCode.PlaceAmbiguous : IssueCode.PlaceUnknown, sheet.At(taken, column), written,
            finding.Candidates, context.Unit.FullNameVi, context.PeriodEnd);
        taken.Values[column] = ColumnParser.Unreadable;
    }

    // The tables of producers and products find the codes; the others bear them.
    private bool FindCodes(SourceRow taken, ProfiledRow row)
    {
        for (var column = 0; column < fields.Length; column++)
        {
            if (fields[column]?.CodeOf is not { } thing) continue;
            if (thing == "producer" && sheet.Layout == SubmissionTemplate.Producer)
            {
                var name = taken.Text(ColumnOf("producer_name"));
                row.Producer = name is null ? null : Sure(context.Names.Producer(name, taken.Text(ColumnOf("commune_code"))), taken, "producer_name");
            }
            else if (thing == "product" && sheet.Layout == SubmissionTemplate.Product)
            {
                var name = taken.Text(ColumnOf("product_name"));
                row.Product = name is null || row.Producer is null ? null : Sure(context.Names.Product(name, row.Producer), taken, "product_name");
            }
            taken.Values[column] = (thing == "producer" ? row.Producer : row.Product) ?? ColumnParser.Unreadable;
        }
        if (sheet.Layout == SubmissionTemplate.Producer) row.Producer ??= taken.Text(ColumnOf("producer_code"));
        if (sheet.Layout == SubmissionTemplate.Product) row.Product ??= taken.Text(ColumnOf("product_code"));
        return true;
    }

    private string Sure(NameFinding finding, SourceRow taken, string nameColumn)
    {
        if (!finding.IsSure)
        {
            var column = ColumnOf(nameColumn);
            context.Error(IssueCode.NameUnsure, sheet.At(taken, column), taken.Text(column), finding.UnsureName, finding.UnsureCode);
        }
        return finding.Code;
    }

    // A producer stands on the row of each of its products and is one producer; it joined with the first of them.
    private bool IsRepeated(SourceRow taken, ProfiledRow row)
    {
        var code = sheet.Layout == SubmissionTemplate.Producer ? row.Producer : sheet.Layout == SubmissionTemplate.Product ? row.Product : null;
        if (code is null || seen.TryAdd(code, taken)) return false;
        var first = seen[code];
        for (var column = 0; column < fields.Length; column++)
        {
            if (fields[column] is not { IsEarliest: true } || taken.Day(column) is not { } day) continue;
            if (first.Day(column) is not { } known || day < known) first.Values[column] = day;
        }
        return true;
    }

    private int ColumnOf(string key)
    {
        for (var column = 0; column < fields.Length; column++)
        {
            if (sheet.Layout.Columns[column].Key == key) return column;
        }
        return -1;
    }
}
