// The way that one process instance took, on the diagram and as a list with times.
import * as diagram from './diagram.js';
import {button, fill, table} from './page.js';
import {ask} from './server.js';
import {duration, instant, say} from './words.js';

const LISTED = 500;
let asked = null;

/** The instance that the next history page of another process is to show. */
export function takeAsked() {
  const instanceId = asked;
  asked = null;
  return instanceId;
}

async function open(instanceId) {
  const {processDefinitionId} = await ask(`history/process-instance/${instanceId}`);
  asked = instanceId;
  location.hash = `#/process-definition/${processDefinitionId}/runtime?detailsTab=hotline-history`;
}

export function showPath(place, instanceId) {
  return fill(place, async () => {
    const steps = (await ask('history/activity-instance',
      {processInstanceId: instanceId, sortBy: 'occurrence', sortOrder: 'asc', maxResults: LISTED}))
      .filter(({activityType}) => activityType !== 'multiInstanceBody');
    await diagram.ready();
    const times = new Map();
    steps.forEach(({activityId}, at) => times.set(activityId, [...times.get(activityId) ?? [], at + 1]));
    diagram.paint([...times].map(([id, numbers]) => ({id, colour: '#155cb5', label: numbers.slice(0, 4).join('·')})));
    return table(say('经过的环节', 'The way taken'),
      ['', say('环节', 'Activity'), say('开始', 'Started'), say('结束', 'Ended'), say('用时', 'Took'), say('经办', 'By'), ''],
      steps.map((step, at) => [
        at + 1,
        (step.activityName || step.activityId) + (step.canceled ? say('(中止)', ' (cancelled)') : ''),
        instant(step.startTime), instant(step.endTime), step.durationInMillis === null ? '' : duration(step.durationInMillis / 1000),
        step.assignee ?? '',
        step.calledProcessInstanceId
          ? button(say('查看子流程', 'Called process'), () => open(step.calledProcessInstanceId)) : ''
      ]));
  });
}
