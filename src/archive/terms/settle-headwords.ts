import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { isHan } from '../../catalog/fold-name.ts';
import type { Steps } from '../../catalog/steps.ts';
import type { CountedHeadword, HeadwordCounts } from './headword-counts.ts';
import { createHeadwordJoins } from './headword-joins.ts';
import type { TermChanges } from './term-changes.ts';

/** Recomputes the counts of changed headwords, which headwords are joined, and the terms that they form. */
export type SettleHeadwords = (changes: TermChanges) => Steps<void>;

interface HeadwordState {
  readonly joins: number | null;
  readonly term: number;
}

/**
 * @param db with the tables of `term-tables`
 * @param counts the counts of the same database
 */
export function createSettling(db: DatabaseSyncInstance, counts: HeadwordCounts): SettleHeadwords {
  const { joinedBy, latinClaimants } = createHeadwordJoins(db);
  const regionalOf = db.prepare('SELECT ref FROM headwords WHERE mainland = ?');
  const stateOf = db.prepare('SELECT joins, term FROM headwords WHERE ref = ?');
  const join = db.prepare('UPDATE headwords SET joins = ?, term = ? WHERE ref = ?');
  const takeAlong = db.prepare(
    'UPDATE headwords SET term = ? WHERE term = ? AND joins = ? AND joins IS NOT NULL',
  );
  const isJoined = db.prepare('SELECT 1 FROM headwords WHERE term = ? AND joins IS NOT NULL LIMIT 1');
  const addUp = db.prepare(`
    UPDATE headwords SET term_uses = total, term_at = first_at, term_in = first_in, term_place = first_place
    FROM (
      SELECT sum(uses) OVER () AS total, met_at AS first_at, met_in AS first_in, met_place AS first_place
      FROM headwords WHERE ref = ?1 OR term = ?1 AND joins IS NOT NULL
      ORDER BY met_at, met_in DESC, met_place LIMIT 1)
    WHERE ref = ?1`);

  function rejoin(headword: number, terms: Set<number>): void {
    const before = stateOf.get(headword) as HeadwordState | undefined;
    if (!before) return;
    const joins = joinedBy(headword);
    const joined = joins === null ? undefined : (stateOf.get(joins) as HeadwordState | undefined);
    const term = joined?.term ?? headword;
    if (joins === before.joins && term === before.term) return;
    join.run(joins, term, headword);
    takeAlong.run(term, before.term, headword);
    terms.add(before.term).add(term);
  }

  function* chineseToJoin(counted: readonly CountedHeadword[]): Generator<number> {
    for (const { key, isHan, isOther } of counted) {
      if (isHan) yield key;
      if (isOther)
        yield* (regionalOf.all(key) as unknown as { readonly ref: number }[]).map(({ ref }) => ref);
    }
  }

  function* latinToJoin(counted: readonly CountedHeadword[], { claimed }: TermChanges): Generator<number> {
    for (const { key, isHan, isOther } of counted) {
      if (!isHan) yield key;
      else if (isOther) yield* latinClaimants(key);
    }
    for (const [name, key] of claimed) {
      if (isHan(name)) yield* latinClaimants(key);
      else yield key;
    }
  }

  return function* (changes) {
    const counted: CountedHeadword[] = [];
    for (const key of Float64Array.from(changes.headwords.keys()).sort()) {
      const change = changes.headwords.get(key);
      if (change) counted.push(counts.update(key, change));
      yield;
    }
    const terms = new Set<number>();
    for (const headword of new Set(chineseToJoin(counted))) {
      rejoin(headword, terms);
      yield;
    }
    for (const headword of new Set(latinToJoin(counted, changes))) {
      rejoin(headword, terms);
      yield;
    }
    for (const { key, term } of counted) if (term !== key || isJoined.get(term)) terms.add(term);
    yield;
    for (const term of terms) {
      addUp.run(term);
      yield;
    }
  };
}
