import type { Catalog } from '../catalog/catalog.ts';
import { followedEntity } from '../catalog/followed-entity.ts';
import type { NameLookup } from '../catalog/name-lookup.ts';
import type { FollowedName } from '../domain/subscriber.ts';
import type { ArchiveSearch } from '../search/archive-search.ts';
import { createWordFinder, wordsRef } from '../search/followed-words.ts';
import type { FigureStore } from '../storage/stores.ts';

/** What is followed, and by how many. */
export type CountedFollow = FollowedName & { readonly count: number };

/** What is followed and matches nothing in the archive. */
export interface UnmatchedFollows {
  /**
   * Searches the archive for the words that are followed, if these or the archive have changed since; until then no words are listed.
   * @param stop ends it early
   */
  look(stop: AbortSignal): Promise<void>;
  /** Names as the archive is now, words as they were looked for last; followed by most first. */
  list(): Promise<readonly CountedFollow[]>;
}

/** Follows that are looked up: those of most subscribers, which bounds the searches of one look. */
const LOOKED_UP = 500;

/** Compares what subscribers follow with the archive. Names are looked up; words take a search each, so that is done ahead. */
export function createUnmatchedFollows({
  figures,
  catalog,
  archiveSearch,
  isArchiveWhole,
}: {
  readonly figures: Pick<FigureStore, 'follows'>;
  readonly catalog: Pick<NameLookup, 'findNamed'> & Pick<Catalog, 'revision'>;
  readonly archiveSearch: ArchiveSearch;
  /** While it is not, what is missing may yet be read. */
  readonly isArchiveWhole: () => boolean;
}): UnmatchedFollows {
  let missing: ReadonlySet<string> = new Set();
  /** The archive and the words for which that holds. */
  let lookedAt: string | undefined;

  /** A search finds more than a follow does: other forms, names, what was mistyped. @returns undefined while the index cannot tell */
  async function isMissing(words: string): Promise<boolean | undefined> {
    const found = await archiveSearch.search(words, { order: 'fit', page: 0 });
    if (found.kind !== 'answered') return found.kind === 'nothing-asked' ? false : undefined;
    if (found.pending > 0) return undefined;
    if (found.fit === 'some' || found.total.count === 0 || found.reading.corrected) return true;
    const { hasEpisode } = createWordFinder();
    return found.pages === 1 && !found.hits.some(({ episode }) => hasEpisode(episode, words));
  }

  return {
    async look(stop) {
      if (!isArchiveWhole()) return;
      const revision = catalog.revision();
      const follows = await figures.follows(LOOKED_UP);
      const words = follows.flatMap(({ kind, name }) => (kind === 'words' ? [name] : [])).toSorted();
      const looksAt = JSON.stringify([revision, words]);
      if (looksAt === lookedAt) return;
      const refs = new Set<string>();
      let isSure = true;
      for (const name of words) {
        if (stop.aborted) return;
        const isGone = await isMissing(name);
        if (isGone) refs.add(wordsRef(name));
        isSure &&= isGone !== undefined;
      }
      missing = refs;
      if (isSure) lookedAt = looksAt;
    },
    async list() {
      const follows = await figures.follows(LOOKED_UP);
      return follows.filter((follow) =>
        follow.kind === 'words' ? missing.has(wordsRef(follow.name)) : !followedEntity(catalog, follow),
      );
    },
  };
}
