import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { TextPlace } from '../../catalog/text-places.ts';
import type { TextSpread } from '../../catalog/text-spread.ts';

/** A word in an episode: where first, and how widely. */
export interface Occurrence {
  readonly episode: number;
  readonly place: TextPlace;
  readonly spread: TextSpread;
}

/** Which episodes contain which words, and where: by word in chunks of 1,024 episodes, three bytes per occurrence. */
export interface OccurrenceRows {
  /** Episodes that contain that folded word, in no order. */
  episodesWith(folded: string): number[];
  /** The first place of any of an entity's names in an episode. */
  placeIn(entity: number, episode: number): TextPlace | undefined;
  /** How widely an episode has any of an entity's names; 0 where it has none. */
  spreadIn(entity: number, episode: number): TextSpread;
  /** The same for every episode that has one. */
  spreadsOf(entity: number): ReadonlyMap<number, TextSpread>;
  /** Adds occurrences in episodes for which that word has none yet. */
  add(word: number, occurrences: readonly Occurrence[]): void;
  remove(word: number, episode: number): void;
}

/** Bits of an episode's number within its chunk; six for the place and eight for the spread lie above them. */
const CHUNK_BITS = 10;
const IN_CHUNK = 2 ** CHUNK_BITS - 1;
const PLACE_BITS = 6;
const IN_PLACE = 2 ** PLACE_BITS - 1;
/** Bytes per occurrence, little-endian. */
const BYTES = 3;

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
  const ofEntity =
    'SELECT chunk, episodes FROM names JOIN words USING (folded) JOIN occurrences USING (word) WHERE entity = ?';
  const chunksOfEntity = db.prepare(ofEntity);
  const chunkOfEntity = db.prepare(`${ofEntity} AND chunk = ?`);

  /** By any of its names, each at most once. */
  const occurrencesOf = (entity: number, episode: number): Occurrence[] =>
    (chunkOfEntity.all(entity, episode >> CHUNK_BITS) as unknown as Chunk[]).flatMap(
      (chunk) => occurrenceIn(chunk, episode) ?? [],
    );

  return {
    episodesWith: (folded) =>
      (chunksOf.all(folded) as unknown as Chunk[]).flatMap((chunk) =>
        occurrencesIn(chunk).map(({ episode }) => episode),
      ),
    placeIn(entity, episode) {
      const places = occurrencesOf(entity, episode).map(({ place }) => place);
      return places.length > 0 ? Math.min(...places) : undefined;
    },
    spreadIn: (entity, episode) =>
      occurrencesOf(entity, episode).reduce((all, { spread }) => all | spread, 0),
    spreadsOf(entity) {
      const spreads = new Map<number, TextSpread>();
      for (const chunk of chunksOfEntity.all(entity) as unknown as Chunk[])
        for (const { episode, spread } of occurrencesIn(chunk))
          spreads.set(episode, (spreads.get(episode) ?? 0) | spread);
      return spreads;
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
  for (let at = 0; at < episodes.length; at += BYTES) found.push(occurrenceOf(bitsAt(episodes, at), first));
  return found;
}

/** Without making an object of every other one. */
function occurrenceIn({ chunk, episodes }: Chunk, episode: number): Occurrence | undefined {
  const wanted = episode & IN_CHUNK;
  for (let at = 0; at < episodes.length; at += BYTES) {
    const bits = bitsAt(episodes, at);
    if ((bits & IN_CHUNK) === wanted) return occurrenceOf(bits, chunk << CHUNK_BITS);
  }
  return undefined;
}

function bitsAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
}

function occurrenceOf(bits: number, first: number): Occurrence {
  return {
    episode: first + (bits & IN_CHUNK),
    place: (bits >> CHUNK_BITS) & IN_PLACE,
    spread: bits >> (CHUNK_BITS + PLACE_BITS),
  };
}

function bytesOf(occurrences: readonly Occurrence[]): Uint8Array {
  const bytes = new Uint8Array(BYTES * occurrences.length);
  for (const [index, { episode, place, spread }] of occurrences.entries()) {
    const bits = (episode & IN_CHUNK) | (place << CHUNK_BITS) | (spread << (CHUNK_BITS + PLACE_BITS));
    bytes[BYTES * index] = bits & 0xff;
    bytes[BYTES * index + 1] = (bits >> 8) & 0xff;
    bytes[BYTES * index + 2] = bits >> 16;
  }
  return bytes;
}
