import type { Block, ListItem, Prose } from '../domain/document.ts';
import { innerBlocks } from './inner-blocks.ts';

/** The separator between the cells of a row. */
const CELL_BORDER = ' · ';

/**
 * The plain text of a block: every character that a reader of the page sees, once; one line per paragraph line, list item or table
 * row. A folded part has none until it is opened: use `plainTextOf` on its blocks.
 */
export function plainTextOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.prose.text;
    case 'list':
      return joinLines(block.items.map(itemText));
    case 'table':
      return joinLines([block.header, ...block.rows].map(rowText));
    case 'quote':
      return plainTextOfAll(block.blocks);
    case 'callout':
      return joinLines([block.title.text, plainTextOfAll(block.blocks)]);
    case 'code':
    case 'formula':
      return block.text;
    case 'picture':
      return block.caption;
    case 'note':
      return `[${block.label}] ${plainTextOfAll(block.blocks)}`;
    case 'folded':
    case 'rule':
      return '';
  }
}

/** The plain text of blocks, one or more lines each. */
export function plainTextOfAll(blocks: readonly Block[]): string {
  return joinLines(blocks.map(plainTextOf));
}

/** The plain text of everything folded within blocks, at any depth. */
export function foldedTextOf(blocks: readonly Block[]): string {
  return joinLines(
    blocks.map((block) =>
      block.kind === 'folded' ? openedText(block.blocks) : foldedTextOf(innerBlocks(block)),
    ),
  );
}

function openedText(blocks: readonly Block[]): string {
  return joinLines(
    blocks.map((block) => (block.kind === 'folded' ? openedText(block.blocks) : plainTextOf(block))),
  );
}

function itemText({ number, checked, blocks }: ListItem): string {
  const box = checked === undefined ? '' : checked ? '☑' : '☐';
  return [number ?? '', box, plainTextOfAll(blocks)].filter(Boolean).join(' ');
}

function rowText(cells: readonly Prose[]): string {
  return cells
    .map(({ text }) => text.replaceAll('\n', ' '))
    .filter(Boolean)
    .join(CELL_BORDER);
}

/** Joins lines, skipping empty ones. */
export function joinLines(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n');
}
