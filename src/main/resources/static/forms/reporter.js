// Who reported: masked, until someone says what they need to know it for.

import { post, Problem } from './server.js';
import { element, fact } from './text.js';

export function reporter(file) {
  const known = file.reporter ?? {};
  const list = element('dl', { class: 'facts' }, ...identity(known));
  const box = element('section', { class: 'reporter', 'aria-label': '反映人' },
    element('h4', {}, '反映人'), list.childElementCount ? list : element('p', {}, '没有留下身份信息'));
  if (list.childElementCount && !known.erased) {
    box.append(reveal(file.caseNo, list));
  }
  return box;
}

const identity = person => [
  ...fact('姓名', person.name), ...fact('电话', person.phone), ...fact('电子邮箱', person.email),
  ...fact('单位', person.employer), ...fact('住址', person.address),
];

/** Asks why before it asks the server; the look is logged with the purpose. Art. 3(4). */
function reveal(caseNo, list) {
  const purpose = element('input', {
    type: 'text', id: 'hf-reveal-purpose', class: 'form-control', maxlength: '200', placeholder: '例如：电话答复办理结果', 'aria-describedby': 'hf-reveal-said',
  });
  const label = element('label', { for: 'hf-reveal-purpose' }, '查看用途(将被记录)');
  const show = element('button', { type: 'button', class: 'btn btn-default' }, '显示');
  const said = element('p', { class: 'said', id: 'hf-reveal-said', role: 'status' });
  const box = element('details', { class: 'reveal' }, element('summary', {}, '查看身份'),
    label, element('div', {}, purpose, show), said);
  const ask = async () => {
    if (!purpose.value.trim()) {
      said.textContent = '请先填写查看用途。';
      purpose.focus();
      return;
    }
    show.disabled = true;
    try {
      list.replaceChildren(...identity(await post(`/cases/${caseNo}/reporter/reveal`, { purpose: purpose.value.trim() })));
      said.textContent = '已显示身份，本次查看已记录。请勿向无关人员透露。';
      purpose.parentElement.hidden = true;
      label.hidden = true;
    } catch (problem) {
      said.textContent = problem instanceof Problem ? problem.message : '没有取得身份信息。';
      show.disabled = false;
    }
  };
  show.addEventListener('click', ask);
  purpose.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      ask();
    }
  });
  return box;
}
