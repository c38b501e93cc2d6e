import type { Block, Prose } from '../domain/document.ts';

/** The blocks that a block holds: those of a list's entries, of a quotation, of a folded part. */
export function innerBlocks(block: Block): readonly Block[] {
  if (block.kind === 'list') return block.items.flatMap(({ blocks }) => blocks);
  return 'blocks' in block ? block.blocks : [];
}

/** The texts with marks that a block holds itself. */
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
