// @ts-check
import { chatKey, chatKeyOf, isFromPerson, putMessage } from './store.js';

/** @import { PageState } from './types.js' */

/** A typing action shows for 5 s, as long as Telegram shows it. */
const TYPING_MS = 5000;

/**
 * Takes one server event into the state. Events may come again after a reconnect: each can be applied twice.
 * @param {PageState} state
 * @param {string} type
 * @param {any} event its JSON; the shape depends on the type
 */
export function applyEvent(state, type, event) {
  const key = event.message ? chatKeyOf(event.message) : chatKey(event.chatId, event.threadId);
  const chat = state.chats.get(key);
  if (type === 'model') state.model = event.model;
  if (type === 'clock') state.clockOffset = event.now - Date.now();
  if (type === 'toast' || type === 'answered') settlePress(state, event.queryId);
  if (type === 'deleted') removeMessage(state, event.messageId);
  if (type === 'members') {
    state.groups = state.groups.map((group) =>
      group.id === event.chatId ? { ...group, botStatus: event.botStatus } : group,
    );
  }
  if (!chat) return;
  if (type === 'message') {
    putMessage(chat, event.message);
    if (!isFromPerson(state, event.message)) {
      chat.typingUntil = 0;
      chat.draft = undefined;
    }
  }
  const isKnown = chat.messages.some((message) => message.message_id === event.message?.message_id);
  if (type === 'edited' && isKnown) putMessage(chat, event.message);
  if (type === 'draft') chat.draft = event.draft;
  if (type === 'typing') chat.typingUntil = Date.now() + TYPING_MS;
  if (type === 'blocked') {
    state.people = state.people.map((person) =>
      person.id === event.chatId ? { ...person, blocked: event.blocked } : person,
    );
  }
}

/** No two chats of the playground share an id of a message. @param {PageState} state @param {number} messageId */
function removeMessage(state, messageId) {
  if (state.replyTo?.message_id === messageId) state.replyTo = undefined;
  for (const chat of state.chats.values()) {
    chat.messages = chat.messages.filter((message) => message.message_id !== messageId);
  }
}

/**
 * The answer may overtake the reply that names the query: such ids wait in `answered`.
 * @param {PageState} state
 * @param {string} queryId
 */
function settlePress(state, queryId) {
  state.answered = new Set([...state.answered, queryId].slice(-100));
  for (const [key, pressed] of state.presses) {
    if (pressed === queryId) state.presses.delete(key);
  }
}
