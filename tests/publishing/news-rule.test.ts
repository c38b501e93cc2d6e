import { describe, expect, it } from 'vitest';
import { createNewsRule } from '../../src/publishing/news-rule.ts';

const DAY = 24 * 3_600_000;
/** Noon of the 21st in Shanghai. */
const NOW = Date.UTC(2026, 0, 21, 4);
const rule = createNewsRule({ days: 7, atOnce: 3, zone: 'Asia/Shanghai' });

const dated = (date: string, publishAt?: number) => ({ date, datedAt: Date.parse(date), publishAt });
const newsOf = (dates: readonly string[], justPublished = 0) =>
  [
    ...rule.pickNews(
      dates.map((date) => dated(date)),
      justPublished,
      NOW,
    ),
  ].map(({ date }) => date);

describe('what is news by itself', () => {
  it('is dated within the last seven days, or tomorrow, where it may be tomorrow already', () => {
    expect(newsOf(['2026-01-13', '2026-01-14', '2026-01-22'])).toEqual(['2026-01-14', '2026-01-22']);
  });

  it('is at most so many at once; what is old anyway does not count', () => {
    const week = ['2026-01-18', '2026-01-19', '2026-01-20'];
    expect(newsOf([...week, '2020-01-01', '2020-01-02'])).toEqual(week);
    expect(newsOf([...week, '2026-01-21'])).toEqual([]);
    expect(newsOf(week, 1)).toEqual([]);
  });

  it('may be as old as it likes when its editor let it out at an instant that is not long past', () => {
    expect(rule.isOld(dated('2020-01-01', NOW - DAY), NOW)).toBe(false);
    expect(rule.isOld(dated('2020-01-01', NOW - 8 * DAY), NOW)).toBe(true);
  });
});

describe('a day that is still to come', () => {
  it('holds what is dated later than tomorrow, and what it holds until the day itself', () => {
    expect(rule.isAhead(dated('2026-01-22'), false, NOW)).toBe(false);
    expect(rule.isAhead(dated('2026-01-23'), false, NOW)).toBe(true);
    expect(rule.isAhead(dated('2026-01-23'), true, NOW + DAY)).toBe(true);
    // Midnight in Shanghai.
    expect(rule.isAhead(dated('2026-01-23'), true, Date.UTC(2026, 0, 22, 16))).toBe(false);
    expect(rule.isAhead(dated('9999-12-31'), true, NOW)).toBe(true);
  });

  it('never puts what is published before it above everything for years', () => {
    expect(rule.orderedAt(dated('2062-01-01'), NOW, NOW + 30 * DAY)).toBe(NOW + DAY);
    expect(rule.orderedAt(dated('2026-01-22'), NOW, NOW)).toBe(Date.UTC(2026, 0, 22));
    expect(rule.orderedAt(dated('2020-01-01'), NOW, NOW)).toBe(Date.UTC(2020, 0, 1));
  });
});
