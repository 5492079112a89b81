// What some forms show besides fields: a window that closes, a preview, files that are uploaded at once.

import { Problem, upload } from './server.js';
import { dateTime, element, fileSize, span } from './text.js';

/** Counts down to the end of the window to hand a matter back; then the return is no longer offered. Art. 11. */
export function countDown(form, facts, fields) {
  const clock = form.querySelector('[data-counts-down]');
  const ends = new Date(facts.task.returnWindowEndsAt ?? NaN);
  if (!clock || !facts.task.returnOffered || Number.isNaN(ends.getTime())) {
    return () => {};
  }
  const tell = () => {
    const left = ends - Date.now();
    facts.task.returnOffered = left > 0;
    clock.textContent = left > 0
      ? `撤回窗口到 ${dateTime(ends)} 为止，还剩 ${span(left)}。`
      : `撤回窗口已于 ${dateTime(ends)} 结束。`;
    if (left <= 0) {
      clearInterval(ticking);
      form.querySelectorAll('[type=radio][value=RETURN]').forEach(radio => {
        radio.checked = false;
      });
      fields.showWhatApplies();
    }
  };
  const ticking = setInterval(tell, 15000);
  tell();
  return () => clearInterval(ticking);
}

/** Shows what a field holds elsewhere, as it is typed. */
export function mirror(form, fields) {
  const tell = () => form.querySelectorAll('[data-mirrors]').forEach(place => {
    place.textContent = fields.current(place.dataset.mirrors) || '(未填写)';
  });
  form.addEventListener('input', tell);
  form.addEventListener('change', tell);
  tell();
}

/** Uploads chosen files to the case at once and lists them, so that the form can name them when it is sent. */
export function offerUploads(form, file, saying) {
  const input = form.querySelector('input[type=file][data-uploads]');
  if (!input) {
    return;
  }
  const name = input.dataset.uploads;
  const list = element('ul', { class: 'files' });
  const said = element('p', { class: 'said', role: 'status' });
  input.after(said, list);
  const offer = ({ id, name: title, size }, chosen) => list.append(element('li', {}, element('label', {},
    element('input', { type: 'checkbox', name, value: id, 'data-list': true, checked: chosen }), ` ${title} (${fileSize(size)})`)));
  (file.attachments ?? []).forEach(attachment => offer(attachment, false));
  input.addEventListener('change', async () => {
    const failures = await uploadAll(file.caseNo, [...input.files], said, attachment => offer(attachment, true));
    input.value = '';
    if (failures.length > 0) {
      saying.show('有文件没有上传成功。', failures.map(message => ({ field: name, message })));
    }
  });
}

/** Uploads files one after the other; answers a sentence for each that failed. */
export async function uploadAll(caseNo, files, said, done) {
  const failures = [];
  for (const file of files) {
    said.textContent = `正在上传 ${file.name}……`;
    try {
      done(await upload(`/cases/${caseNo}/attachments`, file));
    } catch (problem) {
      failures.push(`${file.name}：${problem instanceof Problem ? problem.message : '没有上传成功'}`);
    }
  }
  said.textContent = `已上传 ${files.length - failures.length} 个文件${failures.length > 0 ? `，${failures.length} 个没有成功` : ''}。`;
  return failures;
}
