import { boundOf } from './bounds.ts';
import type { Decimal } from './decimal.ts';
import type { Span } from './fault.ts';
import type { Figure, Reading } from './figure.ts';
import { convert } from './measures.ts';
import { findMoves } from './moves.ts';
import type { Amount, Derived, Operand } from './operand.ts';
import { stretchesOf } from './passages-alike.ts';
import type { ReadText } from './read-text.ts';
import { scaled } from './scaled-figures.ts';
import type { Unit } from './unit-words.ts';
import { familyOf } from './units.ts';
import { wayOf } from './ways.ts';

/** What grew by 1.6 times is this many times as much. */
export const MULTIPLE: Unit = 'multiple';
const MORE = /(?:[涨增升多]|提高|扩大|rose|grew|up|increased|more|jumped)[^，。；,;]{0,4}$/;
/** Figures of one unit that are added up at most. */
const MOST_ADDED = 4;
const LOOKS_BACK =
  /前|[去上]年|上[季月周]|此前|原先|原本|当时|年初|年底|(?<![a-z])(?:ago|earlier|before|previous|last|from)(?![a-z])/;
const GOES_ON = /^\s?(?:其中|当中|相比之下|而|但|这|of (?:which|these|those|that|this)(?![a-z]))/;
/** Smaller numbers without a unit are no amounts of money. */
const LEAST_SPOKEN = 1_000;
/** Figures of a sentence that are combined; no real one has more. */
const MOST_COMBINED = 24;
/** Figures of one unit that one is compared with, the next ones. */
const MOST_PARTNERS = 3;
const LEAST_YEAR = 1_000;
/** Sentences of a paragraph that are looked at; no real one has more. */
const MOST_SENTENCES = 60;

/** Whether a multiple is of what was added. */
export function saysMore(text: string, { start }: Figure): boolean {
  return MORE.test(text.slice(Math.max(0, start - 12), start));
}

/** The figures of a paragraph, and what those give that stand side by side in a sentence. */
export function amountsOf(source: ReadText, currency: Unit | undefined): readonly Derived[] {
  const operands = source.figures
    .filter(
      ({ isLoose, isVague, readings, dates }) =>
        !isLoose && !isVague && readings.length > 0 && (dates.length === 0 || readings.some(isSpan)),
    )
    .map((figure) => ({ figure, amounts: readAs(figure, currency) }));
  const partners = new Map(
    findMoves(source).flatMap(({ from, to }) => [[from, to] as const, [to, from] as const]),
  );
  const stated = operands.flatMap(({ figure, amounts }) => [
    ...(isLimit(source, figure) ? [] : amounts.map((each) => ({ ...each, by: 'rounding' as const }))),
    ...restOf(amounts),
    ...amounts.flatMap(convert),
    ...amounts.flatMap(timesOf),
    ...multiplesOf(source, figure),
  ]);
  // What is compared may stand some sentences apart.
  const near = operands.slice(0, MOST_COMBINED);
  const combined = combinedSpans(source).flatMap(({ start, end }) => {
    const own = operands
      .filter(({ figure }) => figure.start >= start && figure.end <= end)
      .slice(0, MOST_COMBINED);
    const sentence = source.text.folded.slice(start, end);
    return [
      ...compared(own, partners, sentence),
      ...added(own),
      ...scaled(own, sentence, (figure) => wayOf(source, figure)),
    ];
  });
  return [...stated, ...combined, ...compared(near, partners, source.text.folded), ...added(near)];
}

/** 79年 is how long, or a year of the last century. */
function isSpan({ unit, written }: Reading): boolean {
  return familyOf(unit) === 'span' && toNumber(written) < LEAST_YEAR;
}

/** Sentences, each with the one before it where it goes on with a part of that. */
function combinedSpans(source: ReadText): Span[] {
  const sentences = stretchesOf(source).slice(0, MOST_SENTENCES);
  return sentences.map(({ start, end }, at) => {
    const goesOn = GOES_ON.test(source.text.folded.slice(start, end));
    return { start: goesOn ? (sentences[at - 1]?.start ?? start) : start, end };
  });
}

/** 61,881 % more are 619 times more, and 620 times as much. */
function timesOf({ value, unit }: Amount): Derived[] {
  if (unit !== 'percent' || value < 100) return [];
  return [value / 100, value / 100 + 1].map((times) => ({ value: times, unit: 'times', by: 'ratio' }));
}

