import type { Block } from '../domain/document.ts';
import { innerBlocks, prosesOf } from './inner-blocks.ts';
import { plainTextOf } from './plain-text.ts';

/** Letters and digits that a block with links has beside them; with fewer it is a list of sources. */
const FEWEST_LETTERS = 8;
/** Letters of a link whose words say something themselves; a digit among fewer does so too. */
const SAYING_LETTERS = 24;
const ADDRESS = /^(?:https?:\/\/|www\.)\S*$/;
const LETTERS = /[\p{L}\p{N}]/gu;

/** Whether a block is links and hardly more. */
export function isLinkList(block: Block): boolean {
  const linked = linkedTexts(block).reduce((sum, text) => sum + lettersIn(text), 0);
  return linked > 0 && lettersIn(plainTextOf(block)) - linked < FEWEST_LETTERS;
}

/** Whether the words of such links are names and addresses: they tell where to read, not what. */
export function isSourceList(block: Block): boolean {
  return isLinkList(block) && !linkedTexts(block).some(saysSomething);
}

function saysSomething(words: string): boolean {
  return !ADDRESS.test(words) && (lettersIn(words) > SAYING_LETTERS || /\p{N}/u.test(words));
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
