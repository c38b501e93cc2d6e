import { innerBlocks } from '../../document/inner-blocks.ts';
import type { Block } from '../../domain/document.ts';

const ORIGINAL = /original|原文|原稿/i;
/** UTF-16 units. A longer label is a text that slipped into it, and must be shown. */
const LONGEST_LABEL = 80;

/** Whether what is folded under a label is the original of the text beside it. */
export function isOriginal(label: string): boolean {
  return label.length <= LONGEST_LABEL && ORIGINAL.test(label);
}

/** The folded originals within blocks, however deep, in their order. */
export function originalsIn(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'folded' && isOriginal(block.label) ? [block] : originalsIn(innerBlocks(block)),
  );
}
