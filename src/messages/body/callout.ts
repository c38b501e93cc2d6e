import type { Block } from '../../domain/document.ts';
import type { RichText } from '../../domain/message.ts';
import { concat } from '../common/rich-text.ts';
import type { Phrases } from '../phrases.ts';
import { renderProse } from './render-prose.ts';
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

/** What stands above a callout: its sign, what it is in the reader's language, and its title. */
export function calloutTitle(
  { label, title }: Extract<Block, { kind: 'callout' }>,
  phrases: Phrases,
): RichText {
  const { sign, name } = calloutHead(label, phrases);
  const titleText = renderProse(title);
  // An editor may have repeated the label as the title.
  const isNamed = [label, name].some((one) => one.toLowerCase() === titleText.text.trim().toLowerCase());
  const head = titleText.text === '' ? name : isNamed ? titleText : concat(name, phrases.colon, titleText);
  return concat(sign, ' ', head);
}

/** An unknown type is named as written. */
function calloutHead(label: string, { body }: Phrases): { readonly sign: string; readonly name: string } {
  const kind = SAME.get(label) ?? (isKnown(label) ? label : undefined);
  return kind ? { sign: SIGNS[kind], name: body.callout[kind] } : { sign: OTHER_SIGN, name: label };
}

function isKnown(label: string): label is CalloutKind {
  return Object.hasOwn(SIGNS, label);
}
