import { describe, expect, it } from 'vitest';
import { findTypedDate } from '../../src/search/typed-dates.ts';

/** A Wednesday. */
const TODAY = '2026-03-18';

describe('a time in words', () => {
  it.each([
    ['昨天 湖水', '昨天', '2026-03-17', '2026-03-17'],
    ['上周的渡轮', '上周', '2026-03-09', '2026-03-15'],
    ['上週五 渡輪', '上週五', '2026-03-13', '2026-03-13'],
    ['本周 渡轮', '本周', '2026-03-16', '2026-03-22'],
    ['上个月湖水', '上个月', '2026-02-01', '2026-02-28'],
    ['上個月湖水', '上個月', '2026-02-01', '2026-02-28'],
    ['2026年3月 湖水', '2026年3月', '2026-03-01', '2026-03-31'],
    ['去年八月的湖', '去年八月', '2025-08-01', '2025-08-31'],
    ['三月 湖水', '三月', '2026-03-01', '2026-03-31'],
    ['十一月湖水', '十一月', '2025-11-01', '2025-11-30'],
    ['2月3日 湖水', '2月3日', '2026-02-03', '2026-02-03'],
    ['去年 湖水', '去年', '2025-01-01', '2025-12-31'],
    ['2025年下半年湖水', '2025年下半年', '2025-07-01', '2025-12-31'],
    ['2025年第四季度 湖水', '2025年第四季度', '2025-10-01', '2025-12-31'],
    ['去年以来 湖水', '去年以来', '2025-01-01', undefined],
    ['2026年2月以前 湖水', '2026年2月以前', undefined, '2026-01-31'],
    ['最近三天 湖水', '最近三天', '2026-03-15', '2026-03-18'],
    ['ferries last week', 'last week', '2026-03-09', '2026-03-15'],
    ['ferries in the last month', 'in the last month', '2026-02-01', '2026-02-28'],
    ['March 2026 ferries', 'March 2026', '2026-03-01', '2026-03-31'],
    ['ferries in Q1 2026', 'in Q1 2026', '2026-01-01', '2026-03-31'],
    ['ferries since December', 'since December', '2025-12-01', undefined],
    ['ferries in 2025', 'in 2025', '2025-01-01', '2025-12-31'],
    ['the past 2 weeks of ferries', 'the past 2 weeks', '2026-03-04', '2026-03-18'],
  ])('%s: %s', (text, words, from, until) => {
    const found = findTypedDate(text, TODAY);
    expect(found && text.slice(found.start, found.end).trim()).toBe(words);
    expect([found?.from, found?.until]).toEqual([from, until]);
  });

  it.each([
    '五月天的歌',
    '三个月的婴儿',
    '每17年一次',
    'it may rain',
    'Q1 财报',
    'iPhone 17',
    '凌晨3点',
    '',
    '2月30日',
  ])('is not what only looks like one: %j', (text) => expect(findTypedDate(text, TODAY)).toBeUndefined());
});
