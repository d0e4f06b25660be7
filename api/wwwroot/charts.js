// Draws the charts of a page from the options that stand in it. Every chart has its table, so a page without this script loses nothing.
(function () {
  'use strict';
  const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
  const dark = window.matchMedia('(prefers-color-scheme: dark)');

  function tune(option) {
    for (const axis of [option.xAxis, option.yAxis]) {
      if (!axis) continue;
      if (axis.type === 'value') axis.axisLabel = { ...axis.axisLabel, formatter: (value) => number.format(value), hideOverlap: true };
      if (dark.matches) {
        axis.axisLabel = { ...axis.axisLabel, color: '#d7e0de' };
        axis.splitLine = axis.type === 'value' ? { lineStyle: { color: '#35423f' } } : axis.splitLine;
      }
    }
    if (dark.matches) {
      option.legend = option.legend && { ...option.legend, textStyle: { color: '#d7e0de' } };
      for (const series of option.series) {
        for (const point of series.data) if (point.label && point.label.position !== 'inside') point.label.color = '#d7e0de';
      }
    }
    // The tooltip quotes the table's own texts; it is built as text, never as markup.
    option.tooltip = {
      ...option.tooltip,
      renderMode: 'richText',
      confine: true,
      // A bare number is no figure but the step a bar stands on.
      formatter: (points) => [points[0].name, ...points.filter((point) => typeof point.data === 'object').map((point) => `${point.seriesName}: ${point.data.text ?? '–'}`)].join('\n'),
    };
    return option;
  }

  function draw(element) {
    const options = document.getElementById(element.dataset.chart);
    const chart = echarts.init(element, null, { renderer: 'canvas' });
    chart.setOption(tune(JSON.parse(options.textContent)));
    new ResizeObserver(() => chart.resize()).observe(element);
    window.addEventListener('beforeprint', () => chart.resize());
    element.classList.add('is-drawn');
  }

  document.querySelectorAll('[data-chart]').forEach((element) => {
    if (!('IntersectionObserver' in window)) return draw(element);
    const watcher = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watcher.disconnect();
      draw(element);
    }, { rootMargin: '200px' });
    watcher.observe(element);
    window.addEventListener('beforeprint', () => { if (!element.classList.contains('is-drawn')) { watcher.disconnect(); draw(element); } });
  });
})();
