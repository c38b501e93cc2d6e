import { type Bound, boundOf } from './bounds.ts';
import type { Decimal } from './decimal.ts';
import type { Figure, Reading } from './figure.ts';
import type { ReadText } from './read-text.ts';
import type { Unit } from './unit-words.ts';
import { familyOf } from './units.ts';

/** A figure of a paragraph, or what two of them give. */
interface Amount {
  readonly value: number;
  readonly unit: Unit;
}

/**
 * Figures are combined with so many that follow in their paragraph, in the first so many of it. What is compared is said side by side;
 * of all figures of a table nearly any other could follow, which would prove nothing.
 */
const REACH = 3;
const MOST_COMBINED = 12;
/** How far a figure may be from what it is rounded from, as a share: as written, with 约, and as a limit. */
const CLOSE = 0.01;
const ROUGH = 0.05;
const WITHIN_BOUND = 0.25;
const HALF = 0.5;
/** 近三倍 may be 2.6 times, and no less. */
const NEAR = 0.45;
/** A third may be 31 to 35 %. */
const STEP_OF_FRACTION = 5;
/** Fewer than this many things are multiplied: three with 10 % each. */
const MOST_MULTIPLIED = 20;
/** Digits from which on a change of one is a slip. */
const LEAST_SLIPPED = 3;
/** Smaller numbers without a unit are no amounts of money. */
const LEAST_SPOKEN = 1_000;

/** What grew by 1.6 times is this many times as much. */
const MULTIPLE: Unit = 'multiple';
const MORE = /(?:[涨增升多]|提高|扩大|rose|grew|up|increased|more|jumped)[^，。；,;]{0,4}$/;

/** Whether a multiple is of what was added. */
function saysMore(text: string, { start }: Figure): boolean {
  return MORE.test(text.slice(Math.max(0, start - 12), start));
}

const derived = new WeakMap<ReadText, readonly Amount[]>();

/** Whether a figure follows from the figures of one paragraph: rounded, limited, or as a difference, share, change or multiple of two. */
export function isDerivable(
  claim: ReadText,
  figure: Figure,
  sources: readonly ReadText[],
  currencyOf: (source: ReadText) => Unit | undefined,
): boolean {
  if (sources.some((source) => source.figures.some((each) => isSlipOf(figure, each)))) return false;
  const bound = boundOf(claim.text.folded, figure);
  return sources.some((source) => {
    const known = derived.get(source) ?? deriveAmounts(source, currencyOf(source));
    derived.set(source, known);
    const isMore = saysMore(claim.text.folded, figure);
    return figure.readings.some((reading) => known.some((amount) => follows(reading, amount, isMore, bound)));
  });
}

function follows(reading: Reading, amount: Amount, isMore: boolean, bound: Bound | undefined): boolean {
  const claimed = amountOf(reading);
  const isMultiple = amount.unit === MULTIPLE && claimed.unit === 'times' && !isMore;
  if (claimed.unit !== amount.unit && !isMultiple) return false;
  const [value, exact] = [claimed.value, amount.value];
  const step = stepOf(reading);
  const distance = Math.abs(value - exact) / Math.max(value, 1e-12);
  if (bound === 'above') return exact >= value && exact < value + step && distance <= WITHIN_BOUND;
  if (bound === 'below') return exact <= value && exact > value - step && distance <= WITHIN_BOUND;
  if (bound === 'near') return exact <= value && value - exact <= NEAR * step && distance <= WITHIN_BOUND;
  const isRounded = Math.abs(value - exact) <= HALF * step * (1 + 1e-9);
  return isRounded && distance <= (bound === 'about' ? ROUGH : CLOSE);
}

/** The worth of the last digit as written; a fraction has none, and is as exact as speech is. */
function stepOf({ value, written, unit }: Reading): number {
  if (familyOf(unit) === 'fraction') return STEP_OF_FRACTION;
  return (toNumber(value) / toNumber(written)) * 10 ** written.exponent;
}

