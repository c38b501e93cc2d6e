import { isDeepStrictEqual } from 'node:util';
import type { AliasDecision, AliasEntry, Mention } from '../domain/entity.ts';
import type { Episode } from '../domain/episode.ts';
import { type AliasLookup, createAliasLookup } from './alias-lookup.ts';
import { type CatalogState, episodeIn } from './catalog-state.ts';
import { createEntityLookup, type EntityLookup } from './entity-lookup.ts';
import { createEpisodeLookup, type EpisodeLookup } from './episode-lookup.ts';
import { textParts } from './episode-text.ts';
import { findForeign, NAME_READER, putInto, TERM_READER } from './follow-store.ts';
import { createNameLookup, type NameLookup } from './name-lookup.ts';
import type { NameStore, TextReader } from './name-store.ts';
import { nextState } from './next-state.ts';
import { runInSlices, type Steps } from './steps.ts';
import { mentionsOf } from './support.ts';
import { createTermLookup, type TermLookup } from './term-lookup.ts';
import type { TermStore } from './term-store.ts';

/** The published archive, ready to be asked; derived from episodes and aliases, and following them by differences. */
export interface Catalog extends EpisodeLookup, EntityLookup, NameLookup, TermLookup, AliasLookup {
  /**
   * Takes in what is published now, with the words of admins on mined aliases, while timers and sockets have their turn. Call it
   * one at a time.
   */
  replaceInSlices(
    episodes: readonly Episode[],
    aliases: readonly AliasEntry[],
    decisions?: readonly AliasDecision[],
  ): Promise<void>;
  /**
   * The same while more is coming, with all that there is by then: what came is found, and the rest is settled by the `replaceInSlices` that has to
   * follow in the end. All calls together cost hardly more than that one with everything. What is missing goes only then.
   */
  growInSlices(
    episodes: readonly Episode[],
    aliases: readonly AliasEntry[],
    decisions?: readonly AliasDecision[],
  ): Promise<void>;
  /** Another number after each change of the archive. */
  revision(): number;
  /** What an episode lists, in the order of its front matter, companies, people, products, media, tags, category. */
  mentionsIn(id: string): readonly Mention[];
  /** The same for an episode that is not (yet) in the archive: a preview. */
  mentionsOf(episode: Episode): readonly Mention[];
}

/** What a catalog asks of other rooms. */
export interface CatalogDependencies {
  readonly names: NameStore;
  readonly terms: TermStore;
}

type Said = readonly [
  episodes: readonly Episode[],
  aliases: readonly AliasEntry[],
  decisions?: readonly AliasDecision[],
];

/** Gives a catalog of no episodes; what its stores know of those that come is not worked out again. */
export function createCatalog({ names, terms }: CatalogDependencies): Catalog {
  let archive: CatalogState = { newestFirst: [], positions: new Map(), names, terms };
  let revision = 0;
  /** How the stores are known to stand to this archive: they hold it and no more, or all of it. */
  let progress: 'followed' | 'grown' | 'unknown' = 'unknown';
  /** What tables and admins said last. */
  let said: unknown;
  const getArchive = () => archive;

  /** Brings into both stores what may be new to them. */
  function* takeIn(coming: readonly Episode[], [, aliases, decisions = []]: Said): Steps<void> {
    yield* putInto(terms, TERM_READER, coming);
    yield* putInto(names, NAME_READER, coming);
    if (isDeepStrictEqual(said, [aliases, decisions])) return;
    names.setTables(aliases, decisions);
    said = [aliases, decisions];
  }
  function* follow(...taken: Said): Steps<void> {
    const { archive: next, changed, gone } = yield* nextState(archive, taken[0]);
    const isFollowed = progress === 'followed';
    // Until all is done: after a failure nobody knows how far the stores have come.
    progress = 'unknown';
    yield* terms.drop(isFollowed ? gone : yield* findForeign(terms, next));
    yield* names.drop(isFollowed ? gone : yield* findForeign(names, next));
    yield* takeIn(isFollowed ? changed : next.newestFirst, taken);
    yield* terms.settle();
    yield* names.settle(textsOf(next));
    become(next, 'followed');
  }
  function* grow(...taken: Said): Steps<void> {
    const { archive: next, changed } = yield* nextState(archive, taken[0]);
    const coming = progress === 'unknown' ? next.newestFirst : changed;
    progress = 'unknown';
    yield* takeIn(coming, taken);
    yield* names.grow();
    become(next, 'grown');
  }
  function become(next: CatalogState, how: typeof progress): void {
    archive = next;
    progress = how;
    revision += 1;
  }

  return {
    replaceInSlices: (...taken) => runInSlices(follow(...taken)),
    growInSlices: (...taken) => runInSlices(grow(...taken)),
    revision: () => revision,
    mentionsIn: (id) => names.mentionsIn(id),
    mentionsOf: (episode) => mentionsOf(episode, names),
    ...createEpisodeLookup(getArchive),
    ...createEntityLookup(getArchive),
    ...createNameLookup(getArchive),
    ...createTermLookup(getArchive, terms),
    ...createAliasLookup(getArchive),
  };
}

function textsOf(archive: CatalogState): TextReader {
  return (id) => {
    const episode = episodeIn(archive, id);
    return episode ? textParts(episode) : [];
  };
}
