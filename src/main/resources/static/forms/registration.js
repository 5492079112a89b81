// Registering: looks for earlier matters while the agent types, and after success shows the number and takes files.

import { earlier } from './case-card.js';
import { uploadAll } from './extras.js';
import { likeMatters } from './like-matters.js';
import { post } from './server.js';
import { element } from './text.js';

const PAUSE = 700; // milliseconds without typing before the server is asked

/** Answers how the form is sent. */
export function registration({ form, facts, fields, tasklist }) {
  let caseNo;
  let dirty = false;
  let warned = false;
  checkWhileTyping(form, facts, fields);
  form.addEventListener('input', () => {
    dirty = true;
  });
  tasklist.whenClosing(() => {
    if (!dirty || caseNo || warned) {
      return true;
    }
    warned = true;
    const warning = element('p', { class: 'alert alert-warning', role: 'alert', tabindex: '-1' },
      '登记内容还没有提交。再关闭一次将放弃已填写的内容。');
    form.prepend(warning);
    warning.scrollIntoView({ block: 'center' });
    setTimeout(() => {
      warned = false;
      warning.remove();
    }, 8000);
    return false;
  });

  return async () => {
    ({ caseNo } = await post('/cases', fields.body()));
    tasklist.refresh();
    showReceipt(form, caseNo);
    return { caseNo };
  };
}

/** Shows what the past and the tables make of the matter as soon as topic and place are known. */
function checkWhileTyping(form, facts, fields) {
  const place = form.querySelector('[data-check]');
  let waiting;
  let asked = 0;
  const ask = async () => {
    const body = fields.body();
    const turn = ++asked;
    let said = [];
    facts.past = {};
    if (body.topic && body.place) {
      try {
        facts.past = await post('/cases/check', body);
        said = [...findings(facts), likeMatters(form, facts.past.like ?? [])].filter(Boolean);
      } catch (problem) {
        said = problem.kind === 'invalid' ? [] : [`没有查到以往事项：${problem.message}`];
      }
    }
    if (turn === asked) {
      place.replaceChildren(...said.map(text => (text instanceof Node ? text : element('p', {}, text))));
      place.hidden = said.length === 0;
      facts.past.found = facts.past.earlier?.length > 0;
      fields.showWhatApplies();
    }
  };
  form.querySelector('fieldset.work').addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  });
}

function findings({ past, catalogue, units }) {
  const domain = catalogue.domains?.find(({ code }) => code === past.domain)?.label;
  const unit = units?.find(({ id }) => id === past.unitId)?.name;
  return [
    domain && `按规则属“${domain}”，${unit ? `责任单位为${unit}` : '责任清单没有列明责任单位，受理后须人工指定'}。`,
    past.urgencyHint && '此类事项可能情况紧急，请确认是否勾选“情况紧急”。',
    past.openWithoutNews && '同一事项正在办理期限内：没有新内容的，不再受理(第六条(四))。',
    past.finishedAndTold && '同一事项已办结并已告知反映人：不予受理(第七条(五))。',
    past.reportCount > 1 && `同一反映人第 ${past.reportCount} 次反映同一事项，距首次 ${past.unresolvedDays} 天(第十条(二)第2项)。`,
    past.replyCount > 0 && `同一事项已答复 ${past.replyCount} 次；已按规定答复超过两次的，可视情不再转述办理(第十一条(五))。`,
    past.admissibility && past.admissibility !== 'ACCEPT' && `可向反映人说明：${past.words}`,
    earlier(past.earlier ?? []),
  ].filter(Boolean);
}

/** The number to tell the reporter, and a place for recordings and photos; closing is the agent's to decide. */
function showReceipt(form, caseNo) {
  const files = element('input', { type: 'file', id: 'hf-receipt-files', class: 'form-control', multiple: true });
  const said = element('p', { class: 'said', role: 'status' });
  const list = element('ul', { class: 'files' });
  const receipt = element('section', { class: 'receipt', tabindex: '-1' },
    element('h3', {}, '登记成功'),
    element('p', {}, '事项编号 ', element('strong', { class: 'case-no' }, caseNo), '，可告知反映人。'),
    element('div', { class: 'form-group' },
      element('label', { for: 'hf-receipt-files' }, '附件(录音、照片等，选定后立即上传)'), files, said, list),
    element('div', { class: 'send' }, element('button', { type: 'submit', class: 'btn btn-primary' }, '完成')));
  files.addEventListener('change', async () => {
    const failures = await uploadAll(caseNo, [...files.files], said, ({ name }) => list.append(element('li', {}, name)));
    files.value = '';
    list.append(...failures.map(text => element('li', { class: 'text-danger', role: 'alert' }, text)));
  });
  form.querySelector('fieldset.work').hidden = true;
  form.append(receipt);
  receipt.focus();
}
