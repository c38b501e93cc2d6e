import type { Figure } from './figure.ts';
import type { Amount, Derived, Operand } from './operand.ts';
import type { Way } from './way-words.ts';

/** Fewer than this many things are multiplied: three with 10 % each. */
const MOST_MULTIPLIED = 20;
const PART =
  /占|其中|值|数的|[成%][^，。；]{0,2}(?:去|在|是|由|用|给|流向)|来自|贡献|里有|中有|(?<![a-z])(?:accounts? for|of which|of them|of it|worth)(?![a-z])/;
const EACH = /各|每|(?<![a-z])each(?![a-z])/;

/** What a share, a change or a multiple beside an amount makes of it; so many with as much each. */
export function scaled(
  own: readonly Operand[],
  sentence: string,
  wayOf: (figure: Figure) => Way | undefined,
): Derived[] {
  return own.slice(1).flatMap((second, at) => {
    const first = own[at];
    if (!first) return [];
    return first.amounts.flatMap((one) =>
      second.amounts.flatMap((other) => [
        ...scale(one, other, wayOf(second.figure), sentence),
        ...scale(other, one, wayOf(first.figure), sentence),
      ]),
    );
  });
}

function scale({ value, unit }: Amount, by: Amount, way: Way | undefined, sentence: string): Derived[] {
  const share = by.value / 100;
  const part = (values: readonly number[]): Derived[] =>
    values.map((each) => ({ value: each, unit, by: 'part' }));
  const before = (was: number): Derived[] => [{ value: was, unit, by: 'before' }];
  // 1,120, which is 50 less than before.
  if (by.unit === unit && unit !== 'percent')
    return way && /比|(?<![a-z])than(?![a-z])/.test(sentence)
      ? before(way === 'up' ? value - by.value : value + by.value)
      : [];
  switch (by.unit) {
    case 'points':
      return unit === 'percent' && way ? before(way === 'up' ? value - by.value : value + by.value) : [];
    case 'percent':
      if (unit === 'percent' || unit === 'points' || unit === 'ordinal') return [];
      if (way) return before(value / (way === 'up' ? 1 + share : 1 - share));
      return PART.test(sentence) ? part([value * share, value / share]) : [];
    case 'times':
      return unit === 'times' || unit === 'percent'
        ? []
        : [
            ...before(value / (way === 'up' ? 1 + by.value : by.value)),
            ...part([value * (way === 'up' ? 1 + by.value : by.value)]),
          ];
    case 'count': {
      const isNumber = by.value <= MOST_MULTIPLIED && Number.isInteger(by.value);
      const isEach = isNumber && unit !== 'count' && unit !== 'ordinal' && EACH.test(sentence);
      return isEach ? [{ value: value * by.value, unit, by: 'sum' }] : [];
    }
    default:
      return [];
  }
}
