using OcopAnalytics.Model.Products;
using OcopAnalytics.Reports.Excel;

namespace OcopAnalytics.Reports.Tests.Excel;

/// <summary>Every sample submission keeps the rules that the intake checks.</summary>
public sealed class SampleSubmissionsTests
{
    private static readonly DateOnly DistrictsCertify = new(2023, 2, 24);

    public static TheoryData<string> Programmes => ["DT-", "DN-", "BG-", "DL-"];

    private static SampleProgramme Of(string prefix) => prefix switch
    {
        "DT-" => SampleProgramme.DongThap,
        "DN-" => SampleProgramme.DongNai,
        "BG-" => SampleProgramme.BacGiang,
        _ => SampleProgramme.DakLak,
    };

    [Fact]
    public void Files_are_named_after_unit_and_period()
    {
        var all = SampleSubmissions.All().ToList();
        all.Select(each => each.FileName).Should().OnlyHaveUniqueItems();
        all.Should().OnlyContain(each => each.FileName.EndsWith($"-{each.Draft.UnitCode}-{each.Draft.PeriodCode}.xlsx", StringComparison.Ordinal));
    }

    [Fact]
    public void A_unit_bears_the_name_of_its_time()
    {
        string Name(string period) => SampleProgramme.DongThap.Submissions
            .Single(each => each.Draft.UnitCode == "868" && each.Draft.PeriodCode == period).Draft.UnitName;
        Name("2020-H1").Should().Be("Thị xã Hồng Ngự");
        Name("2020-H2").Should().Be("Thành phố Hồng Ngự");
    }

    [Fact]
    public void The_files_they_come_from_stay_small()
    {
        var assembly = typeof(SampleSubmissions).Assembly;
        var files = assembly.GetManifestResourceNames().Where(name => name.StartsWith("samples/", StringComparison.Ordinal)).ToList();
        files.Should().HaveCount(55, "seven files for each of four provinces, and the optional sheets that were filled in");
        files.Sum(name => assembly.GetManifestResourceStream(name)!.Length).Should().BeLessThan(2_000_000);
    }

    [Theory, MemberData(nameof(Programmes))]
    public void Lists_of_products_and_producers_only_grow(string prefix)
    {
        foreach (var unit in Of(prefix).Submissions.GroupBy(each => each.Draft.UnitCode))
        {
            foreach (var (sheet, key) in new[] { ("product", "product_code"), ("producer", "producer_code"), ("project", "project_code"), ("sale_point", "sale_point_code"), ("product_idea", "idea_code") })
            {
                var known = new HashSet<string>();
                foreach (var (_, draft) in unit)
                {
                    var codes = draft.RowsOf(sheet).Select(row => row.Text(key)).ToHashSet();
                    known.Should().BeSubsetOf(codes);
                    known = codes;
                }
            }
        }
    }

    [Theory, MemberData(nameof(Programmes))]
    public void Every_row_refers_to_what_its_own_submission_lists(string prefix)
    {
        foreach (var (name, draft) in Of(prefix).Submissions)
        {
            var products = draft.RowsOf("product").ToDictionary(row => row.Text("product_code"));
            var producers = draft.RowsOf("producer").Select(row => row.Text("producer_code")).ToHashSet();
            products.Values.Select(row => row.Text("producer_code")).Should().BeSubsetOf(producers, name);
            foreach (var evaluation in draft.RowsOf("certification"))
            {
                products.Should().ContainKey(evaluation.Text("product_code"), name);
                products[evaluation.Text("product_code")].Day("listed_date").Should().BeBefore(evaluation.Day("evaluation_date")!.Value);
            }
        }
    }

    [Theory, MemberData(nameof(Programmes))]
    public void What_is_reported_happened_in_the_period_and_nothing_later_is_known(string prefix)
    {
        foreach (var (name, draft) in Of(prefix).Submissions)
        {
            var period = draft.Period();
            var inside = draft.RowsOf("certification").SelectMany(row => new[] { row.Day("evaluation_date"), row.Day("decision_date") })
                .Concat(draft.RowsOf("training").Select(row => row.Day("start_date")));
            inside.OfType<DateOnly>().Where(day => day < period.Start || day > period.End).Should().BeEmpty(name);
            draft.Rows.Values.SelectMany(rows => rows).SelectMany(row => row.Values).OfType<DateOnly>().Where(day => day > period.End).Should().BeEmpty(name);
            draft.RowsOf("funding").Where(row => !row.Is("funding_year", (long)period.Year)).Should().BeEmpty(name);
        }
    }

