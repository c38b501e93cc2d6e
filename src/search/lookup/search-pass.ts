import { isPair } from '../index/tokens.ts';
import type { QueryContext } from './query-context.ts';
import type { PlannedWord } from './query-plan.ts';
import { type Look, type Looked, lookForAll, lookForSome, mostRaised, preferNaming } from './second-look.ts';
import { type Matches, matchAll, matchesWhere, matchWord, rarity, unite } from './strict-matches.ts';
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
      const pass = all.get(words) ?? preferShow(context, words, passForAll);
      all.set(words, pass);
      return pass;
    },
    forSome(words) {
      const pass = some.get(words) ?? preferShow(context, words, passForSome);
      some.set(words, pass);
      return pass;
    },
  };
}

/** Of the texts with a word, the share that a show called so must have: 硅谷 stands in many more than those of 硅谷101. */
const LEAST_OF_SHOW = 0.2;
/** Factor for the score of what the show that is named says of the rest of the query. */
const BY_SHOW = 5;

type MakePass = (context: QueryContext, words: readonly PlannedWord[]) => SearchPass;

/** Where a query names a show, what that says of the rest of the query comes first, and its name counts for nothing else. */
function preferShow(context: QueryContext, words: readonly PlannedWord[], make: MakePass): SearchPass {
  const whole = make(context, words);
  const isShow = new Set(words.filter((word) => namesShow(context, word)));
  const rest = words.filter((word) => !isShow.has(word));
  if (isShow.size === 0 || rest.length === 0) return whole;
  const slots = [...isShow].map(({ by }) => slotsOf(context, by));
  const isOfShow = (slot: number): boolean => slots.every((each) => each.has(slot));
  const said = make(context, rest);
  return {
    candidates: unite(
      matchesWhere(said.candidates, isOfShow, () => BY_SHOW),
      matchesWhere(whole.candidates, (slot) => !isOfShow(slot)),
    ),
    index: said.index === 'exact' && whole.index === 'exact' ? 'exact' : 'rough',
    mostRaised: undefined,
    look: (slot) => (isOfShow(slot) ? said : whole).look(slot),
  };
}

function namesShow({ state, lookup }: QueryContext, word: PlannedWord): boolean {
  return word.by.length > 0 && word.by.length >= LEAST_OF_SHOW * matchWord(state, lookup, word).count;
}

function slotsOf({ state: { file, slots } }: QueryContext, ids: readonly string[]): ReadonlySet<number> {
  const documents = ids.flatMap((id) => file.findNumber(id) ?? []);
  return new Set(documents.map((document) => slots.slotOf(document)));
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
