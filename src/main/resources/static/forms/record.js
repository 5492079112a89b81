// What happened beside the units' parts: calls to the unit outside working time, the callback, the follow-up list.

import { dateTime, element, fact, yesNo } from './text.js';

/** One section each, where there is something to show. */
export function record({ calls = [], followUps = [], contact = {} }) {
  return element('div', {},
    section('紧急联络', [...(contact.attempts ?? []).map(attemptLine), ...(contact.transfers ?? []).map(transferLine)]),
    section('回访', calls.map(callLine)),
    section('跟踪事项', followUps.map(followUpLine)));
}

function section(title, lines) {
  return lines.length === 0 ? '' : element('section', {}, element('h4', {}, `${title}(${lines.length})`), element('ul', {}, ...lines));
}

export const attemptLine = attempt => element('li', {},
  `${dateTime(attempt.at)} ${attempt.unitName} ${attempt.number} ${attempt.reached ? '已接通' : '未接通'}`,
  element('span', { class: 'clause' }, [attempt.by, attempt.note].filter(Boolean).join(' · ')));

const transferLine = transfer => element('li', {},
  `${dateTime(transfer.alertedAt)} 跨区域调度 ${transfer.alerted ?? ''}`,
  element('span', { class: 'clause' }, [transfer.by, transfer.agreed].filter(Boolean).join(' · ')));

const callLine = call => element('li', {}, element('dl', { class: 'facts' },
  ...fact('时间', dateTime(call.calledAt)),
  ...fact('结果', call.outcomeLabel),
  ...fact('及时答复', call.inTime === undefined ? '' : yesNo(call.inTime)),
  ...fact('诉求解决', call.resolved === undefined ? '' : yesNo(call.resolved)),
  ...fact('满意程度', call.satisfactionLabel),
  ...fact('不满意原因', call.causeLabel),
  ...fact('退回重办', call.rework ? '是' : ''),
  ...fact('说明', call.note, 'wide')));

const followUpLine = entry => element('li', {}, element('dl', { class: 'facts' },
  ...fact('单位', entry.unitName),
  ...fact('状态', entry.stateLabel),
  ...fact('复查时间', dateTime(entry.comesBackAt)),
  ...fact('原因', entry.explanation, 'wide'),
  ...fact('解决情况', entry.solution, 'wide'),
  ...fact('中心意见', entry.opinion, 'wide'),
  ...fact('告知反映人', dateTime(entry.toldAt))));
