import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { TextPlace } from '../../catalog/text-places.ts';

/** The first place of a word in an episode. */
export interface Occurrence {
  readonly episode: number;
  readonly place: TextPlace;
}

/** Which episodes contain which words, and where first: by word in chunks of 1,024 episodes, two bytes per occurrence. */
export interface OccurrenceRows {
  /** Episodes that contain that folded word, in no order. */
  episodesWith(folded: string): number[];
  /** The first place of any of an entity's names in an episode. */
  placeIn(entity: number, episode: number): TextPlace | undefined;
  /** Adds occurrences in episodes for which that word has none yet. */
  add(word: number, occurrences: readonly Occurrence[]): void;
  remove(word: number, episode: number): void;
}

/** Bits of an episode's number within its chunk; the place takes the six bits above them. */
const CHUNK_BITS = 10;
const IN_CHUNK = 2 ** CHUNK_BITS - 1;
/** Bytes per occurrence, little-endian. */
const BYTES = 2;

interface Chunk {
  readonly chunk: number;
  readonly episodes: Uint8Array;
}

/** @param db with the tables of `NAMES_SCHEMA` */
export function createOccurrenceRows(db: DatabaseSyncInstance): OccurrenceRows {
  const chunksOf = db.prepare(
    'SELECT chunk, episodes FROM occurrences WHERE word = (SELECT word FROM words WHERE folded = ?)',
  );
  const find = db.prepare('SELECT chunk, episodes FROM occurrences WHERE word = ? AND chunk = ?');
  const append = db.prepare(
    `INSERT INTO occurrences VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET episodes = CAST(episodes || excluded.episodes AS BLOB)`,
  );
  const set = db.prepare('UPDATE occurrences SET episodes = ? WHERE word = ? AND chunk = ?');
  const drop = db.prepare('DELETE FROM occurrences WHERE word = ? AND chunk = ?');

  const chunksOfEntity = db.prepare(
    'SELECT chunk, episodes FROM names JOIN words USING (folded) JOIN occurrences USING (word) WHERE entity = ? AND chunk = ?',
  );

  return {
    episodesWith: (folded) =>
      (chunksOf.all(folded) as unknown as Chunk[]).flatMap((chunk) =>
        occurrencesIn(chunk).map(({ episode }) => episode),
      ),
    placeIn(entity, episode) {
      const chunks = chunksOfEntity.all(entity, episode >> CHUNK_BITS) as unknown as Chunk[];
      const places = chunks.flatMap((chunk) =>
        occurrencesIn(chunk).flatMap((one) => (one.episode === episode ? [one.place] : [])),
      );
      return places.length > 0 ? Math.min(...places) : undefined;
    },
    add(word, occurrences) {
      const byChunk = new Map<number, Occurrence[]>();
      for (const occurrence of occurrences) {
        const chunk = occurrence.episode >> CHUNK_BITS;
        const known = byChunk.get(chunk);
        if (known) known.push(occurrence);
        else byChunk.set(chunk, [occurrence]);
      }
      for (const [chunk, some] of byChunk) append.run(word, chunk, bytesOf(some));
    },
    remove(word, episode) {
      const chunk = episode >> CHUNK_BITS;
      const known = find.get(word, chunk) as Chunk | undefined;
      const left = known ? occurrencesIn(known).filter((other) => other.episode !== episode) : [];
      if (left.length > 0) set.run(bytesOf(left), word, chunk);
      else drop.run(word, chunk);
    },
  };
}

function occurrencesIn({ chunk, episodes }: Chunk): Occurrence[] {
  const first = chunk << CHUNK_BITS;
  const found: Occurrence[] = [];
  for (let at = 0; at < episodes.length; at += BYTES) {
    const both = (episodes[at] ?? 0) | ((episodes[at + 1] ?? 0) << 8);
    found.push({ episode: first + (both & IN_CHUNK), place: both >> CHUNK_BITS });
  }
  return found;
}

function bytesOf(occurrences: readonly Occurrence[]): Uint8Array {
  const bytes = new Uint8Array(BYTES * occurrences.length);
  for (const [index, { episode, place }] of occurrences.entries()) {
    const both = (episode & IN_CHUNK) | (place << CHUNK_BITS);
    bytes[BYTES * index] = both & 0xff;
    bytes[BYTES * index + 1] = both >> 8;
  }
  return bytes;
}
