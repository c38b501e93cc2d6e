import { isRecord } from '../is-record.ts';
import type { JsonSchema } from './model-request.ts';

/** The types that a schema names: one, several, or none. */
export function typesOf(schema: JsonSchema): readonly unknown[] {
  const { type } = schema;
  if (type === undefined) return [];
  return Array.isArray(type) ? type : [type];
}

/** Resolves a reference within the document; undefined for an external or broken one. */
export function findDefinition(root: JsonSchema, ref: unknown): JsonSchema | undefined {
  if (ref === '#') return root;
  if (typeof ref !== 'string' || !ref.startsWith('#/')) return undefined;
  let here: unknown = root;
  for (const step of ref.slice(2).split('/')) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    here = isRecord(here) && Object.hasOwn(here, name) ? here[name] : undefined;
  }
  return isRecord(here) ? here : undefined;
}
