import type { BriefArchive } from '../assistant/brief/brief-archive.ts';
import { type Briefs, createBriefs } from '../assistant/brief/briefs.ts';
import type { VerifiedModel } from '../assistant/verified-model.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { foldName } from '../catalog/fold-name.ts';
import { makeSearchable, namesIn } from '../catalog/name-search.ts';
import { toTraditional } from '../catalog/to-traditional.ts';
import type { Ground } from './ground.ts';

/** Briefs over the archive; what they told is remembered among the sessions. */
export function openBriefs({ storage, clock }: Ground, catalog: Catalog, model: VerifiedModel): Briefs {
  return createBriefs({
    model,
    archive: createBriefArchive(catalog),
    memory: storage.sessions,
    clock,
    toTraditional,
  });
}

/** The catalog as briefs ask it. */
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
