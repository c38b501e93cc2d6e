import type { DateParts } from './dates.ts';
import { decimalKey, magnitudeOf } from './decimal.ts';
import { isDerivable } from './derived-figures.ts';
import type { FoldedFault, Span } from './fault.ts';
import type { Figure, Reading } from './figure.ts';
import { isImplied } from './implied-figures.ts';
import { clausesOf, stretchesOf } from './passages-alike.ts';
import type { ReadText } from './read-text.ts';
import {
  agrees,
  createSourceIndex,
  findDate,
  type Occurrence,
  type SourceIndex,
  supports,
} from './source-index.ts';
import { tellsDate, withoutPlainYear } from './told-dates.ts';
import { familyOf } from './units.ts';

/** Distinct figures that are looked up; no real sentence has more. */
const MOST_FIGURES = 500;

type Verdict = Pick<FoldedFault, 'kind' | 'reason' | 'found'>;

/** Returns a fault for each figure of the claim that the cited paragraphs lack or state of something else. */
export function checkFigures(
  claim: ReadText,
  sources: readonly ReadText[],
  around: readonly ReadText[],
): FoldedFault[] {
  const index = createSourceIndex(sources, around);
  const verdicts = new Map<string, Verdict | undefined>();
  const faults: FoldedFault[] = [];
  for (const figure of claim.figures) {
    if (figure.isLoose) continue;
    const key = keyOf(claim, figure);
    const isTooMany = verdicts.size >= MOST_FIGURES && !verdicts.has(key);
    if (!isTooMany && !verdicts.has(key)) verdicts.set(key, judge(claim, figure, index));
    const verdict: Verdict | undefined = isTooMany
      ? { kind: 'number', reason: 'too-many' }
      : verdicts.get(key);
    if (verdict) faults.push({ start: figure.start, end: figure.end, ...verdict });
  }
  return faults;
}

/** The cache key of a verdict, for the same figure of the same subjects: a hostile text may repeat one a hundred thousand times. */
function keyOf({ subjects }: ReadText, figure: Figure): string {
  const refs = [...subjects.kinds].map((kind) =>
    [...(subjects.ownSubjectsOf(figure, kind) ?? [])].sort().join(),
  );
  const readings = figure.readings.map(({ value, written, unit }) =>
    [decimalKey(value), decimalKey(written), unit].join(),
  );
  const marks = [figure.isHedged, figure.isVague, ...subjects.yearsOf(figure)];
  return [...readings, ...figure.dates.map((date) => JSON.stringify(date)), ...refs, ...marks].join('|');
}

function judge(claim: ReadText, figure: Figure, index: SourceIndex): Verdict | undefined {
  const isDated = figure.dates.some((date) =>
    index.sources.some(
      (source) =>
        findDate(index, withoutPlainYear(source, date), date.year) !== undefined || tellsDate(source, date),
    ),
  );
  if (isDated) return undefined;
  const found = figure.readings.flatMap((reading) =>
    candidatesOf(figure, reading, index).filter((each) => supports(figure, reading, each)),
  );
  if (found.length === 0)
    return isSpokenWithout(figure, index) ||
      isSpokenUnit(figure, index) ||
      isImplied(claim, figure, index) ||
      isDerivable(claim, figure, index.sources, index.currencyOf)
      ? undefined
      : whyAbsent(figure, index);
  const unfit = found.map((each) => misfitOf(claim, figure, each));
  return unfit.includes(undefined) ? undefined : unfit[0];
}

/** Currencies whose unit is written 元 as well. */
const SHARING_YUAN: ReadonlySet<string> = new Set(['money:TWD', 'money:HKD']);

/** Speech leaves a currency out that is clear: the paragraph has no other one. */
function isSpokenWithout(figure: Figure, index: SourceIndex): boolean {
  return figure.readings.some(({ value, unit }) => {
    if (familyOf(unit) !== 'money') return false;
    const bare = (index.byValue.get(decimalKey(value)) ?? []).filter(
      ({ reading }) => reading.unit === 'count' || (reading.unit === 'money:CNY' && SHARING_YUAN.has(unit)),
    );
    return bare.some(({ source }) => index.currencyOf(source) === unit);
  });
}

const SPOKEN_DECIMAL = /^[零一二三四五六七八九十百]+点[零一二三四五六七八九]+$/;
const RATE_BEFORE = /[率涨跌升降]|增长|成长|通胀/;
/** Characters before a spoken share in which it is said of what. */
const RATE_WITHIN = 12;

/** 45度 of water, and 经济增长是八点六. */
function isSpokenUnit(figure: Figure, index: SourceIndex): boolean {
  return figure.readings.some(({ value, unit }) =>
    (index.byValue.get(decimalKey(value)) ?? []).some(({ source, figure: told, reading }) => {
      const { folded } = source.text;
      if (reading.unit !== 'count') return false;
      if (unit === 'measure:celsius')
        return /^(?:度|[-~到至]\d+度)/.test(folded.slice(told.end, told.end + 6));
      const before = folded.slice(Math.max(0, told.start - RATE_WITHIN), told.start);
      return (
        unit === 'percent' &&
        SPOKEN_DECIMAL.test(folded.slice(told.start, told.end)) &&
        RATE_BEFORE.test(before)
      );
    }),
  );
}

