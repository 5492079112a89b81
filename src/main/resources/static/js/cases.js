// Finds cases. The words travel in the body, never in an address.

import { get, post, Problem } from '/forms/server.js';
import { dateTime, element } from '/forms/text.js';

const PAGE = 50;
const finder = document.getElementById('finder');
const said = document.getElementById('said');
const table = document.querySelector('.found');
const more = document.querySelector('.more');
let page = 0;

const [catalogue, units] = await Promise.all([get('/catalogue'), get('/units')]);
fill('topic', catalogue.topics.map(({ code, label }) => [code, label]));
fill('place', catalogue.places.map(({ code, label }) => [code, label]));
fill('unitId', units.map(({ id, name }) => [id, name]));

finder.addEventListener('submit', event => {
  event.preventDefault();
  page = 0;
  table.tBodies[0].replaceChildren();
  find();
});
more.addEventListener('click', () => {
  page += 1;
  find();
});
find();

function fill(name, choices) {
  finder.elements[name].append(...choices.map(([value, label]) => element('option', { value }, label)));
}

async function find() {
  const wanted = Object.fromEntries([...new FormData(finder)].filter(([, value]) => value));
  try {
    const hits = await post('/cases/search', { ...wanted, overdue: wanted.overdue ? true : undefined, page, size: PAGE });
    table.tBodies[0].append(...hits.map(row));
    const count = table.tBodies[0].rows.length;
    table.hidden = count === 0;
    more.hidden = hits.length < PAGE;
    said.textContent = count === 0 ? '没有找到您可以查看的事项。' : `已列出 ${count} 件，最近收到的在前。`;
  } catch (problem) {
    said.textContent = problem instanceof Problem ? problem.message : '没有查到，请稍后再试。';
  }
}

const row = hit => element('tr', {},
  element('td', {}, element('a', { href: `/cases/${hit.caseNo}` }, hit.caseNo)),
  element('td', {}, hit.title), element('td', {}, hit.topicLabel), element('td', {}, hit.placeLabel),
  element('td', {}, hit.stateLabel), element('td', {}, dateTime(hit.receivedAt)),
  element('td', { class: hit.overdueSince ? 'late' : false },
    hit.overdueSince ? `已逾期，期限${dateTime(hit.dueAt)}` : dateTime(hit.dueAt)));
