import type { ListItem } from '../../domain/document.ts';
import type { RichText } from '../../domain/message.ts';
import { concat, joinShown } from '../common/rich-text.ts';

const PAD = '    ';
/** Clients begin these on a line of their own. */
const SET_APART: readonly string[] = ['pre', 'blockquote', 'expandable_blockquote'];

/**
 * Renders a list: each entry behind its number or a dot, what else it holds indented beneath.
 * @param renderBody words what an entry holds, a line a block
 */
export function renderList(items: readonly ListItem[], renderBody: (item: ListItem) => RichText): RichText {
  return joinShown(
    items.map((item) => listItem(item, renderBody(item))),
    '\n',
  );
}

function listItem({ number, checked }: ListItem, body: RichText): RichText {
  // What it holds may be shown elsewhere.
  if (body.text.trim() === '') return concat(number ?? '');
  const box = checked === undefined ? '' : checked ? ' ☑' : ' ☐';
  const gap = body.entities.some(({ type, offset }) => offset === 0 && SET_APART.includes(type)) ? '\n' : ' ';
  return concat(`${number ?? '•'}${box}${gap}`, indent(body));
}

/** Moves every line but the first to the right, except code and quotations: a client shows their lines from its own edge. */
function indent({ text, entities }: RichText): RichText {
  const isApart = new Uint8Array(text.length + 1);
  for (const { type, offset, length } of entities) {
    if (SET_APART.includes(type)) isApart.fill(1, offset, offset + length);
  }
  const isPadded = (lineStart: number) => text[lineStart - 1] === '\n' && isApart[lineStart] === 0;
  let added = 0;
  const moved = Array.from({ length: text.length + 1 }, (_, index) => {
    if (isPadded(index)) added += PAD.length;
    return index + added;
  });
  const shift = (index: number) => moved[index] ?? index + added;
  return {
    text: text.replace(/\n/g, (_, at: number) => (isPadded(at + 1) ? `\n${PAD}` : '\n')),
    entities: entities.map((entity) => {
      const offset = shift(entity.offset);
      // The pad of the line that begins where a stretch ends is no part of it.
      const end = shift(entity.offset + entity.length - 1) + 1;
      return { ...entity, offset, length: end - offset };
    }),
  };
}
