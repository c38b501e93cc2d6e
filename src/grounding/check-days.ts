import { daysIn, type NamedDay, weekdayOf } from './days.ts';
import type { FoldedFault } from './fault.ts';
import type { ReadText } from './read-text.ts';
import { tellsDate, toldYearsOf } from './told-dates.ts';

/** Words for a certain year; a year ago may be any time of it. */
const ONE_YEAR = /^(?:前年|去年|今年|本年|明年|后年|(?:last|this|next) year|the year after next)$/;

/** Returns a fault for each 明年 of the claim where the paragraphs name other years only. */
export function checkYears(
  claim: ReadText,
  sources: readonly ReadText[],
  around: readonly ReadText[],
): FoldedFault[] {
  const yearsIn = (texts: readonly ReadText[]) => texts.flatMap(yearsOf);
  const cited = yearsIn(sources);
  if (cited.length === 0) return [];
  const named = new Set([...cited, ...yearsIn(around)]);
  const first = Math.min(...named);
  const told = toldYearsOf(claim).filter(({ start, end }) =>
    ONE_YEAR.test(claim.text.folded.slice(start, end)),
  );
  // What is told beside last year and has no year of its own is of this one.
  const other = [...new Map(told.map((each) => [each.year, each])).values()].filter(
    ({ year, isOwn }) =>
      !named.has(year) && !(isOwn && first < year) && !sources.some((source) => tellsDate(source, { year })),
  );
  const years = new Set(other.map(({ year }) => year));
  return told
    .filter(({ year }) => years.has(year))
    .map(({ start, end }) => ({ start, end, kind: 'date', reason: 'absent' }));
}

function yearsOf(source: ReadText): number[] {
  const dated = source.figures.flatMap(({ dates }) => dates.flatMap(({ year }) => year ?? []));
  return [...dated, ...toldYearsOf(source).map(({ year }) => year)];
}

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
