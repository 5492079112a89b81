// What a heat map may show of an activity, from the sums that the server gives. A measure without a base is unknown (null).
import {duration, number, say, share} from './words.js';

const per = (sum, base) => base > 0 ? sum / base : null;

export const MEASURES = [
  {code: 'visits', label: say('次数', 'Visits'), value: s => s.visits, show: number, everywhere: true, order: 'LATEST'},
  {code: 'working', label: say('平均工作时间', 'Mean working time'), show: duration, order: 'WORKING',
    value: s => per(s.workingSeconds, s.visits)},
  {code: 'total', label: say('累计工作时间', 'Total working time'), show: duration, order: 'WORKING',
    value: s => s.workingSeconds},
  {code: 'calendar', label: say('平均日历时间', 'Mean calendar time'), show: duration, order: 'CALENDAR',
    value: s => per(s.calendarSeconds, s.visits)},
  {code: 'waiting', label: say('平均待签收时间(工作时间)', 'Mean time until claimed (working)'), show: duration,
    order: 'WORKING', value: s => per(s.waitingSeconds, s.claimed)},
  {code: 'handling', label: say('平均签收后办理时间(工作时间)', 'Mean time after the claim (working)'), show: duration,
    order: 'WORKING', value: s => per(s.claimedSeconds - s.waitingSeconds, s.claimed)},
  {code: 'overdue', label: say('超过任务期限的比例', 'Share past the task\'s limit'), show: share, order: 'OVERDUE',
    value: s => per(s.overdue, s.dated)},
  {code: 'returned', label: say('再次办理的比例', 'Share done again'), show: share, order: 'RETURNED',
    value: s => per(s.returned, s.visits)}
];

const HEAT = ['#fff3b0', '#fec44f', '#fe9929', '#d95f0e', '#993404'];
const LESS_AND_MORE = ['#2c7bb6', '#92c5de', '#f2f2f2', '#fdae61', '#d7191c'];

/** Five steps from nothing to the greatest value, or around no difference; each with its bounds in words. */
export function scale(values, show, compared) {
  const known = values.filter(value => value !== null).map(value => compared ? Math.abs(value) : value);
  const most = Math.max(...known, 0);
  const from = compared ? -most : 0;
  const step = (most - from) / 5;
  const colours = compared ? LESS_AND_MORE : HEAT;
  return {
    colour: value => colours[step > 0 ? Math.min(4, Math.floor((value - from) / step)) : (compared ? 2 : 0)],
    legend: step > 0
      ? colours.map((colour, at) => ({colour, label: `${show(from + at * step)} – ${show(from + (at + 1) * step)}`}))
      : [{colour: colours[compared ? 2 : 0], label: show(0)}]
  };
}
