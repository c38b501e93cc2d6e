import type { Catalog } from '../catalog/catalog.ts';
import { foldScript } from '../catalog/fold-name.ts';
import { isLabel } from '../catalog/support.ts';
import { ENTITY_KINDS } from '../domain/entity.ts';
import type { ArchiveNames, KnownName } from '../grounding/known-names.ts';

/** Labels need not occur in the text, so they are not names. */
const NAMING = ENTITY_KINDS.filter((kind) => !isLabel(kind));

/** The archive's names for checking sentences, rebuilt when the catalog changes; one object shared by all checks. */
export function createArchiveNames(catalog: Catalog): () => ArchiveNames {
  let builtRevision: number | undefined;
  let archiveNames: ArchiveNames = { fold: foldScript, names: [] };
  return () => {
    const revision = catalog.revision();
    if (builtRevision === revision) return archiveNames;
    builtRevision = revision;
    archiveNames = { fold: foldScript, names: namesOf(catalog) };
    return archiveNames;
  };
}

function namesOf(catalog: Catalog): KnownName[] {
  return NAMING.flatMap((kind) =>
    Array.from(catalog.allEntities(kind), ({ ref, name, aliases }) => ({
      ref,
      kind,
      forms: [name, ...aliases],
    })),
  );
}
