import type { Button, OutgoingMessage, RichText } from '../../domain/message.ts';
import { fitRow, inRows, type Rows } from './buttons.ts';
import { withoutPrivateLinks } from './private-links.ts';
import { concat, join, type Piece, plain, slice, trim } from './rich-text.ts';
import { ENTITY_LIMIT, markParts, splitRanges, TEXT_LIMIT } from './split.ts';

/** A piece of text and the buttons that belong under its end. */
export interface Block {
  readonly text: Piece;
  readonly buttons?: Rows;
  /** Stand above those, in rows with the shared ones of other blocks that end in the same message. */
  readonly shared?: readonly Button[];
}

/** Between two blocks. */
const GAP = '\n\n';
/** A phone shows short labels of a row of four. */
const SHARED_ROW = 4;
/** Telegram: buttons of one message. */
const BUTTON_LIMIT = 100;

/**
 * Lays blocks out as messages within Telegram's limits, an empty line between two blocks. Text over the limit continues in
 * numbered parts, and a block's buttons are on the part in which it ends.
 */
export function layOut(blocks: readonly Block[]): OutgoingMessage[] {
  const filled = blocks.map((block) => ({ ...block, text: trim(plain(block.text)) }));
  const rich = join(
    filled.map(({ text }) => text).filter((text) => text.text !== ''),
    GAP,
  );
  const ranges = splitRanges(rich, TEXT_LIMIT);
  const keys = ranges.map((): { shared: Button[]; rows: (readonly Button[])[] } => ({
    shared: [],
    rows: [],
  }));
  let end = 0;
  for (const { text, buttons = [], shared = [] } of filled) {
    // The buttons of a block without text go under the block before it.
    if (text.text !== '') end += text.text.length + (end > 0 ? GAP.length : 0);
    const part = ranges.findIndex((range) => end <= range.end);
    const { shared: sharing, rows } = keys[part] ?? keys.at(-1) ?? { shared: [], rows: [] };
    sharing.push(...shared);
    rows.push(...buttons);
  }
  const parts = markParts(ranges.map((range) => slice(rich, range.start, range.end)));
  return parts.map((part, index) => {
    const { shared = [], rows = [] } = keys[index] ?? {};
    return seal(part, [...inRows(shared, SHARED_ROW), ...rows]);
  });
}

/** One message of short text: should it exceed the limit, it is cut and ends in `…`. `layOut` is for content of any length. */
export function message(text: Piece, buttons: Rows = []): OutgoingMessage {
  const rich = trim(plain(text));
  const [first, ...rest] = splitRanges(rich, TEXT_LIMIT);
  const shown = first && rest.length > 0 ? concat(slice(rich, first.start, first.end), '\n…') : rich;
  return seal(shown, buttons);
}

function seal(text: RichText, rows: Rows): OutgoingMessage {
  const rich = withoutPrivateLinks(text);
  let free = BUTTON_LIMIT;
  const buttons = rows.flatMap(fitRow).flatMap((row) => {
    const kept = row.slice(0, free);
    free -= kept.length;
    return kept.length > 0 ? [kept] : [];
  });
  return { text: rich.text, entities: rich.entities.slice(0, ENTITY_LIMIT), buttons };
}
