// @ts-check
import { createElement } from './element.js';

/** @import { Entity, MessageContext } from './types.js' */

const TAGS = /** @type {const} */ ({
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
  text_link: 'a',
  url: 'a',
  email: 'a',
  bot_command: 'button',
});

const BLOCKS = new Set(['pre', 'blockquote', 'expandable_blockquote']);

/**
 * Turns text with entities into nodes. Offsets count UTF-16 units, as JavaScript's do. Entities may nest or overlap: an
 * overlap is closed and opened again at the border. Text is only ever put in as text.
 * @param {string} text
 * @param {Entity[]} entities
 * @param {MessageContext} context
 * @returns {DocumentFragment}
 */
export function renderRichText(text, entities, context) {
  const sorted = entities
    .map((entity) => ({ ...entity, end: Math.min(entity.offset + entity.length, text.length) }))
    .filter((entity) => entity.offset < entity.end)
    .sort((a, b) => rank(a) - rank(b) || a.offset - b.offset || b.end - a.end);
  const borders = new Set([0, text.length, ...sorted.flatMap((entity) => [entity.offset, entity.end])]);
  const cuts = [...borders].sort((a, b) => a - b);

  const root = document.createDocumentFragment();
  /** @type {{ entity: Entity, content: Node }[]} */
  let open = [];
  cuts.slice(0, -1).forEach((start, index) => {
    const end = cuts[index + 1] ?? start;
    const active = sorted.filter((entity) => entity.offset <= start && entity.end >= end);
    const shared = active.findIndex((entity, depth) => open[depth]?.entity !== entity);
    const kept = shared === -1 ? active.length : shared;
    const closesBlock = open.slice(kept).some(({ entity }) => BLOCKS.has(entity.type));
    open = open.slice(0, kept);
    for (const entity of active.slice(kept)) {
      const { element, content } = createSpan(entity, text.slice(entity.offset, entity.end), context);
      (open.at(-1)?.content ?? root).appendChild(element);
      open = [...open, { entity, content }];
    }
    // A block already ends its line: the newline after it would show as an empty one.
    const piece = text.slice(start, end);
    (open.at(-1)?.content ?? root).appendChild(
      document.createTextNode(closesBlock ? piece.replace(/^\n/, '') : piece),
    );
  });
  return root;
}

/** Blocks go outside everything else, because a paragraph cannot hold them. @param {Entity} entity */
function rank(entity) {
  return BLOCKS.has(entity.type) ? 0 : 1;
}

/**
 * @param {Entity} entity
 * @param {string} covered the text under the entity
 * @param {MessageContext} context
 * @returns {{ element: HTMLElement, content: Node }} content: where the text goes
 */
function createSpan(entity, covered, context) {
  const { type } = entity;
  if (type === 'expandable_blockquote') return createExpandableQuote(context);
  if (type === 'spoiler') return createSpoiler(context);
  const tag = type in TAGS ? TAGS[/** @type {keyof typeof TAGS} */ (type)] : 'span';
  const element = createElement(tag, { class: `entity-${type}` });
  if (element instanceof HTMLAnchorElement) openWith(element, hrefOf(entity, covered), context);
  if (type === 'bot_command') {
    element.setAttribute('type', 'button');
    element.addEventListener('click', () => context.onCommand(covered));
  }
  if (type === 'pre' && entity.language) element.dataset.language = entity.language;
  return { element, content: element };
}

/** @param {Entity} entity @param {string} covered */
function hrefOf(entity, covered) {
  if (entity.type === 'email') return `mailto:${covered}`;
  const address = entity.url ?? covered;
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
}

/**
 * A link to the bot itself starts it with what follows, as Telegram does; any other opens in a new tab.
 * @param {HTMLAnchorElement} link
 * @param {string} href
 * @param {MessageContext} context
 */
export function openWith(link, href, { botName, onCommand }) {
  linkTo(link, href);
  const own = /^https:\/\/t\.me\/(\w+)\?start=([\w-]{1,64})$/.exec(href);
  if (!own || own[1] !== botName) return;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    onCommand(`/start ${own[2]}`);
  });
}

/**
 * Makes the link open in a new tab; an address that is not of the web (`javascript:` …) gets none.
 * @param {HTMLAnchorElement} link
 * @param {string} href
 */
export function linkTo(link, href) {
  if (!/^(https?|mailto|tg):/i.test(href)) return;
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
}

/** @param {MessageContext} context */
function createExpandableQuote({ t }) {
  const content = createElement('div', { class: 'quote-text' });
  const toggle = createElement('button', { type: 'button', class: 'quote-toggle', 'aria-expanded': 'false' });
  const element = createElement('blockquote', { class: 'entity-expandable_blockquote' }, [content, toggle]);
  toggle.textContent = t('showMore');
  element.addEventListener('click', (event) => {
    const isOnOther = event.target instanceof Element && event.target.closest('a, button:not(.quote-toggle)');
    if (isOnOther || String(getSelection()) || !element.classList.contains('is-long')) return;
    const expanded = element.classList.toggle('is-expanded');
    toggle.setAttribute('aria-expanded', String(expanded));
    toggle.textContent = t(expanded ? 'showLess' : 'showMore');
  });
  // Whether three lines are enough is known only once it is laid out, and changes with the width.
  const observer = new ResizeObserver(() => {
    if (element.classList.contains('is-expanded')) return;
    element.classList.toggle('is-long', content.scrollHeight > content.clientHeight + 2);
  });
  observer.observe(content);
  return { element, content };
}

/** @param {MessageContext} context */
function createSpoiler({ t }) {
  const content = createElement('span', { class: 'spoiler-text' });
  const attributes = { class: 'entity-spoiler', role: 'button', tabindex: 0, 'aria-label': t('spoiler') };
  const element = createElement('span', attributes, [content]);
  const reveal = () => {
    element.classList.add('is-revealed');
    for (const name of ['role', 'tabindex', 'aria-label']) element.removeAttribute(name);
  };
  element.addEventListener('click', reveal);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') reveal();
  });
  return { element, content };
}
