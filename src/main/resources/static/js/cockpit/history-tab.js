// Ended instances of this version or of all, the latest first, page by page, each with its path.
import {button, el, field, fill, link, notice, table} from './page.js';
import {ask, casePage, endOfDay, keyOf, startOfDay} from './server.js';
import {showPath, takeAsked} from './path.js';
import {duration, instant, say} from './words.js';

const PAGE = 20;

export function historyTab(node, definitionId) {
  const asked = takeAsked();
  const rows = el('div', {});
  const path = el('div', {className: 'hotline-cases'});
  const again = () => draw(0);
  const input = (type, label) => el('input', {type, className: 'form-control', change: again, 'aria-label': label});
  const caseNo = input('search', say('事项编号', 'Case'));
  const [from, to] = [input('date', say('从', 'From')), input('date', say('到', 'To'))];
  const every = el('input', {type: 'checkbox', change: again});

  function draw(first) {
    return fill(rows, async () => {
      // One more than shown tells whether there is a next page; counting would read them all.
      const found = await ask('history/process-instance', {
        ...every.checked ? {processDefinitionKey: keyOf(definitionId)} : {processDefinitionId: definitionId},
        finished: true, processInstanceBusinessKey: caseNo.value.trim(), finishedAfter: startOfDay(from.value),
        finishedBefore: endOfDay(to.value), sortBy: 'endTime', sortOrder: 'desc', firstResult: first, maxResults: PAGE + 1
      });
      if (!found.length) {
        return notice(say('没有已结束的流程实例', 'No ended instances'));
      }
      return [
        table(say('已结束的流程实例', 'Ended instances'),
          [say('事项编号', 'Case'), say('开始', 'Started'), say('结束', 'Ended'), say('用时', 'Took'), say('状态', 'State'), ''],
          found.slice(0, PAGE).map(instance => [
            instance.businessKey ? link(casePage(instance.businessKey), instance.businessKey) : instance.id,
            instant(instance.startTime), instant(instance.endTime), duration(instance.durationInMillis / 1000),
            instance.state === 'COMPLETED' ? say('完成', 'completed') : say('终止', 'terminated'),
            button(say('查看路径', 'Show path'), () => showPath(path, instance.id))
          ])),
        el('p', {className: 'hotline-pager'},
          first > 0 ? button(say('上一页', 'Previous'), () => draw(first - PAGE)) : null,
          found.length > PAGE ? button(say('下一页', 'Next'), () => draw(first + PAGE)) : null)
      ];
    });
  }

  node.replaceChildren(
    el('form', {className: 'hotline-controls', submit: event => event.preventDefault()},
      field(say('事项编号', 'Case'), caseNo), field(say('结束日期从', 'Ended from'), from), field(say('到', 'to'), to),
      field(say('所有版本', 'All versions'), every)),
    rows, path);
  draw(0);
  if (asked) {
    showPath(path, asked);
  }
}
