import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/domain/subscriber.ts';
import { placeOf } from '../../../src/messages/settings/places.ts';

describe('a zone', () => {
  const inEach = (zone: string) => LANGUAGES.map((language) => placeOf(zone, language));

  it('is named by a city, in the language of its reader', () => {
    expect(inEach('Asia/Shanghai')).toEqual(['北京、上海', '北京、上海', 'Shanghai']);
    expect(inEach('Europe/Paris')).toEqual(['巴黎', '巴黎', 'Paris']);
    expect(inEach('America/Vancouver')).toEqual(['温哥华', '溫哥華', 'Vancouver']);
    expect(inEach('America/Argentina/Buenos_Aires')).toEqual(Array(3).fill('Buenos Aires'));
  });

  it('of a fixed offset is named by how far it is from UTC', () => {
    expect(inEach('Etc/GMT-8')).toEqual(Array(3).fill('UTC+8'));
    expect(inEach('UTC')).toEqual(Array(3).fill('UTC'));
  });
});
