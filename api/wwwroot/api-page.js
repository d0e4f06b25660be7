// The page on which the API is tried: Swagger UI without its bar, whose logo brings styles that the content policy refuses, and
// without links to parts of itself, which would stand inside buttons.
SwaggerUIBundle({ url: '/api/v1/openapi.json', dom_id: '#swagger-ui', presets: [SwaggerUIBundle.presets.apis], layout: 'BaseLayout' });
