import { findAddresses } from './addresses.ts';
import { findNamedDays, type NamedDay } from './days.ts';
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
  /** Those of it that are letters with digits. */
  readonly models: readonly NameHit[];
  readonly figures: readonly Figure[];
  /** Those that stand in names: 500 in S&P 500. */
  readonly numbered: readonly Figure[];
  readonly subjects: SubjectFinder;
  readonly days: readonly NamedDay[];
  /** The day of the text; undefined when it is not known. */
  readonly today: number | undefined;
}

/** [3] is a footnote. */
const FOOTNOTE = /\[\d{1,3}(?:[,-]\d{1,3}){0,8}\]/g;

/** @param today the day of the text, from which it counts 昨天 and Tuesday */
export function readText(original: string, archiveNames: ArchiveNames, today?: number | undefined): ReadText {
  const text = foldText(original, archiveNames.fold);
  const search = makeSearchText(text.folded);
  const index = nameIndexOf(archiveNames);
  const found = findMeantNames(text, index);
  // JD.com and Trip.com are names.
  const nameEnds = new Map(found.map(({ start, end }) => [start, end]));
  const addresses = findAddresses(text.folded).filter(({ start, end }) => (nameEnds.get(start) ?? 0) < end);
  const footnotes = [...text.folded.matchAll(FOOTNOTE)].map((note) => spanOf(note.index, note[0].length));
  const unnamed = joinSpans([...addresses, ...footnotes]);
  const bare = readFigures(text.folded, unnamed);
  const names = withoutFigures(found, bare);
  const masked = joinSpans([...unnamed, ...names]);
  const figures = readFigures(text.folded, masked);
  const latin = findLatinNames(text, joinSpans([...masked, ...figures]));
  const models = latin.filter(({ isModel }) => isModel).map(modelHit);
  const hits = [...withoutFigures(findNames(search, index), bare), ...models];
  const values = figures.filter(({ isLoose }) => !isLoose);
  return {
    text,
    search,
    addresses,
    names,
    latin,
    models,
    figures,
    numbered: within(bare, names),
    days: findNamedDays(text.folded, today),
    today,
    subjects: createSubjectFinder(text.folded, hits, values),
  };
}

/** A name never hides a figure: 四季 in 四季度, 美元 in 5 亿美元. A figure that ends within a name is a part of it. */
function withoutFigures(names: readonly NameHit[], figures: readonly Figure[]): NameHit[] {
  let next = 0;
  return names.filter(({ start, end }) => {
    while (next < figures.length && (figures[next]?.end ?? 0) <= start) next += 1;
    const figure = figures[next];
    if (!figure || figure.start >= end || figure.isLoose) return true;
    if (figure.end < end || (figure.start > start && figure.end === end)) return true;
    return figure.start === start && figure.end === end && figure.dates.length === 0 && !isMoney(figure);
  });
}

/** The figures that stand in names; both in the order of the text. */
function within(figures: readonly Figure[], names: readonly NameHit[]): Figure[] {
  let next = 0;
  return figures.filter(({ start, end }) => {
    while ((names[next]?.end ?? end) < end) next += 1;
    return (names[next]?.start ?? end) <= start;
  });
}

function isMoney({ readings }: Figure): boolean {
  return readings.some(({ unit }) => unit.startsWith('money:'));
}

function modelHit({ start, end, name }: LatinName): NameHit {
  return { start, end, meant: [{ ref: `model:${name}`, kind: 'product', scripts: new Set(['latin']) }] };
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
