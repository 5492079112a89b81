// Our own interface and the engine's, asked in the session of the person who is signed in.
import {say} from './words.js';

// Cockpit names the engine in its own address; what it hands to plugins of a diagram is broken in 7.24.
const [, root, engine] = location.pathname.match(/^(.*)\/camunda\/app\/cockpit\/([^/]+)/) ?? ['', '', 'default'];
const ENGINE = `${root}/camunda/api/engine/engine/${engine}`;

async function answer(response) {
  const body = (response.headers.get('Content-Type') ?? '').includes('json') ? await response.json() : null;
  if (!response.ok) {
    throw new Error(body?.detail ?? body?.message
      ?? say(`服务器没有回答(${response.status})`, `The server did not answer (${response.status})`));
  }
  return body;
}

function address(path, wanted) {
  const query = new URLSearchParams(Object.entries(wanted).filter(([, value]) => value !== '' && value != null));
  return query.size ? `${path}?${query}` : path;
}

const headers = {Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest'};

export const heat = async (path, wanted = {}) =>
  answer(await fetch(address(`${root}/api/v1/heat/${path}`, wanted), {headers}));

export const ask = async (path, wanted = {}) => answer(await fetch(address(`${ENGINE}/${path}`, wanted), {headers}));

/** A change through the engine, which checks the permission; with the webapps' token. */
export async function change(path, body) {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] ?? '';
  return answer(await fetch(`${ENGINE}/${path}`, {
    method: 'PUT',
    headers: {...headers, 'Content-Type': 'application/json', 'X-XSRF-TOKEN': token},
    body: JSON.stringify(body)
  }));
}

export const mayAdminister = async () =>
  (await answer(await fetch(`${root}/camunda/api/admin/auth/user/${engine}`, {headers})))
    .authorizedApps.includes('admin');

export const casePage = caseNo => `${root}/cases/${encodeURIComponent(caseNo)}`;

/** The start or the end of a day in Xiamen, as the engine reads it. */
export const startOfDay = day => day && `${day}T00:00:00.000+0800`;
export const endOfDay = day => day && `${day}T23:59:59.999+0800`;

/** The key in a definition's id, such as case-lifecycle:3:1f2e. */
export const keyOf = definitionId => definitionId.split(':')[0];
export const versionOf = definitionId => definitionId.split(':')[1];
