import type { Block } from '../domain/document.ts';
import { innerBlocks, prosesOf } from './inner-blocks.ts';
import { plainTextOf } from './plain-text.ts';

/** Letters and digits that a block with links has beside them; with fewer it is a list of sources. */
const FEWEST_LETTERS = 8;
const LETTERS = /[\p{L}\p{N}]/gu;

/** Whether a block is links and hardly more: it tells where to read, not what. */
export function isSourceList(block: Block): boolean {
  const linked = linkedLetters(block);
  return linked > 0 && lettersIn(plainTextOf(block)) - linked < FEWEST_LETTERS;
}

function linkedLetters(block: Block): number {
  const own = prosesOf(block).map(({ text, marks }) =>
    marks
      .filter(({ kind }) => kind === 'link' || kind === 'picture')
      .reduce((sum, { start, end }) => sum + lettersIn(text.slice(start, end)), 0),
  );
  const inner = block.kind === 'folded' ? [] : innerBlocks(block).map(linkedLetters);
  return [...own, ...inner].reduce((sum, letters) => sum + letters, 0);
}

function lettersIn(text: string): number {
  return text.match(LETTERS)?.length ?? 0;
}
