import type { NamePair, Term } from '../domain/episode.ts';
import { readGloss } from './read-gloss.ts';

/** Terms in the order of the text, and pairs of names that mean the same. */
export interface Glossary {
  readonly terms: readonly Term[];
  readonly pairs: readonly NamePair[];
}

/** How far before a bracket its bold name may begin, in UTF-16 units. */
const MAX_NAME_LENGTH = 80;
/** A bracket in a bracket may hold a term too; without a limit, very many of them would take quadratic time. */
const MAX_DEPTH = 3;

/**
 * Mines a Markdown body for `**term**（…）` in half- and full-width brackets. Of a term that comes more than once the first
 * with a gloss counts. Takes time linear in the length of the body and never throws.
 */
export function mineGlossary(body: string): Glossary {
  const terms = new Map<string, Term>();
  const pairs = new Map<string, NamePair>();
  for (const [name, inside] of findGlossed(body)) {
    const read = readGloss(name, inside);
    if (!read) continue;
    const key = foldName(name);
    terms.set(key, mergeTerms(terms.get(key), read.term));
    for (const other of read.names) {
      const pairKey = `${key}\n${foldName(other)}`;
      const known = pairs.get(pairKey);
      if (known) pairs.set(pairKey, { ...known, times: (known.times ?? 1) + 1 });
      else if (foldName(other) !== key) pairs.set(pairKey, { first: read.term.name, second: other });
    }
  }
  return { terms: [...terms.values()], pairs: [...pairs.values()] };
}

/** Bold names directly before a bracket, with what the bracket holds, in the order of the text. */
function findGlossed(body: string): (readonly [name: string, inside: string])[] {
  const found: { start: number; name: string; inside: string }[] = [];
  let open: number[] = [];
  for (let at = 0; at < body.length; at += 1) {
    const character = body[at];
    if (character === '（' || character === '(') open.push(at);
    // A bracket that was never closed must not swallow the next paragraph.
    else if (character === '\n' && body[at + 1] === '\n') open = [];
    else if (character === '）' || character === ')') {
      const start = open.pop();
      if (start === undefined || open.length >= MAX_DEPTH) continue;
      const name = findBoldBefore(body, start);
      if (name) found.push({ start, name, inside: body.slice(start + 1, at) });
    }
  }
  return found
    .sort((first, second) => first.start - second.start)
    .map(({ name, inside }) => [name, inside] as const);
}

function findBoldBefore(body: string, bracket: number): string | undefined {
  const before = body.slice(Math.max(0, bracket - MAX_NAME_LENGTH - 6), bracket).trimEnd();
  if (!before.endsWith('**')) return undefined;
  const start = before.lastIndexOf('**', before.length - 3);
  const marked = start < 0 ? '' : before.slice(start + 2, -2);
  const name = marked.replace(/^[*《「『“"‘']+|[*》」』”"’']+$/g, '').trim();
  // Space inside the marks means that this `**` ends no bold text.
  const isName = marked === marked.trim() && !marked.includes('\n') && /[\p{L}\p{N}]/u.test(name);
  return isName ? name : undefined;
}

function mergeTerms(earlier: Term | undefined, later: Term): Term {
  if (!earlier) return later;
  const [main, other] =
    earlier.gloss === undefined && later.gloss !== undefined ? [later, earlier] : [earlier, later];
  return { ...main, english: main.english ?? other.english, acronym: main.acronym ?? other.acronym };
}

function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
