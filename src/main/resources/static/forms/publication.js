// Deciding on publication: what the public will see, as the server renders it, and what in it could identify a person.

import { post } from './server.js';
import { element } from './text.js';

const PAUSE = 700; // milliseconds without typing before the server is asked

export function previewPublication(form, facts, fields) {
  const place = form.querySelector('[data-preview]');
  if (!place) {
    return;
  }
  facts.preview = {};
  let waiting;
  let asked = 0;
  const ask = async () => {
    const turn = ++asked;
    const draft = { publicTitle: fields.current('publicTitle'), publicReply: fields.current('publicReply') };
    if (!draft.publicTitle && !draft.publicReply) {
      return;
    }
    let shown;
    try {
      shown = await post(`/tasks/${facts.task.id}/publication-preview`, draft);
    } catch (problem) {
      place.replaceChildren(element('p', { class: 'text-danger' }, `没有预览：${problem.message}`));
      return;
    }
    if (turn === asked) {
      place.replaceChildren(element('h4', {}, '公众将看到的样子'), element('h3', {}, shown.text.title),
        ...shown.text.paragraphs.map(text => element('p', {}, text)), ...warnings(shown.found));
      facts.preview.found = shown.found.some(({ refused }) => !refused);
      fields.showWhatApplies();
    }
  };
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, PAUSE);
  };
  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
}

function warnings(found) {
  return found.length === 0 ? [element('p', { class: 'said' }, '没有发现姓名、电话、证件号码、邮箱或住址。')]
    : [element('ul', { class: 'note note-warning' }, ...found.map(({ label, text, refused }) =>
      element('li', {}, `${refused ? '不得公开' : '疑似'}：${label}${text ? `“${text}”` : ''}`)))];
}
