import type { Catalog } from '../catalog/catalog.ts';
import { foldName } from '../catalog/fold-name.ts';
import { makeSearchable, namesIn, type SearchableText } from '../catalog/name-search.ts';
import { isLabel } from '../catalog/support.ts';
import { joinLines } from '../document/plain-text.ts';
import { sectionTexts } from '../document/section-text.ts';
import type { Entity } from '../domain/entity.ts';
import type { Episode } from '../domain/episode.ts';
import type { Reason } from '../domain/subscriber.ts';
import {
  findWordSection,
  readFollowedWords,
  readWordSource,
  type WordSource,
} from '../search/followed-words.ts';

/** A section as names are looked up in it. */
interface SearchableSection {
  readonly heading: SearchableText;
  readonly text: SearchableText;
}

/** Looks into the texts of episodes for what is followed. */
export interface EpisodeTexts {
  /** The texts in which followed words are looked up. */
  words(episode: Episode): WordSource;
  /** The index of the section for which an episode is in a digest; undefined when that is the whole episode. */
  sectionOf(episode: Episode, reason: Reason): number | undefined;
}

/** Caches the texts that many digests look into; valid until the archive changes. */
export function createEpisodeTexts(catalog: Pick<Catalog, 'findEntity'>): EpisodeTexts {
  const sources = new WeakMap<Episode, WordSource>();
  const searchable = new WeakMap<Episode, readonly SearchableSection[]>();
  const sections = new Map<string, number | undefined>();

  function words(episode: Episode): WordSource {
    const source = sources.get(episode) ?? readWordSource(episode);
    sources.set(episode, source);
    return source;
  }

  function searchableOf(episode: Episode): readonly SearchableSection[] {
    const known = searchable.get(episode) ?? readSections(episode);
    searchable.set(episode, known);
    return known;
  }

  function findSection(episode: Episode, { kind, name, ref }: Reason): number | undefined {
    if (kind === 'words') return findWordSection(words(episode), readFollowedWords(name));
    const entity = isLabel(kind) ? undefined : catalog.findEntity(ref);
    return entity && findNamingSection(searchableOf(episode), entity);
  }

  return {
    words,
    sectionOf(episode, reason) {
      const key = `${episode.id} ${reason.ref}`;
      if (!sections.has(key)) sections.set(key, findSection(episode, reason));
      return sections.get(key);
    },
  };
}

function readSections(episode: Episode): SearchableSection[] {
  return sectionTexts(episode).map(({ heading, blocks, folded }) => ({
    heading: makeSearchable(heading),
    text: makeSearchable(joinLines([...blocks, folded])),
  }));
}

/** The first section with the name in its heading, else the first that names it at all. */
function findNamingSection(all: readonly SearchableSection[], { name, aliases }: Entity): number | undefined {
  const names = [name, ...aliases].map(foldName);
  const isNamedIn = (text: SearchableText): boolean => names.some((one) => namesIn(text, one));
  const headed = all.findIndex(({ heading }) => isNamedIn(heading));
  const found = headed >= 0 ? headed : all.findIndex(({ text }) => isNamedIn(text));
  return found >= 0 ? found : undefined;
}
