import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { nextDigestAt, type Schedule } from '../../src/domain/next-digest.ts';
import { localHour } from '../../src/domain/next-due.ts';
import { WEEKDAYS } from '../../src/domain/weekday.ts';
import { tries } from '../tries.ts';

const DAY = 86_400_000;
const NEW_YEAR = Date.parse('2026-01-01T00:00:00Z');
/** They change their clocks in either half of the year, at midnight, by half an hour, or never; and stand far apart. */
const ZONES = [
  'Asia/Shanghai',
  'Asia/Kolkata',
  'Europe/London',
  'America/New_York',
  'America/Santiago',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'America/St_Johns',
];

const hour = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '07', '30'))
  .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${minutes}`);
const schedules: fc.Arbitrary<Schedule & { readonly mode: 'daily' | 'weekly' }> = fc.record({
  mode: fc.constantFrom('daily', 'weekly'),
  times: fc.uniqueArray(hour, { minLength: 1, maxLength: 6 }).map((times) => times.toSorted()),
  zone: fc.constantFrom(...ZONES),
  weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
  weeklyDay: fc.constantFrom(...WEEKDAYS),
});

const aSchedule = (change: Partial<Schedule> = {}): Schedule => ({
  ...{ mode: 'daily', times: ['08:00'], zone: 'Asia/Shanghai', weekdays: WEEKDAYS, weeklyDay: 7 },
  ...change,
});

function yearOf(schedule: Schedule): number[] {
  const instants: number[] = [];
  for (let at = nextDigestAt(schedule, NEW_YEAR); at !== undefined && at < NEW_YEAR + 365 * DAY; ) {
    instants.push(at);
    at = nextDigestAt(schedule, at);
  }
  return instants;
}

const weekdayAt = (at: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).dayOfWeek;

describe('the digests of a year', () => {
  it('come on the chosen days and hours only, but for an hour that the clock skips', () => {
    fc.assert(
      fc.property(schedules, (schedule) => {
        const { mode, times, zone, weekdays, weeklyDay } = schedule;
        const days = mode === 'weekly' ? [weeklyDay] : weekdays;
        const hours = mode === 'weekly' ? times.slice(0, 1) : times;
        const instants = yearOf(schedule);
        const moved = instants.filter(
          (at) => !hours.includes(localHour(at, zone)) || !days.some((day) => day === weekdayAt(at, zone)),
        );
        // A zone skips an hour once a year at most, which has some chosen hours in it.
        expect(moved.length).toBeLessThanOrEqual(hours.length);
        const wanted = (365 * days.length * hours.length) / 7;
        expect(Math.abs(instants.length - wanted)).toBeLessThanOrEqual(2 * days.length * hours.length);
      }),
      tries(20),
    );
  });

  it('wait for the end of an absence, and come at the next chosen hour after it', () => {
    fc.assert(
      fc.property(schedules, fc.integer({ min: 1, max: 90 }), (schedule, days) => {
        const awayUntil = NEW_YEAR + days * DAY + 1234;
        const away = { ...schedule, awayUntil };
        const first = nextDigestAt(away, NEW_YEAR) ?? 0;
        expect(first).toBeGreaterThan(awayUntil);
        expect(first).toBe(nextDigestAt(schedule, awayUntil));
        expect(nextDigestAt(away, first)).toBe(nextDigestAt(schedule, first));
      }),
      tries(50),
    );
  });
});

describe('the next digest', () => {
  const at = (text: string) => Date.parse(text);

  it('of a week comes on its day, at the first hour', () => {
    const weekly = aSchedule({ mode: 'weekly', times: ['08:00', '20:00'], weekdays: [1] });
    // 2026-01-25 is a Sunday.
    expect(nextDigestAt(weekly, at('2026-01-21T00:00:00Z'))).toBe(at('2026-01-25T00:00:00Z'));
    expect(nextDigestAt(weekly, at('2026-01-25T00:00:00Z'))).toBe(at('2026-02-01T00:00:00Z'));
  });

  it('skips the days that are not wanted', () => {
    const workdays = aSchedule({ weekdays: [1, 2, 3, 4, 5] });
    expect(nextDigestAt(workdays, at('2026-01-23T00:00:00Z'))).toBe(at('2026-01-26T00:00:00Z'));
  });

  it('of an instant reader is one at the end of an absence; when off there is none', () => {
    expect(nextDigestAt(aSchedule({ mode: 'instant' }), 5)).toBeUndefined();
    expect(nextDigestAt(aSchedule({ mode: 'instant', awayUntil: 9 }), 5)).toBe(9);
    expect(nextDigestAt(aSchedule({ mode: 'instant', awayUntil: 9 }), 9)).toBeUndefined();
    expect(nextDigestAt(aSchedule({ mode: 'off', awayUntil: 9 }), 5)).toBeUndefined();
  });
});
