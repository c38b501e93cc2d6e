import { daysIn, type NamedDay, weekdayOf } from './days.ts';
import type { FoldedFault } from './fault.ts';
import type { ReadText } from './read-text.ts';

/** Returns a fault for each weekday and each 昨天 of the claim that no cited paragraph names, in whatever way. */
export function checkDays(
  claim: ReadText,
  sources: readonly ReadText[],
  around: readonly ReadText[],
): FoldedFault[] {
  return claim.days.flatMap((named): FoldedFault[] => {
    const own = sources.filter(({ days, figures, today }) => days.length + daysIn(figures, today).length > 0);
    const naming = own.length > 0 ? own : around;
    if (naming.some((source) => namesDay(source, named))) return [];
    return [{ start: named.start, end: named.end, kind: 'date', reason: 'absent' }];
  });
}

function namesDay(source: ReadText, named: NamedDay): boolean {
  const dated = daysIn(source.figures, source.today);
  const days = [...dated, ...source.days.flatMap((each) => each.days)];
  if (named.days.some((day) => days.includes(day)) && (named.isFixed || named.weekday === undefined))
    return true;
  if (named.weekday === undefined || named.isFixed)
    return source.days.some((each) => isSameWord(each, named));
  const weekdays = [...days.map(weekdayOf), ...source.days.map(({ weekday }) => weekday)];
  return weekdays.includes(named.weekday);
}

/** Where the day of the text is not known, only the same words are the same day. */
function isSameWord(one: NamedDay, other: NamedDay): boolean {
  return one.days.length === 0 && one.weekday === other.weekday && one.isFixed === other.isFixed;
}
