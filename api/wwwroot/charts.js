// Draws the charts of a page from the options that stand in it. Every chart has its table, so a page without this script loses nothing.
(function () {
  'use strict';
  const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
  const dark = window.matchMedia('(prefers-color-scheme: dark)');

  function tune(option, isDark) {
    for (const axis of [option.xAxis, option.yAxis]) {
      if (!axis) continue;
      if (axis.type === 'value') axis.axisLabel = { ...axis.axisLabel, formatter: (value) => number.format(value), hideOverlap: true };
      if (isDark) {
        axis.axisLabel = { ...axis.axisLabel, color: '#d7e0de' };
        axis.splitLine = axis.type === 'value' ? { lineStyle: { color: '#35423f' } } : axis.splitLine;
      }
    }
    if (isDark) {
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
      // A bare number is no figure but the step a bar stands on; a total without a length is the label at a bar's end.
      formatter: (points) => [points[0].name, ...points.filter((point) => typeof point.data === 'object' && !point.data.isTotal).map((point) => `${point.seriesName}: ${point.data.text ?? '–'}`)].join('\n'),
    };
    return option;
  }

  function draw(element) {
    const options = document.getElementById(element.dataset.chart);
    const chart = echarts.init(element, null, { renderer: 'canvas' });
    chart.setOption(tune(JSON.parse(options.textContent), dark.matches));
    new ResizeObserver(() => chart.resize()).observe(element);
    // Paper is white, whatever the screen is.
    if (dark.matches) {
      window.addEventListener('beforeprint', () => chart.setOption(tune(JSON.parse(options.textContent), false), true));
      window.addEventListener('afterprint', () => chart.setOption(tune(JSON.parse(options.textContent), dark.matches), true));
    }
    element.classList.add('is-drawn');
  }

  // A picture to take away: light, with its title above and what it was looked at from below.
  function picture(holder) {
    const option = tune(JSON.parse(document.getElementById(holder.dataset.pictures).textContent), false);
    const [width, height] = [1100, 620];
    const canvas = document.createElement('div');
    const chart = echarts.init(canvas, null, { renderer: 'svg', ssr: true, width, height });
    option.animation = false;
    option.backgroundColor = '#ffffff';
    option.title = { text: holder.dataset.title, left: 8, top: 6, textStyle: { fontSize: 17, color: '#1f2a2e', width: width - 16, overflow: 'break' } };
    option.legend = option.legend && { ...option.legend, top: 40, left: 8 };
    option.grid = { ...option.grid, top: 84, bottom: 40, left: 16 };
    option.graphic = [{ type: 'text', left: 8, bottom: 8, style: { text: holder.dataset.foot || '', fontSize: 11, fill: '#4c5a5f', width: width - 16, overflow: 'truncate' } }];
    chart.setOption(option);
    const drawing = chart.renderToSVGString();
    chart.dispose();
    return { drawing, width, height };
  }

  function save(url, name) {
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
  }

  document.querySelectorAll('[data-pictures]').forEach((holder) => {
    holder.addEventListener('click', (event) => {
      const form = event.target.dataset.form;
      if (!form) return;
      const { drawing, width, height } = picture(holder);
      const source = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(drawing);
      if (form === 'svg') return save(source, `${holder.dataset.name}.svg`);
      const image = new Image();
      image.onload = () => {
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [width * 2, height * 2];
        canvas.getContext('2d').drawImage(image, 0, 0, width * 2, height * 2);
        save(canvas.toDataURL('image/png'), `${holder.dataset.name}.png`);
      };
      image.src = source;
    });
  });

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
