import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { foldName } from '../../catalog/fold-name.ts';
import { knownEntriesWith } from '../../catalog/known-names.ts';
import type { EpisodeNames, NameStore } from '../../catalog/name-store.ts';
import { jsonRows } from '../json-rows.ts';
import { inBatches, inTransaction } from '../transactions.ts';
import type { EpisodeRow, NameRows, PairRow } from './name-rows.ts';
import type { NameTables } from './name-tables-in-use.ts';
import { createListingWriter, type NewListing } from './put-listings.ts';
import type { WordOccurrences } from './word-occurrences.ts';

/** A common word occurs in half a percent of all texts: with more episodes than this, one text makes no difference. */
const FEW_EPISODES = 300;
/** Episodes per transaction. */
const BATCH_SIZE = 512;

/** Stores what episodes, tables and admins define about names; what is derived from it is settled later. */
export interface NameWriter extends Pick<NameStore, 'holds' | 'put' | 'drop'> {
  /** Unsettles all names whose table entries or decisions have changed. */
  setTables(tables: NameTables): void;
}

export function createNameWriter(
  db: DatabaseSyncInstance,
  rows: NameRows,
  occurrences: WordOccurrences,
): NameWriter {
  const addEpisode = db.prepare('INSERT INTO episodes (id, version, at) VALUES (?, ?, ?)');
  const setEpisode = db.prepare('UPDATE episodes SET version = ?, at = ? WHERE episode = ?');
  const addPairs = db.prepare(
    `INSERT INTO pairs SELECT ?1, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5
     FROM json_each(?2)`,
  );
  const dropPair = db.prepare('DELETE FROM pairs WHERE episode = ? AND place = ?');
  // Gets a new number, so that it counts among the latest.
  const unsettleName = db.prepare('INSERT OR REPLACE INTO unsettled_names (folded) VALUES (?)');
  const unsettlePartners = db.prepare(
    'INSERT OR IGNORE INTO unsettled_names (folded) SELECT value FROM json_each(?)',
  );
  const noteKnown = db.prepare('INSERT OR IGNORE INTO known SELECT value FROM json_each(?)');
  const unsettleMentions = db.prepare('INSERT OR IGNORE INTO unsettled_mentions VALUES (?)');
  const unsettlePairs = db.prepare(
    'INSERT OR IGNORE INTO unsettled_names (folded) SELECT one FROM pairs UNION SELECT other FROM pairs',
  );
  const drops = ['mentions', 'unsettled_mentions', 'episodes'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE episode = ?`),
  );
  const allSayings = db.prepare('SELECT folded, saying FROM sayings');
  const setSaying = db.prepare('INSERT OR REPLACE INTO sayings VALUES (?, ?)');
  const dropSaying = db.prepare('DELETE FROM sayings WHERE folded = ?');
  const listings = createListingWriter(db);

  function holds({ id, version, datedAt }: Pick<EpisodeNames, 'id' | 'version' | 'datedAt'>): boolean {
    const known = rows.episodeById(id);
    return known?.version === version && known.at === datedAt;
  }
  function numberOf({ id, version, datedAt }: EpisodeNames, known: EpisodeRow | undefined): number {
    if (!known) return Number(addEpisode.run(id, version, datedAt).lastInsertRowid);
    if (known.version !== version) occurrences.drop(known.episode);
    setEpisode.run(version, datedAt, known.episode);
    return known.episode;
  }
  /** Writes only what differs from the previous version of an episode; with another instant everything differs. */
  function putOne(episode: EpisodeNames): void {
    if (holds(episode)) return;
    const { id, version, datedAt: at } = episode;
    const known = rows.episodeById(id);
    const next = { listings: listingsOf(episode), pairs: pairsOf(episode) };
    const kept = known?.at === at ? keptOf(known.episode, next) : new Set<string>();
    if (known) forget(known, kept);
    const row = { episode: numberOf(episode, known), id, version, at };
    const isComing = (entry: NewListing | PairRow): boolean => kept.size === 0 || !kept.has(keyOf(entry));
    for (const folded of listings.add(row, next.listings.filter(isComing))) unsettleName.run(folded);
    putPairs(row.episode, next.pairs.filter(isComing));
    unsettleMentions.run(row.episode);
  }
  function putPairs(episode: number, pairs: readonly PairRow[]): void {
    if (pairs.length === 0) return;
    const written = pairs.map(({ place, one, other, first, second, times }) => [
      place,
      one,
      other,
      first,
      second,
      times,
    ]);
    addPairs.run(episode, jsonRows(written));
    // Names that occur only in glossaries get no entity while more are coming: their number does not matter.
    const names = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))];
    unsettlePartners.run(jsonRows(names));
    const known = names.filter((name) => knownEntriesWith(name).length > 0);
    if (known.length > 0) noteKnown.run(jsonRows(known));
  }
  function keptOf(
    episode: number,
    next: { readonly listings: readonly NewListing[]; readonly pairs: readonly PairRow[] },
  ): Set<string> {
    const coming = new Set([...next.listings, ...next.pairs].map(keyOf));
    const before = [...rows.listingsIn(episode), ...rows.pairsIn(episode)].map(keyOf);
    return new Set(before.filter((key) => coming.has(key)));
  }
  function forget(known: EpisodeRow, kept: ReadonlySet<string>): void {
    for (const listing of rows.listingsIn(known.episode)) {
      if (kept.has(keyOf(listing))) continue;
      listings.remove(known, listing);
      unsettleName.run(listing.folded);
    }
    for (const pair of rows.pairsIn(known.episode)) {
      if (kept.has(keyOf(pair))) continue;
      dropPair.run(known.episode, pair.place);
      for (const name of [pair.one, pair.other]) unsettleName.run(name);
    }
  }
  function dropOne(id: string): void {
    const known = rows.episodeById(id);
    if (!known) return;
    forget(known, new Set());
    occurrences.drop(known.episode);
    for (const statement of drops) statement.run(known.episode);
  }
  const isUsed = (folded: string): boolean => rows.isListed(folded) || rows.partnersOf(folded).size > 0;
  /** Whether a word is common depends on all texts: in a small archive each of them may change the result. */
  function unsettleClaims(): void {
    if (rows.count() <= FEW_EPISODES) unsettlePairs.run();
  }
  /** Unsettles the claims in the transaction of the last entry. */
  function* thenUnsettleClaims<Entry>(
    all: Iterable<Entry>,
    work: (entry: Entry) => void,
  ): Generator<() => void> {
    let isChanged = false;
    for (const entry of all) {
      isChanged = true;
      yield () => work(entry);
    }
    if (isChanged) yield unsettleClaims;
  }

  return {
    holds,
    put: (episodes) => inBatches(db, thenUnsettleClaims(episodes, putOne), BATCH_SIZE, (work) => work()),
    drop: (ids) => inBatches(db, thenUnsettleClaims(ids, dropOne), BATCH_SIZE, (work) => work()),
    setTables: (tables) =>
      inTransaction(db, () => {
        const left = new Map(
          (allSayings.all() as { folded: string; saying: string }[]).map(({ folded, saying }) => [
            folded,
            saying,
          ]),
        );
        for (const [folded, saying] of tables.sayings()) {
          if (left.get(folded) !== saying) {
            // Built-in names that nobody uses mean what the table says, without a row.
            if (left.has(folded) || tables.isOwn(folded) || isUsed(folded)) unsettleName.run(folded);
            setSaying.run(folded, saying);
          }
          left.delete(folded);
        }
        for (const folded of left.keys()) {
          unsettleName.run(folded);
          dropSaying.run(folded);
        }
      }),
  };
}

function listingsOf({ listings }: EpisodeNames): NewListing[] {
  return listings
    .map(({ kind, name }, place) => ({ place, kind, name, folded: foldName(name) }))
    .filter(({ folded }) => folded !== '');
}

function pairsOf({ pairs }: EpisodeNames): PairRow[] {
  return pairs.flatMap(({ first, second, times = 1 }, place) => {
    const [one = '', other = ''] = [foldName(first), foldName(second)].sort();
    return one === '' || one === other ? [] : [{ place, one, other, first, second, times }];
  });
}

/** Identifies an entry of one episode by its contents and place. */
function keyOf(row: NewListing | PairRow): string {
  return JSON.stringify(
    'kind' in row ? [row.place, row.kind, row.name] : [row.place, row.first, row.second, row.times],
  );
}
