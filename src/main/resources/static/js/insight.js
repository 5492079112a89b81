// Draws a plot from the table that it stands beside. Without this script the tables say the same.
(() => {
  'use strict';

  const MOST_BARS = 12;
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const light = ['#0d5c75', '#b5472f', '#8a6d00', '#5b4a9c'];
  const bright = ['#7cc7e0', '#f0907a', '#e3c766', '#b7a7f0'];
  const symbols = ['circle', 'triangle', 'rect', 'diamond'];
  const drawn = [];

  function read(plot) {
    const table = document.getElementById(plot.dataset.table);
    const rows = [...table.tBodies[0].rows].filter(row => row.querySelector('td[data-name]'));
    const shown = plot.dataset.kind === 'bar' ? rows.slice(0, MOST_BARS) : rows;
    const heads = [...table.tHead.rows[0].cells];
    const names = plot.dataset.names.split(' ');
    return {
      categories: shown.map(row => row.cells[0].textContent.trim()),
      series: names.map(name => ({
        label: heads[[...(rows[0]?.cells ?? [])].findIndex(cell => cell.dataset.name === name)]?.textContent.trim() ?? name,
        values: shown.map(row => {
          const value = row.querySelector(`td[data-name="${name}"]`).dataset.value;
          return value === undefined || value === '' ? null : Number(value);
        })
      }))
    };
  }

  function options(plot) {
    const { categories, series } = read(plot);
    const ink = getComputedStyle(plot).color;
    const line = getComputedStyle(document.body).getPropertyValue('--line').trim();
    const percent = plot.dataset.percent === 'true';
    return {
      animation: false,
      color: dark.matches && !window.matchMedia('print').matches ? bright : light,
      aria: { enabled: true, decal: { show: plot.dataset.kind === 'bar' } },
      textStyle: { fontFamily: 'inherit', color: ink },
      legend: { top: 0, textStyle: { color: ink } },
      // Drawn on the canvas: a tooltip of HTML brings styles that the content policy forbids.
      tooltip: { trigger: 'axis', renderMode: 'richText', confine: true },
      grid: { left: 8, right: 16, top: 36, bottom: 4, containLabel: true },
      xAxis: { type: 'category', data: categories, axisLabel: { color: ink, interval: 0, hideOverlap: true,
        rotate: plot.dataset.kind === 'bar' && categories.length > 7 ? 28 : 0, width: 130, overflow: 'truncate' },
        axisLine: { lineStyle: { color: ink } } },
      yAxis: { type: 'value', max: percent ? 100 : undefined, minInterval: percent ? undefined : 1,
        axisLabel: { color: ink, formatter: percent ? '{value}%' : '{value}' }, splitLine: { lineStyle: { color: line } } },
      series: series.map((one, at) => ({
        name: one.label, type: plot.dataset.kind, data: one.values, barMaxWidth: 26,
        symbol: symbols[at % symbols.length], symbolSize: 8, connectNulls: false
      }))
    };
  }

  function draw() {
    for (const { plot, chart } of drawn) {
      chart.setOption(options(plot), true);
    }
  }

  for (const plot of document.querySelectorAll('.plot')) {
    if (read(plot).categories.length > 0) {
      plot.append(document.createElement('div'));
      plot.firstChild.className = 'canvas';
      drawn.push({ plot, chart: echarts.init(plot.firstChild) });
    }
  }
  draw();
  document.body.dataset.drawn = 'true';

  dark.addEventListener('change', draw);
  window.addEventListener('resize', () => drawn.forEach(({ chart }) => chart.resize()));
  window.addEventListener('beforeprint', () => drawn.forEach(({ chart }) => chart.resize()));
})();
