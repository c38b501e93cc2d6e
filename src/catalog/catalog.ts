import { isDeepStrictEqual } from 'node:util';
import type { AliasDecision, AliasEntry, Mention } from '../domain/entity.ts';
import type { Episode } from '../domain/episode.ts';
import { type AliasLookup, createAliasLookup } from './alias-lookup.ts';
import { type CatalogState, episodeIn } from './catalog-state.ts';
import { createEntityLists, type EntityLists } from './entity-lists.ts';
import { createEntityLookup, type EntityLookup } from './entity-lookup.ts';
import { createEpisodeLookup, type EpisodeLookup } from './episode-lookup.ts';
import { findForeign, NAME_READER, putInto, TERM_READER } from './follow-store.ts';
import { createNameLookup, type NameLookup } from './name-lookup.ts';
import type { NameStore } from './name-store.ts';
import { nextState } from './next-state.ts';
import { createShowLookup, type ShowLookup } from './show-lookup.ts';
import { runInSlices, type Steps } from './steps.ts';
import { mentionsOf } from './support.ts';
import { createTermLookup, type TermLookup } from './term-lookup.ts';
import type { TermStore } from './term-store.ts';

/** The published archive, ready for lookups; derived from episodes and aliases and updated incrementally. */
export interface Catalog
  extends EpisodeLookup,
    EntityLists,
    EntityLookup,
    NameLookup,
    ShowLookup,
    TermLookup,
    AliasLookup {
  /**
   * Takes in what is published now, with admins' decisions on mined aliases; yields to the event loop in between. Calls must
   * not overlap.
   */
  replaceInSlices(
    episodes: readonly Episode[],
    aliases: readonly AliasEntry[],
    decisions?: readonly AliasDecision[],
  ): Promise<void>;
  /**
   * The same while more episodes are coming; takes all episodes known so far. New episodes can be found at once; the rest is
   * settled by the final `replaceInSlices`, which must follow. All calls together cost hardly more than that one call with
   * everything. Episodes that are missing are removed only by the final call.
   */
  growInSlices(
    episodes: readonly Episode[],
    aliases: readonly AliasEntry[],
    decisions?: readonly AliasDecision[],
  ): Promise<void>;
  /** Changes with each change of the archive. */
  revision(): number;
  /** What an episode lists, in the order of its front matter, companies, people, products, media, tags, category. */
  mentionsIn(id: string): readonly Mention[];
  /** The same for an episode that is not (yet) in the archive: a preview. */
  mentionsOf(episode: Episode): readonly Mention[];
}

/** What a catalog needs from other rooms. */
export interface CatalogDependencies {
  readonly names: NameStore;
  readonly terms: TermStore;
}

type CatalogInput = readonly [
  episodes: readonly Episode[],
  aliases: readonly AliasEntry[],
  decisions?: readonly AliasDecision[],
];

/** Creates a catalog without episodes; what its stores already know of coming episodes is not computed again. */
export function createCatalog({ names, terms }: CatalogDependencies): Catalog {
  let state: CatalogState = { newestFirst: [], positions: new Map(), names, terms };
  let revision = 0;
  /** What the stores are known to contain: exactly this archive (`followed`), or at least all of it (`grown`). */
  let progress: 'followed' | 'grown' | 'unknown' = 'unknown';
  /** The aliases and decisions that were set last. */
  let lastTables: unknown;
  const getState = () => state;

  /** Puts into both stores what may be new to them. */
  function* takeIn(coming: readonly Episode[], [, aliases, decisions = []]: CatalogInput): Steps<void> {
    yield* putInto(terms, TERM_READER, coming);
    yield* putInto(names, NAME_READER, coming);
    if (isDeepStrictEqual(lastTables, [aliases, decisions])) return;
    names.setTables(aliases, decisions);
    lastTables = [aliases, decisions];
  }
  function* follow(...input: CatalogInput): Steps<void> {
    const { state: next, changed, gone } = yield* nextState(state, input[0]);
    const isFollowed = progress === 'followed';
    // Until all is done: after a failure the state of the stores is unknown.
    progress = 'unknown';
    yield* terms.drop(isFollowed ? gone : yield* findForeign(terms, next));
    yield* names.drop(isFollowed ? gone : yield* findForeign(names, next));
    yield* takeIn(isFollowed ? changed : next.newestFirst, input);
    yield* names.settle((id) => episodeIn(next, id), terms.settle());
    become(next, 'followed');
  }
  function* grow(...input: CatalogInput): Steps<void> {
    const { state: next, changed } = yield* nextState(state, input[0]);
    const coming = progress === 'unknown' ? next.newestFirst : changed;
    progress = 'unknown';
    yield* takeIn(coming, input);
    yield* names.grow();
    become(next, 'grown');
  }
  function become(next: CatalogState, how: typeof progress): void {
    state = next;
    progress = how;
    revision += 1;
  }

  return {
    replaceInSlices: (...input) => runInSlices(follow(...input)),
    growInSlices: (...input) => runInSlices(grow(...input)),
    revision: () => revision,
    mentionsIn: (id) => names.mentionsIn(id),
    mentionsOf: (episode) => mentionsOf(episode, names),
    ...createEpisodeLookup(getState),
    ...createEntityLists(getState),
    ...createEntityLookup(getState),
    ...createNameLookup(getState),
    ...createShowLookup(getState),
    ...createTermLookup(getState, terms),
    ...createAliasLookup(getState),
  };
}
