import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The file that holds the table. */
export const COMMON_WORDS_FILE = new URL('../../src/catalog/common-words.ts', import.meta.url);

const DICTIONARY = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
/** Words with fewer uses in its corpus are left out: half of all. */
const LEAST_USES = 100;
const HAN = /^[\u4e00-\u9fff]{2}$/;

/** The source text of the table, from the dictionary of the segmenter. */
export function commonWordsSource(): string {
  const byFirst = new Map<string, string>();
  for (const line of readFileSync(DICTIONARY, 'utf8').split('\n')) {
    const [word = '', uses] = line.split(' ');
    if (!HAN.test(word) || Number(uses) < LEAST_USES) continue;
    const [first = '', second = ''] = word;
    byFirst.set(first, `${byFirst.get(first) ?? ''}${second}`);
  }
  const lines = [...byFirst].sort(([a], [b]) => (a < b ? -1 : 1)).map(([first, all]) => `${first}${all}`);
  return `/**
 * The common words of two characters: on each line a first character, and those that it makes a word with.
 * Source: the dictionary of jieba (MIT), which itself would take 35 MB. Written by \`npm run common-words\`.
 */
export const COMMON_WORDS = \`
${lines.join('\n')}
\`;
`;
}