/** What a share leaves of the whole. */
function restOf(amounts: readonly Amount[]): Derived[] {
  return amounts.flatMap(({ value, unit }) =>
    unit === 'percent' && value < 100 ? [{ value: 100 - value, unit, by: 'rest' as const }] : [],
  );
}

/** A fraction as a percentage. */
export function amountOf({ value, unit }: Reading): Amount {
  if (familyOf(unit) !== 'fraction') return { value: toNumber(value), unit };
  const [digits = '1', power = '0'] = unit.slice('fraction:'.length).split('e');
  return { value: (100 * toNumber(value)) / (Number(digits) * 10 ** Number(power)), unit: 'percent' };
}

export function toNumber({ digits, exponent }: Decimal): number {
  return Number(`${digits || '0'}e${exponent}`);
}

/** What is a limit already has no other: at least 85 % is not at least 80 %. */
function isLimit({ text }: ReadText, figure: Figure): boolean {
  const bound = boundOf(text.folded, figure);
  return bound !== undefined && bound !== 'about';
}

/** Speech leaves out the currency of a large number. */
function readAs({ readings }: Figure, currency: Unit | undefined): Amount[] {
  return readings
    .map(amountOf)
    .filter(({ value }) => value > 0)
    .flatMap(({ value, unit }) =>
      unit === 'count' && value >= LEAST_SPOKEN && currency
        ? [
            { value, unit },
            { value, unit: currency },
          ]
        : [{ value, unit }],
    );
}

function multiplesOf({ text }: ReadText, figure: Figure): Derived[] {
  if (!saysMore(text.folded, figure)) return [];
  return figure.readings
    .filter(({ unit }) => unit === 'times')
    .map(({ value }) => ({ value: toNumber(value) + 1, unit: MULTIPLE, by: 'ratio' }));
}

/** Neighbours of one unit; what went from one figure to another is compared with nothing else. */
function compared(
  own: readonly Operand[],
  partners: ReadonlyMap<Figure, Figure>,
  sentence: string,
): Derived[] {
  return pairsOf(own).flatMap(([one, other, first, second]) => {
    const partner = partners.get(first) ?? partners.get(second);
    const isMove = partners.get(first) === second;
    if (partner && !isMove) return [];
    const difference = Math.abs(one.value - other.value);
    const [low, high] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
    if (one.unit === 'percent')
      return [
        { value: difference, unit: 'points', by: 'difference' },
        { value: high / low, unit: 'times', by: 'ratio' },
      ];
    const changes: readonly Derived[] =
      isMove || LOOKS_BACK.test(sentence)
        ? [
            { value: (100 * difference) / low, unit: 'percent', by: 'rise' },
            { value: (100 * difference) / high, unit: 'percent', by: 'fall' },
          ]
        : [];
    return [
      { value: difference, unit: one.unit, by: 'difference' },
      ...changes,
      { value: (100 * low) / high, unit: 'percent', by: 'share' },
      { value: 100 - (100 * low) / high, unit: 'percent', by: 'rest' },
      { value: (100 * low) / (low + high), unit: 'percent', by: 'share' },
      { value: (100 * high) / (low + high), unit: 'percent', by: 'share' },
      { value: high / low, unit: 'times', by: 'ratio' },
    ] satisfies Derived[];
  });
}

function pairsOf(own: readonly Operand[]) {
  return own.flatMap(({ figure, amounts }, at) =>
    amounts.flatMap((one) =>
      own
        .slice(at + 1)
        .flatMap((next) => {
          const other = next.amounts.find(({ unit }) => unit === one.unit);
          return other && other.value !== one.value ? [[one, other, figure, next.figure] as const] : [];
        })
        .slice(0, MOST_PARTNERS),
    ),
  );
}

/** Sums of neighbours of one unit, two and more. */
function added(own: readonly Operand[]): Derived[] {
  const units = new Set(own.flatMap(({ amounts }) => amounts.map(({ unit }) => unit)));
  return [...units].flatMap((unit) => {
    const values = own.flatMap(({ amounts }) => amounts.filter((each) => each.unit === unit).slice(0, 1));
    return values.flatMap((_, from) =>
      Array.from({ length: Math.max(0, Math.min(MOST_ADDED, values.length - from) - 1) }, (__, more) => ({
        value: values.slice(from, from + more + 2).reduce((sum, each) => sum + each.value, 0),
        unit,
        by: 'sum' as const,
      })),
    );
  });
}
