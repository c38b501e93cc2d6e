// @ts-check
import { postBlocked, postCallback, postClock, postMessage, uploadDocument } from './api.js';
import { findCurrentChat, findCurrentPerson, pressKey, putMessage } from './store.js';

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
    const chatId = state.currentId;
    const key = pressKey(chatId, messageId, data);
    if (state.presses.has(key)) return;
    store.change(() => {
      state.presses.set(key, undefined);
      state.adminPressed ||= findCurrentPerson(state)?.role === 'admin';
    });
    const release = () => store.change(() => state.presses.delete(key));
    const sent = await attempt(async () => {
      const queryId = await postCallback(chatId, messageId, data);
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
    /** @param {string} text */
    sendText: (text) =>
      attempt(async () => {
        const chatId = state.currentId;
        const message = await postMessage(chatId, text);
        store.change(() => {
          const chat = state.chats.get(chatId);
          if (chat) putMessage(chat, message);
        });
      }),
    /** Sends files one after the other. @param {Iterable<File>} files */
    async sendFiles(files) {
      for (const file of files) await sendFile(file);
    },
    /** @param {boolean} blocked */
    setBlocked: (blocked) => attempt(() => postBlocked(state.currentId, blocked)),
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
    /** @param {number} personId */
    becomePerson(personId) {
      store.change(() => {
        state.currentId = personId;
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
