import type { DatabaseSyncInstance } from '@photostructure/sqlite';

/** Which episodes hold which words: by word in chunks of a thousand episodes, in which an occurrence takes two bytes. */
export interface OccurrenceRows {
  /** Episodes that hold that folded word, in no order. */
  episodesWith(folded: string): number[];
  /** Adds episodes of which none is known to hold that word. */
  add(word: number, episodes: readonly number[]): void;
  remove(word: number, episode: number): void;
}

/** An episode's place in its chunk takes so many bits. */
const CHUNK_BITS = 10;
const IN_CHUNK = 2 ** CHUNK_BITS - 1;
/** Of an occurrence, the lower one first. */
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

  return {
    episodesWith: (folded) => (chunksOf.all(folded) as unknown as Chunk[]).flatMap(episodesIn),
    add(word, episodes) {
      const byChunk = new Map<number, number[]>();
      for (const episode of episodes) {
        const chunk = episode >> CHUNK_BITS;
        const known = byChunk.get(chunk);
        if (known) known.push(episode);
        else byChunk.set(chunk, [episode]);
      }
      for (const [chunk, some] of byChunk) append.run(word, chunk, bytesOf(some));
    },
    remove(word, episode) {
      const chunk = episode >> CHUNK_BITS;
      const known = find.get(word, chunk) as Chunk | undefined;
      const left = known ? episodesIn(known).filter((other) => other !== episode) : [];
      if (left.length > 0) set.run(bytesOf(left), word, chunk);
      else drop.run(word, chunk);
    },
  };
}

function episodesIn({ chunk, episodes }: Chunk): number[] {
  const first = chunk << CHUNK_BITS;
  const found: number[] = [];
  for (let at = 0; at < episodes.length; at += BYTES)
    found.push(first + ((episodes[at] ?? 0) | ((episodes[at + 1] ?? 0) << 8)));
  return found;
}

function bytesOf(episodes: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(BYTES * episodes.length);
  for (const [index, episode] of episodes.entries()) {
    bytes[BYTES * index] = episode & 0xff;
    bytes[BYTES * index + 1] = (episode & IN_CHUNK) >> 8;
  }
  return bytes;
}
