import { z } from 'zod';
import type { Instant } from '../domain/clock.ts';
import { parseUtcDay } from '../kernel/utc-day.ts';

/** A day as written, and its instant. */
export interface DateField {
  readonly date: string;
  readonly datedAt: Instant;
}

/** `2024-01-02 10:00` in any of its spellings, with or without a zone. */
const SPACED =
  /^(\d{4}-\d{2}-\d{2})[T ] ?(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/** `YYYY-MM-DD` (midnight UTC) or an instant with its zone: `2024-01-02 10:00:00 +0800` is 2024-01-02. */
export function parseDay(word: string): DateField | undefined {
  const datedAt = parseUtcDay(word) ?? parseInstant(word);
  return datedAt === undefined ? undefined : { date: word.slice(0, 10), datedAt };
}

/** A time without a zone: only its day is certain. */
export function parseDayWithoutZone(word: string): DateField | undefined {
  const [, day = '', , zone] = SPACED.exec(word) ?? [];
  return day !== '' && zone === undefined && parseInstant(`${word}Z`) !== undefined
    ? parseDay(day)
    : undefined;
}

/** `2026/1/5`, `2026年1月5日`, with or without a time. */
const LOOSE_DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?![\d/.])/;

/** The first instant of a day in any spelling, or an instant; UTC without a zone. */
export function parseLooseInstant(word: string): Instant | undefined {
  const strict = word.replace(
    LOOSE_DAY,
    (_day, year: string, month: string, day: string) =>
      `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  return parseDay(strict)?.datedAt ?? parseInstant(`${strict}Z`);
}

/** An instant with its zone; seconds may be left out, as people do. */
export function parseInstant(word: string): Instant | undefined {
  const [, day, hour = '', zone] = SPACED.exec(word) ?? [];
  if (zone === undefined) return undefined;
  const seconds = hour.length === 5 ? ':00' : '';
  const offset = /^[a-z]/i.test(zone) ? 'Z' : zone.replace(/^(.{3}):?/, '$1:');
  const full = `${day}T${hour}${seconds}${offset}`;
  return z.iso.datetime({ offset: true }).safeParse(full).success ? Date.parse(full) : undefined;
}
