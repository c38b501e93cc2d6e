import { containsAddress } from './addresses.ts';
import type { FoldedFault } from './fault.ts';
import type { Figure } from './figure.ts';
import { type ArchiveNames, findNames, type NameHit, nameIndexOf } from './known-names.ts';
import { isCommonWord, type LatinName } from './latin-names.ts';
import { PLACES } from './places.ts';
import { containsQuote, findQuotes } from './quotes.ts';
import type { ReadText } from './read-text.ts';
import { chineseRegions } from './region-names.ts';
import { type Script, scriptOf } from './script.ts';
import { containsName, endsNumber, lettersOf, squeezeName } from './search-text.ts';

/** Characters of a term in quotation marks, with these. */
const LONGEST_TERM = 8;
/** Words that are looked up in the paragraphs, one by one; no real sentence has more. */
const MOST_LOOKUPS = 200;

/** Characters of a Chinese name by which it is known as well. */
const SHORTEST_PART = 3;
/** 中国石油 may be the petroleum of China. */
const TWO_WORDS = 4;

/** A version number: no count, amount or date. */
const VERSION = /^\d{1,4}(?:\.\d{1,3}){0,2}(?![\d.]*[万亿千百%年月日美元个家名倍])/;

/**
 * Returns a fault for each address, quotation and name of the claim that no cited paragraph contains. A name may also stand around
 * the paragraphs; one that the script of the paragraphs has no form for cannot be looked up.
 */
export function checkWords(
  claim: ReadText,
  sources: readonly ReadText[],
  around: readonly ReadText[],
  archiveNames: ArchiveNames,
): FoldedFault[] {
  const faults: FoldedFault[] = [];
  let lookups = 0;
  const look = (span: { start: number; end: number }, kind: FoldedFault['kind'], isFound: () => boolean) => {
    lookups += 1;
    const isTooMany = lookups > MOST_LOOKUPS;
    if (!isTooMany && isFound()) return;
    faults.push({ start: span.start, end: span.end, kind, reason: isTooMany ? 'too-many' : 'absent' });
  };
  const { text } = claim;
  for (const span of claim.addresses) {
    const address = text.folded.slice(span.start, span.end);
    look(span, 'address', () => sources.some((source) => containsAddress(source.text.folded, address)));
  }
  const naming = [...sources, ...around];
  const named = new Set(naming.flatMap((source) => refsIn(source, archiveNames)));
  const scripts = new Set(sources.map((source) => scriptOf(source.text.original)));
  const letters = sources.map((source) => lettersOf(source.text.folded));
  const near = around.map((source) => lettersOf(source.text.folded));
  for (const span of findQuotes(text.folded)) {
    const quote = text.folded.slice(span.start, span.end);
    const isNamed = claim.names.some(
      (hit) => hit.start === span.start && hit.end === span.end && isMeant(hit, named),
    );
    // A short one may be what the title or a heading calls it.
    look(
      span,
      'quote',
      () => isNamed || containsQuote(quote.length <= LONGEST_TERM ? [...letters, ...near] : letters, quote),
    );
  }
  for (const hit of claim.names) {
    const isKnown = isMeant(hit, named) || isHinted(hit, naming) || isPartlyNamed(claim, hit, naming);
    if (!isKnown && isNamedIn(scripts, claim, hit) && !isCommonWord(textAt(claim, hit)))
      faults.push({ start: hit.start, end: hit.end, kind: 'name', reason: 'absent' });
  }
  for (const name of claim.latin) {
    // 寻鹿 has many spellings in Latin letters, and 宝马 is BMW; a model number has one.
    if (!name.isModel && !scripts.has('latin') && !/\p{Script=Han}/u.test(text.folded)) continue;
    look(name, 'name', () => {
      if (naming.some((source) => containsLatin(source, name))) return true;
      const regions = chineseRegions(name.name, archiveNames.fold);
      return naming.some(({ text }) => regions.some((region) => text.folded.includes(region)));
    });
  }
  return faults;
}

