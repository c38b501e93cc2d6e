// @ts-check
import { createCommandPopup } from './command-popup.js';
import { getElement } from './element.js';
import { createReplyBar } from './reply-bar.js';
import {
  currentKey,
  findCurrentChat,
  findCurrentGroup,
  findCurrentPerson,
  findReplied,
  isAdminIn,
} from './store.js';

/** @import { Store } from './store.js' */
/** @import { Actions } from './actions.js' */
/** @import { Translate } from './translator.js' */

/**
 * Where one writes: Enter sends, Shift+Enter breaks the line, `/` lists the commands. Each chat has a draft of its own.
 * @param {Store} store
 * @param {Actions} actions
 */
export function createComposer(store, actions) {
  const { state } = store;
  const form = getElement('composer', HTMLFormElement);
  const textarea = getElement('composer-text', HTMLTextAreaElement);
  const sendButton = getElement('send', HTMLButtonElement);
  const popup = createCommandPopup(getElement('commands', HTMLElement), textarea, send);
  const replyBar = createReplyBar(store, () => actions.replyTo(undefined));
  /** @type {Map<string, string>} */
  const drafts = new Map();
  let chat = '';

  /** @param {string} text */
  async function send(text) {
    if (!text.trim()) return;
    const sender = chat;
    setText('');
    const sent = await actions.sendText(text.trim(), findReplied(state)?.message_id);
    if (!sent && sender === chat && !textarea.value) setText(text);
  }

  /** @param {string} text */
  function setText(text) {
    textarea.value = text;
    react();
  }

  function react() {
    drafts.set(chat, textarea.value);
    sendButton.disabled = !textarea.value.trim();
    popup.suggest(findCurrentChat(state)?.commands ?? [], textarea.value);
    // `scrollHeight` is the height of the content only while the element itself is no higher.
    textarea.style.height = 'auto';
    textarea.style.height = `${textarea.scrollHeight}px`;
  }

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    // While an input method composes, Enter takes its candidate; Safari tells that by key code 229 only.
    if (event.isComposing || event.keyCode === 229) return;
    if (popup.isOpen() && onPopupKey(event.key)) return event.preventDefault();
    if (event.key === 'Escape' && findReplied(state)) return actions.replyTo(undefined);
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send(textarea.value);
  }

  /** @param {string} key @returns {boolean} whether the popup used it */
  function onPopupKey(key) {
    const command = popup.chosen();
    if (key === 'ArrowDown') popup.move(1);
    else if (key === 'ArrowUp') popup.move(-1);
    else if (key === 'Escape') popup.close();
    else if (key === 'Tab' && command) setText(`${command} `);
    else if (key === 'Enter' && command) send(command);
    else return false;
    return true;
  }

  textarea.addEventListener('input', react);
  textarea.addEventListener('keydown', onKey);
  textarea.addEventListener('blur', popup.close);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(textarea.value);
    textarea.focus();
  });
  const slash = getElement('list-commands', HTMLButtonElement);
  slash.addEventListener('pointerdown', (event) => event.preventDefault());
  slash.addEventListener('click', () => {
    textarea.focus();
    if (popup.isOpen()) return popup.close();
    if (textarea.value && !textarea.value.startsWith('/'))
      return popup.suggest(findCurrentChat(state)?.commands ?? [], '/');
    setText('/');
  });

  let answered = state.replyTo;
  store.subscribe(() => {
    if (state.replyTo && state.replyTo !== answered) textarea.focus();
    answered = state.replyTo;
  });

  const unblock = getElement('unblock', HTMLButtonElement);
  unblock.addEventListener('click', () => actions.setBlocked(false));

  return {
    /** @param {Translate} t */
    render(t) {
      const group = findCurrentGroup(state);
      const person = findCurrentPerson(state);
      const isBlocked = !group && (person?.blocked ?? false);
      const isReader = group?.type === 'channel' && !isAdminIn(group, person?.id ?? 0);
      form.hidden = isBlocked || isReader;
      getElement('blocked-bar', HTMLElement).hidden = !form.hidden;
      getElement('blocked-note', HTMLElement).textContent = t(isBlocked ? 'blockedNote' : 'readersNote');
      unblock.hidden = !isBlocked;
      getElement('attach', HTMLButtonElement).hidden = group !== undefined;
      textarea.placeholder = t('composer');
      replyBar.render(t, form.hidden);
      if (chat === currentKey(state)) return;
      chat = currentKey(state);
      setText(drafts.get(chat) ?? '');
      popup.close();
    },
  };
}
