import type { Catalog } from '../catalog/catalog.ts';
import type { Episode } from '../domain/episode.ts';
import type { Publishing } from '../publishing/publishing.ts';
import type { Reader } from './context.ts';

/** Where episodes are looked up. */
export interface EpisodeSources {
  readonly catalog: Catalog;
  readonly publishing: Publishing;
}

/** The episode with that id, if this reader may open it: the archive is open to everyone, unpublished episodes only to admins. */
export function findReadable(
  { catalog, publishing }: EpisodeSources,
  reader: Reader,
  id: string,
): Episode | undefined {
  const waiting = reader.role !== 'everyone' ? publishing.find(id)?.episode : undefined;
  return catalog.findEpisode(id) ?? waiting;
}
