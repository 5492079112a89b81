// The case at a glance: what it is, who reported it (masked), when it is due and why, what was done with it so far.

import { beside } from './case-beside.js';
import { reporter } from './reporter.js';
import { record } from './record.js';
import { article, dateTime, element, fact, fileSize, span, workingSpan, yesNo } from './text.js';

/** Fills `card` with the case; `part` is the hand-over that this task belongs to. */
export function renderCase(card, { file, deadline, task, part, calls, followUps, contact }) {
  card.replaceChildren(
    heading(file),
    due(file, deadline, task),
    element('dl', { class: 'facts' },
      ...fact('反映内容', file.content, 'wide'),
      ...fact('诉求', file.demand, 'wide'),
      ...fact('拟办意见', file.proposedHandling, 'wide'),
      ...fact('类别', `${file.kindLabel} · ${file.topicLabel}`),
      ...fact('地点', file.placeLabel),
      ...fact('来源', [file.channelLabel, file.dialledNumber].filter(Boolean).join(' ')),
      ...fact('登记时间', dateTime(file.receivedAt)),
      ...fact('发生时间', dateTime(file.occurredAt)),
      ...fact('指导部门', file.guidingOfficeLabel),
      ...fact('配合部门', file.supportingOfficeLabel),
      ...fact('愿意公开', yesNo(file.willingToPublish)),
      ...fact('书面答复', file.writtenReplyWanted ? '反映人要求书面答复' : ''),
      ...fact('上级指定期限', dateTime(file.superiorDueAt)),
    ),
    reporter(file),
    earlier(file.earlier ?? []),
    parts(file.parts ?? [], part),
    ...beside(file),
    record({ calls, followUps, contact }),
    attachments(file),
  );
}

function heading(file) {
  const marks = [
    [file.stateLabel, 'state'], [file.urgent && '紧急', 'urgent'], [file.simple && '简单', 'simple'],
    [(file.confidential || file.reporter?.confidential) && '身份保密', 'confidential'],
  ];
  return element('header', {},
    element('p', { class: 'case-no' }, element('a', { href: `/cases/${file.caseNo}`, target: '_blank', rel: 'noopener' }, file.caseNo),
      ...marks.filter(([text]) => text).map(([text, look]) => element('span', { class: `mark mark-${look}` }, text))),
    element('h3', {}, file.title));
}

function due(file, deadline, task) {
  const dueAt = deadline?.dueAt ?? file.dueAt ?? task.dueAt;
  const notHandled = ['DECLINE', 'REDIRECT'].includes(file.admissibility);
  if (!dueAt || notHandled) {
    return '';
  }
  const left = new Date(dueAt) - Date.now();
  const total = new Date(dueAt) - new Date(file.receivedAt);
  const [light, words] = left <= 0 ? ['red', `已逾期 ${span(left)}`]
    : left < total / 4 ? ['amber', `临近期限，剩余 ${span(left)}`] : ['green', `剩余 ${span(left)}`];
  const working = deadline?.remaining > 0 ? `(其中工作时间 ${workingSpan(deadline.remaining)})` : '';
  const box = element('div', { class: `due due-${light}` },
    element('p', {}, element('span', { class: 'light', 'aria-hidden': 'true' }),
      '答复期限 ', element('strong', {}, dateTime(dueAt)), `，${words}${working}`));
  if (deadline?.steps?.length) {
    box.append(element('details', {}, element('summary', {}, '期限是怎样算出来的'),
      element('ol', {}, ...deadline.steps.map(step =>
        element('li', {}, step.text, element('span', { class: 'clause' }, step.article || article(step.clause))))),
      deadline.provisional ? element('p', {}, '所涉年度的放假安排尚未公布，期限暂按周末推算。') : ''));
  }
  return box;
}

/** Earlier matters of the same reporter about the same thing; also used while registering. */
export function earlier(matters) {
  return matters.length === 0 ? '' : element('details', { class: 'earlier', open: true },
    element('summary', {}, `同一反映人的同类事项(${matters.length}件)`),
    element('ul', {}, ...matters.map(matter => element('li', {},
      element('a', { href: `/cases/${matter.caseNo}`, target: '_blank', rel: 'noopener' }, matter.caseNo), ` ${matter.title}`,
      element('span', { class: 'clause' },
        [matter.stateLabel ?? matter.state, `${dateTime(matter.receivedAt)}登记`, `已答复${matter.replies ?? 0}次`].join(' · '))))));
}

function parts(all, current) {
  return element('div', { class: 'parts' }, ...all.map(part => element('details', { class: 'part', open: part === current },
    element('summary', {}, `${part.unitName} 承办${turn(part)}`),
    element('dl', { class: 'facts' },
      ...fact('转办时间', dateTime(part.deliveredAt)),
      ...fact('承办期限', dateTime(part.dueAt)),
      ...fact('承办人', part.assignee),
      ...fact('逾期', part.overdueSince ? `自${dateTime(part.overdueSince)}起逾期` : ''),
      ...fact('领导阅批', part.instruction, 'wide'),
      ...fact('撤回理由', part.returnReason, 'wide'),
      ...fact('撤回审核', part.returnOpinion, 'wide'),
      ...fact('办理结果', part.result, 'wide'),
      ...fact('领导审定', part.replyApproved === undefined ? '' : part.replyApproved ? '同意答复' : '不同意答复'),
      ...fact('审定意见', part.approvalOpinion, 'wide'),
      ...fact('答复', part.replyText, 'wide'),
      ...fact('答复方式', part.replyMeansLabel),
      ...fact('答复时间', dateTime(part.repliedAt)),
      ...fact('办结文件', part.documentTitle),
      ...fact('报送时间', dateTime(part.filedAt)),
      ...fact('公开建议', { PUBLISH: '可以公开', DO_NOT_PUBLISH: '不宜公开' }[part.publicationAdvice]),
      ...fact('不公开理由', part.adviceReason, 'wide'),
      ...fact('审核', part.auditPassed === undefined ? '' : part.auditPassed ? '合格' : '不合格'),
      ...fact('审核意见', part.auditOpinion, 'wide')))));
}

function turn(part) {
  if (part.rework) {
    return '(重新办理)';
  }
  return part.handOvers > 1 ? `(第${part.handOvers}次转办)` : '';
}

function attachments(file) {
  const files = file.attachments ?? [];
  return files.length === 0 ? '' : element('section', {}, element('h4', {}, `附件(${files.length}个)`),
    element('ul', { class: 'files' }, ...files.map(({ id, name, size }) => element('li', {},
      element('a', { href: `/api/v1/cases/${file.caseNo}/attachments/${id}`, download: name }, name), ` ${fileSize(size)}`))));
}
