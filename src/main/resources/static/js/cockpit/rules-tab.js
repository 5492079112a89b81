// How often each row of a decision table answered, and the last answers of one row. Cockpit's own page of an answer
// highlights the row with its inputs and outputs.
import {el, fill, link, notice, table} from './page.js';
import {ask, casePage, heat} from './server.js';
import {scale} from './measures.js';
import {instant, number, say} from './words.js';

export function rulesTab(node, definitionId) {
  const answers = el('div', {className: 'hotline-cases'});
  fill(node, async () => {
    const {key, version} = await ask(`decision-definition/${definitionId}`);
    const [rows, {dmnXml}] = await Promise.all([
      heat(`decisions/${key}`, {version}), ask(`decision-definition/${definitionId}/xml`)]);
    const rules = [...new DOMParser().parseFromString(dmnXml, 'text/xml').getElementsByTagNameNS('*', 'rule')];
    const count = new Map(rows.map(({ruleId, evaluations}) => [ruleId, evaluations]));
    const {colour} = scale([...count.values()], number, false);
    const list = ruleId => fill(answers, () => answersOf(key, ruleId));
    count.forEach((evaluations, ruleId) => document.querySelectorAll(`td[data-row-id="${CSS.escape(ruleId)}"]`)
      .forEach(cell => cell.style.setProperty('background-color', colour(evaluations), 'important')));
    return [
      table(say('近 30 天各行的判定次数', 'How often each row answered in the last 30 days'),
        [say('行', 'Row'), say('说明', 'Meaning'), say('次数', 'Times')],
        rules.map((rule, at) => [at + 1,
          rule.getElementsByTagNameNS('*', 'description')[0]?.textContent ?? rule.id,
          count.has(rule.id)
            ? el('a', {href: '', click: event => {
              event.preventDefault();
              list(rule.id);
            }}, String(count.get(rule.id))) : 0])),
      answers
    ];
  });
}

async function answersOf(key, ruleId) {
  const found = await heat(`decisions/${key}/rows/${ruleId}/evaluations`);
  return found.length
    ? table(say('最近的判定，最多列 100 次', 'Latest answers, at most 100'),
      [say('事项编号', 'Case'), say('判定时间', 'Answered'), say('版本', 'Version'), ''],
      found.map(answer => [answer.caseNo ? link(casePage(answer.caseNo), answer.caseNo) : '—', instant(answer.evaluatedAt),
        answer.version,
        link(`#/decision-instance/${answer.decisionInstanceId}`, say('输入、输出与命中行', 'Inputs, outputs and row'))]))
    : notice(say('没有判定', 'No answers'));
}
