// Opens a supervision from the workbench. What the server refuses is said beside the form, and the fields are marked.

import { post, Problem } from '/forms/server.js';

const form = document.getElementById('open');
const said = document.getElementById('said');

form?.addEventListener('input', event => event.target.removeAttribute('aria-invalid'));
form?.addEventListener('submit', async event => {
  event.preventDefault();
  const button = form.querySelector('[type=submit]');
  button.disabled = true;
  say('');
  try {
    const sent = Object.fromEntries([...new FormData(form)].filter(([, value]) => value.trim()));
    const { number } = await post('/supervisions', sent);
    form.reset();
    say(`已发起 ${number}，正在刷新……`);
    setTimeout(() => location.reload(), 1200);
  } catch (problem) {
    button.disabled = false;
    if (!(problem instanceof Problem)) {
      say('没有发起，请刷新页面后再试。', true);
      throw problem;
    }
    problem.fields.forEach(({ field }) => form.elements[field]?.setAttribute('aria-invalid', 'true'));
    say([problem.message, ...problem.fields.map(({ message }) => message)].filter((one, at, all) => all.indexOf(one) === at).join('；'), true);
    form.querySelector('[aria-invalid]')?.focus();
  }
});

function say(words, wrong = false) {
  said.textContent = words;
  said.classList.toggle('wrong', wrong);
}
