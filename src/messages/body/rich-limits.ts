import type { RichBlock, RichCell, RichItem, RichSpan } from '../../domain/rich-message.ts';

/**
 * UTF-16 units. Telegram takes 32,768 characters (`InputRichMessage`), but some clients show only the first ten to fifteen thousand,
 * and do not say so: longer texts go on in the next message.
 */
const MOST_CHARACTERS = 10_000;
/** Nested ones, list items and table rows included (`InputRichMessage`). */
const MOST_BLOCKS = 500;
/** Of blocks and formatting (`InputRichMessage`). */
const MOST_LEVELS = 16;

interface Size {
  readonly characters: number;
  readonly blocks: number;
  readonly levels: number;
}

const NOTHING: Size = { characters: 0, blocks: 0, levels: 0 };

/**
 * Distributes blocks over as few rich messages as their order allows.
 * @param head blocks that stand before the first
 * @returns undefined when a single block is too much for a message
 */
export function splitRich(
  head: readonly RichBlock[],
  blocks: readonly RichBlock[],
): RichBlock[][] | undefined {
  const parts: RichBlock[][] = [[...head]];
  let filled = sumOf(head.map(sizeOf));
  for (const block of blocks) {
    const size = sizeOf(block);
    if (!fits(size)) return undefined;
    const together = sumOf([filled, size]);
    if (fits(together)) {
      parts.at(-1)?.push(block);
      filled = together;
    } else {
      parts.push([block]);
      filled = size;
    }
  }
  return parts;
}

function fits({ characters, blocks, levels }: Size): boolean {
  // One block is left for the number of the part.
  return characters <= MOST_CHARACTERS && blocks < MOST_BLOCKS && levels <= MOST_LEVELS;
}

function sizeOf(block: RichBlock): Size {
  switch (block.type) {
    case 'divider':
      return holding(NOTHING);
    case 'mathematical_expression':
      return holding({ ...NOTHING, characters: block.expression.length });
    case 'list':
      return holding(sumOf(block.items.map(itemSize)));
    case 'blockquote':
      return holding(sumOf(block.blocks.map(sizeOf)));
    case 'table':
      return holding(sumOf(block.cells.map(rowSize)));
    case 'details':
      return holding(sumOf([spanSize(block.summary), ...block.blocks.map(sizeOf)]));
    default:
      return holding(spanSize(block.text));
  }
}

function itemSize({ blocks }: RichItem): Size {
  return holding(sumOf(blocks.map(sizeOf)));
}

function rowSize(cells: readonly RichCell[]): Size {
  return holding(sumOf(cells.map(({ text = '' }) => spanSize(text))));
}

function spanSize(span: RichSpan): Size {
  if (typeof span === 'string') return { ...NOTHING, characters: span.length };
  if (Array.isArray(span)) return sumOf(span.map(spanSize));
  if (span.type === 'mathematical_expression') return { ...NOTHING, characters: span.expression.length };
  const inner = spanSize(span.text);
  return { ...inner, levels: inner.levels + 1 };
}

/** A block around that content. */
function holding({ characters, blocks, levels }: Size): Size {
  return { characters, blocks: blocks + 1, levels: levels + 1 };
}

function sumOf(sizes: readonly Size[]): Size {
  return sizes.reduce(
    (sum, size) => ({
      characters: sum.characters + size.characters,
      blocks: sum.blocks + size.blocks,
      levels: Math.max(sum.levels, size.levels),
    }),
    NOTHING,
  );
}
