import type { DateParts } from './dates.ts';
import { decimalKey, magnitudeOf, roundsTo } from './decimal.ts';
import type { Figure, Reading } from './figure.ts';
import type { ReadText } from './read-text.ts';
import type { Unit } from './unit-words.ts';
import { familyOf, findCurrencies } from './units.ts';

/** One figure of a cited paragraph, in one reading. */
export interface Occurrence {
  readonly source: ReadText;
  readonly figure: Figure;
  readonly reading: Reading;
}

export interface DateOccurrence {
  readonly source: ReadText;
  readonly figure: Figure;
  readonly date: DateParts;
}

/** The figures of the cited paragraphs, by their lookup keys. */
export interface SourceIndex {
  readonly byValue: ReadonlyMap<string, readonly Occurrence[]>;
  readonly byDigits: ReadonlyMap<string, readonly Occurrence[]>;
  readonly byMagnitude: ReadonlyMap<string, readonly Occurrence[]>;
  readonly dates: readonly DateOccurrence[];
  readonly all: readonly Occurrence[];
  readonly sources: readonly ReadText[];
  /** The only currency of a paragraph, or where it has none, the only one around. */
  currencyOf(source: ReadText): Unit | undefined;
}

export function createSourceIndex(sources: readonly ReadText[], around: readonly ReadText[]): SourceIndex {
  const all = sources.flatMap((source) =>
    source.figures.flatMap((figure) => figure.readings.map((reading) => ({ source, figure, reading }))),
  );
  const dates = sources.flatMap((source) =>
    source.figures.flatMap((figure) => figure.dates.map((date) => ({ source, figure, date }))),
  );
  const [byValue, byDigits, byMagnitude] = [newGroups(), newGroups(), newGroups()];
  for (const each of all) {
    const { value, written } = each.reading;
    for (const key of new Set([decimalKey(value), decimalKey(written)])) add(byValue, key, each);
    add(byDigits, value.digits, each);
    add(byMagnitude, String(magnitudeOf(value)), each);
  }
  return {
    ...{ byValue, byDigits, byMagnitude, dates, all, sources },
    currencyOf(source) {
      const own = currenciesIn(source);
      // What is cited together is said together.
      const near = own.size > 0 ? own : new Set(sources.flatMap((each) => [...currenciesIn(each)]));
      const all = near.size > 0 ? near : new Set(around.flatMap((each) => [...currenciesIn(each)]));
      const [only, ...more] = all.size > 0 || around.length === 0 ? all : currenciesOfPlaces(sources, around);
      return more.length === 0 ? only : undefined;
    },
  };
}

/** Whether the source supports a figure of the claim: the same value, or its rounding or power of ten if the claim is hedged or vague. */
export function supports(claim: Figure, reading: Reading, { figure, reading: source }: Occurrence): boolean {
  if (claim.isVague || figure.isVague) return claim.isVague && isSameSize(claim, reading, figure, source);
  const [a, b] = isBareOf(reading.unit, source.unit)
    ? [source.written, reading.written]
    : [source.value, reading.value];
  const isSame = decimalKey(a) === decimalKey(b) || (claim.isHedged && roundsTo(a, b));
  return isSame && agrees(reading.unit, source.unit);
}

function isSameSize(claim: Figure, reading: Reading, figure: Figure, source: Reading): boolean {
  const isLarge = magnitudeOf(reading.value) === magnitudeOf(source.value);
  return (
    isLarge &&
    claim.isVague &&
    (agrees(reading.unit, source.unit) ||
      (figure.isVague && (source.unit === 'count' || reading.unit === 'count')))
  );
}

/** Whether the claim's unit states no more and nothing other than the source's. */
export function agrees(claim: Unit, source: Unit): boolean {
  if (claim === source) return true;
  if (claim === 'ordinal') return source === 'count' || familyOf(source) === 'span';
  if (claim !== 'count') return false;
  // In Chinese, yuan may be left implicit; a percentage or a foreign currency may not.
  return source === 'money:CNY' || isBareOf(claim, source) || source === 'ordinal';
}

