import type { Catalog } from '../catalog/catalog.ts';
import { foldScript } from '../catalog/fold-name.ts';
import { ENTITY_KINDS, type EntityKind } from '../domain/entity.ts';
import type { KnownName, ArchiveNames as NamedGround } from '../grounding/known-names.ts';

/** What an editor calls a text is no name in it. */
const NAMING: readonly EntityKind[] = ENTITY_KINDS.filter((kind) => kind !== 'tag' && kind !== 'category');

/** The archive's names as sentences are checked with, made anew when the archive changes: one for all who check. */
export function createNamedGround(catalog: Catalog): () => NamedGround {
  let madeOf: number | undefined;
  let ground: NamedGround = { fold: foldScript, names: [] };
  return () => {
    const revision = catalog.revision();
    if (madeOf === revision) return ground;
    madeOf = revision;
    ground = { fold: foldScript, names: namesOf(catalog) };
    return ground;
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
