// @ts-check
import { createElement } from './element.js';
import { createIcon } from './icon.js';
import { isService, senderName, serviceText } from './message-words.js';
import { firstTextOf, renderRichBlocks } from './rich-message.js';
import { linkTo, renderRichText } from './rich-text.js';

/** @import { Document, Draft, InlineButton, Message, MessageContext, PhotoSize } from './types.js' */

/** @param {Message} message @param {MessageContext} context @returns {HTMLElement} */
export function createMessageElement(message, context) {
  const isOwn = message.from?.id === context.personId;
  const side = isOwn ? 'is-own' : 'is-bot';
  const element = createElement('article', {
    class: `message ${isService(message) ? 'is-service' : side}`,
    'data-testid': 'message',
    'data-id': message.message_id,
  });
  fillMessageElement(element, message, context);
  return element;
}

/**
 * Draws the message into its element anew. What the reader opened (quotes, hidden text) stays open.
 * @param {HTMLElement} element
 * @param {Message} message
 * @param {MessageContext} context
 */
export function fillMessageElement(element, message, context) {
  const happened = serviceText(message, context.t);
  if (happened !== undefined) return element.replaceChildren(createElement('span', {}, [happened]));
  const opened = openedParts(element);
  const focused = [...element.querySelectorAll(FOCUSABLE)].indexOf(document.activeElement ?? element);
  const rows = (message.reply_markup?.inline_keyboard ?? []).filter((row) => row.length > 0);
  const bubble = createElement('div', { class: 'bubble' }, createBubbleParts(message, context));
  const keyboard = rows.length > 0 ? [createKeyboard(message, rows, context)] : [];
  const answering = message.receiver_user ? [] : [createReplyButton(message, context)];
  const body = [bubble, ...answering, ...keyboard];
  element.replaceChildren(createElement('div', { class: 'message-body' }, body));
  reopenParts(element, opened);
  const heir = element.querySelectorAll(FOCUSABLE)[focused];
  if (heir instanceof HTMLElement) heir.focus({ preventScroll: true });
}

const FOCUSABLE = 'a, button';
const OPENABLE = 'details, .entity-expandable_blockquote, .entity-spoiler';

/** @param {HTMLElement} element */
function openedParts(element) {
  return [...element.querySelectorAll(OPENABLE)].map(
    (part) =>
      (part instanceof HTMLDetailsElement && part.open) ||
      part.classList.contains('is-expanded') ||
      part.classList.contains('is-revealed'),
  );
}

/** @param {HTMLElement} element @param {boolean[]} opened */
function reopenParts(element, opened) {
  element.querySelectorAll(OPENABLE).forEach((part, index) => {
    if (!opened[index] || !(part instanceof HTMLElement)) return;
    if (part instanceof HTMLDetailsElement) {
      part.open = true;
      return;
    }
    part.classList.add('is-long');
    part.click();
  });
}

/** @param {Message} message @param {MessageContext} context */
function createBubbleParts(message, context) {
  const text = message.text ?? message.caption ?? '';
  const parts = [];
  if (context.showsNames && message.from?.id !== context.personId) {
    parts.push(createElement('strong', { class: 'sender', dir: 'auto' }, [senderName(message)]));
  }
  // What answers nothing in a topic answers its beginning, which says nothing.
  if (message.reply_to_message && !message.reply_to_message.forum_topic_created)
    parts.push(createReply(message.reply_to_message));
  if (message.document) parts.push(createDocument(message.document, context));
  const photo = message.photo?.at(-1);
  if (photo) parts.push(createPhoto(photo, context));
  const rich = message.rich_message?.blocks ?? [];
  const isEmpty = !text && !message.document && !photo && rich.length === 0;
  const classes = rich.length > 0 ? 'text is-rich' : text ? 'text' : 'text is-without-words';
  const content = createElement('div', { class: classes, dir: 'auto', lang: context.contentLanguage });
  if (isEmpty) content.append(createElement('em', {}, [context.t('unsupported')]));
  content.append(...renderRichBlocks(rich, context));
  content.append(renderRichText(text, message.entities ?? message.caption_entities ?? [], context));
  content.append(createMeta(message, context));
  return [...parts, content];
}

/** @param {Message} message @param {MessageContext} context */
function createReplyButton(message, { t, onReply }) {
  const attributes = {
    type: 'button',
    class: 'reply-button',
    'data-testid': 'reply',
    'aria-label': t('reply'),
  };
  const element = createElement('button', { ...attributes, title: t('reply') }, [createIcon('reply')]);
  element.addEventListener('click', () => onReply(message));
  return element;
}

/**
 * A message that the bot is still writing. It changes too often to be read aloud.
 * @param {Draft} draft
 * @param {MessageContext} context
 * @returns {HTMLElement}
 */
