using Microsoft.OpenApi;
using OcopAnalytics.Api.Security;

namespace OcopAnalytics.Api.Endpoints;

/// <summary>The description of the API (OpenAPI) and the page on which to try it, at /api.</summary>
public static class OpenApi
{
    private const string Document = "v1";

    public static IServiceCollection AddOcopOpenApi(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        return services.AddSwaggerGen(swagger =>
        {
            swagger.SwaggerDoc(Document, new OpenApiInfo
            {
                Title = "OCOP Analytics",
                Version = Document,
                Description = "Số liệu Chương trình OCOP: thực hiện so với chỉ tiêu, kinh phí, biểu nộp. Con số giống hệt trên trang và trong báo cáo.\n\n"
                    + "Figures of the OCOP programme: actuals against targets, funding, submissions.",
            });
        });
    }

    public static void MapOcopOpenApi(this WebApplication app)
    {
        app.MapSwagger("/api/{documentName}/openapi.json").NeedsToSee(Right.Open);
        app.UseSwaggerUI(page =>
        {
            page.RoutePrefix = "api";
            page.IndexStream = () => typeof(OpenApi).Assembly.GetManifestResourceStream("api-page.html")!;
        });
    }
}
