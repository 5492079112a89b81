// The page of one case: the file, what the reader may do now, where the case stands in its diagrams, and what happened.

import { renderCase } from '/forms/case-card.js';
import { get, Problem } from '/forms/server.js';
import { article, dateTime, element } from '/forms/text.js';

const caseNo = document.querySelector('main').dataset.caseNo;
const said = document.getElementById('said');
const path = `/cases/${encodeURIComponent(caseNo)}`;

document.getElementById('print').addEventListener('click', () => window.print());

try {
  const none = () => [];
  const [file, deadline, timeline, processes, tasks, calls, followUps, contact] = await Promise.all([
    get(path), get(`${path}/deadline`).catch(() => undefined), get(`${path}/timeline`),
    get(`${path}/processes`), get(`/tasks?caseNo=${encodeURIComponent(caseNo)}`),
    get(`${path}/callbacks`).catch(none), get(`${path}/follow-ups`).catch(none), get(`${path}/contact-attempts`).catch(none),
  ]);
  renderCase(document.getElementById('card'), { file, deadline, task: {}, part: undefined, calls, followUps, contact });
  document.querySelectorAll('#card .part').forEach(part => { part.open = true; });
  offerTasks(tasks);
  tell(timeline);
  await draw(processes);
  said.hidden = true;
} catch (problem) {
  said.setAttribute('role', 'alert');
  said.textContent = problem instanceof Problem ? problem.message : '页面没有完整打开，请刷新后再试。';
}

function offerTasks(tasks) {
  if (tasks.length === 0) {
    return;
  }
  const section = document.getElementById('tasks');
  section.hidden = false;
  section.querySelector('ul').append(...tasks.map(task => element('li', {},
    element('a', { href: `/camunda/app/tasklist/default/#/?task=${task.id}` }, task.name),
    task.dueAt ? `，${dateTime(task.dueAt)}前办理` : '', task.assignee ? `，由${task.assignee}签收` : '')));
}

function tell(timeline) {
  const section = document.getElementById('timeline');
  section.hidden = timeline.length === 0;
  section.querySelector('ol').append(...timeline.map(entry => element('li', {},
    element('time', { datetime: entry.at }, dateTime(entry.at)),
    element('strong', {}, entry.eventLabel),
    element('span', { class: 'by' }, entry.actor),
    entry.clause ? element('span', { class: 'clause' }, article(entry.clause)) : '',
    entry.note ? element('p', {}, entry.note) : '')));
}

/** One button a process; the one that the case waits in is shown first. */
async function draw(processes) {
  if (processes.length === 0) {
    return;
  }
  const section = document.getElementById('diagram');
  section.hidden = false;
  const viewer = new window.BpmnJS({ container: section.querySelector('.canvas') });
  const buttons = processes.map(process => element('button', { type: 'button', 'aria-pressed': 'false' },
    `${process.processName}${process.unitName ? `(${process.unitName})` : ''}${process.endedAt ? ' 已结束' : ''}`));
  const show = async index => {
    buttons.forEach((button, at) => button.setAttribute('aria-pressed', String(at === index)));
    await showOne(viewer, section, processes[index]);
  };
  buttons.forEach((button, index) => button.addEventListener('click', () => show(index)));
  section.querySelector('.processes').append(...buttons);
  const deepest = processes.findLastIndex(process => !process.endedAt);
  await show(deepest >= 0 ? deepest : 0);
}

async function showOne(viewer, section, process) {
  const answer = await fetch(`/api/v1${path}/processes/${encodeURIComponent(process.definitionId)}`, { credentials: 'same-origin' });
  await viewer.importXML(await answer.text());
  const canvas = viewer.get('canvas');
  const elements = viewer.get('elementRegistry');
  const name = id => elements.get(id)?.businessObject.name ?? id;
  const mark = (ids, look) => ids.filter(id => elements.get(id)).forEach(id => canvas.addMarker(id, look));
  mark(process.passed.filter(id => !/^SubProcess_/.test(id)), 'passed');
  mark(process.open.filter(id => !/^SubProcess_/.test(id)), 'open');
  canvas.zoom('fit-viewport', 'auto');
  const waiting = process.open.filter(id => !/^(SubProcess|CallActivity)_/.test(id));
  const called = process.open.filter(id => /^CallActivity_/.test(id));
  section.querySelector('.where').textContent = process.endedAt
    ? `${dateTime(process.startedAt)}开始，${dateTime(process.endedAt)}结束。`
    : `${dateTime(process.startedAt)}开始，现在停在：${[...waiting, ...called].map(name).join('、') || '(无)'}。`;
}
