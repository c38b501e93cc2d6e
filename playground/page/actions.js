// @ts-check
import {
  postBlocked,
  postBotStatus,
  postCallback,
  postClock,
  postMessage,
  postModel,
  uploadDocument,
} from './api.js';
import {
  chatKeyOf,
  currentPlace,
  findCurrentChat,
  findCurrentGroup,
  findCurrentPerson,
  isBotIn,
  pressKey,
  putMessage,
} from './store.js';

/** @import { Store } from './store.js' */
/** @typedef {ReturnType<typeof createActions>} Actions */

/** A press that nobody answers stops spinning after 15 s; Telegram's own clients give up about then. */
const PRESS_TIMEOUT_MS = 15_000;

/** The tick asks who is due by the minute: a second past the hour is surely after it. */
const PAST_DIGEST_MS = 1000;

const MAX_UPLOAD_BYTES = 50 * 1024 * 1024;

/**
 * What the visitor can do. Each action works for the person who is current when it begins, and tells of its failure
 * through `onFailure` instead of throwing.
 * @param {Store} store
 * @param {{ onFailure: (reason: string) => void, onTooBig: (name: string) => void }} handlers
 */
export function createActions(store, { onFailure, onTooBig }) {
  const { state } = store;

  /** @param {() => Promise<void>} action @returns {Promise<boolean>} whether it succeeded */
  async function attempt(action) {
    try {
      await action();
      return true;
    } catch (error) {
      onFailure(error instanceof Error ? error.message : String(error));
      return false;
    }
  }

  /** @param {number} messageId @param {string} data */
  async function press(messageId, data) {
    const place = currentPlace(state);
    const key = pressKey(place.chatId, messageId, data);
    if (state.presses.has(key)) return;
    store.change(() => {
      state.presses.set(key, undefined);
      state.adminPressed ||= findCurrentPerson(state)?.role === 'admin';
    });
    const release = () => store.change(() => state.presses.delete(key));
    const sent = await attempt(async () => {
      const queryId = await postCallback(place, messageId, data);
      if (state.answered.has(queryId)) return release();
      store.change(() => state.presses.set(key, queryId));
      setTimeout(() => state.presses.get(key) === queryId && release(), PRESS_TIMEOUT_MS);
    });
    if (!sent) release();
  }

  /** @param {File} file */
  async function sendFile(file) {
    if (file.size > MAX_UPLOAD_BYTES) return onTooBig(file.name);
    const upload = uploadDocument(state.currentId, file, (sent) =>
      store.change(() => {
        if (state.upload) state.upload = { ...state.upload, sent };
      }),
    );
    store.change(() => {
      state.upload = { name: file.name, sent: 0, cancel: upload.cancel };
    });
    await attempt(() => upload.done);
    store.change(() => {
      state.upload = undefined;
    });
  }

  /** @param {{ advanceMs: number } | { to: number }} move */
  function moveClock(move) {
    return attempt(async () => {
      const now = await postClock(move);
      store.change(() => {
        state.clockOffset = now - Date.now();
      });
    });
  }

  return {
    press,
    /** @param {string} text @param {number} [replyTo] the message that it answers */
    sendText: (text, replyTo) =>
      attempt(async () => {
        const message = await postMessage(currentPlace(state), text, replyTo);
        store.change(() => {
          if (state.replyTo?.message_id === replyTo) state.replyTo = undefined;
          const chat = state.chats.get(chatKeyOf(message));
          if (chat) putMessage(chat, message);
        });
      }),
    /** @param {import('./types.js').Message | undefined} message the one that is to be answered; undefined for none */
    replyTo(message) {
      store.change(() => {
        state.replyTo = message;
      });
    },
    /** Sends files one after the other; in private chats only. @param {Iterable<File>} files */
    async sendFiles(files) {
      if (findCurrentGroup(state)) return;
      for (const file of files) await sendFile(file);
    },
    /** Adds the bot to the current group, in a channel as an administrator, or removes it; done by the group's creator. */
    toggleBot() {
      const group = findCurrentGroup(state);
      const creator = group?.members.find(({ status }) => status === 'creator');
      if (!group || !creator) return;
      const added = group.type === 'channel' ? 'administrator' : 'member';
      attempt(() => postBotStatus(group.id, creator.id, isBotIn(group) ? 'kicked' : added));
    },
    /** @param {number} threadId 0 outside of topics */
    chooseTopic(threadId) {
      store.change(() => state.threadIds.set(state.currentId, threadId));
    },
    /** @param {number} personId who speaks in the current group from now on */
    chooseSpeaker(personId) {
      store.change(() => state.speakerIds.set(state.currentId, personId));
    },
    /** @param {boolean} blocked */
    setBlocked: (blocked) => attempt(() => postBlocked(state.currentId, blocked)),
    /** Lets the bot ask the pretend model, or no model any more. */
    toggleModel: () => attempt(() => postModel(state.model === 'pretend' ? 'none' : 'pretend')),
    moveClock,
    /** Moves the clock just past the current person's next digest, if one is to come. */
    skipToDigest() {
      const nextDigestAt = findCurrentChat(state)?.nextDigestAt ?? null;
      if (nextDigestAt === null) return;
      store.change(() => {
        state.digestSkipped = state.adminPressed;
      });
      moveClock({ to: nextDigestAt + PAST_DIGEST_MS });
    },
    /** @param {number} chatId a person's id, to become that person, or a group's */
    openChat(chatId) {
      store.change(() => {
        state.currentId = chatId;
        state.screen = 'chat';
      });
    },
    showPeople() {
      store.change(() => {
        state.screen = 'people';
      });
    },
  };
}
