import type { Catalog } from '../catalog/catalog.ts';
import type { Publishing } from '../publishing/publishing.ts';
import type { Ground as NamedGround } from '../summaries/grounding/known-names.ts';
import { createImportHelp, type ImportHelp } from '../summaries/import/import-help.ts';
import type { VerifiedModel } from '../summaries/verified-model.ts';

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
