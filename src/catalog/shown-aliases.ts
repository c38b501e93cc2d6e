import type { AliasPair } from '../domain/entity.ts';
import { foldName } from './fold-name.ts';
import type { NameGroup } from './name-group.ts';

/** Adds the aliases that are only shown to the entities whose names they are. */
export function withShown(groups: readonly NameGroup[], shown: readonly AliasPair[]): readonly NameGroup[] {
  if (shown.length === 0) return groups;
  const bearers = new Map(groups.flatMap((group) => group.folded.map((name) => [name, group] as const)));
  const added = new Map<NameGroup, Set<string>>();
  for (const { name, alias, written } of shown) {
    const group = bearers.get(name);
    // A name that is an entity of its own is not shown as another's.
    if (!group || bearers.has(alias)) continue;
    const spelling = written.find((one) => foldName(one) === alias) ?? alias;
    added.set(group, (added.get(group) ?? new Set()).add(spelling));
  }
  return groups.map((group) => {
    const names = added.get(group);
    return names ? { ...group, entity: { ...group.entity, alsoCalled: [...names].sort() } } : group;
  });
}
