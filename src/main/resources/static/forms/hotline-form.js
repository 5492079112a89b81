// Opens an embedded form in Tasklist: `import('/forms/hotline-form.js').then(form => form.open(camForm))`.
// The form holds its fields and their Chinese labels (attributes: see fields.js); all else is here, and nothing of it
// becomes a process variable: what is sent goes to our own typed endpoint.

import { offerAttempts } from './attempts.js';
import { renderCase } from './case-card.js';
import { offerExtension } from './extension.js';
import { countDown, mirror, offerUploads } from './extras.js';
import { read } from './facts.js';
import { fields as fieldsOf } from './fields.js';
import { problems as problemsOf } from './problems.js';
import { previewPublication } from './publication.js';
import { registration } from './registration.js';
import { post, Problem } from './server.js';
import { takeOver } from './tasklist.js';
import { element } from './text.js';
import { offerWords } from './words.js';

export async function open(camForm) {
  const form = camForm.formElement[0];
  const work = form.querySelector('fieldset.work');
  const loading = form.querySelector('.loading');
  const summary = element('div', { class: 'alert alert-danger summary', role: 'alert', tabindex: '-1', hidden: true });
  const saying = problemsOf(form, summary);
  let finished; // what the server answered; nothing is sent after that
  let sending = false;
  let send = () => undefined;

  const tasklist = takeOver(camForm, async () => {
    if (finished || sending) {
      return finished;
    }
    const stays = !camForm.taskId; // registering shows the number first; closing is a second press
    saying.clear();
    const wrong = work.disabled ? [] : saying.find();
    if (wrong.length > 0) {
      saying.show('还没有提交，请先填写或改正下面的内容。', wrong);
    } else if (!work.disabled) {
      await sendOnce();
    }
    return stays ? undefined : finished;
  });

  async function sendOnce() {
    const button = work.querySelector('[type=submit]');
    sending = true;
    form.setAttribute('aria-busy', 'true');
    button.disabled = true;
    try {
      finished = await send();
    } catch (problem) {
      refuse(problem);
    } finally {
      sending = false;
      button.disabled = false;
      form.removeAttribute('aria-busy');
    }
  }

  function refuse(problem) {
    if (!(problem instanceof Problem)) {
      saying.show('表单出错，本次没有提交。请刷新页面后再试。');
      throw problem;
    }
    saying.show(problem.message, problem.fields, ...offers(problem.kind));
  }

  function offers(kind) {
    if (kind === 'signedOut') {
      return [element('p', {}, element('a', { href: '/sign-in', target: '_blank', rel: 'opener' }, '在新窗口登录'))];
    }
    if (camForm.taskId && (kind === 'conflict' || kind === 'missing')) {
      const button = element('button', { type: 'button', class: 'btn btn-default' }, '关闭并刷新任务列表');
      button.addEventListener('click', () => {
        finished = {};
        tasklist.complete();
      });
      return [element('p', {}, button)];
    }
    return [];
  }

  styles();
  form.addEventListener('submit', event => {
    event.preventDefault();
    tasklist.complete();
  });
  form.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.ctrlKey && event.target.matches('input')) {
      event.preventDefault(); // a half-filled form is never sent by a stray Enter
    }
  });

  let facts;
  try {
    facts = await read(camForm.taskId, form.dataset.reads ?? '');
  } catch (problem) {
    loading.textContent = problem.message;
    loading.className = 'alert alert-danger';
    loading.setAttribute('role', 'alert');
    return;
  }

  const fields = fieldsOf(form, facts);
  fields.offerChoices();
  fields.firstValues();
  fields.showWhatApplies();
  work.querySelector('legend').after(summary);
  form.addEventListener('input', event => saying.forgive(event.target));
  form.addEventListener('change', event => {
    saying.forgive(event.target);
    fields.showWhatApplies();
  });
  mirror(form, fields);
  if (camForm.taskId) {
    openTask();
  } else {
    send = registration({ form, facts, fields, tasklist });
  }
  loading.remove();
  work.hidden = false;

  function openTask() {
    const card = element('section', { class: 'case-card', 'aria-label': '事项' });
    const claim = element('p', { class: 'claim alert alert-info' },
      '这项任务还没有签收，签收后才能填写。 ', element('button', { type: 'button', class: 'btn btn-primary' }, '签收办理'));
    renderCase(card, facts.shown);
    work.before(card, claim);
    claim.querySelector('button').addEventListener('click', tasklist.claim);
    tasklist.whenClaimed(mine => {
      work.disabled = !mine;
      claim.hidden = mine;
    });
    tasklist.whenGone(countDown(form, facts, fields));
    previewPublication(form, facts, fields);
    offerWords(form, facts, fields);
    offerUploads(form, facts.case, saying);
    offerAttempts(form, facts);
    offerExtension(form, facts);
    send = async () => {
      const answer = await post(`/tasks/${camForm.taskId}/complete`, fields.body());
      const next = (answer.nextTasks ?? []).map(task => task.name).join('、');
      tasklist.say('已提交', `${facts.case.caseNo} ${next ? `下一步：${next}` : '您对该事项暂无其他任务'}`);
      return answer;
    };
  }
}

function styles() {
  const href = new URL('hotline-form.css', import.meta.url).href;
  if (!document.querySelector(`link[href="${href}"]`)) {
    document.head.append(element('link', { rel: 'stylesheet', href }));
  }
}
