import type { TermNames } from '../../catalog/read-terms.ts';
import { keyOf } from './term-refs.ts';

/** What is known of a headword before a change. */
export interface KnownHeadword {
  /** 0 while it is not settled. */
  readonly uses: number;
  readonly regional: number;
  readonly mainland: number | null;
  readonly term: number;
}

/** A headword with added or removed rows, counted or not. */
export interface ChangedHeadword {
  readonly folded: string;
  readonly known: KnownHeadword | undefined;
  /** Change of its row count. */
  uses: number;
  /** Change of the number of rows with a regional, non-mainland form. */
  regional: number;
}

/** Which headwords and which other names a change of episodes touches. */
export interface TermChanges {
  readonly headwords: ReadonlyMap<number, ChangedHeadword>;
  /** Names whose claims changed: folded, with their keys. */
  readonly claimed: ReadonlyMap<string, number>;
  /** The names in added rows, headwords and others: folded, with their keys. */
  readonly names: ReadonlyMap<string, number>;
  /** By the key of a name: the headwords that are given it more often, and by how much. */
  readonly given: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Counts an added or removed row (0: it was not counted); returns the key of its headword. */
  touch(names: TermNames, rows?: 1 | 0 | -1): number;
  /** Records a name whose claims change; returns its key. */
  claim(name: string): number;
  /** Counts that a row gives a headword another name. */
  give(headword: number, name: string): void;
}

/** @param find returns what is known of a headword when it is touched for the first time */
export function createTermChanges(find: (headword: number) => KnownHeadword | undefined): TermChanges {
  const headwords = new Map<number, ChangedHeadword>();
  const claimed = new Map<string, number>();
  const given = new Map<number, Map<number, number>>();
  const names = new Map<string, number>();
  const keyFor = (folded: string): number => names.get(folded) ?? claimed.get(folded) ?? keyOf(folded);
  const claim = (name: string): number => {
    const key = keyFor(name);
    claimed.set(name, key);
    return key;
  };
  return {
    headwords,
    claimed,
    names,
    given,
    claim,
    touch({ folded, isRegional }, rows = 1) {
      const key = keyFor(folded);
      const change = headwords.get(key) ?? { folded, known: find(key), uses: 0, regional: 0 };
      change.uses += rows;
      if (isRegional) change.regional += rows;
      headwords.set(key, change);
      if (rows > 0) names.set(folded, key);
      return key;
    },
    give(headword, name) {
      const key = claim(name);
      names.set(name, key);
      const counts = given.get(key) ?? new Map<number, number>();
      counts.set(headword, (counts.get(headword) ?? 0) + 1);
      given.set(key, counts);
    },
  };
}
