/** Writes the English-Chinese dictionary from CC-CEDICT, unpacked: `npm run english-dictionary -- cedict_1_0_ts_utf-8_mdbg.txt`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isStopWord } from '../../src/search/stop-words.ts';

const OUTPUT = new URL('../../src/catalog/english-dictionary.ts', import.meta.url);
const SEGMENTER = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');

const ENTRY = /^\S+ (\p{Script=Han}{1,5}) \[[^\]]*\] \/(.*)\/$/u;
/** Senses in which nobody asks a question today, and those that only point elsewhere. */
const PASSED_OVER =
  /\b(?:surname|variant of|abbr\.|classifier|see also|used in|old name|county|district|prefecture|township|archaic|literary|dialect|Tw|slang|idiom|fig\.|lit\.|Buddhis\w*|onomatopoeia)|\[|\p{Script=Han}/u;
const LEAD = /^(?:to be|to|an?|the|be) /u;
const ENGLISH = /^[a-z][a-z-]{2,}(?: [a-z][a-z-]*)?$/u;
/** Uses in the segmenter's corpus: of a Chinese word at all; and how likely the best of a word is, and of two words. */
const LEAST_USES = 20;
const LEAST_OF_WORD = 5;
const LEAST_OF_TWO = 15;
/** English words that fewer explanations contain are not common. */
const LEAST_EXPLANATIONS = 3;
/** Chinese words of an entry, and how near the best they come. */
const MOST = 4;
const NEAR = 0.35;
/** What is mostly said by a single character, so many times as likely, is not looked for by rare words: small is 小, not 小可. */
const TIMES_AS_LIKELY = 4;

function readUses(): ReadonlyMap<string, number> {
  const lines = readFileSync(SEGMENTER, 'utf8').split('\n');
  return new Map(lines.map((line) => line.split(' ')).map(([word = '', uses]) => [word, Number(uses)]));
}

/** For each English word or two, its Chinese words with how likely each is meant: common, and by one of its first senses. */
function invert(lines: readonly string[]): Map<string, Map<string, number>> {
  const uses = readUses();
  const inverted = new Map<string, Map<string, number>>();
  for (const line of lines) {
    const [, chinese = '', explained = ''] = ENTRY.exec(line) ?? [];
    const used = uses.get(chinese) ?? 0;
    if (used < LEAST_USES) continue;
    for (const [at, sense] of explained.split(/[/;]/u).entries()) {
      if (PASSED_OVER.test(sense)) continue;
      const words = sense
        .replace(/\([^)]*\)/gu, '')
        .toLowerCase()
        .split(',');
      for (const [place, word] of words.entries()) {
        const english = word.trim().replace(LEAD, '');
        if (!ENGLISH.test(english) || english.split(' ').some(isStopWord)) continue;
        const score = (Math.sqrt(used) * (sense.includes('(') ? 0.8 : 1)) / (1 + 0.35 * at + 0.2 * place);
        const known = inverted.get(english) ?? new Map<string, number>();
        inverted.set(english, known.set(chinese, Math.max(score, known.get(chinese) ?? 0)));
      }
    }
  }
  return inverted;
}

function countExplanations(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const word of new Set(line.toLowerCase().match(/[a-z-]+/gu)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const [file = ''] = process.argv.slice(2);
const lines = readFileSync(file, 'utf8').split(/\r?\n/u);
const explanations = countExplanations(lines);
const rows = [...invert(lines)].flatMap(([english, words]) => {
  const all = [...words].sort(([, a], [, b]) => b - a);
  const ranked = all.filter(([chinese]) => chinese.length > 1);
  const best = ranked[0]?.[1] ?? 0;
  if ((all[0]?.[1] ?? 0) > TIMES_AS_LIKELY * best) return [];
  const isCommon = english.includes(' ')
    ? best >= LEAST_OF_TWO
    : best >= LEAST_OF_WORD && (explanations.get(english) ?? 0) >= LEAST_EXPLANATIONS;
  if (!isCommon) return [];
  const near = ranked.filter(([, score]) => score >= NEAR * best).slice(0, MOST);
  return [`${english}:${near.map(([chinese]) => chinese).join(' ')}`];
});
writeFileSync(
  OUTPUT,
  `/**
 * What common English words are called in Chinese: on each line one word or two, and its Chinese words, the likeliest first.
 * Source: CC-CEDICT (CC BY-SA 4.0, https://cc-cedict.org), turned round and cut to what is common by the dictionary of jieba (MIT);
 * this file is under CC BY-SA 4.0 as well. Written by \`npm run english-dictionary\`.
 */
export const ENGLISH_DICTIONARY = \`
${rows.sort().join('\n')}
\`;
`,
);
