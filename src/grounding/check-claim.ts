import { sentencesOf, withoutOrdinals } from '../document/sentences.ts';
import { checkDays, checkYears } from './check-days.ts';
import { checkDirection } from './check-direction.ts';
import { checkFigures } from './check-figures.ts';
import { checkModality } from './check-modality.ts';
import { checkNegation } from './check-negation.ts';
import { checkOpposites } from './check-opposites.ts';
import { checkPeople } from './check-people.ts';
import { checkRates } from './check-rates.ts';
import { checkReached } from './check-reached.ts';
import { checkRoles } from './check-roles.ts';
import { checkVerbs } from './check-verbs.ts';
import { checkWords, findVersions } from './check-words.ts';
import { dayNumberOf } from './days.ts';
import type { FoldedFault, GroundingFault } from './fault.ts';
import { originOf } from './folded-text.ts';
import type { ArchiveNames } from './known-names.ts';
import { readSource } from './read-source.ts';
import { type ReadText, readText } from './read-text.ts';
import { scriptOf } from './script.ts';
import type { SourceParagraph } from './source-paragraph.ts';

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
  paragraphs: readonly SourceParagraph[],
  archiveNames: ArchiveNames,
): readonly GroundingFault[] {
  const uncited = uncitedFaults(claim, paragraphs);
  const cited = textsCitedBy(claim, paragraphs);
  if (cited.length === 0 || isVerbatim(claim.text, cited, archiveNames)) return uncited;
  const text = readText(
    claim.text,
    archiveNames,
    dayNumberOf(paragraphs[claim.cites[0] ?? -1]?.origin?.date),
  );
  const read = citedBy(claim, paragraphs).map((each) => readParagraph(each, archiveNames));
  const sources = read.map(({ source }) => source);
  const around = onlyOnce(read.flatMap((each) => each.around));
  const versions = findVersions(text, sources);
  const figures = text.figures.filter((figure) => !versions.settled.has(figure));
  const faults = [
    ...checkWords(text, sources, around, archiveNames),
    ...versions.faults,
    ...checkDays(text, sources, around),
    ...checkYears(text, sources, around),
    ...checkDirection(text, sources),
    ...firstOf(
      checkNegation(text, sources),
      checkModality(text, sources),
      checkVerbs(text, sources, around),
      checkReached(text, sources),
    ),
    ...checkOpposites(text, sources),
    ...checkRoles(text, sources),
    ...checkRates(text, sources),
    ...(sources.some((source) => scriptOf(source.text.original) === 'han')
      ? checkPeople(text, [...sources, ...around])
      : []),
    ...checkFigures({ ...text, figures }, sources, around),
  ];
  return [...uncited, ...asFaults(text, [...faults, ...looseDigits(text, sources, faults)])];
}

/** Whether a claim is a sentence of a paragraph that it cites, word for word. */
export function isWordForWord(
  claim: Claim,
  paragraphs: readonly SourceParagraph[],
  archiveNames: ArchiveNames,
): boolean {
  return isVerbatim(claim.text, textsCitedBy(claim, paragraphs), archiveNames);
}

function textsCitedBy(claim: Claim, paragraphs: readonly SourceParagraph[]): string[] {
  return citedBy(claim, paragraphs).map(({ text }) => withoutOrdinals(text));
}

function citedBy({ cites }: Claim, paragraphs: readonly SourceParagraph[]): SourceParagraph[] {
  return [...new Set(cites)].flatMap((at) => paragraphs[at] ?? []);
}

/** A paragraph as it was read, with the title, heading and neighbours that stand around it. */
interface ReadParagraph {
  readonly source: ReadText;
  readonly around: readonly ReadText[];
}

function readParagraph({ text, origin, near = [] }: SourceParagraph, names: ArchiveNames): ReadParagraph {
  const today = dayNumberOf(origin?.date);
  const around = [origin?.title ?? '', origin?.heading ?? '', ...near].filter(Boolean);
  return {
    source: readSource(withoutOrdinals(text), names, today),
    around: around.map((each) => readSource(each, names, today)),
  };
}

function onlyOnce(texts: readonly ReadText[]): readonly ReadText[] {
  return [...new Map(texts.map((each) => [each.text.original, each])).values()];
}

function uncitedFaults({ text, cites }: Claim, paragraphs: readonly SourceParagraph[]): GroundingFault[] {
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

/** What the first rule finds that finds anything: one wrong stance is named once. */
function firstOf(...found: readonly (readonly FoldedFault[])[]): readonly FoldedFault[] {
  return found.find((faults) => faults.length > 0) ?? [];
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
