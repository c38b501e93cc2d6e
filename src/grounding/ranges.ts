import { isMonth } from './dates.ts';
import { shiftDecimal } from './decimal.ts';
import type { Span } from './fault.ts';
import { dateFigure, type Figure, type Reading } from './figure.ts';
import { type NumberRead, readingsOf } from './read-number.ts';

const CONNECTS =
  /^[^\S\n]?(?:-|~|、|或|to|or|and|[增升涨跌降调提上下加扩缩减高少长]{0,4}[至到]|[a-z]{1,8} to)[^\S\n]?$/;
const RANGE = /^[^\S\n]?(?:-|~|至|到|to)[^\S\n]?$/;
/** 三、四、五月: numbers that wait for the unit of the last one. */
const MOST_PARTS = 4;

/** 3-5%, 20至30亿美元, 从20亿增至30亿美元: the first may take unit and scale of the second, the second the currency sign of the first. */
export function joinRanges(text: string, figures: readonly (Figure | NumberRead)[]): Figure[] {
  return figures.map((figure, index) => {
    if (!('number' in figure)) return figure;
    const before = figures[index - 1];
    const last = figure.unit ? undefined : lastOfRange(text, figures, index);
    const month = last && monthBefore(figure, last);
    if (month !== undefined) return dateFigure(figure.start, figure.end, [{ month }]);
    const extra: Reading[] = [];
    if (last && isNumber(last)) {
      const currency = figure.currency ?? last.currency;
      const scaled = figure.scale === 0 && last.scale > 0 ? [shiftDecimal(figure.number, last.scale)] : [];
      for (const value of [figure.number, ...scaled]) extra.push(...readingsOf(value, last.unit, currency));
    }
    if (
      before &&
      'number' in before &&
      before.currency &&
      !figure.unit &&
      !figure.currency &&
      connects(text, before, figure)
    ) {
      extra.push(...readingsOf(figure.number, undefined, before.currency));
    }
    if (extra.length === 0) return figure;
    // 2到3% are no two of anything.
    const next = figures[index + 1];
    const isRange = next !== undefined && RANGE.test(text.slice(figure.end, next.start));
    return { ...figure, readings: isRange && !figure.unit ? extra : [...figure.readings, ...extra] };
  });
}

/** The figure that ends the range or the list, where those between have no unit either. */
function lastOfRange(
  text: string,
  figures: readonly (Figure | NumberRead)[],
  from: number,
): Figure | NumberRead | undefined {
  for (let at = from; at < from + MOST_PARTS; at += 1) {
    const [one, next] = [figures[at], figures[at + 1]];
    if (!one || !next || !connects(text, one, next)) return at === from ? undefined : one;
    if (!('number' in next) || next.unit || next.currency || next.scale > 0) return next;
  }
  return figures[from + 1];
}

function isNumber(figure: Figure | NumberRead): figure is NumberRead {
  return 'number' in figure;
}

/** 4至7月. */
function monthBefore({ number }: NumberRead, { dates }: Figure): number | undefined {
  const month = Number(`${number.digits || '0'}e${number.exponent}`);
  return dates[0]?.month !== undefined && dates[0].day === undefined && isMonth(month) ? month : undefined;
}

function connects(text: string, first: Span, second: Span): boolean {
  const gap = second.start - first.end;
  return gap > 0 && gap <= 12 && CONNECTS.test(text.slice(first.end, second.start));
}
