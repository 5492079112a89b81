// Confirming at the door: the words for the reporter that the table has for the clause, for the agent to use or change.

import { get } from './server.js';

export function offerWords(form, facts, fields) {
  const place = form.querySelector('textarea[data-words]');
  if (!place) {
    return;
  }
  let offered = '';
  let clause = '';
  const offer = async () => {
    const chosen = fields.current('clause');
    if (!chosen || chosen === clause) {
      return;
    }
    clause = chosen;
    const { words } = await get(`/cases/${facts.case.caseNo}/words-for-reporter?clause=${encodeURIComponent(chosen)}`).catch(() => ({}));
    if (words && place.value.trim() === offered.trim()) {
      place.value = words; // what the agent has written stays
      offered = words;
    }
  };
  form.addEventListener('change', offer);
}
