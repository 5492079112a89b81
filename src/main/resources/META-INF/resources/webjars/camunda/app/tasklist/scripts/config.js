// Replaces the file of the same name in the webapp's jar.
import {chinese, house} from '../../../../js/webapps.js';

function shortcut(key, inChinese, inEnglish) {
  return {key, description: chinese ? inChinese : inEnglish};
}

export default {
  ...house,
  shortcuts: {
    claimTask: shortcut('ctrl+alt+c', '签收当前任务', 'claims the currently selected task'),
    focusFilter: shortcut('ctrl+shift+f', '转到第一个筛选器', 'sets the focus to the first filter in the list'),
    focusList: shortcut('ctrl+alt+l', '转到任务列表的第一项', 'sets the focus to the first task in the list'),
    focusForm: shortcut('ctrl+alt+f', '转到表单的第一个输入框', 'sets the focus to the first input field in a task form'),
    startProcess: shortcut('ctrl+alt+p', '打开启动流程窗口', 'opens the start process modal dialog')
  }
};
