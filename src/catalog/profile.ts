import { ENTITY_KINDS, isCredit } from '../domain/entity.ts';
import type { Gloss, PlacedEntry, Profile, ProfileEntry, ProfilePart } from '../domain/glossary.ts';
import { partOf } from '../domain/list-part.ts';
import { agreedGloss } from './agreed-gloss.ts';
import { type CatalogState, type EntityEpisode, episodeIn } from './catalog-state.ts';
import { foldName } from './fold-name.ts';
import { monthsOf } from './months-of.ts';
import type { StoredEntity } from './name-store.ts';
import { namedPlaceOf } from './text-places.ts';

const MOST_COMPANIONS = 3;
/** Fewer episodes in common may be chance. */
const LEAST_TOGETHER = 5;
/** Of an entity in few episodes, a single one in common says nothing yet. */
const LEAST_TOGETHER_OF_FEW = 2;
const FEW = 20;

/**
 * Collects what the archive knows of a listed entity.
 * @param entries those of its page, newest first
 */
export function profileOf(
  state: CatalogState,
  listed: StoredEntity,
  entries: readonly ProfileEntry[],
): Profile {
  const named = entries.filter(({ reason }) => reason !== 'listed').map(({ episode }) => episode.date);
  const [last, first = last] = [named[0], named.at(-1)];
  // A show and its company, an area and its tag: they go together without saying.
  const own = foldName(listed.entity.name);
  return {
    named: first !== undefined && last !== undefined ? { first, last } : undefined,
    companions: state.names
      .companionsOf(
        listed.key,
        listed.episodes < FEW ? LEAST_TOGETHER_OF_FEW : LEAST_TOGETHER,
        MOST_COMPANIONS + ENTITY_KINDS.length,
      )
      .map(({ entity }) => entity)
      .filter(({ name }) => foldName(name) !== own)
      .slice(0, MOST_COMPANIONS),
    gloss: agreedGloss(entries.flatMap(({ episode, gloss }) => (gloss ? [{ episode, text: gloss }] : []))),
    months: monthsOf(aboutFirst(entries)),
  };
}

/** The entries in the order of the page: first those of episodes that are about the entity. @param entries newest first */
export function aboutFirst(entries: readonly ProfileEntry[]): readonly ProfileEntry[] {
  return [...entries.filter(({ about }) => about), ...entries.filter(({ about }) => !about)];
}

/** Some of the entries of an entity's page. @param entries all of them, in its order */
export function profilePartOf(
  { names }: CatalogState,
  { key, entity }: StoredEntity,
  entries: readonly ProfileEntry[],
  from: number,
  count: number,
): ProfilePart {
  const placed = (entry: ProfileEntry): PlacedEntry =>
    entry.reason === 'named' && !isCredit(entity.kind)
      ? { ...entry, place: namedPlaceOf(names.placeIn(key, entry.episode.id), entry.episode) }
      : entry;
  const part = partOf(entries, from, count);
  return {
    ...part,
    entries: part.entries.map(placed),
    about: entries.filter(({ about }) => about).length,
    glossBefore: entries.slice(0, from).findLast(({ gloss }) => gloss)?.gloss,
  };
}

/** The episodes that list it and those that only explain it, newest first. */
export function entriesOf(state: CatalogState, listed: StoredEntity): ProfileEntry[] {
  // A term with the name of a show explains something else.
  const glosses = isCredit(listed.entity.kind) ? new Map<string, Gloss>() : glossesOf(state, listed);
  const listing = episodesListing(state, listed.key);
  const known = new Set(listing.map(({ episode }) => episode.id));
  const entries = [
    ...listing.map(({ episode, supported, about }) => ({
      episode,
      about,
      reason: supported ? ('named' as const) : ('listed' as const),
      gloss: glosses.get(episode.id)?.text,
    })),
    ...[...glosses.values()]
      .filter(({ episode }) => !known.has(episode.id))
      .map(({ episode, text }) => ({ episode, reason: 'explained' as const, about: false, gloss: text })),
  ];
  const position = (id: string) => state.positions.get(id) ?? 0;
  return entries.sort((a, b) => position(a.episode.id) - position(b.episode.id));
}

/** Its glosses under any of its names, by episode: the first that explains it. */
function glossesOf(state: CatalogState, { key }: StoredEntity): Map<string, Gloss> {
  const { names, terms } = state;
  const found = new Map<string, Gloss>();
  for (const { ref } of terms.withHeadwords(names.foldedNamesOf(key))) {
    for (const { episode: id, text } of terms.glossesOf(ref)) {
      const episode = episodeIn(state, id);
      if (episode && found.get(id)?.text === undefined) found.set(id, { episode, text });
    }
  }
  return found;
}

/** The episodes that list an entity, newest first. */
export function episodesListing(state: CatalogState, key: number): EntityEpisode[] {
  const position = ({ episode }: EntityEpisode) => state.positions.get(episode.id) ?? 0;
  return state.names
    .listersOf(key)
    .flatMap(({ id, ...mentioned }) => {
      const episode = episodeIn(state, id);
      return episode ? [{ episode, ...mentioned }] : [];
    })
    .sort((a, b) => position(a) - position(b));
}
