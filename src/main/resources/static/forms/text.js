// Words and dates. All dates are read and written as Asia/Shanghai, whatever the computer is set to.

const ZONE = 'Asia/Shanghai';
const DATE_TIME = new Intl.DateTimeFormat('zh-CN', {
  timeZone: ZONE, year: 'numeric', month: 'long', day: 'numeric', weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});
const PARTS = new Intl.DateTimeFormat('en-CA', {
  timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
});

/** 2026年11月25日周三 15:00 */
export const dateTime = instant => (instant ? DATE_TIME.format(new Date(instant)) : '');

/** What a datetime-local field holds for an instant: minutes, or also seconds. */
export function toLocal(instant, seconds = false) {
  const part = Object.fromEntries(PARTS.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}${seconds ? `:${part.second}` : ''}`;
}

/** What is sent for a datetime-local field. */
export const toInstant = local => (local.length === 16 ? `${local}:00+08:00` : `${local}+08:00`);

/** 2天3小时, 5小时12分钟, 8分钟 */
export function span(milliseconds) {
  const minutes = Math.max(0, Math.floor(Math.abs(milliseconds) / 60000));
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  if (days > 0) {
    return `${days}天${hours}小时`;
  }
  return hours > 0 ? `${hours}小时${minutes % 60}分钟` : `${minutes}分钟`;
}

/** 26小时15分钟: a working day is not 24 hours, so working time is never told in days. */
export const workingSpan = minutes => (minutes < 60 ? `${minutes}分钟` : `${Math.floor(minutes / 60)}小时${minutes % 60}分钟`);

/** 第六条(四) for "6(4)", as the regulation is cited. */
export function article(clause) {
  const form = /^(\d{1,2})(?:\((\d)\)(\d)?)?(?:p(\d))?$/.exec(clause ?? '');
  if (!form) {
    return clause ?? '';
  }
  const digits = '零一二三四五六七八九十';
  const number = Number(form[1]);
  return `第${number > 10 ? '十' + digits[number - 10] : digits[number]}条`
    + (form[2] ? `(${digits[Number(form[2])]})` : '') + (form[3] ? `第${form[3]}项` : '') + (form[4] ? `第${form[4]}款` : '');
}

export function fileSize(bytes) {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

export const yesNo = flag => (flag ? '是' : '否');

/** An element with text or elements inside; text never becomes markup. */
export function element(name, attributes = {}, ...inside) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined && value !== null) {
      made.setAttribute(key, value === true ? '' : value);
    }
  }
  made.append(...inside.filter(part => part !== null && part !== undefined && part !== ''));
  return made;
}

/** One term of a description list, or nothing where there is no text. */
export const fact = (term, text, look) => (text
  ? [element('div', { class: look }, element('dt', {}, term), element('dd', {}, text))]
  : []);
