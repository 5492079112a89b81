// Jobs that failed until no try was left: choose, confirm, try again. The engine checks who may.
import {button, el, fill, link, notice, table} from './page.js';
import {ask, change, mayAdminister} from './server.js';
import {instant, say} from './words.js';

const LISTED = 200;

export function failedTab(node, definitionId) {
  const results = el('div', {});

  async function draw() {
    const [jobs, permitted] = await Promise.all([
      ask('job', {processDefinitionId: definitionId, noRetriesLeft: true, sortBy: 'jobDueDate', sortOrder: 'asc',
        maxResults: LISTED}),
      mayAdminister()
    ]);
    const boxes = jobs.map(job => el('input', {type: 'checkbox', value: job.id, disabled: !permitted,
      'aria-label': say('选择', 'Choose')}));
    const chosen = () => boxes.filter(box => box.checked).map(box => box.value);
    const all = button(say('全选', 'Choose all'), () => boxes.forEach(box => {
      box.checked = true;
    }));
    const retry = button(say('重试所选', 'Try the chosen again'), () => again(chosen()));
    const refresh = button(say('刷新', 'Refresh'), () => fill(node, draw));
    if (!jobs.length) {
      return [notice(say('没有失败的作业', 'No failed jobs')), refresh, results];
    }
    return [
      permitted ? null : notice(say('只有系统管理员可以重试', 'Only administrators may try again')),
      el('p', {className: 'hotline-pager'}, permitted ? [all, retry] : null, refresh),
      table(say(`失败的作业，最多列 ${LISTED} 个`, `Failed jobs, at most ${LISTED}`),
        ['', say('环节', 'Activity'), say('到期', 'Due'), say('原因', 'Reason'), say('流程', 'Process')],
        jobs.map((job, at) => [boxes[at], job.failedActivityId ?? '', instant(job.dueDate ?? job.createTime),
          (job.exceptionMessage ?? '').slice(0, 200),
          link(`#/process-instance/${job.processInstanceId}/runtime`, say('实例', 'Instance'))])),
      results
    ].filter(Boolean);
  }

  async function again(ids) {
    if (!ids.length || !confirm(say(`确定重试 ${ids.length} 个作业吗？`, `Try ${ids.length} jobs again?`))) {
      return;
    }
    const failures = [];
    for (const id of ids) {
      try {
        await change(`job/${id}/retries`, {retries: 1});
      } catch (problem) {
        failures.push(`${id}：${problem.message}`);
      }
    }
    results.replaceChildren(
      notice(say(`${ids.length - failures.length} 个作业已重新排队，稍后刷新可见结果`,
        `${ids.length - failures.length} jobs are queued again; refresh to see what became of them`)),
      ...failures.map(failure => notice(failure, 'failed')));
  }

  fill(node, draw);
}
