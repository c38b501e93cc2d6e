import type { DraftField } from '../../domain/draft.ts';
import { readFields, readReply } from '../read-fields.ts';

const LONGEST = 2_000;
const MOST_NAMES = 20;

/** Reads what somebody typed for a field that is no list, as the front matter writes it; undefined when it cannot be read. */
export function readDraftValue(field: DraftField, typed: string): string | undefined {
  const text = typed.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  if (field === 'date') return readReply(text).given.date?.[0];
  if (field === 'source') return readFields(`source=${text}`).given.source?.[0];
  return text === '' ? undefined : text;
}

/** Names that somebody typed; one with a plus in front is to be taken as it is written. */
export function splitNames(
  typed: string,
): readonly { readonly name: string; readonly isAsWritten: boolean }[] {
  return typed
    .slice(0, LONGEST)
    .split(/[,，、;；\n]/)
    .map((each) => each.trim())
    .map((each) => ({ name: each.replace(/^[+＋]\s?/, ''), isAsWritten: /^[+＋]/.test(each) }))
    .filter(({ name }) => name !== '')
    .slice(0, MOST_NAMES);
}
