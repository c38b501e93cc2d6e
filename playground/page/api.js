// @ts-check

/** @import { ChatSnapshot, Message, ModelChoice, Place, ServerState } from './types.js' */

const ROOT = '/playground';

/** @param {Response} response */
async function readJson(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(body.error ?? `${response.status} ${response.statusText}`);
  return body;
}

/**
 * @param {string} path
 * @param {unknown} body
 */
async function post(path, body) {
  const headers = { 'content-type': 'application/json' };
  return readJson(await fetch(ROOT + path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

/** @returns {Promise<ServerState>} */
export async function fetchState() {
  return readJson(await fetch(`${ROOT}/state`));
}

/** @param {Place} place */
function pathOf({ chatId }) {
  return `/${chatId < 0 ? 'groups' : 'chats'}/${chatId}`;
}

/** @param {Place} place @returns {Promise<ChatSnapshot>} */
export async function fetchChat(place) {
  const { chatId, as, threadId } = place;
  const query = chatId < 0 ? `?as=${as}${threadId ? `&thread=${threadId}` : ''}` : '';
  return readJson(await fetch(ROOT + pathOf(place) + query));
}

/** @param {Place} place @param {string} text @param {number} [replyTo] the message that it answers @returns {Promise<Message>} */
export async function postMessage(place, text, replyTo) {
  const { chatId, as, threadId } = place;
  const speaker = chatId < 0 ? { as, ...(threadId ? { threadId } : {}) } : {};
  return (await post(`${pathOf(place)}/messages`, { ...speaker, text, replyTo })).message;
}

/** @param {Place} place @param {number} messageId @param {string} data @returns {Promise<string>} the query's id */
export async function postCallback(place, messageId, data) {
  const speaker = place.chatId < 0 ? { as: place.as } : {};
  return (await post(`${pathOf(place)}/callbacks`, { ...speaker, messageId, data })).queryId;
}

/** @param {number} chatId @param {number} as who does that @param {string} status what the bot becomes */
export async function postBotStatus(chatId, as, status) {
  await post(`/groups/${chatId}/bot`, { as, status });
}

/** @param {number} chatId @param {boolean} blocked */
export async function postBlocked(chatId, blocked) {
  await post(`/chats/${chatId}/blocked`, { blocked });
}

/**
 * Moves the playground clock on.
 * @param {{ advanceMs: number } | { to: number }} move
 * @returns {Promise<number>} the new time, epoch ms
 */
export async function postClock(move) {
  return (await post('/clock', move)).now;
}

/** @param {ModelChoice} model */
export async function postModel(model) {
  await post('/model', { model });
}

/**
 * Uploads a file as a document message. XMLHttpRequest, because fetch does not report how much was sent.
 * @param {number} chatId
 * @param {File} file
 * @param {(sent: number) => void} onProgress share sent, 0 to 1
 * @returns {{ done: Promise<void>, cancel: () => void }} `done` rejects with the server's words; a cancel resolves it
 */
export function uploadDocument(chatId, file, onProgress) {
  const request = new XMLHttpRequest();
  const form = new FormData();
  form.append('document', file, file.name);
  form.append('caption', '');
  const done = new Promise((resolve, reject) => {
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () =>
      request.status < 300 ? resolve(undefined) : reject(new Error(errorIn(request.responseText)));
    request.onerror = () => reject(new Error(request.statusText || 'network'));
    request.onabort = () => resolve(undefined);
  });
  request.open('POST', `${ROOT}/chats/${chatId}/documents`);
  request.send(form);
  return { done, cancel: () => request.abort() };
}

/** @param {string} body */
function errorIn(body) {
  try {
    return JSON.parse(body).error ?? body;
  } catch {
    return body;
  }
}

/**
 * Listens to the server's events from `since` on, until the connection breaks or `close` is called.
 * @param {number} since
 * @param {{ onOpen: () => void, onEvent: (type: string, payload: any) => void, onLost: () => void }} handlers
 */
export function listen(since, { onOpen, onEvent, onLost }) {
  const source = new EventSource(`${ROOT}/events?since=${since}`);
  source.onopen = onOpen;
  // EventSource would come back with its old `since`; the caller rather reads the state anew, as the server may be a new one.
  source.onerror = () => {
    source.close();
    onLost();
  };
  for (const type of EVENT_TYPES) {
    source.addEventListener(type, (event) => onEvent(type, JSON.parse(event.data)));
  }
}

const EVENT_TYPES = [
  'message',
  'edited',
  'deleted',
  'toast',
  'answered',
  'typing',
  'draft',
  'commands',
  'clock',
  'model',
  'blocked',
  'members',
];
