import { describe, expect, it } from 'vitest';
import { chineseWordsFor, isTranslation, translationsOf } from '../../src/catalog/english-words.ts';

describe('an English word', () => {
  it.each([
    ['valuation', '估值'],
    ['go public', '上市'],
    ['punished', '制裁'],
    ['insures', '保险'],
    ['philosophers', '哲学家'],
    ['sewage', '污水'],
    ['stock markets', '股市'],
    ['sold', '出售'],
  ])('has its Chinese ones in whatever number or tense: %s', (english, chinese) => {
    expect(translationsOf(english)).toContain(chinese);
  });

  it('is what the chosen words say, before a dictionary is asked', () => {
    expect(translationsOf('memory chip')).toEqual(chineseWordsFor('memory chip'));
    expect(chineseWordsFor('sewage')).toEqual([]);
  });

  it('has none when no dictionary knows it', () => {
    for (const word of ['zyxwvut', '', '1305', '芯片', 'the', 'constructor'])
      expect(translationsOf(word)).toEqual([]);
  });

  it('is translated, in one word or two written together', () => {
    expect(isTranslation('coffee', '咖啡')).toBe(true);
    expect(isTranslation('stockmarket', '股市')).toBe(true);
    expect(isTranslation('coffee', '股市')).toBe(false);
    expect(isTranslation('constructor', '股市')).toBe(false);
  });
});
