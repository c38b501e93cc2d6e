import type { Catalog } from '../../catalog/catalog.ts';
import { foldName } from '../../catalog/fold-name.ts';
import { makeSearchable, namesIn } from '../../catalog/name-search.ts';
import type { BriefArchive } from './brief-archive.ts';

/** Adapts the catalog to what briefs need. */
export function createBriefArchive(catalog: Catalog): BriefArchive {
  return {
    episodesSince: (day) => catalog.episodesSince(day),
    topicsOf: ({ id }) =>
      catalog.mentionsIn(id).flatMap(({ entity, supported }) => (supported ? [entity] : [])),
    namedIn(text, topics) {
      const searchable = makeSearchable(text);
      return topics.filter(({ name, aliases }) =>
        [name, ...aliases].some((each) => namesIn(searchable, foldName(each))),
      );
    },
  };
}
