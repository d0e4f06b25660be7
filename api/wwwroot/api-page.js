// The page on which the API is tried: Swagger UI without its bar, whose logo brings styles that the content policy refuses, and
// without links to parts of itself, which would stand inside buttons.
SwaggerUIBundle({ url: '/api/v1/openapi.json', dom_id: '#swagger-ui', presets: [SwaggerUIBundle.presets.apis], layout: 'BaseLayout' });

// It gives the choices of a parameter no name: they take the parameter's.
new MutationObserver(() => {
  for (const choice of document.querySelectorAll('tr[data-param-name] select:not([aria-label])')) choice.setAttribute('aria-label', choice.closest('tr').dataset.paramName);
}).observe(document.getElementById('swagger-ui'), { childList: true, subtree: true });
