import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EpisodeCard, EpisodeGlossary, EpisodeHead, Section } from '../domain/episode.ts';
import type { EpisodeParts } from './kept-episode.ts';
import type { KeptFiles } from './last-good-keeper.ts';
import { unpack } from './packed.ts';
import { hashOf, parseEpisode } from './parse-episode.ts';
import { NO_SPOOL, type TextSpool } from './text-spool.ts';

/** A card has about one KB; a page shows a handful. */
const MOST_CARDS = 256;
/** A body takes some 5 ms to be read and some 200 KB in memory; whoever asks for its sections asks several times. */
const MOST_BODIES = 12;
const NO_CARD: EpisodeCard = { listings: [] };
const NO_GLOSSARY: EpisodeGlossary = { terms: [], pairs: [] };

/**
 * Reads parts of episodes from what is kept of the folder, and remembers those that were asked for last.
 * @param spool has the texts of those that were just read
 */
export function createEpisodeParts(
  kept: Pick<KeptFiles, 'card' | 'glossary' | 'text'>,
  dir: string,
  spool: TextSpool = NO_SPOOL,
): EpisodeParts {
  const cards = createLastUsed<EpisodeCard>(MOST_CARDS);
  const glossaries = createLastUsed<EpisodeGlossary>(MOST_BODIES);
  const bodies = createLastUsed<readonly Section[]>(MOST_BODIES);

  /** A text that cannot be read from the archive is read from the file, if that still holds it. */
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
    cardOf: (head) => cards(keyOf(head), () => parseJson<EpisodeCard>(kept.card(head.path)) ?? NO_CARD),
    glossaryOf: (head) =>
      glossaries(keyOf(head), () => parseJson<EpisodeGlossary>(kept.glossary(head.path)) ?? NO_GLOSSARY),
    sectionsOf: (head) =>
      bodies(keyOf(head), () => {
        const text = textOf(head);
        const read = text && parseEpisode(head.path, text, 0);
        return read && 'episode' in read ? read.episode.sections : [];
      }),
    textsOf: (head) => spool.get(keyOf(head)),
  };
}

/** Tells a version of an episode from all others. */
export function keyOf({ hash, path }: EpisodeHead): string {
  return `${hash}:${path}`;
}

/** Unchecked: this reader, or an earlier one of the same layout, wrote it into a file of its own, and it is asked for often. */
function parseJson<Value>(json: string | undefined): Value | undefined {
  return json === undefined ? undefined : (JSON.parse(json) as Value);
}

/** Makes each value once, and forgets the one that was asked for longest ago when there are more than that. */
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
