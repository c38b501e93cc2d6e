import { foldedTextOf, plainTextOfAll } from '../document/plain-text.ts';
import type { Episode, Section } from '../domain/episode.ts';
import type { SearchPage, SearchQuery } from '../domain/search.ts';
import type { SearchDocument, SearchIndex } from './search-index.ts';

/** The index, kept the same as the archive. */
export interface IndexFollower {
  /** Says what the archive holds now; the index follows, and answers all the while. */
  follow(episodes: readonly Episode[]): void;
  /** @throws when the index cannot answer */
  search(query: SearchQuery): Promise<SearchPage>;
  /** Says that the index may have lost what it was told: the next word or search compares anew. */
  recheck(): void;
  /** Resolves when the index holds what was said last, or has failed. */
  settled(): Promise<void>;
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
  let wanted: readonly Episode[] | undefined;
  /** What was last brought into the index as a whole. */
  let reached: readonly Episode[] | undefined;
  /** Episodes that are not in the index yet; undefined until they were counted. */
  let waiting: number | undefined = 0;
  let work: Promise<void> | undefined;
  let counted: Promise<void> = Promise.resolve();
  let onCounted = (): void => undefined;

  async function catchUp(): Promise<void> {
    while (wanted && wanted !== reached) {
      const episodes = wanted;
      known ??= new Map(await index.known());
      if (await bringIn(episodes, known)) reached = episodes;
    }
  }

  /** @returns false when the archive has changed meanwhile */
  async function bringIn(episodes: readonly Episode[], held: Map<string, string>): Promise<boolean> {
    const ids = new Set(episodes.map(({ id }) => id));
    const gone = [...held.keys()].filter((id) => !ids.has(id));
    const changed = episodes
      .filter(({ id, hash }) => held.get(id) !== hash)
      .sort((a, b) => b.datedAt - a.datedAt);
    waiting = changed.length;
    onCounted();
    await index.drop(gone);
    for (const id of gone) held.delete(id);
    for (let from = 0; from < changed.length; from += LOT) {
      if (episodes !== wanted) return false;
      const lot = changed.slice(from, from + LOT);
      await index.put(lot.map(documentOf));
      for (const { id, hash } of lot) held.set(id, hash);
      waiting = changed.length - from - lot.length;
    }
    return episodes === wanted;
  }

  function begin(): void {
    work ??= catchUp()
      .catch((error: unknown) => {
        // What the index took in before it failed is asked anew.
        known = undefined;
        onCounted();
        onError(error);
      })
      .finally(() => {
        work = undefined;
      });
  }

  return {
    follow(episodes) {
      wanted = episodes;
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
  };
}

function documentOf({ id, hash, date, title, summary, listings, sections }: Episode): SearchDocument {
  const names = [...new Set(listings.map(({ name }) => name))];
  return { id, hash, date, title, summary, names, sections: sections.map(textsOf) };
}

/** A section as it is searched. */
export function textsOf({ heading, blocks }: Section): SearchDocument['sections'][number] {
  return { heading, text: plainTextOfAll(blocks), folded: foldedTextOf(blocks) };
}
