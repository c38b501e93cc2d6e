import { isPair } from '../index/tokens.ts';
import type { QueryContext } from './query-context.ts';
import type { PlannedWord } from './query-plan.ts';
import { type Look, type Looked, lookForAll, lookForSome, mostRaised, preferNaming } from './second-look.ts';
import { type Matches, matchAll, matchesWhere, matchWord, rarity } from './strict-matches.ts';
import { matchSome } from './wide-matches.ts';

/** One pass of a search: its candidates and how they are checked. */
export interface SearchPass {
  readonly candidates: Matches;
  /** `exact`: each candidate matches, except for hash collisions. */
  readonly index: 'exact' | 'rough';
  /** The factor by which a check can raise a score at most; undefined if each candidate must be checked for a match anyway. */
  readonly mostRaised: number | undefined;
  /** Checks the text of a candidate, once; undefined when it does not match after all, or is gone. */
  readonly look: (slot: number) => Looked | undefined;
}

/** The passes of one query. The same words make the same pass: what it has looked at is known to the next reading. */
export interface Passes {
  /** For what contains every word. */
  forAll(words: readonly PlannedWord[]): SearchPass;
  /** For what contains any part of the words. */
  forSome(words: readonly PlannedWord[]): SearchPass;
}

export function createPasses(context: QueryContext): Passes {
  const [all, some] = [
    new Map<readonly PlannedWord[], SearchPass>(),
    new Map<readonly PlannedWord[], SearchPass>(),
  ];
  return {
    forAll(words) {
      const pass = all.get(words) ?? passForAll(context, words);
      all.set(words, pass);
      return pass;
    },
    forSome(words) {
      const pass = some.get(words) ?? passForSome(context, words);
      some.set(words, pass);
      return pass;
    },
  };
}

function passForAll(context: QueryContext, words: readonly PlannedWord[]): SearchPass {
  const { state, lookup, filter, query, borders, about } = context;
  const matches = words.map((word) => matchWord(state, lookup, word));
  const weighed = words.map((word, index) => ({
    ...word,
    weight: rarity(state, matches[index]?.count ?? 0),
  }));
  const isExact =
    query.excluded.length === 0 && words.every(({ forms }) => forms.every((form) => form.isExact));
  const isCertain = isExact && words.every(({ forms }) => forms.every(({ tokens }) => tokens.every(isPair)));
  return {
    candidates: filter.keep(matchAll(matches)),
    index: isExact ? 'exact' : 'rough',
    mostRaised: isCertain && about.length === 0 ? mostRaised(words.length) : undefined,
    look: lookOnce(context, lookForAll(weighed, borders)),
  };
}

function passForSome(context: QueryContext, words: readonly PlannedWord[]): SearchPass {
  const { state, lookup, filter } = context;
  const some = matchSome(state, lookup, words);
  return {
    candidates: filter.keep(some.matches),
    index: 'rough',
    mostRaised: undefined,
    look: lookOnce(context, lookForSome(some.wanted, words)),
  };
}

/** The same pass without some of its candidates. */
export function withoutSlots(pass: SearchPass, taken: ReadonlySet<number>): SearchPass {
  if (taken.size === 0) return pass;
  return { ...pass, candidates: matchesWhere(pass.candidates, (slot) => !taken.has(slot)) };
}

function lookOnce({ open, filter, about }: QueryContext, look: Look): SearchPass['look'] {
  const lookAt = about.length > 0 ? preferNaming(look, about) : look;
  const looked = new Map<number, Looked | undefined>();
  return (slot) => {
    if (looked.has(slot)) return looked.get(slot);
    const document = open(slot);
    const seen = document && !filter.isExcluded(document.text) ? lookAt(document.text) : undefined;
    looked.set(slot, seen);
    return seen;
  };
}
