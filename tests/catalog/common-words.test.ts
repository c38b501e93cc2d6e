import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COMMON_WORDS_FILE, commonWordsSource } from './common-words-source.ts';

it('the table of common words holds what the dictionary of the segmenter has', () => {
  expect(readFileSync(COMMON_WORDS_FILE, 'utf8')).toBe(commonWordsSource());
});
