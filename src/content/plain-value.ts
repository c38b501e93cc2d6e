import { decodeReferences } from '../document/decode-references.ts';
import { withoutStrayBold } from '../document/stray-bold.ts';

/** A value as its reader sees it, and whether marks were taken off that only a program can have written. */
export interface PlainValue {
  readonly text: string;
  readonly hadQuotes: boolean;
  readonly hadMarkup: boolean;
}

/** Quotes around all of a value, with none inside but escaped ones: `"A" and "B"` keeps its own. */
const QUOTED = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')$/s;
const BOLD = /\*\*(?=[^\s*])([^*\n]*[^\s*])\*\*/g;
const WIKI_LINK = /!?\[\[([^[\]|\n]+)(?:\|([^[\]|\n]+))?\]\]/g;

/** Takes a second pair of quotes, backslashes before quotes, `**`, wiki brackets and HTML references out of a value that YAML has read. */
export function plainValue(value: string): PlainValue {
  // `\"…\"` is quoted no less than `"…"`.
  const unescaped = unescapeQuotes(unquote(value));
  const inside = unescaped === value ? value : unquote(unescaped);
  const text = withoutStrayBold(withoutWikiBrackets(inside).replace(BOLD, '$1'));
  return {
    text: decodeReferences(text).trim(),
    hadQuotes: inside !== value,
    hadMarkup: text !== inside,
  };
}

/** Wiki links as their words. */
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
