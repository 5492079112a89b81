// What reporters said when they were called back; shown to those whom the product answers.
(async () => {
  'use strict';

  const section = document.getElementById('callbacks');
  const asked = new URLSearchParams({ from: section.dataset.from, to: section.dataset.to });
  if (section.dataset.unit) {
    asked.set('unit', section.dataset.unit);
  }
  const answer = await fetch(`/api/v1/insight/callbacks?${asked}`, { headers: { Accept: 'application/json' } });
  if (!answer.ok) {
    return;
  }
  const report = await answer.json();
  const table = section.querySelector('table');

  function cell(row, kind, text, title) {
    const made = document.createElement(kind);
    made.textContent = text;
    if (kind === 'th') {
      made.scope = row.parentElement.localName === 'thead' ? 'col' : 'row';
    }
    if (title) {
      made.title = title;
    }
    if (row.cells.length > 0) {
      made.className = 'number';
    }
    row.append(made);
  }

  const head = table.tHead.insertRow();
  ['承办单位', '拨打', '接通并回答', '拒答', '退回重办'].forEach(name => cell(head, 'th', name));
  report.all.rates.forEach(rate => cell(head, 'th', rate.label, rate.formula));
  for (const unit of [report.all, ...report.units]) {
    const row = table.tBodies[0].insertRow();
    cell(row, 'th', unit.unitName);
    [unit.calls, unit.reached, unit.refused, unit.reworks].forEach(count => cell(row, 'td', count));
    unit.rates.forEach(rate => cell(row, 'td', rate.percent === null || rate.percent === undefined ? '—' : `${rate.percent}%`));
  }
  section.hidden = false;
})();
