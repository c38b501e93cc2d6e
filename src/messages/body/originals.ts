import { innerBlocks } from '../../document/inner-blocks.ts';
import type { Block } from '../../domain/document.ts';

const ORIGINAL = /original|原文|原稿/i;
/** UTF-16 units. A longer label is body text that ended up in the label, and must be shown. */
const LONGEST_LABEL = 80;

/** Whether the text folded under a label is the original of the translation beside it. */
export function isOriginal(label: string): boolean {
  return label.length <= LONGEST_LABEL && ORIGINAL.test(label);
}

/** The folded originals within blocks, at any depth, in order. */
export function originalsIn(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'folded' && isOriginal(block.label) ? [block] : originalsIn(innerBlocks(block)),
  );
}
