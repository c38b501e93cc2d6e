import {
  type AliasDecision,
  type AliasEntry,
  ENTITY_KINDS,
  type Entity,
  type EntityKind,
  type Mention,
  type MinedAliases,
} from '../domain/entity.ts';
import type { Episode } from '../domain/episode.ts';
import { type Archive, buildArchive, type EntityEpisode, type ListedEntity, mentionsOf } from './archive.ts';
import { foldedForms } from './fold-name.ts';
import { createNameLookup, type NameLookup } from './name-lookup.ts';
import { createOccurrenceSearch } from './name-occurrences.ts';
import { nearestNames } from './nearest-names.ts';
import { orderAliases } from './order-aliases.ts';
import { createPinyinNames } from './pinyin-names.ts';
import { runAtOnce, runInTurns } from './steps.ts';
import { createSupportCheck } from './support.ts';
import { createTermLookup, type TermLookup } from './term-lookup.ts';

export type { EntityEpisode };

/** Most buttons that an unknown name offers. */
const MOST_NEAREST = 8;
/** What a smaller archive needs for looking names up is there in a few milliseconds, and nobody may ever ask: at rest it is left out. */
const PREPARED_FROM = 1_000;
/** No name is longer; what stands beyond is not looked at, so that a huge argument costs nothing. */
const LONGEST_QUERY = 100;

/** An entity and how many published episodes list it. */
export interface EntityCount {
  readonly entity: Entity;
  readonly episodes: number;
  /** Those of them whose text names it. */
  readonly supported: number;
}

/** What a name that a person typed means. Nearest first, at most eight. */
export type Resolution =
  | { readonly kind: 'found'; readonly entity: Entity }
  | { readonly kind: 'unknown'; readonly nearest: readonly Entity[] };

/** The published archive, ready to be asked; derived from episodes and aliases, rebuilt by `replace`. */
export interface Catalog extends TermLookup {
  /** Takes the whole archive anew, all or nothing, with the words of admins on mined aliases. */
  replace(
    episodes: readonly Episode[],
    aliases: readonly AliasEntry[],
    decisions?: readonly AliasDecision[],
  ): void;
  /** The same, while timers and sockets have their turn; until it resolves, the archive before answers. Call it one at a time. */
  replaceInTurns(
    episodes: readonly Episode[],
    aliases: readonly AliasEntry[],
    decisions?: readonly AliasDecision[],
  ): Promise<void>;
  /** What glossaries teach of names: what holds, newest first, and what waits for an admin, the most said first. */
  aliases(): MinedAliases;
  /** Newest first (datedAt, then id). */
  latest(): readonly Episode[];
  findEpisode(id: string): Episode | undefined;
  /** Episodes of that day, `YYYY-MM-DD`. */
  episodesOn(date: string): readonly Episode[];
  /** The episodes just before and after that one in time. */
  neighbours(id: string): { readonly older?: Episode | undefined; readonly newer?: Episode | undefined };
  /** Entities of a kind, most used first, then by name. */
  entities(kind: EntityKind): readonly EntityCount[];
  findEntity(ref: string): Entity | undefined;
  /** Newest first. */
  episodesOf(ref: string): readonly EntityEpisode[];
  /** What an episode lists, in the order of its front matter, companies, people, products, media, tags, category. */
  mentionsIn(id: string): readonly Mention[];
  /** The same for an episode that is not (yet) in the archive: a preview. */
  mentionsOf(episode: Episode): readonly Mention[];
  /** The entity of one kind that bears that name: `resolve` without what is near, read as pinyin, or called so by one episode alone. */
  findNamed(kind: EntityKind, name: string): Entity | undefined;
  /**
   * Every name of what bears exactly that one, of any kind, whether episodes list it or only write it: of several the most
   * used. The name by which it is called comes first. For an English name or acronym that nothing bears, the terms that glossaries
   * explain by it; empty when there are none.
   */
  namesFor(name: string): readonly string[];
  /** The same for a Chinese name in pinyin, `yingweida` or `ywd`. Letters may mean much else: ask when they were found nowhere. */
  namesByPinyin(name: string): readonly string[];
  /** Names and terms one slip away from what was typed (`Nvida`, 英伟大), the most used first; at most three. */
  namesNear(name: string): readonly string[];
  /**
   * Finds a name among the given kinds, or among all: case, width, script, aliases and pinyin do not matter. What only one episode
   * calls so is found when nothing bears that name, of whichever kind.
   */
  resolve(name: string, kinds?: readonly EntityKind[]): Resolution;
}

