using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using OcopAnalytics.Api.Security;
using Swashbuckle.AspNetCore.SwaggerGen;

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
                    + "Lỗi được nói bằng tiếng Việt, hoặc bằng tiếng Anh khi địa chỉ có lang=en hay tiêu đề Accept-Language ưu tiên tiếng Anh; câu trả lời có số liệu không đổi theo tiêu đề.\n\n"
                    + "Figures of the OCOP programme: actuals against targets, funding, submissions. "
                    + "Errors are told in Vietnamese, or in English where the address has lang=en or Accept-Language prefers it; what an answer holds does not depend on the header.",
            });
            swagger.OperationFilter<LanguageParameter>();
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

    /// <summary>What every address of the API knows besides its own parameters.</summary>
    private sealed class LanguageParameter : IOperationFilter
    {
        public void Apply(OpenApiOperation operation, OperationFilterContext context)
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameter
            {
                Name = AskedLanguage.Parameter,
                In = ParameterLocation.Query,
                Description = "Ngôn ngữ của câu báo lỗi; bỏ trống: theo Accept-Language, nếu không có thì tiếng Việt / Language of errors; by default Accept-Language, else Vietnamese",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. AskedLanguage.Codes.Select(code => JsonValue.Create(code))] },
            });
        }
    }
}
