import type { Catalog } from '../catalog/catalog.ts';
import type { Publishing } from '../publishing/publishing.ts';
import { createImportHelp, type ImportHelp } from '../summaries/import/import-help.ts';
import type { VerifiedModel } from '../summaries/verified-model.ts';
import { createNamedGround } from './open-model.ts';

/** Help with raw texts, by the model and by what the archive knows. */
export function openImportHelp(catalog: Catalog, publishing: Publishing, model: VerifiedModel): ImportHelp {
  return createImportHelp({
    model,
    archive: {
      ground: createNamedGround(catalog),
      tags: () => catalog.entities('tag').map(({ entity }) => entity.name),
      isKnownSource: (url) => publishing.findByIdentity(`source:${url}`) !== undefined,
    },
  });
}
