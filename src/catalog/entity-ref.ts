import { createHash } from 'node:crypto';
import type { EntityKind } from '../domain/entity.ts';

/** Takes a kind and a folded name and gives 8 characters of [A-Za-z0-9_-]: 48 bits of SHA-256, the same on every start. */
export function entityRef(kind: EntityKind, foldedName: string): string {
  return createHash('sha256').update(`${kind}:${foldedName}`).digest('base64url').slice(0, 8);
}
