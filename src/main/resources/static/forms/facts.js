// What a form shows and offers, read from the server before it opens.

import { get } from './server.js';
import { article } from './text.js';

const RULINGS = { ACCEPT: '予以受理', DECLINE: '不予受理', REDIRECT: '不予受理并告知有权机关' };

/** Reads what the form shows and offers; `wanted` names the lists: catalogue, units, clerks, lines, meetings, extensions. */
export async function read(taskId, wanted) {
  const list = (name, path) => (wanted.includes(name) ? get(path) : undefined);
  const lists = Promise.all([list('catalogue', '/catalogue'), list('units', '/units'), list('lines', '/lines'), list('meetings', '/meetings')]);
  if (!taskId) {
    const [catalogue, units] = await lists;
    return { catalogue, units, past: {} };
  }
  const view = await get(`/tasks/${taskId}`);
  const task = { ...view.variables, ...view };
  const unitId = task.unitId ?? view.variables?.unitId;
  const none = () => []; // who may not see them still works the task
  const [file, deadline, [catalogue, units, lines, meetings], clerks, calls, followUps, contact, extensions] = await Promise.all([
    get(`/cases/${task.caseNo}`),
    get(`/cases/${task.caseNo}/deadline`).catch(() => undefined), // before classification there may be none
    lists,
    unitId && list('clerks', `/units/${unitId}/clerks`),
    get(`/cases/${task.caseNo}/callbacks`).catch(none),
    get(`/cases/${task.caseNo}/follow-ups`).catch(none),
    get(`/cases/${task.caseNo}/contact-attempts`).catch(none),
    list('extensions', `/cases/${task.caseNo}/extensions`),
  ]);
  const supervision = wanted.includes('supervision') ? supervisionOf(await get(`/supervisions/${task.supervisionId}`)) : undefined;
  const parts = (file.parts ?? []).filter(one => !unitId || one.unitId === unitId);
  const part = parts.at(-1);
  file.incomplete = !file.content || !file.demand || !file.proposedHandling;
  const suggested = units?.find(unit => unit.id === part?.suggestedUnitId);
  return {
    task,
    case: file,
    supervision,
    part,
    reply: replyTo(file, part),
    passedOn: file.belongsTo?.kind === 'MERGED' ? file.belongsTo.reply : undefined,
    failed: parts.findLast(one => one.auditPassed === false),
    lastCall: calls.at(-1),
    followUp: followUps.find(one => one.id === task.followUpId),
    contact,
    catalogue,
    clerks,
    lines,
    meeting: meetings?.find(one => one.caseNo === task.caseNo),
    extension: extensions?.requests.findLast(one => one.unitId === unitId),
    units: units?.filter(unit => unit.active !== false),
    suggestion: `${RULINGS[task.admissibility] ?? ''} ${article(task.admissibilityClause)}`,
    suggestedUnitName: suggested?.name,
    shown: { file, deadline: deadline?.parts?.find(one => part && one.unitId === unitId) ?? deadline, task, part, calls, followUps, contact },
  };
}

/** What the reporter was told last, by the unit or by the Centre. */
function replyTo({ centreReply }, part) {
  const byCentre = centreReply && !(part?.repliedAt && new Date(part.repliedAt) > new Date(centreReply.repliedAt));
  return byCentre ? centreReply.text : part?.replyText;
}

/** What a form of the supervision shows: the last words of each kind. */
function supervisionOf(view) {
  const last = (...events) => view.steps.findLast(step => events.includes(step.event));
  const answer = last('NOTICE_ANSWERED', 'SUGGESTION_ANSWERED');
  return {
    ...view,
    answer: answer?.words,
    measures: answer?.measures,
    findings: last('MEASURE_RECORDED')?.words,
    suggestion: view.steps.findLast(step => step.event === 'ANSWER_EVALUATED' && step.code === 'IMPROVE')?.words,
    proposal: last('RESULT_DECIDED')?.words ?? view.reason,
  };
}
