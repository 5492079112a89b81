// Our pages in Cockpit speak Chinese or English by the browser's first language, as the webapps around them do.
export const chinese = document.documentElement.lang.startsWith('zh');

export const say = (zh, en) => chinese ? zh : en;

const LOCALE = chinese ? 'zh-CN' : 'en';
const INSTANT = new Intl.DateTimeFormat(LOCALE, {dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Shanghai'});
const SHORT = new Intl.NumberFormat(LOCALE, {maximumFractionDigits: 1});

export const number = value => SHORT.format(value);

export const instant = text => text ? INSTANT.format(new Date(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'))) : '';

/** Seconds as people say them. */
export function duration(seconds) {
  const size = Math.abs(seconds);
  if (size >= 7200) {
    return say(`${number(seconds / 3600)} 小时`, `${number(seconds / 3600)} h`);
  }
  return size >= 60
    ? say(`${number(seconds / 60)} 分钟`, `${number(seconds / 60)} min`)
    : say(`${number(seconds)} 秒`, `${number(seconds)} s`);
}

export const share = value => `${number(value * 100)}%`;
