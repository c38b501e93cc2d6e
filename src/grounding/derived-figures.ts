import type { Bound } from './bounds.ts';
import { amountOf, amountsOf, MULTIPLE, saysMore, toNumber } from './derivations.ts';
import type { Figure, Reading } from './figure.ts';
import type { Derived } from './operand.ts';
import type { ReadText } from './read-text.ts';
import { statementOf } from './stated-derivations.ts';
import type { Unit } from './unit-words.ts';
import { familyOf } from './units.ts';

/** How far a figure may be from what it is rounded from, as a share: as written, with 约, and as a limit. */
const CLOSE = 0.01;
const ROUGH = 0.05;
const WITHIN_BOUND = 0.25;
const HALF = 0.5;
/** 近三倍 may be 2.6 times, and no less. */
const NEAR = 0.45;
/** A third may be 31 to 35 %, and more than half up to two thirds. */
const STEP_OF_FRACTION = 6;
const STEP_OF_HALF = 16;
const FRACTION = /分之|thirds?|quarters?|fifths?|tenths?/;
const HALF_WORD = /半|half/;

const derived = new WeakMap<ReadText, readonly Derived[]>();

/**
 * Whether a figure follows from figures that stand side by side in a paragraph, by what the claim says of it: *in all* is a sum,
 * *about* is rounded. Where it says nothing, only the figure itself will do.
 */
export function isDerivable(
  claim: ReadText,
  figure: Figure,
  sources: readonly ReadText[],
  currencyOf: (source: ReadText) => Unit | undefined,
): boolean {
  const { derivations, bound } = statementOf(claim.text.folded, figure);
  if (derivations.size === 0 || figure.readings.some(({ written }) => written.digits.startsWith('0')))
    return false;
  const isMore = saysMore(claim.text.folded, figure);
  return sources.some((source) => {
    const known = derived.get(source) ?? amountsOf(source, currencyOf(source));
    derived.set(source, known);
    const said = known.filter(({ by }) => derivations.has(by));
    const written = claim.text.folded.slice(figure.start, figure.end);
    return figure.readings.some((reading) => {
      const step = stepOf(reading, written);
      return said.some((amount) => follows(reading, amount, isMore, bound, step));
    });
  });
}

function follows(
  reading: Reading,
  amount: Derived,
  isMore: boolean,
  bound: Bound | undefined,
  step: number,
): boolean {
  const claimed = amountOf(reading);
  const isMultiple = amount.unit === MULTIPLE && claimed.unit === 'times' && !isMore;
  if (claimed.unit !== amount.unit && !isMultiple) return false;
  const [value, exact] = [claimed.value, amount.value];
  const distance = Math.abs(value - exact) / Math.max(value, 1e-12);
  if (bound === 'above')
    return exact >= value && exact < value + step && distance <= (value < 4 * step ? HALF : WITHIN_BOUND);
  if (bound === 'below') return exact <= value && exact > value - step && distance <= WITHIN_BOUND;
  if (bound === 'near') return exact <= value && value - exact <= NEAR * step && distance <= WITHIN_BOUND;
  // What is added up or taken away is exact, unless the claim says that it is not.
  const isExact =
    bound === undefined && (amount.by === 'sum' || amount.by === 'difference' || amount.by === 'rest');
  if (isExact) return distance < 1e-9;
  const isRounded = Math.abs(value - exact) <= HALF * step * (1 + 1e-9);
  return isRounded && distance <= (bound === 'about' ? ROUGH : CLOSE);
}

/** The worth of the last digit as written; a fraction has none, and is as exact as speech is. */
function stepOf({ value, written, unit }: Reading, text: string): number {
  if (HALF_WORD.test(text)) return STEP_OF_HALF;
  if (familyOf(unit) === 'fraction' || FRACTION.test(text)) return STEP_OF_FRACTION;
  return (toNumber(value) / toNumber(written)) * 10 ** written.exponent;
}
