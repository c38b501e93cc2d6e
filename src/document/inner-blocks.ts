import type { Block, Prose } from '../domain/document.ts';

/** The direct children of a block: those of list items, of a quote, of a folded part. */
export function innerBlocks(block: Block): readonly Block[] {
  if (block.kind === 'list') return block.items.flatMap(({ blocks }) => blocks);
  return 'blocks' in block ? block.blocks : [];
}

/** The formatted texts of a block itself, without those of its children. */
export function prosesOf(block: Block): readonly Prose[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.prose];
    case 'callout':
      return [block.title];
    case 'table':
      return [...block.header, ...block.rows.flat()];
    default:
      return [];
  }
}
