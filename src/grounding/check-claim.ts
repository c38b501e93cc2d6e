import { sentencesOf, withoutOrdinals } from '../document/sentences.ts';
import { checkFigures, type FoldedFault } from './check-figures.ts';
import { checkWords, findVersions } from './check-words.ts';
import type { GroundingFault } from './fault.ts';
import { originOf } from './folded-text.ts';
import type { ArchiveNames } from './known-names.ts';
import { type ReadText, readText } from './read-text.ts';

/** A sentence that a language model wrote, and the paragraphs that it cites. */
export interface Claim {
  readonly text: string;
  /** Indexes into the list of paragraphs, from 0. */
  readonly cites: readonly number[];
}

const DIGITS = /\p{Nd}+/gu;

/**
 * Returns what the cited paragraphs of a claim do not support; empty when they support all of it. Numbers are compared as exact
 * values with their units and subjects; names, quotations and addresses must occur in a paragraph.
 */
export function checkClaim(
  claim: Claim,
  paragraphs: readonly string[],
  archiveNames: ArchiveNames,
): readonly GroundingFault[] {
  const cited = [...new Set(claim.cites)].flatMap((at) => paragraphs[at] ?? []).map(withoutOrdinals);
  const uncited = uncitedFaults(claim, paragraphs);
  if (cited.length === 0) return uncited;
  if (isVerbatim(claim.text, cited, archiveNames)) return uncited;
  const text = readText(claim.text, archiveNames);
  const sources = cited.map((paragraph) => readText(paragraph, archiveNames));
  const versions = findVersions(text, sources);
  const figures = text.figures.filter((figure) => !versions.settled.has(figure));
  const faults = [
    ...checkWords(text, sources, archiveNames),
    ...versions.faults,
    ...checkFigures({ ...text, figures }, sources),
  ];
  return [...uncited, ...asFaults(text, [...faults, ...looseDigits(text, sources, faults)])];
}

function uncitedFaults({ text, cites }: Claim, paragraphs: readonly string[]): GroundingFault[] {
  const impossible = cites.filter((at) => paragraphs[at] === undefined);
  if (cites.length > 0 && impossible.length === 0) return [];
  const reason = cites.length === 0 ? 'no-paragraph' : 'no-such-paragraph';
  return [{ kind: 'uncited', offset: 0, length: text.length, span: text, reason }];
}

/** A sentence copied verbatim from a paragraph needs no further check. */
function isVerbatim(text: string, cited: readonly string[], { fold }: ArchiveNames): boolean {
  const [claimed, ...more] = sentencesOf(text).map(fold);
  if (claimed === undefined || more.length > 0) return false;
  return cited.some((paragraph) => sentencesOf(paragraph).some((sentence) => fold(sentence) === claimed));
}

/** The safety net: digits that no reader recognised are faults, unless the same digits occur in a paragraph. */
function looseDigits(
  claim: ReadText,
  sources: readonly ReadText[],
  faults: readonly FoldedFault[],
): FoldedFault[] {
  const known = new Set(sources.flatMap(({ text }) => text.folded.match(DIGITS) ?? []));
  const stated = claim.figures.filter(({ isLoose }) => !isLoose);
  const read = [...stated, ...claim.latin, ...faults].sort((a, b) => a.start - b.start);
  let next = 0;
  let readTo = 0;
  const loose: FoldedFault[] = [];
  for (const { 0: digits, index } of claim.text.folded.matchAll(DIGITS)) {
    for (; next < read.length && (read[next]?.start ?? 0) <= index; next += 1) {
      readTo = Math.max(readTo, read[next]?.end ?? 0);
    }
    if (index < readTo || known.has(digits)) continue;
    loose.push({ start: index, end: index + digits.length, kind: 'number', reason: 'absent' });
  }
  return loose;
}

/** In text order, one per span. */
function asFaults({ text }: ReadText, faults: readonly FoldedFault[]): GroundingFault[] {
  const seen = new Set<string>();
  return [...faults]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((fault) => {
      const { start, end } = originOf(text, fault);
      if (seen.has(`${start}:${end}`)) return [];
      seen.add(`${start}:${end}`);
      const { kind, reason, found } = fault;
      return [
        { kind, offset: start, length: end - start, span: text.original.slice(start, end), reason, found },
      ];
    });
}
