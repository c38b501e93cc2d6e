// @ts-check
import { createElement } from './element.js';
import { openWith } from './rich-text.js';

/** @import { MessageContext, RichBlock, RichCell, RichItem, RichSpan } from './types.js' */

const SPAN_TAGS = /** @type {const} */ ({
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  marked: 'mark',
  subscript: 'sub',
  superscript: 'sup',
  code: 'code',
  url: 'a',
});

/** Those that hold a text and nothing else. */
const TEXT_TAGS = /** @type {const} */ ({
  paragraph: 'p',
  footer: 'footer',
  pullquote: 'aside',
  expandable_blockquote: 'blockquote',
});

/**
 * Turns the blocks of a rich message into elements. Text is only ever put in as text.
 * @param {RichBlock[]} blocks
 * @param {MessageContext} context
 * @returns {HTMLElement[]}
 */
export function renderRichBlocks(blocks, context) {
  return blocks.map((block) => renderBlock(block, context));
}

/** @param {RichBlock[]} blocks @returns {string} the first text among blocks */
export function firstTextOf(blocks) {
  const [first] = blocks;
  return first ? spanText(first.text ?? first.summary ?? '') : '';
}

/** @param {RichSpan} span @returns {string} */
function spanText(span) {
  if (typeof span === 'string') return span;
  if (Array.isArray(span)) return span.map(spanText).join('');
  return span.expression ?? spanText(span.text ?? '');
}

/** @param {RichBlock} block @param {MessageContext} context @returns {HTMLElement} */
function renderBlock(block, context) {
  const { type, text = '', blocks = [] } = block;
  switch (type) {
    case 'heading':
      return createElement(
        'p',
        { class: `rich-heading size-${block.size ?? 1}`, role: 'heading', 'aria-level': 3 },
        [renderSpan(text, context)],
      );
    case 'pre':
      return createElement('pre', { 'data-language': block.language }, [renderSpan(text, context)]);
    case 'divider':
      return createElement('hr');
    case 'mathematical_expression':
      return createElement('div', { class: 'rich-formula', lang: 'en' }, [block.expression ?? '']);
    case 'list':
      return createElement(
        'ul',
        { class: 'rich-list' },
        (block.items ?? []).map((item) => renderItem(item, context)),
      );
    case 'blockquote':
      return createElement('blockquote', {}, renderRichBlocks(blocks, context));
    case 'table':
      return renderTable(block.cells ?? [], context);
    case 'details':
      return createElement('details', { class: 'rich-details', open: block.is_open === true }, [
        createElement('summary', {}, [renderSpan(block.summary ?? '', context)]),
        ...renderRichBlocks(blocks, context),
      ]);
    default: {
      const tag = type in TEXT_TAGS ? TEXT_TAGS[/** @type {keyof typeof TEXT_TAGS} */ (type)] : 'p';
      return createElement(tag, {}, [renderSpan(text, context)]);
    }
  }
}

/** @param {RichItem} item @param {MessageContext} context */
function renderItem({ label, blocks, has_checkbox, is_checked }, context) {
  const box = is_checked ? '☑' : '☐';
  return createElement('li', {}, [
    createElement('span', { class: 'rich-label' }, [has_checkbox ? box : label]),
    createElement('div', {}, renderRichBlocks(blocks, context)),
  ]);
}

/** A wide one is moved sideways within the message. @param {RichCell[][]} rows @param {MessageContext} context */
function renderTable(rows, context) {
  const lines = rows.map((row) =>
    createElement(
      'tr',
      {},
      row.map((cell) => renderCell(cell, context)),
    ),
  );
  const table = createElement('table', {}, [createElement('tbody', {}, lines)]);
  return createElement('div', { class: 'rich-table', tabindex: 0 }, [table]);
}

/** @param {RichCell} cell @param {MessageContext} context */
function renderCell({ text = '', is_header, align }, context) {
  return createElement(is_header ? 'th' : 'td', { class: `align-${align}` }, [renderSpan(text, context)]);
}

/** @param {RichSpan} span @param {MessageContext} context @returns {Node} */
function renderSpan(span, context) {
  if (typeof span === 'string') return document.createTextNode(span);
  if (Array.isArray(span)) {
    const fragment = document.createDocumentFragment();
    fragment.append(...span.map((part) => renderSpan(part, context)));
    return fragment;
  }
  if (span.type === 'mathematical_expression')
    return createElement('span', { class: 'rich-formula', lang: 'en' }, [span.expression ?? '']);
  const tag = span.type in SPAN_TAGS ? SPAN_TAGS[/** @type {keyof typeof SPAN_TAGS} */ (span.type)] : 'span';
  const element = createElement(tag, {}, [renderSpan(span.text ?? '', context)]);
  if (element instanceof HTMLAnchorElement) openWith(element, span.url ?? '', context);
  return element;
}
