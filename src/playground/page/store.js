// @ts-check

/** @import { Chat, ChatSnapshot, Message, PageState, Person, ServerState } from './types.js' */
/** @typedef {ReturnType<typeof createStore>} Store */

/**
 * Keeps the page's state and tells its listeners, once for all changes of one turn.
 * @param {PageState} state
 */
export function createStore(state) {
  /** @type {(() => void)[]} */
  const listeners = [];
  let told = true;
  function tell() {
    told = true;
    for (const listener of listeners) listener();
  }
  return {
    state,
    /** @param {(state: PageState) => void} edit */
    change(edit) {
      edit(state);
      if (told) queueMicrotask(tell);
      told = false;
    },
    /** @param {() => void} listener */
    subscribe(listener) {
      listeners.push(listener);
    },
  };
}

/** @returns {PageState} a state from before the server was asked */
export function createEmptyState() {
  return {
    bot: { id: 0, firstName: '', username: '' },
    people: [],
    chats: new Map(),
    currentId: 0,
    screen: 'chat',
    online: true,
    clockOffset: 0,
    timeZone: undefined,
    presses: new Map(),
    answered: new Set(),
    upload: undefined,
    chosenLanguage: undefined,
    tourOpen: false,
    adminPressed: false,
    digestSkipped: false,
  };
}

/**
 * Takes in everything the server knows. When the page opens, a chat counts as read once its person has written in it; what was
 * read later stays read, as far as the server still has it.
 * @param {PageState} state
 * @param {ServerState} server
 * @param {[number, ChatSnapshot][]} snapshots by chat id
 */
export function loadState(state, server, snapshots) {
  state.bot = server.bot;
  state.people = server.people;
  state.clockOffset = server.now - Date.now();
  state.timeZone = server.timeZone;
  state.presses.clear();
  for (const [chatId, snapshot] of snapshots) {
    const newest = snapshot.messages.at(-1)?.message_id ?? 0;
    const readUpTo = Math.min(state.chats.get(chatId)?.readUpTo ?? firstReadUpTo(chatId, snapshot), newest);
    state.chats.set(chatId, { ...snapshot, readUpTo, typingUntil: 0 });
  }
  if (!state.chats.has(state.currentId)) state.currentId = server.people[0]?.id ?? 0;
}

/** @param {number} chatId @param {ChatSnapshot} snapshot */
function firstReadUpTo(chatId, { messages }) {
  return messages.some((message) => message.from?.id === chatId) ? Number.POSITIVE_INFINITY : 0;
}

/** @param {PageState} state @returns {Person | undefined} */
export function findCurrentPerson(state) {
  return state.people.find((person) => person.id === state.currentId);
}

/** @param {PageState} state @returns {Chat | undefined} */
export function findCurrentChat(state) {
  return state.chats.get(state.currentId);
}

/** @param {PageState} state @returns {number} the playground's time, epoch ms */
export function playgroundNow(state) {
  return Date.now() + state.clockOffset;
}

/** @param {Chat} chat @param {number} personId @returns {Message[]} what the bot wrote and the person has not seen */
export function unreadMessages(chat, personId) {
  return chat.messages.filter(
    (message) => message.message_id > chat.readUpTo && message.from?.id !== personId,
  );
}

/** @param {Chat} chat */
export function markRead(chat) {
  chat.readUpTo = chat.messages.at(-1)?.message_id ?? chat.readUpTo;
}

/**
 * Adds a message, or replaces the one with its id; the order of ids is the order of the chat.
 * @param {Chat} chat
 * @param {Message} message
 */
export function putMessage(chat, message) {
  const index = chat.messages.findLastIndex((known) => known.message_id <= message.message_id);
  const known = chat.messages[index];
  if (known?.message_id === message.message_id) chat.messages[index] = message;
  else chat.messages.splice(index + 1, 0, message);
}

/** @param {number} chatId @param {number} messageId @param {string} data */
export function pressKey(chatId, messageId, data) {
  return `${chatId}:${messageId}:${data}`;
}
