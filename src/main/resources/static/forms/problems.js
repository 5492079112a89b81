// Says what is wrong: beside the field, in a summary that is read aloud, and by moving the focus to the first one.

import { element } from './text.js';

export function problems(form, summary) {
  const named = name => [...form.elements].filter(field => field.name === name || field.dataset.uploads === name);
  const holder = field => (field.type === 'radio' && field.closest('fieldset.choice')) || field.closest('.form-group') || field.parentElement;

  function labelOf(field) {
    const label = field.type === 'radio' ? field.closest('fieldset')?.querySelector('legend') : field.labels?.[0];
    return (label?.textContent ?? field.name).replace(/[*\s]+/g, '');
  }

  /** What the browser can know before asking the server. */
  function find() {
    const found = new Map();
    for (const field of form.elements) {
      if (!field.name || field.disabled || found.has(field.name) || !field.validity || field.validity.valid) {
        continue;
      }
      found.set(field.name, sentence(field));
    }
    return [...found].map(([field, message]) => ({ field, message }));
  }

  function sentence(field) {
    const label = labelOf(field);
    const { validity } = field;
    if (validity.badInput) {
      return `“${label}”不完整，请按年、月、日、时、分填写`;
    }
    if (validity.valueMissing) {
      return field.matches('select, [type=radio]') ? `请选择“${label}”` : `请填写“${label}”`;
    }
    if (validity.tooLong) {
      return `“${label}”最多${field.maxLength}字`;
    }
    return field.dataset.wrong ?? `“${label}”的格式不正确`;
  }

  function clear() {
    summary.replaceChildren();
    summary.hidden = true;
    form.querySelectorAll('.problem').forEach(said => said.remove());
    form.querySelectorAll('.has-error').forEach(group => group.classList.remove('has-error'));
    for (const field of form.querySelectorAll('[aria-invalid]')) {
      forget(field);
    }
  }

  function forget(field) {
    field.removeAttribute('aria-invalid');
    const rest = (field.getAttribute('aria-describedby') ?? '').split(' ').filter(id => !id.endsWith('-problem')).join(' ');
    if (rest) {
      field.setAttribute('aria-describedby', rest);
    } else {
      field.removeAttribute('aria-describedby');
    }
  }

  /** A field that is changed is no longer wrong until the next check. */
  function forgive(field) {
    if (field.getAttribute?.('aria-invalid')) {
      const group = holder(field);
      group.classList.remove('has-error');
      group.querySelectorAll('.problem').forEach(said => said.remove());
      named(field.name || field.dataset.uploads).forEach(forget);
    }
  }

  /** Shows a sentence and the fields it is about; returns nothing, so that callers can't take it for success. */
  function show(message, fields = [], ...offers) {
    clear();
    const items = fields.map(({ field, message: said }) => {
      const wrong = named(field).filter(one => !one.closest('[hidden]'));
      wrong.forEach(one => mark(one, wrong[0], said));
      return element('li', {}, said);
    });
    summary.append(element('strong', {}, message));
    if (items.length > 0 && !(items.length === 1 && fields[0].message === message)) {
      summary.append(element('ul', {}, ...items));
    }
    summary.append(...offers);
    summary.hidden = false;
    const first = form.querySelector('[aria-invalid]:not(:disabled)') ?? summary;
    first.focus();
    (first === summary ? summary : holder(first)).scrollIntoView({ block: 'center' });
  }

  function mark(field, first, message) {
    const id = `${first.id || first.name}-problem`;
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', [field.getAttribute('aria-describedby'), id].filter(Boolean).join(' '));
    holder(field).classList.add('has-error');
    if (field === first) {
      holder(field).append(element('p', { class: 'help-block error problem', id }, message));
    }
  }

  return { find, show, clear, forgive };
}
