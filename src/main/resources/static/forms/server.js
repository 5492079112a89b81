// Talks to /api/v1: JSON in, JSON out, problems as sentences for people.

const API = '/api/v1';

/** What the server or the network refused. `fields` are the server's {field, message} pairs. */
export class Problem extends Error {
  constructor(kind, sentence, fields = []) {
    super(sentence);
    this.kind = kind;
    this.fields = fields;
  }
}

const SENTENCES = {
  network: '网络不通，系统没有收到确认。您填写的内容都还在，请检查网络后再次提交；如果任务已从列表中消失，说明先前的提交已经成功。',
  signedOut: '登录已过期，本次没有提交。请在新窗口重新登录后回到这里再次提交，您填写的内容都还在。',
  forbidden: '您没有权限进行此项操作。',
  missing: '没有找到这项任务或事项，可能已由他人办结。',
  conflict: '这项任务已由他人办结，本次没有提交。',
  tooLarge: '文件太大，没有上传。',
  server: '系统出错，本次没有提交。您填写的内容都还在，请稍后再试；若仍不成功，请联系系统管理员。',
};
const KINDS = { 401: 'signedOut', 403: 'forbidden', 404: 'missing', 409: 'conflict', 413: 'tooLarge', 400: 'invalid', 422: 'invalid' };

export const get = path => send('GET', path);
export const post = (path, body) => send('POST', path, JSON.stringify(body), { 'Content-Type': 'application/json' });

export function upload(path, file) {
  const form = new FormData();
  form.append('file', file);
  return send('POST', path, form);
}

async function send(method, path, body, headers = {}) {
  const token = csrfToken();
  if (method !== 'GET' && token) {
    headers['X-HOTLINE-CSRF'] = token;
  }
  let response;
  try {
    response = await fetch(API + path, {
      method, body, headers: { Accept: 'application/json', ...headers }, credentials: 'same-origin', redirect: 'manual',
    });
  } catch {
    throw new Problem('network', SENTENCES.network);
  }
  if (response.type === 'opaqueredirect') {
    throw new Problem('signedOut', SENTENCES.signedOut);
  }
  const answer = await response.json().catch(() => ({}));
  if (response.ok) {
    return answer;
  }
  const kind = KINDS[response.status] ?? 'server';
  const said = kind === 'signedOut' ? undefined : answer.detail; // the server's words, unless ours tell what to do
  throw new Problem(kind, said || SENTENCES[kind] || SENTENCES.server, answer.fields ?? []);
}

function csrfToken() {
  const cookie = document.cookie.split('; ').find(pair => pair.startsWith('HOTLINE-CSRF='));
  return cookie ? decodeURIComponent(cookie.slice('HOTLINE-CSRF='.length)) : '';
}
