import { isMonth } from './dates.ts';
import { shiftDecimal } from './decimal.ts';
import type { Span } from './fault.ts';
import { dateFigure, type Figure, type Reading } from './figure.ts';
import { type NumberRead, readingsOf } from './read-number.ts';

const CONNECTS =
  /^[^\S\n]?(?:-|~|、|或|to|or|and|[增升涨跌降调提上下加扩缩减高少长]{0,4}[至到]|[a-z]{1,8} to)[^\S\n]?$/;

/** 3-5%, 20至30亿美元, 从20亿增至30亿美元: the first may take unit and scale of the second, the second the currency sign of the first. */
export function joinRanges(text: string, figures: readonly (Figure | NumberRead)[]): Figure[] {
  return figures.map((figure, index) => {
    if (!('number' in figure)) return figure;
    const [before, after] = [figures[index - 1], figures[index + 1]];
    const month =
      after && !figure.unit && connects(text, figure, after) ? monthBefore(figure, after) : undefined;
    if (month !== undefined) return dateFigure(figure.start, figure.end, [{ month }]);
    const extra: Reading[] = [];
    if (after && 'number' in after && !figure.unit && connects(text, figure, after)) {
      const currency = figure.currency ?? after.currency;
      const scaled = figure.scale === 0 && after.scale > 0 ? [shiftDecimal(figure.number, after.scale)] : [];
      for (const value of [figure.number, ...scaled]) extra.push(...readingsOf(value, after.unit, currency));
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
    return extra.length > 0 ? { ...figure, readings: [...figure.readings, ...extra] } : figure;
  });
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