/** Whether a long figure is one of the paragraph with one digit changed: what else it may follow from is chance. */
function isSlipOf(claimed: Figure, stated: Figure): boolean {
  return claimed.readings.some(({ written: { digits, exponent } }) =>
    stated.readings.some(({ written: other }) => {
      const isAlike =
        digits.length >= LEAST_SLIPPED &&
        digits.length === other.digits.length &&
        exponent === other.exponent;
      return isAlike && [...digits].filter((digit, at) => digit !== other.digits[at]).length === 1;
    }),
  );
}

/** A fraction as a percentage. */
function amountOf({ value, unit }: Reading): Amount {
  if (familyOf(unit) !== 'fraction') return { value: toNumber(value), unit };
  const [digits = '1', power = '0'] = unit.slice('fraction:'.length).split('e');
  return { value: (100 * toNumber(value)) / (Number(digits) * 10 ** Number(power)), unit: 'percent' };
}

function deriveAmounts({ text, figures }: ReadText, currency: Unit | undefined): readonly Amount[] {
  const plain = figures
    .filter(({ isLoose, isVague }) => !isLoose && !isVague)
    .flatMap((figure) =>
      figure.readings.map((reading) => ({ ...amountOf(reading), isMore: saysMore(text.folded, figure) })),
    )
    .filter(({ value }) => value > 0)
    .flatMap(({ isMore, ...amount }) => [amount, ...spokenAs(amount, isMore, currency)]);
  const combined = plain.slice(0, MOST_COMBINED);
  return [
    ...plain,
    ...combined.flatMap((one, at) =>
      combined.flatMap((other, place) =>
        at === place || Math.abs(at - place) > REACH ? [] : [...compare(one, other), ...scale(one, other)],
      ),
    ),
  ];
}

/** What speech leaves out: the currency of a large number, and that what grew by 1.6 times is 2.6 times as much. */
function spokenAs({ value, unit }: Amount, isMore: boolean, currency: Unit | undefined): Amount[] {
  if (unit === 'times') return isMore ? [{ value: value + 1, unit: MULTIPLE }] : [];
  return unit === 'count' && value >= LEAST_SPOKEN && currency ? [{ value, unit: currency }] : [];
}

/** What two amounts of one unit give. */
function compare(one: Amount, other: Amount): Amount[] {
  if (one.unit !== other.unit || one.value === other.value) return [];
  const ratio = one.value / other.value;
  const difference = Math.abs(one.value - other.value);
  return [
    { value: difference, unit: one.unit === 'percent' ? 'points' : one.unit },
    { value: one.value + other.value, unit: one.unit },
    { value: 100 * Math.abs(ratio - 1), unit: 'percent' },
    { value: 100 * ratio, unit: 'percent' },
    { value: ratio, unit: 'times' },
  ];
}

/** What a share, a change, a multiple or a number of equal parts makes of an amount. */
function scale({ value, unit }: Amount, by: Amount): Amount[] {
  const share = by.value / 100;
  switch (by.unit) {
    case 'points':
      return unit === 'percent'
        ? [value + by.value, value - by.value].map((each) => ({ value: each, unit }))
        : [];
    case 'percent':
      if (unit === 'percent' || unit === 'points' || unit === 'ordinal') return [];
      return [
        value * share,
        value * (1 + share),
        value * (1 - share),
        value / (1 + share),
        value / (1 - share),
        value / share,
      ].map((each) => ({ value: each, unit }));
    case 'times':
      if (unit === 'times') return [];
      return [value * by.value, value / by.value, value * (1 + by.value), value / (1 + by.value)].map(
        (each) => ({ value: each, unit }),
      );
    case 'count':
      return by.value <= MOST_MULTIPLIED &&
        Number.isInteger(by.value) &&
        unit !== 'count' &&
        unit !== 'ordinal'
        ? [{ value: value * by.value, unit }]
        : [];
    default:
      return [];
  }
}

function toNumber({ digits, exponent }: Decimal): number {
  return Number(`${digits || '0'}e${exponent}`);
}
