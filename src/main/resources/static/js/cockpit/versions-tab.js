// How much runs in each version of the process, and how much was started in the last thirty days.
import {fill, link, table} from './page.js';
import {heat, keyOf} from './server.js';
import {instant, say} from './words.js';

const SHOWN = 12;

export function versionsTab(node, definitionId) {
  const key = keyOf(definitionId);
  fill(node, async () => {
    const {versions} = await heat(`processes/${key}/choices`);
    const newest = versions.slice(0, SHOWN);
    const started = await Promise.all(newest.map(async ({version, startEvents}) =>
      (await heat(`processes/${key}`, {version})).activities
        .filter(({activityId}) => startEvents.includes(activityId))
        .reduce((sum, {sums}) => sum + sums.visits, 0)));
    return table(say('各版本的实例', 'Instances per version'),
      [say('版本', 'Version'), say('部署时间', 'Deployed'), say('运行中', 'Running'), say('近 30 天启动', 'Started in 30 days')],
      newest.map((version, at) => [
        link(`#/process-definition/${version.definitionId}/runtime`, say(`第 ${version.version} 版`, `Version ${version.version}`)),
        instant(version.deployedAt), version.running, started[at]]));
  });
}
