// What was done with a case beside the units' parts: the Centre's own reply.

import { dateTime, element, fact } from './text.js';

/** The sections of the case card that only some cases have, the order in which they come about. */
export const beside = file => [centreReply(file.centreReply)];

function centreReply(reply) {
  return reply ? section('中心答复', true,
    ...fact('答复', reply.text, 'wide'), ...fact('答复方式', reply.meansLabel), ...fact('答复时间', dateTime(reply.repliedAt))) : '';
}

function section(title, open, ...facts) {
  return element('details', { class: 'part', open }, element('summary', {}, title), element('dl', { class: 'facts' }, ...facts));
}
