import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EpisodeCard, EpisodeGlossary, EpisodeHead, Section } from '../domain/episode.ts';
import type { EpisodeParts } from './kept-episode.ts';
import type { KeptFiles } from './last-good-keeper.ts';
import { unpack } from './packed.ts';
import { hashOf, parseEpisode } from './parse-episode.ts';
import { NO_SPOOL, type TextSpool } from './text-spool.ts';

/** Cached cards: each takes about one KB; a page shows a handful. */
const MOST_CARDS = 256;
/** Cached bodies: each takes some 5 ms to parse and some 200 KB of memory; callers usually access the sections several times. */
const MOST_BODIES = 12;
const utf8 = new TextDecoder();
const NO_CARD: EpisodeCard = { listings: [] };
const NO_GLOSSARY: EpisodeGlossary = { terms: [], pairs: [] };

/**
 * Loads parts of episodes from the stored files, and caches the last used ones.
 * @param spool contains the texts of episodes that were just read
 */
export function createEpisodeParts(
  kept: Pick<KeptFiles, 'card' | 'glossary' | 'text'>,
  dir: string,
  spool: TextSpool = NO_SPOOL,
): EpisodeParts {
  const cards = createLastUsed<EpisodeCard>(MOST_CARDS);
  const glossaries = createLastUsed<EpisodeGlossary>(MOST_BODIES);
  const bodies = createLastUsed<readonly Section[]>(MOST_BODIES);

  /** A text that cannot be read from the archive is read from the file, if that is still the same version. */
  function textOf({ path, hash }: EpisodeHead): Uint8Array | undefined {
    const packed = kept.text(path);
    const text = packed && unpack(packed);
    if (text) return text;
    try {
      const bytes = readFileSync(join(dir, path));
      return hashOf(bytes) === hash ? bytes : undefined;
    } catch {
      return undefined;
    }
  }

  return {
    cardOf: (head) => cards(keyOf(head), () => readJson<EpisodeCard>(kept.card(head.path)) ?? NO_CARD),
    glossaryOf: (head) =>
      glossaries(keyOf(head), () => readJson<EpisodeGlossary>(kept.glossary(head.path)) ?? NO_GLOSSARY),
    sectionsOf: (head) =>
      bodies(keyOf(head), () => {
        const text = textOf(head);
        const read = text && parseEpisode(head.path, text, 0);
        return read && 'episode' in read ? read.episode.sections : [];
      }),
    packedTextsOf: (head) => spool.get(keyOf(head)),
  };
}

/** A key that identifies a version of an episode. */
export function keyOf({ hash, path }: EpisodeHead): string {
  return `${hash}:${path}`;
}

/** Not validated: it was written by this reader, or an earlier one of the same layout, into the bot's own file, and it is read often. */
function readJson<Value>(packed: Uint8Array | undefined): Value | undefined {
  const json = packed && unpack(packed);
  return json && (JSON.parse(utf8.decode(json)) as Value);
}

/** An LRU cache: creates each value once, and evicts the least recently used one above `most` entries. */
function createLastUsed<Value>(most: number): (key: string, make: () => Value) => Value {
  const values = new Map<string, Value>();
  return (key, make) => {
    const value = values.get(key) ?? make();
    values.delete(key);
    values.set(key, value);
    const [oldest] = values.keys();
    if (values.size > most && oldest !== undefined) values.delete(oldest);
    return value;
  };
}
