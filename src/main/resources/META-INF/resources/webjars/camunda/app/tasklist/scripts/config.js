// Replaces the file of the same name in the webapp's jar.
import '../../../../js/one-way-in.js';

export default {
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: '接手当前任务'},
    focusFilter: {key: 'ctrl+shift+f', description: '转到第一个筛选列表'},
    focusList: {key: 'ctrl+alt+l', description: '转到任务列表的第一项'},
    focusForm: {key: 'ctrl+alt+f', description: '转到表单的第一个输入框'},
    startProcess: {key: 'ctrl+alt+p', description: '打开登记窗口'}
  }
};
