// What was done with a case beside the units' parts: meetings, requests for help, hand-overs, the Centre's own reply.

import { dateTime, element, fact } from './text.js';

/** The sections of the case card that only some cases have, the order in which they come about. */
export const beside = file => [annexes(file.annexes ?? []), centreReply(file.centreReply)];

/** What features add, side by side where there is room: the results of several units are read together. */
function annexes(all) {
  return all.length === 0 ? '' : element('div', { class: 'annexes' }, ...all.map(({ title, lines }) =>
    section(title, true, ...lines.flatMap(({ label, value, wide }) =>
      fact(label, /^\d{4}-\d\d-\d\dT/.test(value) ? dateTime(value) : value, wide && 'wide')))));
}

function centreReply(reply) {
  return reply ? section('中心答复', true,
    ...fact('答复', reply.text, 'wide'), ...fact('答复方式', reply.meansLabel), ...fact('答复时间', dateTime(reply.repliedAt))) : '';
}

function section(title, open, ...facts) {
  return element('details', { class: 'part', open }, element('summary', {}, title), element('dl', { class: 'facts' }, ...facts));
}