export function createDraftElement(draft, context) {
  const element = createElement('article', {
    class: 'message is-bot is-draft',
    'data-testid': 'draft',
    'aria-live': 'off',
  });
  fillDraftElement(element, draft, context);
  return element;
}

/** @param {HTMLElement} element @param {Draft} draft @param {MessageContext} context */
export function fillDraftElement(element, { text, entities = [] }, context) {
  const words = createElement('div', { class: 'text', dir: 'auto', lang: context.contentLanguage });
  words.append(renderRichText(text, entities, context));
  const bubble = createElement('div', { class: 'bubble' }, [words]);
  element.replaceChildren(createElement('div', { class: 'message-body' }, [bubble]));
}

/** @param {Message} message @param {MessageContext} context */
function createMeta(message, { t, time }) {
  const at = message.date * 1000;
  const stamp = createElement('time', { datetime: new Date(at).toISOString() }, [time.hour(at)]);
  const edited = message.edit_date ? [createElement('span', { class: 'edited' }, [t('edited')])] : [];
  const alone = message.receiver_user ? [createElement('span', { class: 'edited' }, [t('onlyYou')])] : [];
  return createElement('span', { class: 'meta' }, [...alone, ...edited, stamp]);
}

/** @param {Message} replied */
function createReply(replied) {
  const rich = replied.rich_message && firstTextOf(replied.rich_message.blocks);
  const text = replied.text ?? replied.caption ?? rich ?? replied.document?.file_name ?? '';
  return createElement('div', { class: 'reply' }, [
    createElement('strong', {}, [senderName(replied)]),
    createElement('span', { dir: 'auto' }, [text.slice(0, 200)]),
  ]);
}

/** @param {Document} document @param {MessageContext} context */
function createDocument(document, { t }) {
  const name = document.file_name ?? t('file');
  return createElement('div', { class: 'document' }, [
    createElement('span', { class: 'document-icon' }, [createIcon('document')]),
    createElement('span', { class: 'document-words' }, [
      createElement('strong', { dir: 'auto' }, [name]),
      createElement('small', {}, [formatSize(document.file_size ?? 0)]),
    ]),
  ]);
}

/** @param {PhotoSize} photo @param {MessageContext} context */
function createPhoto({ file_id, width, height }, { t }) {
  const source = `/playground/photos/${encodeURIComponent(file_id)}`;
  return createElement('img', {
    class: 'photo',
    src: source,
    width,
    height,
    alt: t('photo'),
    loading: 'lazy',
  });
}

/** @param {number} bytes */
function formatSize(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  const isSmall = bytes < 1024 * 1024;
  const amount = bytes / (isSmall ? 1024 : 1024 * 1024);
  return `${amount.toFixed(amount < 10 ? 1 : 0)} ${isSmall ? 'KB' : 'MB'}`;
}

/** @param {Message} message @param {InlineButton[][]} rows @param {MessageContext} context */
function createKeyboard(message, rows, context) {
  const rowElements = rows.map((row) =>
    createElement(
      'div',
      { class: 'keyboard-row' },
      row.map((button) => createKeyboardButton(message, button, context)),
    ),
  );
  return createElement('div', { class: 'keyboard', lang: context.contentLanguage }, rowElements);
}

/** @param {Message} message @param {InlineButton} button @param {MessageContext} context */
function createKeyboardButton(message, button, { t, onPress }) {
  // The page marks a link itself: a bot's own arrow would be a second one.
  const words = button.url === undefined ? button.text : button.text.replace(/\s*↗$/, '');
  const label = createElement('span', { class: 'keyboard-label', dir: 'auto' }, [words]);
  const attributes = { class: 'keyboard-button', 'data-testid': 'keyboard-button' };
  if (button.url !== undefined) {
    const mark = createElement('span', { class: 'keyboard-mark', 'aria-hidden': 'true' }, ['↗']);
    const hint = createElement('span', { class: 'visually-hidden' }, [` (${t('opensPage')})`]);
    const link = createElement('a', attributes, [label, mark, hint]);
    linkTo(link, button.url);
    return link;
  }
  const data = button.callback_data ?? '';
  const element = createElement('button', { ...attributes, type: 'button', 'data-callback': data }, [label]);
  element.addEventListener('click', () => onPress(message.message_id, data));
  return element;
}

/**
 * Shows which buttons of the list wait for the bot's answer.
 * @param {HTMLElement} list
 * @param {(messageId: number, data: string) => boolean} isPending
 */
export function markPendingButtons(list, isPending) {
  for (const button of list.querySelectorAll('button[data-callback]')) {
    if (!(button instanceof HTMLElement)) continue;
    const messageId = Number(button.closest('.message')?.getAttribute('data-id'));
    const pending = isPending(messageId, button.dataset.callback ?? '');
    button.classList.toggle('is-pending', pending);
    button.setAttribute('aria-busy', String(pending));
  }
}
