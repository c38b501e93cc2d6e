import { setImmediate as pause } from 'node:timers/promises';
import { joinLines } from '../document/plain-text.ts';
import { sectionTexts } from '../document/section-text.ts';
import { type Episode, type SectionText, versionOf } from '../domain/episode.ts';
import type { SearchPage, SearchQuery } from '../domain/search.ts';
import type { SearchDocument, SearchIndex } from './search-index.ts';

/** The index, kept the same as the archive. */
export interface IndexFollower {
  /**
   * Says what the archive holds now; the index follows, and answers all the while.
   * @param episodes newest first, walked over more than once
   */
  follow(episodes: Iterable<Episode>): void;
  /** @throws when the index cannot answer */
  search(query: SearchQuery): Promise<SearchPage>;
  /** Says that the index may have lost what it was told: the next word or search compares anew. */
  recheck(): void;
  /** Resolves when the index holds what was said last, or has failed. */
  settled(): Promise<void>;
  /** Brings nothing more into the index, which is about to be closed. */
  stop(): void;
}

/** What the follower was told once. */
interface WantedIndex {
  readonly episodes: Iterable<Episode>;
}

/** Episodes that are handed over together: before the next lot it is looked whether the archive has changed again. */
const LOT = 64;

/**
 * Keeps an index the same as the archive: what changed since it was written to last, the newest first.
 * @param onError hears why the index did not follow; the next word or search tries again
 */
export function createIndexFollower({
  index,
  onError,
}: {
  index: SearchIndex;
  onError: (error: unknown) => void;
}): IndexFollower {
  let known: Map<string, string> | undefined;
  let wanted: WantedIndex | undefined;
  /** What was last brought into the index as a whole. */
  let reached: WantedIndex | undefined;
  /** Episodes that are not in the index yet; undefined until they were counted. */
  let waiting: number | undefined = 0;
  let work: Promise<void> | undefined;
  let isStopped = false;
  let counted: Promise<void> = Promise.resolve();
  let onCounted = (): void => undefined;

  async function catchUp(): Promise<void> {
    // Whoever brought the archive has had a long turn already, and to compare is another one.
    await pause();
    while (wanted && wanted !== reached && !isStopped) {
      const told = wanted;
      known ??= new Map(await index.known());
      if (await bringIn(told, known)) reached = told;
    }
  }

  /** @returns false when the archive has changed meanwhile */
  async function bringIn(told: WantedIndex, held: Map<string, string>): Promise<boolean> {
    const { gone, changed } = compare(told.episodes, held);
    let left = changed;
    waiting = left;
    onCounted();
    await index.drop(gone);
    for (const id of gone) held.delete(id);
    for (const lot of lotsOf(told.episodes, held, changed)) {
      if (told !== wanted || isStopped) return false;
      await index.put(lot.map(documentOf));
      for (const episode of lot) held.set(episode.id, versionOf(episode));
      left -= lot.length;
      waiting = left;
    }
    return told === wanted;
  }

  function begin(): void {
    work ??= catchUp()
      .catch((error: unknown) => {
        // What the index took in before it failed is asked anew.
        known = undefined;
        onCounted();
        if (!isStopped) onError(error);
      })
      .finally(() => {
        work = undefined;
      });
  }

  return {
    follow(episodes) {
      wanted = { episodes };
      // Whoever waits for a count already is answered by the next one.
      if (waiting !== undefined) {
        counted = new Promise((resolve) => {
          onCounted = resolve;
        });
      }
      waiting = undefined;
      begin();
    },
    recheck() {
      known = undefined;
      reached = undefined;
    },
    async search(query) {
      if (wanted !== reached) begin();
      await counted;
      // A change or two are worth the wait, a whole archive is not.
      if ((waiting ?? 0) <= LOT) await work;
      return { ...(await index.search(query)), pending: waiting ?? 0 };
    },
    settled: async () => work,
    stop() {
      isStopped = true;
    },
  };
}

/** What the index holds and the archive does not, and how many episodes it does not hold as they are. */
function compare(
  episodes: Iterable<Episode>,
  held: ReadonlyMap<string, string>,
): { readonly gone: readonly string[]; readonly changed: number } {
  const gone = new Set(held.keys());
  let changed = 0;
  for (const episode of episodes) {
    gone.delete(episode.id);
    if (held.get(episode.id) !== versionOf(episode)) changed += 1;
  }
  return { gone: [...gone], changed };
}

/** The episodes that are not held as they are, so many, by lots; what is behind the last of them is not looked at. */
function* lotsOf(
  episodes: Iterable<Episode>,
  held: ReadonlyMap<string, string>,
  changed: number,
): Generator<Episode[]> {
  let left = changed;
  let lot: Episode[] = [];
  for (const episode of left > 0 ? episodes : []) {
    if (held.get(episode.id) === versionOf(episode)) continue;
    lot.push(episode);
    left -= 1;
    if (lot.length < LOT && left > 0) continue;
    yield lot;
    if (left === 0) return;
    lot = [];
  }
}

function documentOf(episode: Episode): SearchDocument {
  const { id, date, title, summary, listings } = episode;
  const names = [...new Set(listings.map(({ name }) => name))];
  const sections = sectionTexts(episode).map(searchedTextOf);
  return { id, version: versionOf(episode), date, title, summary, names, sections };
}

/** A section as it is searched. */
export function searchedTextOf({ heading, blocks, folded }: SectionText): SearchDocument['sections'][number] {
  return { heading, text: joinLines(blocks), folded };
}
