import { decodeReferences } from '../document/decode-references.ts';
import { withoutStrayBold } from '../document/stray-bold.ts';

/** A value as its reader sees it, and whether quotes or markup were removed that only a program can have written. */
export interface PlainValue {
  readonly text: string;
  readonly hadQuotes: boolean;
  readonly hadMarkup: boolean;
}

/** Quotes around all of a value, with no unescaped ones inside: `"A" and "B"` keeps its quotes. */
const QUOTED = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')$/s;
const BOLD = /\*\*(?=[^\s*])([^*\n]*[^\s*])\*\*/g;
const WIKI_LINK = /!?\[\[([^[\]|\n]+)(?:\|([^[\]|\n]+))?\]\]/g;

/**
 * Removes a second pair of quotes, backslashes before quotes, `**` and wiki brackets from a parsed YAML value, and decodes HTML
 * references.
 */
export function plainValue(value: string): PlainValue {
  // `\"…\"` counts as quoted like `"…"`.
  const unescaped = unescapeQuotes(unquote(value));
  const inside = unescaped === value ? value : unquote(unescaped);
  const text = withoutStrayBold(withoutWikiBrackets(inside).replace(BOLD, '$1'));
  return {
    text: decodeReferences(text).trim(),
    hadQuotes: inside !== value,
    hadMarkup: text !== inside,
  };
}

/** Replaces wiki links by their text. */
export function withoutWikiBrackets(value: string): string {
  if (!value.includes('[[')) return value;
  return value.replace(WIKI_LINK, (_link, page: string, words: string | undefined) => words ?? page);
}

function unquote(value: string): string {
  const quoted = QUOTED.exec(value);
  return quoted ? (quoted[1] ?? quoted[2] ?? '').trim() : value;
}

function unescapeQuotes(value: string): string {
  return value.replace(/\\+(?=["'])/g, '');
}