    [Theory, MemberData(nameof(Programmes))]
    public void Stars_have_the_points_and_the_council_they_need(string prefix)
    {
        foreach (var row in Of(prefix).Certified())
        {
            var stars = (int)row.Number("star_rating");
            stars.Should().BeInRange(3, StarRating.AllowedBy(row.Number("total_score")).Stars);
            var competent = stars == 5 ? "centre" : stars == 3 && row.Day("decision_date") >= DistrictsCertify ? "district" : "province";
            row.Text("evaluation_level").Should().Be(competent, $"{row.Text("product_code")} {row.Day("decision_date")}");
            row.Text("decision_no").Should().StartWith("MH-", "an invented decision must look invented");
        }
        Of(prefix).Evaluations.Where(row => !row.Is("result", "certified"))
            .Where(row => row.ContainsKey("star_rating") || row.ContainsKey("decision_no") || row.ContainsKey("decision_date")).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Programmes))]
    public void Nobody_is_trained_who_is_not_there(string prefix)
    {
        foreach (var (name, draft) in Of(prefix).Submissions)
        {
            draft.RowsOf("training").Where(row => row.Number("trainee_count") > row.Number("attendance_count")).Should().BeEmpty(name);
        }
        foreach (var unit in Of(prefix).Submissions.GroupBy(each => (each.Draft.UnitCode, Phase: each.Draft.Period().Year <= 2020)))
        {
            foreach (var (audience, staff) in new[] { ("official", "official_count"), ("leader", "leader_count") })
            {
                var trained = unit.SelectMany(each => each.Draft.RowsOf("training")).Where(row => row.Is("audience", audience)).Sum("trainee_count");
                var last = unit.MaxBy(each => each.Draft.PeriodCode).Draft.RowsOf("unit_profile").Single();
                trained.Should().BeLessThanOrEqualTo(last.Number(staff), $"{audience} in {unit.Key}");
            }
        }
    }

    [Theory, MemberData(nameof(Programmes))]
    public void People_by_level_and_producer_are_those_of_the_form(string prefix)
    {
        foreach (var (name, draft) in Of(prefix).Submissions.Where(each => each.Draft.RowsOf("staff").Count > 0))
        {
            var staff = draft.RowsOf("staff").ToLookup(row => row.Text("staff_kind"));
            var form = draft.RowsOf("unit_profile").Single();
            staff["official"].Sum("staff_count").Should().Be(form.Number("official_count"), name);
            staff["leader"].Sum("staff_count").Should().Be(form.Number("leader_count"), name);
            staff["leader"].Select(row => row.Text("producer_code")).Should().BeSubsetOf(draft.RowsOf("producer").Select(row => row.Text("producer_code")), name);
        }
    }

    [Theory, MemberData(nameof(Programmes))]
    public void Money_is_planned_before_it_is_mobilised_and_mobilised_before_it_is_paid(string prefix) =>
        Of(prefix).Events("funding").Should().NotBeEmpty().And.OnlyContain(row =>
            row.Number("planned_vnd") >= row.Number("mobilised_vnd") && row.Number("mobilised_vnd") >= row.Number("disbursed_vnd"));

    [Theory, InlineData("BG-"), InlineData("DL-")]
    public void What_is_invented_throughout_says_so(string prefix) =>
        Of(prefix).Events("unit_profile").Should().NotBeEmpty().And.OnlyContain(row => row.Is("data_nature", "illustrative"));

    [Theory, InlineData("DT-"), InlineData("DN-")]
    public void About_two_thirds_of_the_products_know_their_commune(string prefix)
    {
        var products = Of(prefix).Products.Values;
        ((double)products.Count(row => row.Text("commune_code").Length == 5) / products.Count).Should().BeInRange(0.6, 0.75);
    }
}
