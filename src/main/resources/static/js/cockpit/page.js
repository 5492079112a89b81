// A few elements at a time; text is set as text, so that nothing read becomes markup.

/** An element with attributes (functions become listeners) and children. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') {
      element.addEventListener(name, value);
    } else if (name in element && name !== 'list') {
      element[name] = value;
    } else {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.flat().filter(child => child !== null && child !== undefined));
  return element;
}

export const field = (label, control) => el('label', {className: 'hotline-field'}, el('span', {}, label), control);

/** A list to choose from; the first option stands for all. */
export function choice(all, options, changed) {
  return el('select', {className: 'form-control', change: changed},
    el('option', {value: ''}, all), options.map(({code, label}) => el('option', {value: code}, label)));
}

export const button = (label, pressed) =>
  el('button', {type: 'button', className: 'btn btn-default', click: pressed}, label);

export const link = (address, text) => el('a', {href: address}, text);

export function table(caption, heads, rows) {
  return el('table', {className: 'table table-condensed hotline-table'},
    el('caption', {}, caption),
    el('thead', {}, el('tr', {}, heads.map(head => el('th', {scope: 'col'}, head)))),
    el('tbody', {}, rows.map(cells => el('tr', {}, cells.map(cell => el('td', {}, cell))))));
}

export const notice = (text, kind = '') => el('p', {className: `hotline-notice ${kind}`, role: 'status'}, text);

/** What a page shows while it waits, and instead of it when the server refuses. */
export async function fill(place, ask) {
  place.setAttribute('aria-busy', 'true');
  try {
    const content = await ask();
    place.replaceChildren(...[content].flat());
  } catch (problem) {
    place.replaceChildren(notice(problem.message, 'failed'));
  } finally {
    place.removeAttribute('aria-busy');
  }
}

/** Hands a file to the person. */
export function save(name, content) {
  const address = URL.createObjectURL(content);
  el('a', {href: address, download: name}).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A table as Excel opens it: a byte-order mark, and no cell that it would take for a formula. */
export function csv(rows) {
  const cell = value => {
    const text = String(value ?? '');
    const harmless = typeof value !== 'number' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return `"${harmless.replaceAll('"', '""')}"`;
  };
  return new Blob(['\uFEFF', rows.map(row => row.map(cell).join(',')).join('\r\n'), '\r\n'],
    {type: 'text/csv;charset=utf-8'});
}
