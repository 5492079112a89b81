// Recording each attempt to reach the unit, one by one, before the task is completed. Art. 13(1) para. 2.

import { attemptLine } from './record.js';
import { post, Problem } from './server.js';
import { element } from './text.js';

/** Lists the attempts in the form's place for them and, to whoever has the task, offers to record another. */
export function offerAttempts(form, facts) {
  const place = form.querySelector('[data-contact-attempts]');
  if (!place) {
    return;
  }
  const list = element('ul', { class: 'files' }, ...(facts.contact.attempts ?? []).map(attemptLine));
  place.append(element('h4', {}, '联系记录'), list);
  if (facts.task.key === 'Task_ContactUnit') {
    place.append(recorder(facts.task, list));
  }
}

function recorder(task, list) {
  const note = element('input', { type: 'text', id: 'hf-attempt-note', class: 'form-control', maxlength: '1000', 'data-local': true });
  const said = element('p', { class: 'said', role: 'status' });
  const buttons = [['已接通', true], ['未接通', false]].map(([label, reached]) => {
    const button = element('button', { type: 'button', class: 'btn btn-default' }, `记录一次联系：${label}`);
    button.addEventListener('click', () => save(reached));
    return button;
  });

  async function save(reached) {
    buttons.forEach(button => { button.disabled = true; });
    try {
      const body = { unitId: task.unitId, reached, ...(note.value.trim() ? { note: note.value.trim() } : {}) };
      list.append(attemptLine(await post(`/cases/${task.caseNo}/contact-attempts`, body)));
      note.value = '';
      said.textContent = '已记录。';
    } catch (problem) {
      said.textContent = problem instanceof Problem ? problem.message : '没有记录成功，请再试。';
    } finally {
      buttons.forEach(button => { button.disabled = false; });
    }
  }

  return element('div', { class: 'form-group' },
    element('label', { for: 'hf-attempt-note' }, '本次联系的说明'), note, element('p', {}, ...buttons), said);
}
