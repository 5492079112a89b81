// What Cockpit lacks, for the head of the Centre and the offices: the heat map, ended instances with their path, failed jobs
// to try again, instances per version, and how often each row of a table answered.
import * as diagram from './diagram.js';
import {failedTab} from './failed-tab.js';
import {heatTab} from './heat-tab.js';
import {historyTab} from './history-tab.js';
import {rulesTab} from './rules-tab.js';
import {versionsTab} from './versions-tab.js';
import {say} from './words.js';

function tab(id, label, priority, draw) {
  return {
    id: `hotline-${id}`,
    pluginPoint: 'cockpit.processDefinition.runtime.tab',
    priority,
    properties: {label},
    render: (node, {processDefinitionId}) => {
      node.classList.add('hotline-cockpit');
      draw(node, processDefinitionId);
    },
    unmount: () => {
      diagram.tell();
      diagram.clear();
    }
  };
}

export default [
  {
    id: 'hotline-diagram',
    pluginPoint: 'cockpit.processDefinition.diagram.plugin',
    render: viewer => diagram.show(viewer)
  },
  tab('heat', say('热力图', 'Heat map'), 8, heatTab),
  tab('history', say('已结束的实例', 'Ended instances'), 7, historyTab),
  tab('failed', say('失败的作业', 'Failed jobs'), 4, failedTab),
  tab('versions', say('各版本', 'Versions'), 3, versionsTab),
  {
    id: 'hotline-rules',
    pluginPoint: 'cockpit.decisionDefinition.tab',
    priority: 5,
    properties: {label: say('各行判定', 'Rows that answered')},
    render: (node, {decisionDefinitionId}) => {
      node.classList.add('hotline-cockpit');
      rulesTab(node, decisionDefinitionId);
    }
  }
];
