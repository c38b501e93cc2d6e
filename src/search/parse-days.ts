import { DAY_MS, utcDayOf } from '../kernel/utc-day.ts';

/** The days that a typed date covers: a day, a month or a year. */
export interface Days {
  /** `YYYY-MM-DD`. */
  readonly first: string;
  readonly dayBefore: string;
}

const DATE = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})[日号號]?|月)?|年)?$/;

/** Reads `2026`, `2026-01`, `2026-01-21`, `2026/1/21`, `2026年1月`, `2026年1月21日`; undefined for anything else. */
export function parseDays(text: string): Days | undefined {
  const [, year, month = '1', day = '1'] = DATE.exec(text) ?? [];
  if (year === undefined) return undefined;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const first = utcDayOf(at);
  // The 30th of February would roll over into March; years before 100 into the 20th century.
  const written = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return first === written ? { first, dayBefore: utcDayOf(at - DAY_MS) } : undefined;
}
