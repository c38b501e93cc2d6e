import { describe, expect, it } from 'vitest';
import { AMBIGUOUS_ZONES, CITY_ZONES } from '../../src/domain/city-zones.ts';
import { findTimeZone, zoneName } from '../../src/domain/time-zone.ts';
import { readTypedZone } from '../../src/domain/typed-zone.ts';

describe('a zone, as people type it', () => {
  it.each([
    ['Asia/Taipei', 'Asia/Taipei'],
    ['asia/taipei', 'Asia/Taipei'],
    ['america/new york', 'America/New_York'],
    ['台北', 'Asia/Taipei'],
    ['北京', 'Asia/Shanghai'],
    ['香港', 'Asia/Hong_Kong'],
    ['舊金山', 'America/Los_Angeles'],
    ['San Francisco', 'America/Los_Angeles'],
    ['new york', 'America/New_York'],
    ['TOKYO', 'Asia/Tokyo'],
    ['HKT', 'Asia/Hong_Kong'],
    ['UTC', 'UTC'],
    ['UTC+8', 'Etc/GMT-8'],
    ['ＵＴＣ＋８', 'Etc/GMT-8'],
    ['GMT-03:00', 'Etc/GMT+3'],
    ['+0', 'UTC'],
  ])('%s is %s', (typed, zone) => expect(readTypedZone(typed)).toEqual({ kind: 'zone', zone }));

  it.each(['CST', 'est', 'P.S.T', 'IST'])('%s may be several, and is asked about', (typed) => {
    const read = readTypedZone(typed);
    expect(read.kind).toBe('several');
  });

  it.each(['', 'Mars', 'UTC+15', 'UTC+5:30', '-13', 'constructor', '__proto__'])('"%s" is none', (typed) =>
    expect(readTypedZone(typed).kind).toBe('unknown'),
  );

  it('has only zones that exist, and no name twice', () => {
    const zones = [...Object.keys(CITY_ZONES), ...Object.values(AMBIGUOUS_ZONES).flat()];
    expect(zones.filter((zone) => findTimeZone(zone) === undefined)).toEqual([]);
    const names = Object.values(CITY_ZONES).flatMap((line) => line.split(' '));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => Object.hasOwn(AMBIGUOUS_ZONES, name))).toEqual([]);
  });

  it('is read as people write it', () => {
    expect(['Etc/GMT-8', 'Etc/GMT+3', 'Asia/Tokyo'].map(zoneName)).toEqual(['UTC+8', 'UTC-3', 'Asia/Tokyo']);
  });
});
