import { describe, expect, it } from 'vitest';
import { parseLocalTime } from '../../src/domain/local-time.ts';
import { formatQuietHours, isSilentAt, parseQuietHours } from '../../src/domain/quiet-hours.ts';

describe('an hour, as people type it', () => {
  it.each([
    ['8', '08:00'],
    ['８：００', '08:00'],
    ['8点半', '08:30'],
    ['22點15分', '22:15'],
    ['7点半', '07:30'],
    ['早上七點', '07:00'],
    ['晚上十点四十五分', '22:45'],
    ['二十三点', '23:00'],
    ['下午兩點', '14:00'],
    ['0730', '07:30'],
    ['7am', '07:00'],
    ['8点整', '08:00'],
    ['晚上10点', '22:00'],
    ['晚上12点', '00:00'],
    ['早上7点', '07:00'],
    ['下午3:20', '15:20'],
    ['10pm', '22:00'],
    ['12 AM', '00:00'],
    ['12pm', '12:00'],
    ['22:00 pm', '22:00'],
  ])('%s is %s', (typed, time) => expect(parseLocalTime(typed)).toBe(time));

  it.each(['', '24', '8:5', '8:60', 'ten', '晚上', '8点半30', 'pm'])('"%s" is none', (typed) =>
    expect(parseLocalTime(typed)).toBeUndefined(),
  );
});

describe('quiet hours', () => {
  it.each([
    ['22-8', '22:00-08:00'],
    ['22:00–08:00', '22:00-08:00'],
    ['22：30～7：15', '22:30-07:15'],
    ['22点到8点', '22:00-08:00'],
    ['每天晚上10点至早上8点', '22:00-08:00'],
    ['from 10pm to 8 am', '22:00-08:00'],
    ['22 8', '22:00-08:00'],
    ['13 - 14', '13:00-14:00'],
    ['22-24', '22:00-00:00'],
  ])('%s are %s', (typed, hours) => {
    const read = parseQuietHours(typed);
    expect(read && formatQuietHours(read)).toBe(hours);
  });

  it.each(['', '22', '8-8', '22-8-9', '22-25', 'at night', '22:00', '-', '22-'])('"%s" are none', (typed) =>
    expect(parseQuietHours(typed)).toBeUndefined(),
  );

  const at = (text: string): number => Date.parse(`${text}Z`);
  const zone = 'Asia/Shanghai';

  it('begin and end to the minute in the zone, past midnight or within a day', () => {
    const night = { isSilent: false, quietHours: { from: '22:00', until: '08:00' }, zone };
    const silent = ['13:59', '14:00', '23:59', '00:00'].map((time) =>
      isSilentAt(night, at(`2026-01-21T${time}`)),
    );
    expect(silent).toEqual([false, true, true, false]);
    const noon = { ...night, quietHours: { from: '12:00', until: '14:00' } };
    expect(['03:59', '04:00', '06:00'].map((time) => isSilentAt(noon, at(`2026-01-21T${time}`)))).toEqual([
      ...[false, true, false],
    ]);
  });

  it('add to what is silent in any case', () => {
    const silent = { isSilent: true, quietHours: { from: '12:00', until: '14:00' }, zone };
    expect(isSilentAt(silent, at('2026-01-21T00:00'))).toBe(true);
    expect(isSilentAt({ isSilent: false, zone }, at('2026-01-21T16:00'))).toBe(false);
  });
});
