import type { Warning } from '../domain/problem.ts';
import type { FieldFault } from './field-reader.ts';
import { readFlag } from './read-flag.ts';
import type { YamlMapping } from './yaml-mapping.ts';

/** What keeps an episode back under other keys than `draft`. */
export interface Holds {
  readonly draft: boolean;
  readonly excluded: boolean;
  readonly warnings: readonly FieldFault[];
}

/** `status: draft` is a draft; `exclude: true` and `published: false`, as site generators have them, hide an episode. */
export function readHolds({ values, lineOf }: YamlMapping): Holds {
  const warnings: FieldFault[] = [];
  let [draft, excluded] = [false, false];
  for (const [key, value] of Object.entries(values)) {
    const word = key.toLowerCase();
    const isDraft = word === 'status' && typeof value === 'string' && /^(?:draft|草稿)$/i.test(value.trim());
    const isHidden =
      (/^excluded?$/.test(word) && readFlag(value) === true) ||
      (word === 'published' && readFlag(value) === false);
    if (!isDraft && !isHidden) continue;
    const fault: Warning = { code: isDraft ? 'held-as-draft' : 'hidden' };
    warnings.push({ line: lineOf(key), field: key, fault });
    draft ||= isDraft;
    excluded ||= isHidden;
  }
  return { draft, excluded, warnings };
}
