// @ts-check

/** @import { Chat, ChatSnapshot, Group, Message, PageState, Person, Place, ServerState } from './types.js' */
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
    groups: [],
    chats: new Map(),
    currentId: 0,
    threadIds: new Map(),
    speakerIds: new Map(),
    screen: 'chat',
    online: true,
    clockOffset: 0,
    timeZone: undefined,
    model: undefined,
    presses: new Map(),
    answered: new Set(),
    upload: undefined,
    replyTo: undefined,
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
 * @param {[string, ChatSnapshot][]} snapshots by chat key
 */
export function loadState(state, server, snapshots) {
  state.bot = server.bot;
  state.people = server.people;
  state.groups = server.groups;
  state.clockOffset = server.now - Date.now();
  state.timeZone = server.timeZone;
  state.model = server.model;
  state.presses.clear();
  for (const [key, snapshot] of snapshots) loadChat(state, key, snapshot);
  if (!state.chats.has(chatKey(state.currentId))) state.currentId = server.people[0]?.id ?? 0;
}

/** @param {PageState} state @param {string} key @param {ChatSnapshot} snapshot */
export function loadChat(state, key, snapshot) {
  const newest = snapshot.messages.at(-1)?.message_id ?? 0;
  const readUpTo = Math.min(state.chats.get(key)?.readUpTo ?? firstReadUpTo(state, snapshot), newest);
  state.chats.set(key, { ...snapshot, readUpTo, typingUntil: 0 });
}

/** @param {PageState} state @param {ChatSnapshot} snapshot */
function firstReadUpTo(state, { messages }) {
  return messages.some((message) => isFromPerson(state, message)) ? Number.POSITIVE_INFINITY : 0;
}

/**
 * @param {number} chatId
 * @param {number} [threadId] 0 outside of topics
 */
export function chatKey(chatId, threadId = 0) {
  return threadId === 0 ? String(chatId) : `${chatId}/${threadId}`;
}

/** @param {Message} message @returns {string} the key of the chat or topic that it stands in */
export function chatKeyOf({ chat, is_topic_message, message_thread_id }) {
  return chatKey(chat.id, is_topic_message ? message_thread_id : 0);
}

/** @param {Group} group @returns {string[]} the group itself, then its topics */
export function chatKeysOf({ id, topics }) {
  return [chatKey(id), ...topics.map((topic) => chatKey(id, topic.id))];
}

/** @param {PageState} state @returns {Group | undefined} */
export function findCurrentGroup(state) {
  return state.groups.find((group) => group.id === state.currentId);
}

/** @param {Group} group */
export function isBotIn({ botStatus }) {
  return botStatus === 'administrator' || botStatus === 'member';
}

/** @param {Group} group @param {number} personId */
export function isAdminIn({ members }, personId) {
  const status = members.find(({ id }) => id === personId)?.status;
  return status === 'creator' || status === 'administrator';
}

/** @param {PageState} state @param {Group} group @returns {number} whom the visitor is there: its creator until another is chosen */
export function speakerIdIn(state, group) {
  const creator = group.members.find(({ status }) => status === 'creator');
  return state.speakerIds.get(group.id) ?? creator?.id ?? group.members[0]?.id ?? 0;
}

/** @param {PageState} state @returns {Place} */
export function currentPlace(state) {
  const group = findCurrentGroup(state);
  if (!group) return { chatId: state.currentId, as: state.currentId, threadId: 0 };
  return {
    chatId: group.id,
    as: speakerIdIn(state, group),
    threadId: state.threadIds.get(group.id) ?? 0,
  };
}

/** @param {PageState} state @returns {string} */
export function currentKey(state) {
  const { chatId, threadId } = currentPlace(state);
  return chatKey(chatId, threadId);
}

/** @param {PageState} state @returns {Person | undefined} whom the visitor is now */
export function findCurrentPerson(state) {
  const { as } = currentPlace(state);
  return state.people.find((person) => person.id === as);
}

/** @param {PageState} state @returns {Chat | undefined} */
export function findCurrentChat(state) {
  return state.chats.get(currentKey(state));
}

/** @param {PageState} state @returns {Message | undefined} the message that is being answered in the current chat */
export function findReplied(state) {
  const { replyTo } = state;
  return replyTo && chatKeyOf(replyTo) === currentKey(state) ? replyTo : undefined;
}

/** @param {PageState} state @param {Chat} chat */
export function findDraft(state, { draft }) {
  return draft && draft.untilAt > playgroundNow(state) ? draft : undefined;
}

/** @param {PageState} state @param {Message} message */
export function isFromPerson(state, message) {
  return state.people.some((person) => person.id === message.from?.id);
}

/** @param {PageState} state @returns {number} the playground's time, epoch ms */
export function playgroundNow(state) {
  return Date.now() + state.clockOffset;
}

/**
 * What the visitor sees of a chat: nothing that is for others alone, and what is for them in the place of another message there.
 * @param {PageState} state
 * @param {Chat} chat
 * @returns {Message[]}
 */
export function shownMessages(state, chat) {
  const seen = chat.messages.filter((message) => isShown(state, message));
  /** @type {Map<number | undefined, Message>} */
  const replacing = new Map(seen.map((message) => [message.replaced_message_id, message]));
  replacing.delete(undefined);
  const stands = (/** @type {Message} */ { replaced_message_id: id }) =>
    id === undefined || !seen.some((message) => message.message_id === id);
  return seen.filter(stands).map((message) => replacing.get(message.message_id) ?? message);
}

/** @param {PageState} state @param {Message} message */
function isShown(state, { receiver_user: receiver, from, chat }) {
  const group = state.groups.find(({ id }) => id === chat.id);
  if (!receiver || !group) return true;
  const viewerId = speakerIdIn(state, group);
  return receiver.id === viewerId || from?.id === viewerId;
}

/** @param {PageState} state @param {Chat} chat @returns {Message[]} what the bot wrote and the visitor has not seen */
export function unreadMessages(state, chat) {
  return chat.messages.filter(
    (message) =>
      message.message_id > chat.readUpTo && isShown(state, message) && !isFromPerson(state, message),
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
