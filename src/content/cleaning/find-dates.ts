/** A complete date in a line. */
export interface WrittenDate {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** `HH:MM`. */
  readonly time?: string | undefined;
  /** Offsets in UTF-16 units, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?`;
const ORDINAL = '(?:st|nd|rd|th)?';
const TIME = String.raw`(?:(?:T|,?\s{1,3}(?:at\s)?)(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)(?:\s?([ap])\.?m\b\.?)?)?`;
/** Year, month, day in digits, with separators or in Chinese. */
const NUMERIC = new RegExp(
  String.raw`(?<![\d./-])((?:19|20)\d{2})(?:([-/.])(\d{1,2})\2(\d{1,2})|\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號])(?!\d)${TIME}`,
  'g',
);
const MONTH_FIRST = new RegExp(
  String.raw`\b${MONTH}\s(\d{1,2})${ORDINAL},?\s((?:19|20)\d{2})\b${TIME}`,
  'gi',
);
/** `12.02.2026`: with dots the day stands first; with slashes nobody knows. */
const DOTTED = new RegExp(
  String.raw`(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?![\d.]*\d)${TIME}`,
  'g',
);
const DAY_FIRST = new RegExp(String.raw`\b(\d{1,2})${ORDINAL}\s${MONTH},?\s((?:19|20)\d{2})\b${TIME}`, 'gi');

/** The complete dates of a line, in order. Those without a year, and relative ones, are none. */
export function findDates(line: string): WrittenDate[] {
  const numeric = [...line.matchAll(NUMERIC)].map((match) => {
    const [, year, , m1, d1, m2, d2, ...time] = match;
    return dateOf(match, [year, m1 ?? m2, d1 ?? d2], time);
  });
  const monthFirst = [...line.matchAll(MONTH_FIRST)].map((match) => {
    const [, month, day, year, ...time] = match;
    return dateOf(match, [year, monthNumber(month), day], time);
  });
  const dotted = [...line.matchAll(DOTTED)].map((match) => {
    const [, day, month, year, ...time] = match;
    return dateOf(match, [year, month, day], time);
  });
  const dayFirst = [...line.matchAll(DAY_FIRST)].map((match) => {
    const [, day, month, year, ...time] = match;
    return dateOf(match, [year, monthNumber(month), day], time);
  });
  return [...numeric, ...monthFirst, ...dotted, ...dayFirst]
    .filter((found) => found !== undefined)
    .sort((a, b) => a.start - b.start);
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** Undefined for a day that does not exist. */
function dateOf(
  match: RegExpExecArray,
  parts: readonly (string | undefined)[],
  time: readonly (string | undefined)[],
): WrittenDate | undefined {
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  const read = new Date(Date.UTC(year, month - 1, day));
  if (read.getUTCMonth() !== month - 1 || read.getUTCDate() !== day) return undefined;
  return {
    date: read.toISOString().slice(0, 10),
    time: timeOf(time),
    start: match.index,
    end: match.index + match[0].length,
  };
}

/** Undefined for an hour that no day has. @param parts hour, minute, and `a` or `p` of a clock of twelve hours */
function timeOf([hour, minute, half]: readonly (string | undefined)[]): string | undefined {
  if (hour === undefined || minute === undefined) return undefined;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
  return hours < 24 && Number(minute) < 60 ? `${String(hours).padStart(2, '0')}:${minute}` : undefined;
}
