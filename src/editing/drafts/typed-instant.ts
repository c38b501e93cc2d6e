import { findDates } from '../../content/cleaning/find-dates.ts';
import type { Instant } from '../../domain/clock.ts';
import { instantText } from '../../domain/instant-text.ts';
import { parseLocalTime } from '../../domain/local-time.ts';
import { localDate, nextDueAt } from '../../domain/next-due.ts';
import { DAY_MS } from '../../kernel/utc-day.ts';

/** Days by their distance from today. */
const DAYS: readonly (readonly [days: number, word: RegExp])[] = [
  [0, /^(?:今天|今晚|today)/i],
  [1, /^(?:明天|明晚|tomorrow)/i],
  [2, /^(?:后天|後天)/],
];
const LONGEST = 60;

/**
 * Reads when something is to happen, as people type it: `2026-12-05 08:00`, `12月5日` only with its year, `明天 8点`, or an hour alone,
 * which is the next time that it comes. Undefined when it is none, or past.
 * @param zone IANA name
 */
export function readTypedInstant(typed: string, now: Instant, zone: string): Instant | undefined {
  const text = typed.slice(0, LONGEST).trim();
  const [written] = findDates(text);
  if (written?.start === 0)
    return later(written.date, written.time ?? parseLocalTime(text.slice(written.end)), now, zone);
  for (const [days, word] of DAYS) {
    const found = word.exec(text)?.[0];
    if (found === undefined) continue;
    const evening = found.endsWith('晚') ? '晚上' : '';
    const hour = parseLocalTime(evening + text.slice(found.length).trim());
    return later(localDate(now + days * DAY_MS, zone), hour, now, zone);
  }
  const hour = parseLocalTime(text);
  return hour === undefined ? undefined : nextDueAt(now, [hour], zone);
}

/** The instant, if it is still to come. */
function later(date: string, hour: string | undefined, now: Instant, zone: string): Instant | undefined {
  if (hour === undefined) return undefined;
  const at = Date.parse(instantText(date, hour, zone));
  return at > now ? at : undefined;
}
