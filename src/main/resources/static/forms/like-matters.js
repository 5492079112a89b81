// While registering: what the report may be about already, why that is thought, and what the agent makes of it.

import { dateTime, element } from './text.js';

/** The list of like matters; a choice is kept in the hidden fields mergeInto and linkTo while the agent types on. */
export function likeMatters(form, matters) {
  const field = name => form.querySelector(`input[name=${name}]`);
  const chosen = () => (field('mergeInto').value && `mergeInto ${field('mergeInto').value}`)
    || (field('linkTo').value && `linkTo ${field('linkTo').value}`) || '';
  if (matters.length === 0 && !chosen()) {
    return '';
  }
  const choose = value => {
    const [name, caseNo] = value.split(' ');
    field('mergeInto').value = name === 'mergeInto' ? caseNo : '';
    field('linkTo').value = name === 'linkTo' ? caseNo : '';
  };
  const radio = (value, text) => {
    const input = element('input', { type: 'radio', name: 'belonging', value, 'data-local': true, checked: chosen() === value });
    input.addEventListener('change', () => choose(value));
    return element('label', {}, input, ` ${text}`);
  };
  const known = matters.some(({ caseNo }) => chosen().endsWith(caseNo));
  if (chosen() && !known) {
    choose(''); // the agent went on to another topic or place, and the choice with it
  }
  return element('fieldset', { class: 'choice like-matters' },
    element('legend', {}, `可能是同一事项(${matters.length}件)，请与反映人核对后选择`),
    element('ul', {}, ...matters.map(matter => item(matter, radio))),
    radio('', '都不是，作为新事项登记'));
}

function item({ caseNo, title, stateLabel, receivedAt, evidence, mergeable }, radio) {
  return element('li', {},
    element('strong', {}, caseNo), ` ${title}`,
    element('p', { class: 'clause' }, `${stateLabel} · ${dateTime(receivedAt)}登记 · 依据：${evidence.join('，')}`),
    mergeable ? radio(`mergeInto ${caseNo}`, '并入该事项，由中心一并答复') : element('span', { class: 'clause' }, '已有结果，不能并入 '),
    radio(`linkTo ${caseNo}`, '单独办理，与之关联'));
}
