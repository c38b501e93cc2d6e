import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { foldName } from '../../catalog/fold-name.ts';
import { labelKey } from '../../catalog/label-key.ts';
import { coreOf } from '../../catalog/name-core.ts';
import { type EntityKind, isTopic } from '../../domain/entity.ts';
import { jsonRows } from '../json-rows.ts';
import type { EpisodeRow, ListingRow } from './name-rows.ts';

/** A listing that is not stored yet. */
export type NewListing = Omit<ListingRow, 'spelling'>;

/** Stores and counts what episodes list. */
export interface ListingWriter {
  /** @returns the folded names that may now mean something else or be written differently */
  add(episode: EpisodeRow, listings: readonly NewListing[]): string[];
  remove(episode: EpisodeRow, listing: ListingRow): void;
}

interface Counted {
  readonly spelling: number;
  readonly times: number;
  readonly first_at: number;
  readonly first_id: string;
  readonly first_place: number;
}

const COUNTED = 'spelling, times, first_at, first_id, first_place';

export function createListingWriter(db: DatabaseSyncInstance): ListingWriter {
  const addListings = db.prepare(
    'INSERT INTO listings SELECT ?1, value ->> 0, value ->> 1 FROM json_each(?2)',
  );
  const dropListing = db.prepare('DELETE FROM listings WHERE episode = ? AND place = ?');
  const countOne = db.prepare(
    `INSERT INTO spellings (folded, kind, name, core, times, first_at, first_id, first_place, label)
     VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET times = times + 1 RETURNING ${COUNTED}`,
  );
  const uncountOne = db.prepare(
    `UPDATE spellings SET times = times - 1 WHERE spelling = ? RETURNING ${COUNTED}`,
  );
  const setFirst = db.prepare(
    'UPDATE spellings SET first_at = ?, first_id = ?, first_place = ? WHERE spelling = ?',
  );
  const findFirst = db.prepare(
    `UPDATE spellings SET (first_at, first_id, first_place) =
       (SELECT at, id, place FROM listings JOIN episodes USING (episode) WHERE listings.spelling = ?1
        ORDER BY at, id DESC, place LIMIT 1)
     WHERE spelling = ?1`,
  );
  const dropSpelling = db.prepare('DELETE FROM spellings WHERE spelling = ?');
  const shownAs = db.prepare(
    'SELECT name, aliases FROM names JOIN entities USING (entity) WHERE folded = ? AND names.kind = ?',
  );
  const timesOf = db.prepare('SELECT times FROM spellings WHERE folded = ? AND kind = ? AND name = ?');

  /** Whether one more use of a spelling changes nothing: it is already shown, and is not about to become the most used one. */
  function isShown({ folded, kind, name }: NewListing, times: number): boolean {
    const shown = shownAs.get(folded, kind) as { name: string; aliases: string } | undefined;
    if (!shown) return false;
    if (shown.name === name) return true;
    // Not validated, like all rows of this file: a file with another layout is rebuilt.
    if (!(JSON.parse(shown.aliases) as string[]).includes(name)) return false;
    return times < countOf(foldName(shown.name), kind, shown.name);
  }
  function countOf(folded: string, kind: EntityKind, name: string): number {
    return (timesOf.get(folded, kind, name) as { readonly times: number } | undefined)?.times ?? 0;
  }

  /** @returns its spelling, and whether the name may now mean something else or be written differently */
  function countIn({ at, id }: EpisodeRow, listing: NewListing): { spelling: number; isOther: boolean } {
    const { place, folded, kind, name } = listing;
    const [core, label] = [coreOf(kind, name), isTopic(kind) ? labelKey(name) : null];
    const counted = countOne.get(folded, kind, name, core, at, id, place, label) as unknown as Counted;
    const { spelling, times } = counted;
    if (times === 1) return { spelling, isOther: true };
    if (isBefore({ first_at: at, first_id: id, first_place: place }, counted)) {
      setFirst.run(at, id, place, spelling);
      return { spelling, isOther: true };
    }
    return { spelling, isOther: !isShown(listing, times) };
  }

  return {
    add(episode, listings) {
      if (listings.length === 0) return [];
      const counted = listings.map((listing) => ({ ...listing, ...countIn(episode, listing) }));
      addListings.run(episode.episode, jsonRows(counted.map(({ place, spelling }) => [place, spelling])));
      return counted.flatMap(({ folded, isOther }) => (isOther ? [folded] : []));
    },
    remove({ episode, id }, { place, spelling }) {
      dropListing.run(episode, place);
      const { times, first_id, first_place } = uncountOne.get(spelling) as unknown as Counted;
      if (times === 0) dropSpelling.run(spelling);
      else if (first_id === id && first_place === place) findFirst.run(spelling);
    },
  };
}

type Place = Pick<Counted, 'first_at' | 'first_id' | 'first_place'>;

/** Whether `a` was seen before `b`: the oldest episode first, the reverse of the newest-first order. */
export function isBefore(a: Place, b: Place): boolean {
  if (a.first_at !== b.first_at) return a.first_at < b.first_at;
  return a.first_id === b.first_id ? a.first_place < b.first_place : a.first_id > b.first_id;
}
