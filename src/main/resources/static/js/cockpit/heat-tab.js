// The heat map: what is asked, the legend, the numbers of every activity, and the cases behind one of them.
import * as diagram from './diagram.js';
import {MEASURES, scale} from './measures.js';
import {button, choice, csv, el, field, fill, notice, save, table} from './page.js';
import {heat, keyOf} from './server.js';
import {casesOf} from './cases.js';
import {instant, say} from './words.js';

const DAY = new Intl.DateTimeFormat('sv', {timeZone: 'Asia/Shanghai'});
const daysAgo = days => DAY.format(new Date(Date.now() - days * 86_400_000));

export function heatTab(node, definitionId) {
  const key = keyOf(definitionId);
  const numbers = el('div', {className: 'hotline-numbers'});
  const cases = el('div', {className: 'hotline-cases'});
  const controls = el('form', {className: 'hotline-controls', submit: event => event.preventDefault()});
  let shown = null;

  const date = value => el('input', {type: 'date', className: 'form-control', value, change: draw});
  const measure = el('select', {className: 'form-control', change: draw},
    MEASURES.map(({code, label}) => el('option', {value: code}, label)));
  const compare = el('input', {type: 'checkbox', change: () => {
    other.hidden = !compare.checked;
    draw();
  }});
  const other = el('fieldset', {hidden: true}, el('legend', {}, say('与之比较', 'Compared with')));

  function wanted(side) {
    return {from: side.from.value, to: side.to.value, version: side.version.value,
      unitId: controls.unit.value, domain: controls.domain.value, channel: controls.channel.value};
  }

  async function draw() {
    await fill(numbers, async () => {
      const [now, then] = await Promise.all([
        heat(`processes/${key}`, wanted(controls.main)),
        compare.checked ? heat(`processes/${key}`, wanted(controls.other)) : null
      ]);
      await diagram.ready();
      shown = show(now, then);
      return shown.content;
    });
  }

  function show(now, then) {
    const chosen = MEASURES.find(({code}) => code === measure.value);
    const before = new Map((then?.activities ?? []).map(({activityId, sums}) => [activityId, chosen.value(sums)]));
    const rows = now.activities
      .filter(({activityId}) => chosen.everywhere || diagram.stays(activityId))
      .map(({activityId: id, sums}) => ({id, visits: sums.visits, value: chosen.value(sums), before: before.get(id) ?? null}))
      .map(row => ({...row, heat: then ? difference(row) : row.value}));
    const {colour, legend} = scale(rows.map(row => row.heat), chosen.show, Boolean(then));
    const signed = value => value === null ? '—' : (then && value > 0 ? '+' : '') + chosen.show(value);
    diagram.paint(rows.filter(row => row.heat !== null)
      .map(row => ({id: row.id, colour: colour(row.heat), label: signed(row.heat)})));
    rows.sort((one, two) => (two.heat ?? -Infinity) - (one.heat ?? -Infinity));
    const heads = [say('环节', 'Activity'), chosen.label,
      ...then ? [say('比较期', 'Compared'), say('差', 'Difference')] : [], say('次数', 'Visits')];
    const number = value => value === null ? '—' : chosen.show(value);
    const cells = row => [number(row.value), ...then ? [number(row.before), signed(row.heat)] : [], row.visits];
    const title = `${key} · ${chosen.label} · ${now.from} – ${now.to}${then ? ` / ${then.from} – ${then.to}` : ''}`;
    return {chosen, title, legend, heads,
      rows: rows.map(row => [diagram.nameOf(row.id), row.id, row.value, ...then ? [row.before, row.heat] : [], row.visits]),
      content: [
        el('ul', {className: 'hotline-legend', 'aria-label': say('图例', 'Legend')},
          legend.map(step => el('li', {}, el('i', {style: `background:${step.colour}`}), step.label))),
        rows.length ? table(title, heads, rows.map(row =>
          [diagram.stays(row.id) ? el('a', {href: '', click: event => list(event, row.id)}, diagram.nameOf(row.id))
            : diagram.nameOf(row.id), ...cells(row)]))
          : notice(say('这段时间没有办结的环节', 'Nothing ended in this period')),
        el('p', {className: 'hotline-small'}, say('统计到 ', 'Counted until ') + instant(now.countedUntil))
      ]};
  }

  const difference = row => row.value === null || row.before === null ? null : row.value - row.before;

  function list(event, id) {
    event?.preventDefault();
    if (shown && diagram.stays(id)) {
      const {order, label} = shown.chosen;
      fill(cases, () => casesOf(definitionId, id, {...wanted(controls.main), order}, label));
    }
  }

  const file = ending => `${say('热力图', 'heat-map')}-${key}-${measure.value}.${ending}`;
  const exportCsv = () => save(file('csv'), csv([
    [shown.heads[0], say('编号', 'Id'), ...shown.heads.slice(1)],
    ...shown.rows, [], [shown.title], [say('时间以秒计，比例以 1 为全部', 'Times in seconds, shares of 1')]]));
  const exportPng = async () => save(file('png'), await diagram.picture(shown.title, shown.legend));

  fill(node, async () => {
    const choices = await heat(`processes/${key}/choices`);
    const versions = choices.versions.map(({version}) => ({code: version, label: say(`第 ${version} 版`, `Version ${version}`)}));
    const all = say('全部', 'All');
    const side = (from, to) => ({from: date(from), to: date(to), version: choice(all, versions, draw)});
    const fields = ({from, to, version}) => [field(say('从', 'From'), from), field(say('到', 'To'), to),
      field(say('流程版本', 'Version'), version)];
    Object.assign(controls, {main: side(daysAgo(29), daysAgo(0)), other: side(daysAgo(59), daysAgo(30)),
      unit: choice(all, choices.units, draw), domain: choice(all, choices.domains, draw),
      channel: choice(all, choices.channels, draw)});
    other.append(...fields(controls.other));
    controls.append(field(say('指标', 'Measure'), measure), ...fields(controls.main),
      field(say('承办单位', 'Unit'), controls.unit), field(say('领域', 'Domain'), controls.domain),
      field(say('渠道', 'Channel'), controls.channel), field(say('对比', 'Compare'), compare),
      button(say('导出 CSV', 'Export CSV'), exportCsv), button(say('导出 PNG', 'Export PNG'), exportPng), other);
    diagram.tell(draw, id => list(null, id));
    draw();
    return [controls, numbers, cases];
  });
}
