// What the four webapps of the engine have in common: our name, one way in, Chinese or English.
import './one-way-in.js';

// The webapps look at the browser's first language only, and of it only at what stands before the first hyphen: 'zh' here
// serves zh, zh-CN and zh-Hans-CN, while 'zh-CN' would never be chosen. Every other language gets English.
const spoken = navigator.languages?.[0] ?? navigator.language ?? '';
export const chinese = /^zh\b/i.test(spoken);

// The shipped pages call themselves English; fonts and screen readers go by this.
document.documentElement.lang = chinese ? 'zh-CN' : 'en';

export const house = {
  app: {vendor: '鼓浪屿综合管理中心', name: '热线事项管理'},
  locales: {
    availableLocales: ['zh', 'en'],
    // Loaded as well as the chosen one, and whichever arrives last decides how dates are written. So it is the same one.
    fallbackLocale: chinese ? 'zh' : 'en'
  },
  // The formats themselves (2024年5月6日 09:30) come with the labels, from locales/zh.json.
  dateFormat: {monthName: 'MMMM', day: 'DD', abbr: 'lll', normal: 'LLL', long: 'LLLL', short: 'LL'},
  disableWelcomeMessage: true
};
