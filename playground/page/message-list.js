// @ts-check
import { createElement } from './element.js';
import {
  createDraftElement,
  createMessageElement,
  fillDraftElement,
  fillMessageElement,
  markPendingButtons,
} from './message-view.js';
import { isService } from './message-words.js';
import { createScrollKeeper } from './scroll-keeper.js';
import {
  currentKey,
  currentPlace,
  findCurrentChat,
  findDraft,
  markRead,
  playgroundNow,
  pressKey,
  shownMessages,
  unreadMessages,
} from './store.js';

/** @import { Message, MessageContext } from './types.js' */
/** @import { Store } from './store.js' */

/** Messages of one sender within this time stand close together. */
const GROUP_SECONDS = 300;

/**
 * Draws the current chat's messages: day lines, groups, the line before what is new. Elements are kept by message id, so an
 * edit changes its bubble only.
 * @param {Store} store
 * @param {{ scroller: HTMLElement, list: HTMLElement, toBottom: HTMLButtonElement, count: HTMLElement }} elements
 * @param {() => MessageContext} currentContext the same object as long as nothing in it changes
 */
export function createMessageList(store, { scroller, list, toBottom, count }, currentContext) {
  const { state } = store;
  const keeper = createScrollKeeper({ scroller, toBottom, count });
  /** @type {Map<string, { source: unknown, element: HTMLElement }>} */
  let drawn = new Map();
  /** @type {MessageContext | undefined} */
  let context;
  let shownKey = '';
  let newestId = 0;
  let dividerId = 0;
  let draftTimer = 0;

  /**
   * @template Source
   * @param {typeof drawn} next
   * @param {string} key
   * @param {Source} source what the element shows; another one draws it anew
   * @param {{ create: () => HTMLElement, fill: (element: HTMLElement) => void }} draw
   */
  function keep(next, key, source, { create, fill }) {
    const known = drawn.get(key);
    if (known && known.source !== source) fill(known.element);
    const element = known?.element ?? create();
    next.set(key, { source, element });
    return element;
  }

  /** @param {Message[]} messages @param {MessageContext} context */
  function drawAll(messages, context) {
    /** @type {typeof drawn} */
    const next = new Map();
    let day = '';
    messages.forEach((message, index) => {
      const at = message.date * 1000;
      const previous = messages[index - 1];
      const isNewDay = context.time.dayKey(at) !== day;
      if (isNewDay) {
        day = context.time.dayKey(at);
        keepLine(next, `day ${day}`, 'day', context.time.day(at, playgroundNow(state)));
      }
      const isFirstNew = message.message_id === dividerId;
      if (isFirstNew) keepLine(next, 'new', 'new-line', context.t('newMessages'));
      const element = keep(next, String(message.message_id), message, {
        create: () => createMessageElement(message, context),
        fill: (known) => fillMessageElement(known, message, context),
      });
      element.classList.toggle('is-grouped', !isNewDay && !isFirstNew && isSameGroup(previous, message));
    });
    drawDraft(next, context);
    drawn = next;
    arrange(
      list,
      [...next.values()].map(({ element }) => element),
    );
  }

  /** It goes by itself when its time is over. @param {typeof drawn} next @param {MessageContext} context */
  function drawDraft(next, context) {
    clearTimeout(draftTimer);
    const chat = findCurrentChat(state);
    const draft = chat && findDraft(state, chat);
    if (!draft) return;
    keep(next, 'draft', draft, {
      create: () => createDraftElement(draft, context),
      fill: (known) => fillDraftElement(known, draft, context),
    });
    draftTimer = setTimeout(render, draft.untilAt - playgroundNow(state) + 1);
  }

  /** @param {typeof drawn} next @param {string} key @param {string} className @param {string} words */
  function keepLine(next, key, className, words) {
    keep(next, key, words, {
      create: () => createElement('div', { class: className }, [createElement('span', {}, [words])]),
      fill: (known) => known.firstElementChild?.replaceChildren(words),
    });
  }

  /** @param {Message[]} messages */
  function openChat(messages) {
    const chat = findCurrentChat(state);
    const unread = chat ? unreadMessages(state, chat) : [];
    dividerId = unread.length < messages.length ? (unread[0]?.message_id ?? 0) : 0;
    drawn = new Map();
    list.replaceChildren();
  }

  function render() {
    const chat = findCurrentChat(state);
    const messages = chat ? shownMessages(state, chat) : [];
    const key = currentKey(state);
    const isOtherChat = shownKey !== key;
    if (isOtherChat) openChat(messages);
    const next = currentContext();
    if (context !== next) drawn = new Map();
    context = next;
    const added = isOtherChat ? [] : messages.filter((message) => message.message_id > newestId);
    const restore = keeper.remember();
    list.setAttribute('aria-busy', String(isOtherChat));
    drawAll(messages, next);
    markPendingButtons(list, (messageId, data) =>
      state.presses.has(pressKey(state.currentId, messageId, data)),
    );
    const elementOf = (/** @type {Message | undefined} */ message) =>
      drawn.get(String(message?.message_id))?.element;
    if (isOtherChat) keeper.open(drawn.get('new')?.element);
    else if (added.some((message) => message.from?.id === currentPlace(state).as)) keeper.toEnd();
    else restore(added.length, elementOf(added[0]));
    shownKey = key;
    newestId = chat?.messages.at(-1)?.message_id ?? 0;
    readCurrentChat();
  }

  function readCurrentChat() {
    const chat = findCurrentChat(state);
    const isSeen = document.visibilityState === 'visible' && list.offsetParent !== null;
    if (!chat || !isSeen || unreadMessages(state, chat).length === 0) return;
    store.change(() => markRead(chat));
  }

  document.addEventListener('visibilitychange', readCurrentChat);
  return { render };
}

/** @param {Message | undefined} previous @param {Message} message */
function isSameGroup(previous, message) {
  return (
    previous !== undefined &&
    previous.from?.id === message.from?.id &&
    previous.sender_chat?.id === message.sender_chat?.id &&
    !isService(previous) &&
    !previous.reply_markup?.inline_keyboard?.length &&
    message.date - previous.date < GROUP_SECONDS
  );
}

/**
 * Makes the list hold exactly these elements, moving as few as possible: moving one would end its selection and focus.
 * @param {HTMLElement} list
 * @param {HTMLElement[]} elements
 */
function arrange(list, elements) {
  const wanted = new Set(/** @type {Element[]} */ (elements));
  for (const child of [...list.children]) if (!wanted.has(child)) child.remove();
  elements.forEach((element, index) => {
    if (list.children[index] !== element) list.insertBefore(element, list.children[index] ?? null);
  });
}
