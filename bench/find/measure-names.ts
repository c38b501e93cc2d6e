import type { Catalog } from '../../src/catalog/catalog.ts';
import { foldName } from '../../src/catalog/fold-name.ts';
import type { Entity } from '../../src/domain/entity.ts';
import type { LabelledName } from './labels.ts';
import type { JudgedName } from './score-names.ts';

/** The catalog's answers from which people see what it takes for the same. */
export type NameAnswers = Pick<Catalog, 'findNamed' | 'namesFor' | 'resolve'>;

/**
 * Asks the catalog about each pair, as commands and searches do.
 * @param isWritten whether the corpus holds a name
 */
export function judgeNames(
  catalog: NameAnswers,
  labels: readonly LabelledName[],
  isWritten: (name: string) => boolean,
): JudgedName[] {
  return labels.map((label) => {
    const { kind, entity: name, alias } = label;
    const entity = findEntity(catalog, label);
    const found = catalog.resolve(alias, [kind]);
    return {
      label,
      occurs: entity !== undefined && isWritten(name) && isWritten(alias),
      joined: {
        shown:
          entity !== undefined &&
          isAmong(alias, [entity.name, ...entity.aliases, ...(entity.alsoCalled ?? [])]),
        expanding: isAmong(alias, catalog.namesFor(name)) || isAmong(name, catalog.namesFor(alias)),
        lookup: entity !== undefined && found.kind === 'found' && found.entity.ref === entity.ref,
      },
    };
  });
}

/** The entity that a pair is about; undefined when no episode lists it. */
function findEntity(catalog: NameAnswers, { kind, entity }: LabelledName): Entity | undefined {
  const named = catalog.findNamed(kind, entity);
  if (named) return named;
  const found = catalog.resolve(entity, [kind]);
  return found.kind === 'found' ? found.entity : undefined;
}

function isAmong(name: string, names: readonly string[]): boolean {
  const folded = foldName(name);
  return names.some((each) => foldName(each) === folded);
}
