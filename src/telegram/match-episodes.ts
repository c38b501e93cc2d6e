import type { Catalog } from '../catalog/catalog.ts';
import type { Episode } from '../domain/episode.ts';
import type { ListPart } from '../domain/list-part.ts';
import { PAGE_SIZE, pageOf } from '../messages/common/buttons.ts';
import type { Reader } from './context.ts';
import { type EpisodeSources, findReadable } from './find-readable.ts';

/** The episodes that an argument of a command can mean: an id, a day, or words of a title. */
export function matchEpisodes(sources: EpisodeSources, reader: Reader, argument: string): ListPart<Episode> {
  const byId = findReadable(sources, reader, argument);
  return byId ? pageOf([byId], 0) : matchArchive(sources.catalog, argument);
}

function matchArchive(catalog: Catalog, argument: string): ListPart<Episode> {
  const onDay = catalog.episodesOn(argument);
  return onDay.length > 0 ? pageOf(onDay, 0) : catalog.findByTitle(argument, PAGE_SIZE);
}
