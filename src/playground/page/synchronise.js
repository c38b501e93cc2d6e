// @ts-check
import { fetchChat, fetchState, listen } from './api.js';
import { loadState } from './store.js';

/** @import { Store } from './store.js' */

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 5000;
/** Answers come in bursts; what follows from them is asked for once, shortly after. */
const REFRESH_MS = 400;

/** What may change a person's commands or next digest without saying so. */
const REFRESHING = new Set(['message', 'edited', 'toast', 'commands', 'clock', 'blocked']);

/**
 * Keeps the store as the server is: reads everything, listens from there on, and begins again whenever the connection
 * breaks. The server may have been restarted in between, so nothing is assumed to be still there.
 * @param {Store} store
 * @param {{ onEvent: (type: string, event: any) => void }} handlers
 */
export function keepInStep(store, { onEvent }) {
  const { state } = store;
  let retryMs = FIRST_RETRY_MS;
  let refreshAt = 0;

  async function connect() {
    try {
      const server = await fetchState();
      const snapshots = await Promise.all(server.people.map(({ id }) => loadChat(id)));
      store.change(() => loadState(state, server, snapshots));
      listen(server.seq, { onOpen, onEvent: take, onLost });
    } catch {
      onLost();
    }
  }

  function onOpen() {
    retryMs = FIRST_RETRY_MS;
    store.change(() => {
      state.online = true;
    });
  }

  function onLost() {
    store.change(() => {
      state.online = false;
    });
    setTimeout(connect, retryMs);
    retryMs = Math.min(retryMs * 2, LONGEST_RETRY_MS);
  }

  /** @param {string} type @param {any} event */
  function take(type, event) {
    onEvent(type, event);
    if (!REFRESHING.has(type) || refreshAt) return;
    refreshAt = setTimeout(refresh, REFRESH_MS);
  }

  async function refresh() {
    refreshAt = 0;
    const snapshots = await Promise.all(state.people.map(({ id }) => loadChat(id))).catch(() => []);
    store.change(() => {
      for (const [chatId, { commands, nextDigestAt }] of snapshots) {
        const chat = state.chats.get(chatId);
        if (chat) state.chats.set(chatId, { ...chat, commands, nextDigestAt });
      }
    });
  }

  connect();
}

/** @param {number} chatId @returns {Promise<[number, import('./types.js').ChatSnapshot]>} */
async function loadChat(chatId) {
  return [chatId, await fetchChat(chatId)];
}
