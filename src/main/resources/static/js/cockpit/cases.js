// The cases behind a number: by number only, each with its page, its path and, while it runs, its place in Cockpit.
import * as diagram from './diagram.js';
import {button, el, link, notice, table} from './page.js';
import {ask, casePage, heat, keyOf} from './server.js';
import {showPath} from './path.js';
import {duration, instant, say} from './words.js';

export async function casesOf(definitionId, activityId, wanted, label) {
  const stays = await heat(`processes/${keyOf(definitionId)}/activities/${activityId}/cases`, wanted);
  const name = diagram.nameOf(activityId);
  if (!stays.length) {
    return notice(say(`“${name}”没有符合条件的事项`, `No such cases at "${name}"`));
  }
  const ids = [...new Set(stays.map(stay => stay.processInstanceId))];
  const running = new Set((await ask('process-instance', {processInstanceIds: ids.join(',')})).map(({id}) => id));
  const path = el('div', {});
  return [
    table(say(`“${name}”的事项：${label}，最多列 100 条`, `Cases at "${name}": ${label}, at most 100`),
      [say('事项编号', 'Case'), say('承办单位', 'Unit'), say('开始', 'Started'), say('结束', 'Ended'), say('工作时间', 'Working time'),
        say('日历时间', 'Calendar time'), say('情况', 'Remarks'), say('流程', 'Process')],
      stays.map(stay => [
        stay.caseNo ? link(casePage(stay.caseNo), stay.caseNo) : '—',
        stay.unitId, instant(stay.startedAt), instant(stay.endedAt), duration(stay.workingSeconds),
        duration(stay.calendarSeconds),
        [stay.overdue ? say('超期', 'overdue') : '', stay.returned ? say('再次办理', 'again') : ''].filter(Boolean).join(' '),
        running.has(stay.processInstanceId)
          ? link(`#/process-instance/${stay.processInstanceId}/runtime`, say('运行中的实例', 'Running instance'))
          : button(say('查看路径', 'Show path'), () => showPath(path, stay.processInstanceId))
      ])),
    path
  ];
}