/** Checks versions that follow a name after a blank: Llama 3.1. */
export function findVersions(
  claim: ReadText,
  sources: readonly ReadText[],
): { settled: Set<Figure>; faults: FoldedFault[] } {
  const settled = new Set<Figure>();
  const faults: FoldedFault[] = [];
  const { cased } = claim.text;
  const byStart = new Map(claim.figures.map((figure) => [figure.start, figure]));
  const words = [...claim.latin, ...claim.names].slice(0, MOST_LOOKUPS);
  for (const { start, end } of words) {
    const figure = cased[end] === ' ' ? byStart.get(end + 1) : undefined;
    const written = figure && /^\d+(?:\.\d+){0,8}/.exec(cased.slice(figure.start, figure.end + 20))?.[0];
    if (!figure || !written || figure.start + written.length < figure.end || figure.dates.length > 0)
      continue;
    const name = squeezeName(cased.slice(start, end).toLowerCase());
    if (sources.some((source) => hasVersion(source, name, written))) settled.add(figure);
    else if (sources.some((source) => hasVersion(source, name))) {
      settled.add(figure);
      faults.push({ start, end: figure.end, kind: 'name', reason: 'absent' });
    }
  }
  return { settled, faults };
}

/** Whether the source has this version, or any, directly after a name: digits that are no figure of their own. */
function hasVersion({ search }: ReadText, name: string, version?: string): boolean {
  const { text } = search;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (version === undefined && VERSION.test(text.slice(end, end + 20))) return true;
    if (version !== undefined && text.startsWith(version, end) && endsNumber(search, end + version.length))
      return true;
  }
  return false;
}

function refsIn({ search }: ReadText, archiveNames: ArchiveNames): string[] {
  return findNames(search, nameIndexOf(archiveNames)).flatMap(({ meant }) => meant.map(({ ref }) => ref));
}

function isMeant({ meant }: NameHit, named: ReadonlySet<string>): boolean {
  return meant.some(({ ref }) => named.has(ref));
}

/** Whether one of the entities has a name in one of these scripts; Chinese texts write Latin names as they are. */
function isNamedIn(scripts: ReadonlySet<Script>, claim: ReadText, hit: NameHit): boolean {
  const isLatin = scriptOf(textAt(claim, hit)) === 'latin';
  if (isLatin && /\p{Script=Han}/u.test(claim.text.folded)) return true;
  const { meant } = hit;
  return meant.some((each) => [...each.scripts].some((script) => scripts.has(script)));
}

/** 台湾立法院 is 立法院, and 周大福珠宝 周大福. */
function isPartlyNamed(claim: ReadText, hit: NameHit, naming: readonly ReadText[]): boolean {
  const name = textAt(claim, hit);
  if (name.length <= SHORTEST_PART || !/^\p{Script=Han}+$/u.test(name)) return false;
  const isThere = (part: string) => naming.some(({ text }) => text.folded.includes(part));
  if (name.length === TWO_WORDS && isThere(name.slice(0, 2)) && isThere(name.slice(2))) return true;
  const parts = [name.slice(0, SHORTEST_PART), name.slice(-SHORTEST_PART)];
  return parts.some(isThere);
}

function textAt({ text }: ReadText, { start, end }: NameHit): string {
  return text.folded.slice(start, end);
}

/** Countries are referred to in many ways: 中美, 美股. */
function isHinted({ meant }: NameHit, sources: readonly ReadText[]): boolean {
  return meant.some(({ ref }) => {
    const place = ref.startsWith('place:') ? PLACES[Number(ref.slice(6))] : undefined;
    return place?.hints.some((hint) => sources.some(({ text }) => text.folded.includes(hint))) ?? false;
  });
}

function containsLatin({ search }: ReadText, { name, isModel }: LatinName): boolean {
  if (containsName(search, name)) return true;
  if (isModel) return false;
  return containsName(search, name.endsWith('s') ? name.slice(0, -1) : `${name}s`);
}
