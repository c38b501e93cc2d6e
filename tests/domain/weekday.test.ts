import { describe, expect, it } from 'vitest';
import { inOrder, parseWeekdays } from '../../src/domain/weekday.ts';

describe('days of the week, as people type them,', () => {
  it.each([
    [
      [1, 2, 3, 4, 5],
      [
        '1-5',
        '周一到周五',
        '週一至週五',
        'Mon-Fri',
        'monday to friday',
        '工作日',
        '平日',
        'Weekdays',
        '１２３４５',
      ],
    ],
    [
      [6, 7],
      ['周末', '週末', 'weekend', '六日', '周六周日', 'sat, sun', 'Saturday and Sunday', '星期六、星期天'],
    ],
    [
      [1, 3, 5],
      ['一三五', '周一三五', '135', 'mon wed fri', '周一、周三和周五', '5 3 1 3'],
    ],
    [
      [1, 2, 3, 4, 5, 6, 7],
      ['每天', 'daily', 'every day', '1-7', '天天'],
    ],
    [
      [1, 6, 7],
      ['sat-mon', '周六到周一'],
    ],
    [[7], ['周日', '星期天', '禮拜天', '日', 'sun', 'Sundays', '7']],
  ])('are %j', (days, texts) => {
    for (const text of texts) expect([text, parseWeekdays(text)]).toEqual([text, days]);
  });

  it.each(['', '0', '8', '1-8', 'never', '周', 'mon-', '-', 'monfri', '一二三四五六七', 'x'.repeat(10_000)])(
    'are none in %j',
    (text) => expect(parseWeekdays(text)).toBeUndefined(),
  );

  it('are kept in order and each once', () => {
    expect(inOrder([7, 1, 7, 3])).toEqual([1, 3, 7]);
  });
});