/** Gives an empty catalog, in memory; `replace` fills it. */
export function createCatalog(): Catalog {
  const support = createSupportCheck();
  const memory = { support, occurrenceSearch: createOccurrenceSearch() };
  const pinyin = createPinyinNames();
  let archive = runAtOnce(buildArchive([], [], memory));
  let names = createNameLookup(archive, pinyin);

  function show(next: Archive, lookup: NameLookup): void {
    archive = next;
    names = lookup;
    support.keepOnly(next.newestFirst);
    memory.occurrenceSearch.keepOnly(next.newestFirst);
  }

  return {
    replace(episodes, aliases, decisions) {
      const next = runAtOnce(buildArchive(episodes, aliases, memory, decisions));
      show(next, createNameLookup(next, pinyin));
    },
    async replaceInTurns(episodes, aliases, decisions) {
      const next = await runInTurns(buildArchive(episodes, aliases, memory, decisions));
      const lookup = createNameLookup(next, pinyin);
      if (episodes.length >= PREPARED_FROM) await runInTurns(lookup.prepare());
      show(next, lookup);
    },
    aliases: () => orderAliases(archive.names.aliases, archive.positions),
    latest: () => archive.newestFirst,
    findEpisode: (id) => archive.newestFirst[archive.positions.get(id) ?? -1],
    episodesOn: (date) => archive.newestFirst.filter((episode) => episode.date === date),
    neighbours(id) {
      const position = archive.positions.get(id);
      if (position === undefined) return {};
      return { older: archive.newestFirst[position + 1], newer: archive.newestFirst[position - 1] };
    },
    entities: (kind) =>
      listedOf(archive, [kind]).map(({ entity, episodes }) => ({
        entity,
        episodes: episodes.length,
        supported: episodes.filter((episode) => episode.supported).length,
      })),
    findEntity: (ref) => archive.byRef.get(ref)?.entity,
    episodesOf: (ref) => archive.byRef.get(ref)?.episodes ?? [],
    mentionsIn: (id) => archive.mentions.get(id) ?? [],
    mentionsOf: (episode) => mentionsOf(episode, archive.names, support),
    findNamed: (kind, name) =>
      name.length > LONGEST_QUERY ? undefined : findExact(archive, foldedForms(name), [kind])?.entity,
    namesFor: (name) => names.namesFor(name),
    namesByPinyin: (name) => names.namesByPinyin(name),
    namesNear: (name) => names.namesNear(name),
    resolve: (name, kinds) => resolveName(archive, names, name, kinds),
    ...createTermLookup(() => archive),
  };
}

function resolveName(
  archive: Archive,
  names: NameLookup,
  name: string,
  kinds: readonly EntityKind[] | undefined,
): Resolution {
  const candidates = listedOf(archive, kinds ?? ENTITY_KINDS);
  const isTooLong = name.length > LONGEST_QUERY;
  const forms = foldedForms(name.slice(0, LONGEST_QUERY));
  const found = isTooLong ? undefined : findExact(archive, forms, kinds);
  if (found) return { kind: 'found', entity: found.entity };
  // The very name of another kind (a product asked for among companies) is the likeliest to be meant.
  const elsewhere = kinds && !isTooLong ? findExact(archive, forms, undefined) : undefined;
  const lookedUp = isTooLong || elsewhere ? undefined : lookUp(archive, forms, kinds ?? ENTITY_KINDS);
  if (lookedUp) return { kind: 'found', entity: lookedUp.entity };
  const pinyin = isTooLong || elsewhere ? undefined : names.findByPinyin(name, kinds ?? ENTITY_KINDS);
  const [read, ...others] = pinyin?.groups ?? [];
  if (read && (pinyin?.by === 'syllables' || others.length === 0))
    return { kind: 'found', entity: read.entity };
  const byUse = candidates.toSorted((a, b) => b.episodes.length - a.episodes.length);
  const near = pinyin?.groups ?? nearestNames(forms, byUse, MOST_NEAREST);
  const similar = near.length > 0 || elsewhere ? near : byUse;
  const nearest = (elsewhere ? [elsewhere, ...similar] : similar).slice(0, MOST_NEAREST);
  return { kind: 'unknown', nearest: nearest.map(({ entity }) => entity) };
}

/** Among given kinds the first that knows the name; among all kinds the most used entity of that name. */
function findExact(
  archive: Archive,
  forms: readonly string[],
  kinds: readonly EntityKind[] | undefined,
): ListedEntity | undefined {
  for (const form of forms) {
    const matches = (kinds ?? ENTITY_KINDS).flatMap((kind) => {
      const group = archive.names.find(kind, form);
      const listed = group?.isListed ? archive.byRef.get(group.entity.ref) : undefined;
      return listed ? [listed] : [];
    });
    const [first] = kinds ? matches : matches.sort((a, b) => b.episodes.length - a.episodes.length);
    if (first) return first;
  }
  return undefined;
}

/** The most used one that a single episode calls so. */
function lookUp(
  archive: Archive,
  forms: readonly string[],
  kinds: readonly EntityKind[],
): ListedEntity | undefined {
  const found = forms.flatMap((form) =>
    kinds.flatMap((kind) => {
      const group = archive.names.lookUp(kind, form);
      return (group && archive.byRef.get(group.entity.ref)) ?? [];
    }),
  );
  return found.sort((a, b) => b.episodes.length - a.episodes.length)[0];
}

function listedOf(archive: Archive, kinds: readonly EntityKind[]): ListedEntity[] {
  return kinds.flatMap((kind) => archive.listed.get(kind) ?? []);
}
