// A form's fields by their data attributes: choices, first values, conditions, and the JSON that is sent.
//
//   data-choices="catalogue.kinds | units | clerks"   fills a select
//   data-filter="筛选类别"                              puts a search box before a select
//   data-ticks="units"                               one box per choice in place of this one, each sent in a list
//   data-ticked="task.unitId task.coHandlers"        which of them are ticked at first: codes, or codes with commas
//   data-first="case.title"                           first value, from the facts
//   data-text="part.returnReason"                     text from the facts, not a field
//   data-when="decision=RETURN task.returnOffered"    shown while every term holds; ! negates, | separates values
//   data-required-when="brief=false"                 required while every term holds
//   data-local                                        asked, but not sent
//   data-boolean                                      radio buttons whose values true and false are sent as such

import { dateTime, element, toInstant, toLocal } from './text.js';

const GROUPS = {
  tourism: '旅游服务', heritage: '文化遗产保护', enforcement: '监督管理', social: '社会管理',
  convenience: '便民服务', safety: '安全联动', policy: '政策法规', other: '其他',
};

export const look = (facts, path) => path.split('.').reduce((at, key) => at?.[key], facts);

export function fields(form, facts) {
  const all = selector => [...form.querySelectorAll(selector)];
  const named = () => [...form.elements].filter(field => field.name && field.type !== 'file');

  function offerChoices() {
    for (const select of all('select[data-choices]')) {
      const choices = look(facts, select.dataset.choices) ?? [];
      const kept = choices.filter(({ code }) => !(select.dataset.without ?? '').split(' ').includes(code));
      const groups = grouped(kept);
      for (const [group, members] of groups) {
        const options = members.map(({ code, id, label, name }) => new Option(label ?? name, code ?? id));
        if (group) {
          select.append(element('optgroup', { label: GROUPS[group] ?? group }, ...options));
        } else {
          select.append(...options);
        }
      }
      if (select.dataset.filter) {
        addFilter(select);
      }
    }
    all('input[data-ticks]').forEach(offerTicks);
  }

  function offerTicks(box) {
    const ticked = (box.dataset.ticked ?? '').split(' ').flatMap(path => String(look(facts, path) ?? '').split(','));
    box.closest('label').replaceWith(...(look(facts, box.dataset.ticks) ?? []).map(({ id, name }) => element('label', {},
      element('input', { type: 'checkbox', name: box.name, value: id, 'data-list': true, checked: ticked.includes(id) }), ` ${name}`)));
  }

  function firstValues() {
    for (const place of all('[data-text]')) {
      const value = look(facts, place.dataset.text);
      place.textContent = /^\d{4}-\d\d-\d\dT/.test(value ?? '') ? dateTime(value) : value ?? '';
    }
    for (const field of all('[data-first]')) {
      const value = field.dataset.first === 'now' ? new Date() : look(facts, field.dataset.first);
      if (value === undefined || value === null) {
        continue;
      }
      if (field.type === 'checkbox') {
        field.checked = value;
      } else if (field.type === 'radio') {
        field.checked = field.value === String(value);
      } else {
        field.value = field.type === 'datetime-local' ? toLocal(value) : value;
        field.dataset.exact = field.type === 'datetime-local' ? toLocal(value, true) : '';
      }
    }
  }

  /** Shows and hides by `data-when`; what is hidden is disabled, so it is neither checked nor sent. */
  function showWhatApplies() {
    for (const section of all('[data-when]')) {
      section.hidden = !section.dataset.when.split(' ').every(holds);
      const inside = section.matches('input, select, textarea, option') ? [section] : section.querySelectorAll('input, select, textarea, button');
      for (const field of inside) {
        field.disabled = field.closest('[data-when][hidden]') !== null;
      }
    }
    for (const field of all('[data-required-when]')) {
      field.required = field.dataset.requiredWhen.split(' ').every(holds);
    }
  }

  function holds(term) {
    const [, not, path, values] = /^(!?)([^=]+)(?:=(.*))?$/.exec(term);
    const found = path.split('.')[0] in facts ? look(facts, path) : current(path);
    const held = values === undefined ? Boolean(found) && found !== 'false' : values.split('|').includes(String(found ?? ''));
    return held !== (not === '!');
  }

  /** What a field holds now, seen by conditions. */
  function current(name) {
    const field = named().find(one => one.name === name && !one.disabled && (one.type !== 'radio' || one.checked));
    return field?.type === 'checkbox' ? field.checked : field?.value;
  }

  /** The JSON body: named fields that apply, empty ones left out, dotted names as nested objects. */
  function body() {
    const sent = {};
    for (const field of named()) {
      const skipped = field.disabled || 'local' in field.dataset || (field.type === 'radio' && !field.checked);
      if (skipped) {
        continue;
      }
      if ('list' in field.dataset) {
        put(sent, field.name, [...(look(sent, field.name) ?? []), ...(field.checked ? [field.value] : [])]);
      } else if (field.type === 'checkbox') {
        put(sent, field.name, field.checked);
      } else if (field.value.trim() !== '') {
        put(sent, field.name, typed(field));
      }
    }
    return sent;
  }

  return { offerChoices, firstValues, showWhatApplies, body, current, named };
}

function typed(field) {
  if (field.type === 'datetime-local') {
    // an untouched "now" keeps its seconds: the first minute of a case is long enough to reply in
    const exact = field.dataset.exact ?? '';
    return toInstant(exact.startsWith(field.value) ? exact : field.value);
  }
  return 'boolean' in field.dataset ? field.value === 'true' : field.value.trim();
}

function put(target, path, value) {
  const keys = path.split('.');
  const last = keys.pop();
  const holder = keys.reduce((at, key) => (at[key] ??= {}), target);
  holder[last] = value;
}

function grouped(choices) {
  const groups = new Map();
  choices.forEach(choice => groups.set(choice.group ?? '', [...(groups.get(choice.group ?? '') ?? []), choice]));
  return groups;
}

/** Narrows a long list by typing any part of a word; a single remaining choice is chosen at once. */
function addFilter(select) {
  const search = element('input', {
    type: 'search', class: 'form-control', placeholder: '筛选', 'aria-label': select.dataset.filter, autocomplete: 'off',
  });
  const whole = [...select.children].map(child => child.cloneNode(true));
  search.addEventListener('input', () => {
    const wanted = search.value.trim();
    const before = select.value;
    select.replaceChildren(...whole.map(child => child.cloneNode(true)));
    for (const option of [...select.options]) {
      if (wanted && option.value && !option.text.includes(wanted) && !(option.parentElement.label ?? '').includes(wanted)) {
        option.remove();
      }
    }
    select.querySelectorAll('optgroup:empty').forEach(group => group.remove());
    const left = [...select.options].filter(option => option.value);
    select.value = left.length === 1 && wanted ? left[0].value : left.some(option => option.value === before) ? before : '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const row = element('div', { class: 'filtered' });
  select.before(row);
  row.append(search, select);
}
