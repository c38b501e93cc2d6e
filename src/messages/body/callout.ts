import type { Phrases } from '../phrases.ts';
import type { CalloutKind } from './words.ts';

const SIGNS: Readonly<Record<CalloutKind, string>> = {
  note: '📝',
  info: 'ℹ️',
  tip: '💡',
  important: '❗',
  warning: '⚠️',
  caution: '⚠️',
  danger: '⛔',
  question: '❓',
  example: '🔎',
  quote: '💬',
  summary: '📋',
  success: '✅',
  failure: '❌',
  bug: '🐞',
  todo: '☑️',
};
const OTHER_SIGN = '📌';

/** Obsidian's aliases of the same callouts. */
const SAME: ReadonlyMap<string, CalloutKind> = new Map([
  ['abstract', 'summary'],
  ['tldr', 'summary'],
  ['hint', 'tip'],
  ['check', 'success'],
  ['done', 'success'],
  ['help', 'question'],
  ['faq', 'question'],
  ['attention', 'warning'],
  ['fail', 'failure'],
  ['missing', 'failure'],
  ['error', 'danger'],
  ['cite', 'quote'],
]);

/** The heading of a callout in the reader's language, after its sign; an unknown type is shown as written. */
export function calloutHead(
  label: string,
  { body }: Phrases,
): { readonly sign: string; readonly name: string } {
  const kind = SAME.get(label) ?? (isKnown(label) ? label : undefined);
  return kind ? { sign: SIGNS[kind], name: body.callout[kind] } : { sign: OTHER_SIGN, name: label };
}

function isKnown(label: string): label is CalloutKind {
  return Object.hasOwn(SIGNS, label);
}
