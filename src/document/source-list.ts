import type { Block } from '../domain/document.ts';
import { innerBlocks, prosesOf } from './inner-blocks.ts';
import { plainTextOf } from './plain-text.ts';

/** Letters and digits of a block outside its links; with fewer it is a list of links. */
const FEWEST_LETTERS = 8;
/** With more letters, or with a digit, the text of a link is a statement and not just a name. */
const LONGEST_NAME = 24;
const ADDRESS = /^(?:https?:\/\/|www\.)\S*$/;
const LETTERS = /[\p{L}\p{N}]/gu;

/** Whether a block consists of links and hardly anything else. */
export function isLinkList(block: Block): boolean {
  const linked = linkedTexts(block).reduce((sum, text) => sum + lettersIn(text), 0);
  return linked > 0 && lettersIn(plainTextOf(block)) - linked < FEWEST_LETTERS;
}

/** Whether a block is a list of links whose texts are only names and addresses: references, not content. */
export function isSourceList(block: Block): boolean {
  return isLinkList(block) && !linkedTexts(block).some(isStatement);
}

function isStatement(words: string): boolean {
  return !ADDRESS.test(words) && (lettersIn(words) > LONGEST_NAME || /\p{N}/u.test(words));
}

function linkedTexts(block: Block): string[] {
  const own = prosesOf(block).flatMap(({ text, marks }) =>
    marks
      .filter(({ kind }) => kind === 'link' || kind === 'picture')
      .map(({ start, end }) => text.slice(start, end)),
  );
  return block.kind === 'folded' ? own : [...own, ...innerBlocks(block).flatMap(linkedTexts)];
}

function lettersIn(text: string): number {
  return text.match(LETTERS)?.length ?? 0;
}
