// @ts-check

/** @typedef {{ hour: (at: number) => string, day: (at: number, now: number) => string, dayKey: (at: number) => string,
 *   hourWithDay: (at: number) => string }} TimeFormat */

const DAY_MS = 86_400_000;

/**
 * Writes instants (epoch ms) as people read them.
 * @param {string} language
 * @param {string | undefined} timeZone an IANA name; the browser's own zone if undefined
 * @param {{ today: string, yesterday: string }} words
 * @returns {TimeFormat}
 */
export function createTimeFormat(language, timeZone, words) {
  /** @param {Intl.DateTimeFormatOptions} options */
  const format = (options) =>
    new Intl.DateTimeFormat(language, { ...options, ...(timeZone ? { timeZone } : {}) });
  const hour = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const day = format({ month: 'long', day: 'numeric', weekday: 'long' });
  const dayWithYear = format({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' });
  const weekday = format({ weekday: 'short' });
  const key = format({ year: 'numeric', month: '2-digit', day: '2-digit' });
  const year = format({ year: 'numeric' });
  return {
    hour: (at) => hour.format(at),
    hourWithDay: (at) => `${weekday.format(at)} ${hour.format(at)}`,
    dayKey: (at) => key.format(at),
    day: (at, now) => {
      if (key.format(at) === key.format(now)) return words.today;
      if (key.format(at) === key.format(now - DAY_MS)) return words.yesterday;
      return (year.format(at) === year.format(now) ? day : dayWithYear).format(at);
    },
  };
}
