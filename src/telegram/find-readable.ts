import type { Catalog } from '../catalog/catalog.ts';
import type { Episode } from '../domain/episode.ts';
import type { Publishing } from '../publishing/publishing.ts';
import type { Reader } from './context.ts';

/** Where episodes are looked for. */
export interface Shelves {
  readonly catalog: Catalog;
  readonly publishing: Publishing;
}

/** The episode of that id, if this reader may open it: the archive is everyone's, what waits is the admins'. */
export function findReadable(
  { catalog, publishing }: Shelves,
  reader: Reader,
  id: string,
): Episode | undefined {
  const waiting = reader.role === 'admin' ? publishing.find(id)?.episode : undefined;
  return catalog.findEpisode(id) ?? waiting;
}
