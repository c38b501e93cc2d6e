import { createImportHelp, type ImportHelp } from '../assistant/import/import-help.ts';
import type { VerifiedModel } from '../assistant/verified-model.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Ground as NamedGround } from '../grounding/known-names.ts';
import type { Publishing } from '../publishing/publishing.ts';

/** Help with raw texts, by the model and by what the archive knows. */
export function openImportHelp(
  catalog: Catalog,
  publishing: Publishing,
  model: VerifiedModel,
  names: () => NamedGround,
): ImportHelp {
  return createImportHelp({
    model,
    archive: {
      ground: names,
      tags: () => Array.from(catalog.allEntities('tag'), ({ name }) => name),
      isKnownSource: (url) => publishing.findBySource(url) !== undefined,
    },
  });
}
