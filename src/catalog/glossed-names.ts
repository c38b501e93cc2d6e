import type { Episode } from '../domain/episode.ts';
import { foldName, isHan } from './fold-name.ts';
import type { Steps } from './steps.ts';

/** What the glossaries call things. */
export interface GlossedNames {
  /** The Chinese terms that a folded English name or acronym glosses, most often given first; at most four. */
  chineseFor(folded: string): readonly string[];
  /** Every glossed term once, as it is written: by folded name. */
  readonly terms: ReadonlyMap<string, string>;
}

const MOST_TERMS = 4;
/** In 黄金ETF the expansion belongs to the acronym at its end, not to the whole. */
const LATIN_WORD = /\p{Script=Latin}{2}/u;

/**
 * Collects the pairs of all glossaries, from English to Chinese only: a Chinese word of every day often has an English gloss
 * that means much more.
 */
export function* collectGlossedNames(episodes: readonly Episode[]): Steps<GlossedNames> {
  const counts = new Map<string, Map<string, number>>();
  const terms = new Map<string, string>();
  for (const episode of episodes) {
    for (const { name } of episode.terms) {
      const folded = foldName(name);
      if (!terms.has(folded)) terms.set(folded, name);
    }
    for (const { first, second, times = 1 } of episode.pairs) {
      const [chinese, english] = isHan(first) ? [first, second] : [second, first];
      if (!isHan(chinese) || isHan(english) || LATIN_WORD.test(chinese)) continue;
      const key = foldName(english);
      const found = counts.get(key) ?? new Map<string, number>();
      counts.set(key, found.set(chinese, (found.get(chinese) ?? 0) + times));
    }
    yield;
  }
  return {
    terms,
    chineseFor: (folded) =>
      [...(counts.get(folded) ?? [])]
        .sort(([, a], [, b]) => b - a)
        .slice(0, MOST_TERMS)
        .map(([term]) => term),
  };
}
