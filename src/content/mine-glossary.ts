import { innerBlocks, prosesOf } from '../document/inner-blocks.ts';
import type { Block, Prose } from '../domain/document.ts';
import type { NamePair, Term } from '../domain/episode.ts';
import { readGloss } from './read-gloss.ts';

/** Terms in the order of the text, and pairs of names that mean the same. */
export interface Glossary {
  readonly terms: readonly Term[];
  readonly pairs: readonly NamePair[];
}

/** In UTF-16 units: a longer name is a sentence in bold. */
const MAX_NAME_LENGTH = 80;
const MAX_BLANKS = 4;
/** A nested bracket may contain a term too; without a limit, very many of them would take quadratic time. */
const MAX_DEPTH = 3;
const BRACKET = /[（()）]/g;

/**
 * Mines blocks for `**term**（…）` in half- and full-width brackets, outside folded parts. If a term occurs more than once, the
 * first one with a gloss counts. Takes time linear in the length of the text and never throws.
 */
export function mineGlossary(blocks: readonly Block[]): Glossary {
  const terms = new Map<string, Term>();
  const pairs = new Map<string, NamePair>();
  for (const [name, inside] of glossedIn(blocks)) {
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

type Glossed = readonly [name: string, inside: string];

function glossedIn(blocks: readonly Block[], found: Glossed[] = []): Glossed[] {
  for (const block of blocks) {
    if (block.kind === 'folded') continue;
    for (const prose of prosesOf(block)) findGlossed(prose, found);
    glossedIn(innerBlocks(block), found);
  }
  return found;
}

/** Adds the bold names directly before a bracket, with the content of the bracket, in the order of the text. */
function findGlossed({ text, marks }: Prose, glossed: Glossed[]): void {
  const bold = marks.filter(({ kind }) => kind === 'bold');
  if (!bold.some(({ end }) => isBeforeBracket(text, end))) return;
  const names = new Map(bold.map(({ start, end }) => [end, text.slice(start, end)]));
  const found: { start: number; name: string; inside: string }[] = [];
  const open: number[] = [];
  for (const { 0: bracket, index: at } of text.matchAll(BRACKET)) {
    if (bracket === '（' || bracket === '(') open.push(at);
    else {
      const start = open.pop();
      if (start === undefined || open.length >= MAX_DEPTH) continue;
      const name = nameOf(names.get(endBefore(text, start)));
      if (name) found.push({ start, name, inside: text.slice(start + 1, at) });
    }
  }
  found.sort((first, second) => first.start - second.start);
  for (const { name, inside } of found) glossed.push([name, inside]);
}

function isBeforeBracket(text: string, end: number): boolean {
  let at = end;
  while (at - end < MAX_BLANKS && /\s/.test(text.charAt(at))) at += 1;
  return text[at] === '（' || text[at] === '(';
}

/** Blanks are allowed between a name and its bracket. */
function endBefore(text: string, bracket: number): number {
  let end = bracket;
  while (bracket - end < MAX_BLANKS && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function nameOf(marked: string | undefined): string | undefined {
  if (marked === undefined || marked.length > MAX_NAME_LENGTH || marked.includes('\n')) return undefined;
  const name = marked.replace(/^[*《「『“"‘']+|[*》」』”"’']+$/g, '').trim();
  return /[\p{L}\p{N}]/u.test(name) ? name : undefined;
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