/** A bare number is compared with the written number of a duration or measure. */
function isBareOf(claim: Unit, source: Unit): boolean {
  return (
    (claim === 'count' && ['span', 'measure'].includes(familyOf(source))) ||
    (claim === 'ordinal' && familyOf(source) === 'span')
  );
}

/**
 * Finds a source date that has every part of the claim's; a missing year or month may come from another date of its paragraph.
 * @param plainYear the year that goes without saying: the date has no other one
 */
export function findDate(
  index: SourceIndex,
  claim: DateParts,
  plainYear?: number | undefined,
): DateOccurrence | undefined {
  const { decade } = claim;
  if (decade !== undefined)
    return index.dates.find(({ date }) => (date.decade ?? decadeOf(date.year)) === decade);
  const finest = (['minute', 'day', 'month', 'quarter', 'half', 'year'] as const).find(
    (part) => claim[part] !== undefined,
  );
  if (finest === undefined) return undefined;
  return index.dates.find(({ date, source }) => {
    if (date[finest] !== claim[finest]) return false;
    if (plainYear !== undefined && date.year !== undefined && date.year !== plainYear) return false;
    return (['year', 'half', 'quarter', 'month', 'day', 'minute'] as const).every((part) => {
      const claimed = claim[part];
      if (claimed === undefined || date[part] === claimed) return true;
      if (date[part] !== undefined) return false;
      return source.figures.some(({ dates }) => dates.some((each) => each[part] === claimed));
    });
  });
}

function decadeOf(year: number | undefined): number | undefined {
  return year === undefined ? undefined : year - (year % 10);
}

/** Where no currency is told at all: that of the place that is spoken of; in Chinese without a place, yuan. */
const PLACES: readonly (readonly [Unit, RegExp])[] = [
  ['money:CAD', /加拿大|多伦多|温哥华|canad|toronto/],
  ['money:AUD', /澳洲|澳大利亚|悉尼|墨尔本|austral|sydney/],
  ['money:JPY', /日本|东京|大阪|japan|tokyo/],
  ['money:KRW', /韩国|首尔|korea|seoul/],
  ['money:GBP', /英国|伦敦|britain|london/],
  ['money:HKD', /香港|hong kong/],
  ['money:TWD', /台湾|台北|taiwan/],
  ['money:EUR', /欧洲|欧盟|德国|法国|意大利|西班牙|荷兰|europe|german|france|italy|spain/],
  ['money:INR', /印度|india/],
  ['money:CNY', /中国|北京|上海|深圳|广州|广东|浙江|江苏|四川|[湖河][南北]省|人大常委|(?<![a-z])china/],
  ['money:USD', /美国|纽约|加州|华尔街|united states|america|new york|california|wall street/],
];

function currenciesOfPlaces(sources: readonly ReadText[], around: readonly ReadText[]): ReadonlySet<Unit> {
  const namedIn = (texts: readonly ReadText[]) =>
    PLACES.filter(([, words]) => texts.some(({ text }) => words.test(text.folded)));
  const own = namedIn(sources);
  const found = own.length > 0 ? own : namedIn(around);
  const texts = [...sources, ...around];
  if (found.length > 0) return new Set(found.map(([unit]) => unit));
  return new Set(texts.some(({ text }) => /\p{Script=Han}/u.test(text.folded)) ? ['money:CNY'] : []);
}

function currenciesIn({ text, figures }: ReadText): ReadonlySet<Unit> {
  const stated = figures.flatMap(({ readings }) => readings.map(({ unit }) => unit));
  return new Set([...stated, ...findCurrencies(text.folded)].filter((unit) => familyOf(unit) === 'money'));
}

function newGroups(): Map<string, Occurrence[]> {
  return new Map();
}

function add(groups: Map<string, Occurrence[]>, key: string, each: Occurrence): void {
  const group = groups.get(key);
  if (group) group.push(each);
  else groups.set(key, [each]);
}
