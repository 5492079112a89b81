// Asks for more time from within a unit's form, and shows what became of earlier requests. Art. 13(2).

import { get, post, Problem } from './server.js';
import { dateTime, element, fact } from './text.js';

/** Fills the form's `data-extension` with the unit's requests and, while one may be made, the fields of a new one. */
export async function offerExtension(form, facts) {
  const place = form.querySelector('[data-extension]');
  if (!place) {
    return;
  }
  const path = `/cases/${facts.case.caseNo}/extensions`;
  const unitId = facts.task.unitId;
  const draw = ({ requests, allowed }) => {
    const own = requests.filter(one => one.unitId === unitId);
    const left = allowed.find(one => one.unitId === unitId);
    place.replaceChildren(element('details', { open: own.length > 0 },
      element('summary', {}, '延期(第十三条(二))'), ...own.map(shown), ...(left ? [left.workingDays > 0 ? asking(left) : why(left)] : [])));
    place.hidden = own.length === 0 && !left;
  };

  function asking(left) {
    const days = element('input', { type: 'number', id: 'hf-extension-days', class: 'form-control', min: 1, max: left.workingDays, value: 1 });
    const reason = element('textarea', { id: 'hf-extension-reason', class: 'form-control', maxlength: 1000 });
    const said = element('p', { class: 'said', role: 'alert' });
    const button = element('button', { type: 'button', class: 'btn btn-default' }, '申请延期');
    button.addEventListener('click', async () => {
      button.disabled = true;
      said.textContent = '';
      try {
        draw(await post(path, { workingDays: days.valueAsNumber || undefined, reason: reason.value, unitId }));
      } catch (problem) {
        said.textContent = problem instanceof Problem
          ? [...new Set([...problem.fields.map(one => one.message), ...(problem.fields.length ? [] : [problem.message])])].join('；')
          : '没有提交成功，请刷新页面后再试。';
        button.disabled = false;
      }
    });
    return element('div', { class: 'extension' },
      element('p', { class: 'hint' },
        `期限 ${dateTime(left.dueAt)} 届满前可以申请，最多 ${left.workingDays} 个工作日；经单位领导上报、中心同意后顺延，并须向反映人说明。`),
      element('div', { class: 'grid' },
        element('div', { class: 'form-group' }, element('label', { for: 'hf-extension-days' }, '延期工作日数'), days),
        element('div', { class: 'form-group wide' }, element('label', { for: 'hf-extension-reason' }, '申请延期的理由'), reason)),
      said, button);
  }

  try {
    draw(await get(path));
  } catch {
    place.hidden = true; // more time can be asked for later; the form itself must open
  }
}

const why = left => element('p', { class: 'hint' }, left.refusal);

const shown = one => element('dl', { class: 'facts' },
  ...fact('申请', `${dateTime(one.askedAt)}，延期${one.workingDays}个工作日`),
  ...fact('进展', one.stateLabel),
  ...fact('理由', one.reason, 'wide'),
  ...fact('单位领导意见', one.leaderOpinion, 'wide'),
  ...fact('中心意见', one.decisionReason, 'wide'),
  ...fact('新期限', dateTime(one.newDueAt)),
  ...fact('已向反映人说明', [one.explainedMeans, dateTime(one.explainedAt)].filter(Boolean).join(' ')));
