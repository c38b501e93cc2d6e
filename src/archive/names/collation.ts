import type { PinyinSpeller } from '../../catalog/pinyin-names.ts';

/** Sorts before every other Han character. */
const FIRST_HAN = '一';

/** A key by which names are sorted as bytes: letters in any case first, then Han characters by their pinyin. */
export function collationOf(name: string, pinyin: Pick<PinyinSpeller, 'readingOf'>): string {
  return Array.from(name.normalize('NFKD').toLowerCase(), (character) => {
    const reading = pinyin.readingOf(character);
    return reading === undefined ? character : `${FIRST_HAN}${reading} ${character}`;
  }).join('');
}
