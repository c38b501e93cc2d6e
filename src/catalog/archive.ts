import {
  type AliasDecision,
  type AliasEntry,
  ENTITY_KINDS,
  type EntityKind,
  type Mention,
} from '../domain/entity.ts';
import type { Episode } from '../domain/episode.ts';
import { entityRef } from './entity-ref.ts';
import { foldName } from './fold-name.ts';
import { buildGlossary, type Glossary } from './glossary.ts';
import { groupNames, loneGroup, type NameGroup, type NameGroups } from './name-groups.ts';
import type { OccurrenceSearch } from './name-occurrences.ts';
import { sortInSteps } from './sort-in-steps.ts';
import type { Steps } from './steps.ts';
import type { SupportCheck } from './support.ts';

/** An episode that lists an entity; `supported` is false when its text never names it. */
export interface EntityEpisode {
  readonly episode: Episode;
  readonly supported: boolean;
}

/** An entity that episodes list, with its names and its episodes, newest first. */
export interface ListedEntity extends NameGroup {
  readonly episodes: readonly EntityEpisode[];
}

/** Everything derived from one set of episodes and aliases; never changed, only replaced. */
export interface Archive {
  readonly newestFirst: readonly Episode[];
  readonly positions: ReadonlyMap<string, number>;
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly names: NameGroups;
  /** Most used first, then by name. */
  readonly listed: ReadonlyMap<EntityKind, readonly ListedEntity[]>;
  /** By the ref of any of its names, so that old buttons lead on. */
  readonly byRef: ReadonlyMap<string, ListedEntity>;
  readonly glossary: Glossary;
}

/** What carries over from one archive to the next what it knows of texts seen before. */
export interface TextMemory {
  readonly support: SupportCheck;
  readonly occurrenceSearch: OccurrenceSearch;
}

/** Builds the archive of these episodes. */
export function* buildArchive(
  episodes: readonly Episode[],
  aliases: readonly AliasEntry[],
  { support, occurrenceSearch }: TextMemory,
  decisions: readonly AliasDecision[] = [],
): Steps<Archive> {
  const newestFirst = [...episodes].sort((a, b) => b.datedAt - a.datedAt || (a.id < b.id ? -1 : 1));
  const names = yield* groupNames(newestFirst.toReversed(), aliases, decisions, occurrenceSearch);
  const mentions = new Map<string, readonly Mention[]>();
  const episodesByRef = new Map<string, EntityEpisode[]>();
  for (const episode of newestFirst) {
    const found = mentionsOf(episode, names, support);
    mentions.set(episode.id, found);
    for (const { entity, supported } of found) {
      const known = episodesByRef.get(entity.ref);
      if (known) known.push({ episode, supported });
      else episodesByRef.set(entity.ref, [{ episode, supported }]);
    }
    yield;
  }
  const listed = yield* listedByKind(names, episodesByRef);
  return {
    newestFirst,
    positions: new Map(newestFirst.map(({ id }, position) => [id, position])),
    mentions,
    names,
    listed,
    byRef: yield* indexByRef([...listed.values()].flat()),
    glossary: yield* buildGlossary(newestFirst),
  };
}

/** What an episode lists, each entity once, in the order of kinds and then of its front matter. */
export function mentionsOf(episode: Episode, names: NameGroups, support: SupportCheck): Mention[] {
  const groups = new Map<string, NameGroup>();
  for (const kind of ENTITY_KINDS) {
    for (const { name } of episode.listings.filter((listing) => listing.kind === kind)) {
      const group = names.find(kind, foldName(name)) ?? loneGroup(kind, name);
      if (!groups.has(group.entity.ref)) groups.set(group.entity.ref, group);
    }
  }
  const found = [...groups.values()];
  const supported = support.supportOf(episode, found);
  return found.map(({ entity }, index) => ({ entity, supported: supported[index] ?? false }));
}

/** Made when two names are first compared: that takes ten milliseconds. */
let collator: Intl.Collator | undefined;

/** By how many episodes list them, then by name. */
function byUse(first: ListedEntity, second: ListedEntity): number {
  collator ??= new Intl.Collator('zh');
  return (
    second.episodes.length - first.episodes.length || collator.compare(first.entity.name, second.entity.name)
  );
}

function* listedByKind(
  names: NameGroups,
  episodesByRef: ReadonlyMap<string, readonly EntityEpisode[]>,
): Steps<Map<EntityKind, ListedEntity[]>> {
  const byKind = new Map<EntityKind, ListedEntity[]>(ENTITY_KINDS.map((kind) => [kind, []]));
  for (const group of names.all) {
    if (!group.isListed) continue;
    const episodes = episodesByRef.get(group.entity.ref) ?? [];
    byKind.get(group.entity.kind)?.push({ ...group, episodes });
    yield;
  }
  for (const [kind, listed] of byKind) byKind.set(kind, yield* sortInSteps(listed, byUse));
  return byKind;
}

function* indexByRef(listed: readonly ListedEntity[]): Steps<Map<string, ListedEntity>> {
  const byRef = new Map<string, ListedEntity>();
  for (const each of listed) {
    for (const ref of refsOf(each)) byRef.set(ref, each);
    yield;
  }
  return byRef;
}

function refsOf({ entity, folded }: NameGroup): string[] {
  return [entity.ref, ...folded.map((name) => entityRef(entity.kind, name))];
}
