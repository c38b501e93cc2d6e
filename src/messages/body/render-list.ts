import type { ListItem } from '../../domain/document.ts';
import type { RichText } from '../../domain/message.ts';
import { concat, joinShown } from '../common/rich-text.ts';

const PAD = '    ';
/** Clients start these on a new line. */
const SET_APART: readonly string[] = ['pre', 'blockquote', 'expandable_blockquote'];

/**
 * Renders a list: each entry after its number or a dot, its further blocks indented beneath.
 * @param renderBody renders the contents of an entry, one line per block
 */
export function renderList(items: readonly ListItem[], renderBody: (item: ListItem) => RichText): RichText {
  return joinShown(
    items.map((item) => listItem(item, renderBody(item))),
    '\n',
  );
}

function listItem({ number, checked }: ListItem, body: RichText): RichText {
  // Its contents may be shown elsewhere.
  if (body.text.trim() === '') return concat(number ?? '');
  const box = checked === undefined ? '' : checked ? ' ☑' : ' ☐';
  const gap = body.entities.some(({ type, offset }) => offset === 0 && SET_APART.includes(type)) ? '\n' : ' ';
  return concat(`${number ?? '•'}${box}${gap}`, indent(body));
}

/** Indents every line but the first, except code and quotations, which clients lay out themselves. */
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
      // The indent of a line that begins where a stretch ends is not part of that stretch.
      const end = shift(entity.offset + entity.length - 1) + 1;
      return { ...entity, offset, length: end - offset };
    }),
  };
}
