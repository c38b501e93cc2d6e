import type { Instant } from '../domain/clock.ts';
import type { Warning } from '../domain/problem.ts';
import type { FieldFault } from './field-reader.ts';
import { isOneSlip, isSynonym } from './key-spelling.ts';
import { knownFor } from './known-keys.ts';
import { parseLooseInstant } from './parse-days.ts';
import { plainValue } from './plain-value.ts';
import { readFlag } from './read-flag.ts';
import { quote } from './value-text.ts';
import type { YamlMapping } from './yaml-mapping.ts';

/** What holds an episode back under other keys than `draft` and `publish_at`, or other spellings of those. */
export interface Holds {
  readonly draft: boolean;
  readonly excluded: boolean;
  readonly until: Instant | undefined;
  readonly warnings: readonly FieldFault[];
}

/**
 * `Draft: true` and `status: draft` are drafts; `exclude: true` and `published: false`, as in site generators, hide an
 * episode; `publishDate` holds it until its day. Every spelling counts, regardless of the others; in doubt the episode is a draft.
 */
export function readHolds({ values, lineOf }: YamlMapping): Holds {
  const warnings: FieldFault[] = [];
  let [draft, excluded] = [false, false];
  let until: Instant | undefined;
  for (const [key, value] of Object.entries(values)) {
    const known = knownFor(key);
    const fault = known === undefined ? undefined : holdOf(key, known, value);
    if (!fault) continue;
    warnings.push({ line: lineOf(key), field: key, fault });
    draft ||= fault.code === 'held-as-draft';
    excluded ||= fault.code === 'hidden';
    if (fault.code === 'held-until') until = Math.max(until ?? fault.untilAt, fault.untilAt);
  }
  return { draft, excluded, until, warnings };
}

function holdOf(key: string, known: string, value: unknown): Warning | undefined {
  const text = typeof value === 'string' ? plainValue(value).text.toLowerCase() : '';
  if (text === '' && isNothing(value)) return undefined;
  switch (known) {
    case 'draft':
      return key === known ? undefined : draftOf(key, value, text);
    case 'status':
      return text === '草稿' || isMeant(text, 'draft') ? { code: 'held-as-draft' } : undefined;
    case 'publish_at':
      return key === known ? undefined : dayOf(value, text);
    case 'published':
    case 'publish':
      return readFlag(value) === false || isMeant(text, 'false') ? { code: 'hidden' } : undefined;
    case 'exclude':
    case 'excluded':
    case 'unpublished':
      return readFlag(value) === true || isMeant(text, 'true') ? { code: 'hidden' } : undefined;
    default:
      return undefined;
  }
}

function isNothing(value: unknown): boolean {
  return value === null || typeof value === 'string' || (Array.isArray(value) && value.length === 0);
}

function draftOf(key: string, value: unknown, text: string): Warning | undefined {
  if (readFlag(value) === false) return { code: 'key-read-as', known: 'draft' };
  // `drafted: 2026-01-05` is a date, not a flag.
  return isSynonym(key) && parseLooseInstant(text) !== undefined ? undefined : { code: 'held-as-draft' };
}

function dayOf(value: unknown, text: string): Warning {
  const untilAt = parseLooseInstant(text);
  return untilAt === undefined
    ? { code: 'held-as-draft' }
    : { code: 'held-until', got: quote(value), untilAt };
}

function isMeant(text: string, word: string): boolean {
  return text === word || isOneSlip(text, word);
}
