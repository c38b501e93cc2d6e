// @ts-check
import { fetchChat, fetchState, listen } from './api.js';
import { chatKey, loadChat, loadState, speakerIdIn } from './store.js';

/** @import { Store } from './store.js' */
/** @import { ChatSnapshot, PageState, Place, ServerState } from './types.js' */

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 5000;
/** Answers come in bursts; what follows from them is asked for once, shortly after. */
const REFRESH_MS = 400;

/** What may change a person's commands or next digest without saying so. */
const REFRESHING = new Set(['message', 'edited', 'toast', 'commands', 'clock', 'blocked', 'members']);

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
  let speakers = '';

  async function connect() {
    try {
      const server = await fetchState();
      const snapshots = await fetchChats(state, server);
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
    if (REFRESHING.has(type)) refreshSoon();
  }

  function refreshSoon() {
    if (refreshAt) return;
    refreshAt = setTimeout(() => refresh().catch(() => undefined), REFRESH_MS);
  }

  async function refresh() {
    refreshAt = 0;
    const server = await fetchState();
    const snapshots = await fetchChats(state, server);
    store.change(() => {
      state.groups = server.groups;
      for (const [key, snapshot] of snapshots) {
        const { commands, nextDigestAt } = snapshot;
        const chat = state.chats.get(key);
        if (chat) state.chats.set(key, { ...chat, commands, nextDigestAt });
        else loadChat(state, key, snapshot);
      }
    });
  }

  // Commands are those of whoever speaks.
  store.subscribe(() => {
    const now = [...state.speakerIds].join(' ');
    if (now !== speakers) refreshSoon();
    speakers = now;
  });
  connect();
}

/** @param {PageState} state @param {ServerState} server @returns {Promise<[string, ChatSnapshot][]>} by chat key */
function fetchChats(state, { people, groups }) {
  /** @type {Place[]} */
  const places = [
    ...people.map(({ id }) => ({ chatId: id, as: id, threadId: 0 })),
    ...groups.flatMap((group) =>
      [0, ...group.topics.map(({ id }) => id)].map((threadId) => ({
        chatId: group.id,
        as: speakerIdIn(state, group),
        threadId,
      })),
    ),
  ];
  return Promise.all(
    places.map(async (place) => [chatKey(place.chatId, place.threadId), await fetchChat(place)]),
  );
}
