using OcopAnalytics.Model.Intake;
using OcopAnalytics.Model.Places;

namespace OcopAnalytics.Etl.Intake.Profiles;

/// <summary>What the rows of a foreign sheet are read with: who hands in, where names lead, and how the file counts days.</summary>
internal sealed record ProfileContext(
    MappingProfile Profile, Place Unit, DateOnly PeriodEnd, PlaceNames Places, RegisterNames Names, DateOnly Today, bool CountsFrom1904, IssueList Issues)
{
    private readonly HashSet<(string Code, int Row, int Place)> said = [];

    /// <summary>An error of a cell, once however many columns of the template the cell fills.</summary>
    public void Error(string code, Spot at, object? found = null, params ReadOnlySpan<object?> facts)
    {
        if (said.Add((code, at.RowNumber, at.ColumnIndex))) Issues.Error(code, at, found, facts);
    }

    public void Warning(string code, Spot at, object? found = null, params ReadOnlySpan<object?> facts)
    {
        if (said.Add((code, at.RowNumber, at.ColumnIndex))) Issues.Warning(code, at, found, facts);
    }
}

/// <summary>Makes rows of one sheet of the template out of the rows of a foreign sheet, by one table of a profile.</summary>
internal sealed class ProfileTableReader
{
    private readonly ProfileContext context;
    private readonly ProfileTable table;
    private readonly SheetRows sheet;
    private readonly SheetCursor cursor;
    private readonly RowOrigin origin;
    private readonly int[] when;
    private readonly Field?[] fields;
    private readonly Dictionary<string, SourceRow> seen = new(StringComparer.Ordinal);

    public ProfileTableReader(ProfileContext context, ProfileTable table, ProfileColumns columns, SheetRows sheet, SheetCursor cursor)
    {
        (this.context, this.table, this.sheet, this.cursor) = (context, table, sheet, cursor);
        when = [.. table.When.Select(columns.IndexOf)];
        fields = [.. sheet.Layout.Columns.Select(column => table.Columns.GetValueOrDefault(column.Key) is { } wanted ? new Field(column, wanted, columns, context, cursor) : null)];
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
            Checks.PlaceNameChecks.Listed(finding.Candidates), context.Unit.FullNameVi, context.PeriodEnd);
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

    /// <summary>One column of the template and where its values come from.</summary>
    private sealed class Field
    {
        private readonly ColumnParser parser;
        private readonly ProfileValues values;
        private readonly ProfileColumn wanted;
        private readonly ProfileContext context;
        private readonly int yearPlace;
        private readonly int[] earliest;
        private readonly bool isSerial;
        private readonly bool takesYear;

        public Field(ColumnLayout column, ProfileColumn wanted, ProfileColumns columns, ProfileContext context, SheetCursor cursor)
        {
            takesYear = column.TakesYear || wanted.OrYear is not null;
            parser = new ColumnParser(column with { TakesYear = takesYear }, context.Today, cursor.Notation);
            values = new ProfileValues(wanted.Values);
            (this.wanted, this.context) = (wanted, context);
            earliest = [.. wanted.Earliest.Select(columns.IndexOf)];
            Place = wanted.Column is { } reference ? columns.IndexOf(reference) : earliest.Length > 0 ? earliest[0] : -1;
            yearPlace = wanted.OrYear is { } year ? columns.IndexOf(year) : -1;
            isSerial = column.Kind == ColumnKind.Date && context.Profile.SerialDates;
        }

        /// <summary>Place of the column in the foreign sheet, from zero; -1 when the value comes from nowhere in it.</summary>
        public int Place { get; }

        public string? CodeOf => wanted.CodeOf;

        public bool IsEarliest => earliest.Length > 0;

        public object? Read(object?[] cells, SourceRow row, int column, SheetRows sheet)
        {
            if (wanted.Constant is { } constant)
            {
                parser.Read(constant, out var same);
                return same;
            }
            if (IsEarliest) return Earliest(cells);
            var place = Place >= 0 && cells[Place] is { } found && !ProfileReader.IsBlank(found) ? Place : yearPlace;
            if (place < 0 || cells[place] is not { } cell) return null;
            var problem = parser.Read(Meant(cell), out var value);
            if (problem is null) return value;
            var at = sheet.At(row, column) with { ColumnIndex = place };
            if (value == ColumnParser.Unreadable) context.Error(problem, at, cell, context.Today);
            else context.Warning(problem, at, cell, value);
            return value;
        }

        private object Meant(object cell) => isSerial ? ProfileDays.OfSerial(cell, context.CountsFrom1904, takesYear) : values.Of(cell);

        // What is wrong with these days is said where they are read themselves.
        private object? Earliest(object?[] cells)
        {
            DateOnly? first = null;
            foreach (var place in earliest)
            {
                if (place < 0 || cells[place] is not { } cell || parser.Read(Meant(cell), out var value) is not null || value is not DateOnly day) continue;
                if (first is not { } known || day < known) first = day;
            }
            return first;
        }
    }
}

/// <summary>The producer and the product that a row of a foreign sheet is about, as far as they are known.</summary>
internal sealed class ProfiledRow
{
    public string? Producer { get; set; }
    public string? Product { get; set; }
}
