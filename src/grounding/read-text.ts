import { findAddresses } from './addresses.ts';
import type { Span } from './fault.ts';
import type { Figure } from './figure.ts';
import { readFigures } from './figures.ts';
import { type FoldedText, foldText } from './folded-text.ts';
import { type ArchiveNames, findMeantNames, findNames, type NameHit, nameIndexOf } from './known-names.ts';
import { findLatinNames, type LatinName } from './latin-names.ts';
import { makeSearchText, type SearchText } from './search-text.ts';
import { createSubjectFinder, type SubjectFinder } from './subjects.ts';

/** A claim or a paragraph, parsed into everything that is compared. */
export interface ReadText {
  readonly text: FoldedText;
  readonly search: SearchText;
  readonly addresses: readonly Span[];
  /** The names that are meant: the longest at each position. */
  readonly names: readonly NameHit[];
  readonly latin: readonly LatinName[];
  readonly figures: readonly Figure[];
  readonly subjects: SubjectFinder;
}

/** [3] is a footnote. */
const FOOTNOTE = /\[\d{1,3}(?:[,-]\d{1,3}){0,8}\]/g;

export function readText(original: string, archiveNames: ArchiveNames): ReadText {
  const text = foldText(original, archiveNames.fold);
  const search = makeSearchText(text.folded);
  const index = nameIndexOf(archiveNames);
  const names = findMeantNames(text, index);
  // JD.com and Trip.com are names.
  const nameEnds = new Map(names.map(({ start, end }) => [start, end]));
  const addresses = findAddresses(text.folded).filter(({ start, end }) => (nameEnds.get(start) ?? 0) < end);
  const footnotes = [...text.folded.matchAll(FOOTNOTE)].map((note) => spanOf(note.index, note[0].length));
  const masked = joinSpans([...addresses, ...footnotes, ...names]);
  const figures = readFigures(text.folded, masked);
  const latin = findLatinNames(text, joinSpans([...masked, ...figures]));
  const models = latin.filter(({ isModel }) => isModel).map(modelHit);
  const hits = [...findNames(search, index), ...models];
  const values = figures.filter(({ isLoose }) => !isLoose);
  return {
    text,
    search,
    addresses,
    names,
    latin,
    figures,
    subjects: createSubjectFinder(text.folded, hits, values),
  };
}

function modelHit({ start, end, name }: LatinName): NameHit {
  return { start, end, meant: [{ ref: `model:${name}`, kind: 'product' }] };
}

function spanOf(start: number, length: number): Span {
  return { start, end: start + length };
}

/** Sorts spans and merges overlapping ones. */
function joinSpans(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
