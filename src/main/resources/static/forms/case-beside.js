// What was done with a case beside the units' parts: meetings, requests for help, hand-overs, the Centre's own reply, and
// reports that belong together.

import { dateTime, element, fact } from './text.js';

/** The sections of the case card that only some cases have, the order in which they come about. */
export const beside = file => [
  instruction(file.instruction), ...(file.mediations ?? []).map(sitting), annexes(file.annexes ?? []),
  centreReply(file.centreReply), belongsTo(file.belongsTo), ...(file.reports ?? []).map(report),
];

/** What features add, side by side where there is room: the results of several units are read together. */
function annexes(all) {
  return all.length === 0 ? '' : element('div', { class: 'annexes' }, ...all.map(({ title, lines }) =>
    section(title, ...lines.flatMap(({ label, value, wide }) =>
      fact(label, /^\d{4}-\d\d-\d\dT/.test(value) ? dateTime(value) : value, wide && 'wide')))));
}

function belongsTo(link) {
  return link ? section(`${link.kindLabel}：${link.caseNo}`,
    ...fact('标题', link.title), ...fact('状态', link.stateLabel), ...fact('该事项的答复', link.reply, 'wide')) : '';
}

/** What another reporter adds to this matter. */
function report({ kindLabel, caseNo, title, stateLabel, receivedAt, occurredAt, content, demand, reporter }) {
  return section(`${kindLabel}的反映：${caseNo}`,
    ...fact('标题', title), ...fact('状态', stateLabel), ...fact('登记时间', dateTime(receivedAt)), ...fact('发生时间', dateTime(occurredAt)),
    ...fact('反映人', reporter?.name), ...fact('反映内容', content, 'wide'), ...fact('诉求', demand, 'wide'));
}

function instruction(report) {
  return report ? section(report.turn > 1 ? `领导批示(第${report.turn}次呈报)` : '领导批示',
    ...fact('情况汇总', report.summary, 'wide'),
    ...fact('拟办建议', report.proposal, 'wide'),
    ...fact('委领导阅示', report.opinion, 'wide'),
    ...fact('阅示时间', dateTime(report.readAt)),
    ...fact('批示', report.decisionLabel),
    ...fact('批示内容', report.text, 'wide'),
    ...fact('承办单位', report.unitName),
    ...fact('协办单位', report.coHandlerNames),
    ...fact('指定期限', dateTime(report.dueAt)),
    ...fact('批示人', report.instructedBy),
    ...fact('批示时间', dateTime(report.instructedAt))) : '';
}

function sitting(held) {
  return section(`巡回法庭调解(第${held.sitting}次)`,
    ...fact('调解时间', dateTime(held.meetsAt)),
    ...fact('调解地点', held.venue),
    ...fact('到场人员', held.invited, 'wide'),
    ...fact('调解结果', held.outcomeLabel ?? '尚未调解'),
    ...fact('调解记录', held.record, 'wide'),
    ...fact('记录时间', dateTime(held.mediatedAt)));
}

function centreReply(reply) {
  return reply ? section('中心答复',
    ...fact('答复', reply.text, 'wide'), ...fact('答复方式', reply.meansLabel), ...fact('答复时间', dateTime(reply.repliedAt))) : '';
}

function section(title, ...facts) {
  return element('details', { class: 'part', open: true }, element('summary', {}, title), element('dl', { class: 'facts' }, ...facts));
}
