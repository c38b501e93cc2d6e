import { hash } from 'node:crypto';
import type { EntityKind } from '../domain/entity.ts';

/** Returns 8 characters of [A-Za-z0-9_-] for a kind and a folded name, or folded words: 48 bits of SHA-256, the same on every start. */
export function entityRef(kind: EntityKind | 'term' | 'words', foldedName: string): string {
  return hash('sha256', `${kind}:${foldedName}`, 'base64url').slice(0, 8);
}

/** The same for a pair of folded names of one kind, in either order. */
export function aliasRef(kind: EntityKind, one: string, other: string): string {
  return hash('sha256', `${kind}:${[one, other].sort().join('\n')}`, 'base64url').slice(0, 8);
}
