import type { EntityKind } from '../../domain/entity.ts';

/** The commands that list the names of a kind, in the order of the menu. Guests have none: most archives name a few. */
export const LIST_COMMANDS = [
  { name: 'show', kind: 'show' },
  { name: 'series', kind: 'series' },
  { name: 'company', kind: 'company' },
  { name: 'person', kind: 'person' },
  { name: 'product', kind: 'product' },
  { name: 'media', kind: 'medium' },
  { name: 'tag', kind: 'tag' },
  { name: 'category', kind: 'category' },
  { name: 'area', kind: 'area' },
] as const satisfies readonly { readonly name: string; readonly kind: EntityKind }[];

export type ListCommand = (typeof LIST_COMMANDS)[number]['name'];