function candidatesOf(
  figure: Figure,
  { value, written }: Reading,
  index: SourceIndex,
): readonly Occurrence[] {
  if (figure.isVague) return index.byMagnitude.get(String(magnitudeOf(value))) ?? [];
  if (figure.isHedged) return index.all;
  const same = index.byValue.get(decimalKey(value)) ?? [];
  return decimalKey(value) === decimalKey(written)
    ? same
    : [...same, ...(index.byValue.get(decimalKey(written)) ?? [])];
}

/** The verdict if the source states the value of another subject or year than the claim. */
function misfitOf(
  claim: ReadText,
  figure: Figure,
  { source, figure: original }: Occurrence,
): Verdict | undefined {
  const found = writtenIn(source, original);
  for (const kind of claim.subjects.kinds) {
    const claimed = claim.subjects.ownSubjectsOf(figure, kind);
    const stated = source.subjects.subjectsOf(original, kind);
    if (!claimed || !stated || [...claimed].some((ref) => stated.has(ref))) continue;
    // What the paragraph names otherwise, if at all, cannot be said of another.
    if (![...claimed].some((ref) => source.subjects.refs.has(ref))) continue;
    if (isOfAnyKind(claim, figure, source, original) || sharesSentence(claimed, source, original)) continue;
    return { kind: 'subject', reason: 'other-subject', found };
  }
  const [years, sourceYears] = [claim.subjects.yearsOf(figure), source.subjects.yearsOf(original)];
  if (years.size > 0 && sourceYears.size > 0 && ![...years].some((year) => sourceYears.has(year))) {
    return { kind: 'date', reason: 'other-year', found };
  }
  return undefined;
}

/** Whether it is the subject in another kind: Microsoft is a company, and for some notes a product. */
function isOfAnyKind(claim: ReadText, figure: Figure, source: ReadText, original: Figure): boolean {
  return [...claim.subjects.kinds].some((kind) => {
    const stated = source.subjects.subjectsOf(original, kind);
    return [...(claim.subjects.ownSubjectsOf(figure, kind) ?? [])].some((ref) => stated?.has(ref));
  });
}

/** Whether the sentence names it in a clause without such a figure: 富途称，证监会拟罚款 18.5 亿. */
function sharesSentence(refs: ReadonlySet<string>, source: ReadText, original: Figure): boolean {
  const holds = (span: Span) => (part: Span) => part.start <= span.start && span.end <= part.end;
  const sentence = stretchesOf(source).find(holds(original));
  const families = new Set(original.readings.map(({ unit }) => familyOf(unit)));
  const isAlike = ({ isLoose, readings }: Figure) =>
    !isLoose && readings.some(({ unit }) => families.has(familyOf(unit)));
  return [...source.names, ...source.models].some((name) => {
    if (!name.meant.some(({ ref }) => refs.has(ref)) || !sentence || !holds(name)(sentence)) return false;
    const clause = clausesOf(source).find(holds(name));
    return clause !== undefined && !source.figures.some((each) => holds(each)(clause) && isAlike(each));
  });
}

/** Why there is no match, with the closest figure of the source. */
function whyAbsent(figure: Figure, index: SourceIndex): Verdict {
  const [first] = figure.readings;
  if (!first || figure.dates.some(isYearAlone)) return { kind: 'date', reason: 'absent' };
  for (const reading of figure.readings) {
    const same = (index.byValue.get(decimalKey(reading.value)) ?? [])
      .concat(index.byValue.get(decimalKey(reading.written)) ?? [])
      .find((each) => !each.figure.isLoose || reading.unit === 'count');
    if (same && !agrees(reading.unit, same.reading.unit)) return otherUnit(reading, same);
  }
  const scaled = (index.byDigits.get(first.value.digits) ?? []).find(
    ({ reading }) =>
      familyOf(reading.unit) === familyOf(first.unit) && reading.value.exponent !== first.value.exponent,
  );
  if (scaled) return { kind: 'unit', reason: 'other-scale', found: writtenIn(scaled.source, scaled.figure) };
  return { kind: 'number', reason: 'absent' };
}

function otherUnit(claimed: Reading, { source, figure, reading }: Occurrence): Verdict {
  const found = writtenIn(source, figure);
  const isMoney = [claimed.unit, reading.unit].some((unit) => familyOf(unit) === 'money');
  const reason =
    claimed.unit === 'count' ? 'dropped-unit' : reading.unit === 'count' ? 'added-unit' : 'other-unit';
  return { kind: isMoney ? 'currency' : 'unit', reason, found };
}

function isYearAlone(date: DateParts): boolean {
  return date.year !== undefined && date.month === undefined;
}

function writtenIn({ text }: ReadText, { start, end }: Span): string {
  return text.cased.slice(start, end).slice(0, 40);
}
