// What was done with a case beside the units' parts: meetings, requests for help, hand-overs, the Centre's own reply, and
// reports that belong together.

import { dateTime, element, fact } from './text.js';

/** The sections of the case card that only some cases have, the order in which they come about. */
export const beside = file => [
  annexes(file.annexes ?? []), centreReply(file.centreReply), belongsTo(file.belongsTo), ...(file.reports ?? []).map(report),
];

/** What features add, side by side where there is room: the results of several units are read together. */
function annexes(all) {
  return all.length === 0 ? '' : element('div', { class: 'annexes' }, ...all.map(({ title, lines }) =>
    section(title, true, ...lines.flatMap(({ label, value, wide }) =>
      fact(label, /^\d{4}-\d\d-\d\dT/.test(value) ? dateTime(value) : value, wide && 'wide')))));
}

function belongsTo(link) {
  return link ? section(`${link.kindLabel}：${link.caseNo}`, true,
    ...fact('标题', link.title), ...fact('状态', link.stateLabel), ...fact('该事项的答复', link.reply, 'wide')) : '';
}

/** What another reporter adds to this matter. */
function report({ kindLabel, caseNo, title, stateLabel, receivedAt, occurredAt, content, demand, reporter }) {
  return section(`${kindLabel}的反映：${caseNo}`, true,
    ...fact('标题', title), ...fact('状态', stateLabel), ...fact('登记时间', dateTime(receivedAt)), ...fact('发生时间', dateTime(occurredAt)),
    ...fact('反映人', reporter?.name), ...fact('反映内容', content, 'wide'), ...fact('诉求', demand, 'wide'));
}

function centreReply(reply) {
  return reply ? section('中心答复', true,
    ...fact('答复', reply.text, 'wide'), ...fact('答复方式', reply.meansLabel), ...fact('答复时间', dateTime(reply.repliedAt))) : '';
}

function section(title, open, ...facts) {
  return element('details', { class: 'part', open }, element('summary', {}, title), element('dl', { class: 'facts' }, ...facts));
}
