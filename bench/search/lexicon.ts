import { dict } from '@node-rs/jieba/dict.js';
import { createSampler, type Random } from './random.ts';

/** Noun, verb, verbal noun, adjective, place, idiom. */
export type WordKind = 'N' | 'V' | 'W' | 'A' | 'L' | 'I';

export type Lexicon = Readonly<Record<WordKind, (random: Random) => string>>;

/** jieba's tags of them. */
const KINDS: Readonly<Record<string, WordKind>> = { n: 'N', v: 'V', vn: 'W', a: 'A', ns: 'L', i: 'I' };
/** Rarer words are mostly names of persons in novels and slips of the scanner. */
const LEAST_FREQUENCY = 4;

/**
 * The words of jieba's dictionary (two to four characters), as often as its newspapers and novels use them: a vocabulary whose
 * few are everywhere and whose many are rare.
 * @param without words that hold one of these are left out, so that a name stands only where it is meant
 */
export function readLexicon(without: readonly string[]): Lexicon {
  const words: Record<WordKind, string[]> = { N: [], V: [], W: [], A: [], L: [], I: [] };
  const weights: Record<WordKind, number[]> = { N: [], V: [], W: [], A: [], L: [], I: [] };
  const names = new Set(without);
  for (const line of new TextDecoder().decode(dict).split('\n')) {
    const [word = '', frequency = '0', tag = ''] = line.trim().split(' ');
    const kind = KINDS[tag];
    const weight = Number(frequency);
    if (!kind || word.length < 2 || word.length > 4 || weight < LEAST_FREQUENCY) continue;
    if (piecesOf(word).some((piece) => names.has(piece))) continue;
    words[kind].push(word);
    weights[kind].push(weight);
  }
  const sampler = (kind: WordKind) => createSampler(words[kind], weights[kind]);
  return {
    N: sampler('N'),
    V: sampler('V'),
    W: sampler('W'),
    A: sampler('A'),
    L: sampler('L'),
    I: sampler('I'),
  };
}

/** All runs of two or more characters. */
function piecesOf(word: string): string[] {
  const starts = Array.from({ length: word.length - 1 }, (_, from) => from);
  return starts.flatMap((from) => starts.slice(from).map((to) => word.slice(from, to + 2)));
}
